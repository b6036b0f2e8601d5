import type { Cohort } from '#enrolment';
import { keepers } from '#enrolment';
import { type Actor, Database, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AudienceRule, BulkAudience } from './bulk.dto.js';
import { DeskQueries } from './desk.queries.js';

/** Whom an audience means. Who lies outside the actor's territory is never meant by a rule. */
@Injectable()
export class AudienceQueries {
  constructor(private readonly db: Database, private readonly desk: DeskQueries) {}

  /** Of the members of a cohort. */
  async members(cohort: Cohort, { personIds, rule }: BulkAudience): Promise<string[]> {
    if (personIds) return distinct(personIds);
    const { place, state, notBegun: _, limit, ...rest } = rule ?? {};
    const found = await this.desk.members(cohort, { ...rest, ...(place && { under: place }), ...(state && { states: [state] }) });
    return limit === undefined ? found : found.slice(0, limit);
  }

  /** People who may come into the cohort: active, posted inside its place. */
  async newcomers(cohort: Cohort, { personIds, rule = {} }: BulkAudience): Promise<string[]> {
    if (personIds) return distinct(personIds);
    const params: unknown[] = [];
    const where = [insideAny('p.place', [cohort.place], params), ...fitting(rule, params)];
    if (rule.notBegun) {
      const course = `$${params.push(cohort.courseCode)}`;
      where.push(`not exists (select from progress g where g.person_id = p.id and g.course_code = ${course})`,
        `not exists (select from enrolments e where e.person_id = p.id and e.course_code = ${course} and e.cohort_id is not null and e.state <> 'withdrawn')`);
    }
    return this.people(where, params, rule.limit);
  }

  /** People of the actor's territory. */
  async anybody(actor: Actor, { personIds, rule = {} }: BulkAudience, without = ''): Promise<string[]> {
    const params: unknown[] = [];
    const where = [insideAny('p.place', actor.territories(keepers), params), ...fitting(rule, params)];
    if (personIds) where.push(`p.id = any($${params.push(distinct(personIds))}::uuid[])`);
    if (without) where.push(`not exists (select from path_people x where x.person_id = p.id and x.assignment_id = $${params.push(without)}::uuid)`);
    return this.people(where, params, rule.limit);
  }

  private async people(where: string[], params: unknown[], limit: number | undefined): Promise<string[]> {
    const rows = await this.db.ask<{ id: string }>(
      `select p.id from people p where p.active and ${where.join(' and ')} order by p.name_latin, p.id limit $${params.push(limit ?? null)}`, params);
    return rows.map(({ id }) => id);
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))];

/** SQL conditions on `people p` for what a rule says of the person; adds their values to `params`. */
function fitting({ place, post, role, schoolKind, subject }: AudienceRule, params: unknown[]): string[] {
  const all: string[] = [];
  if (place) all.push(insideAny('p.place', [place], params));
  if (post) all.push(`p.post = $${params.push(post)}`);
  if (subject) all.push(`p.subject = $${params.push(subject)}`);
  if (role) all.push(`exists (select from role_grants r where r.person_id = p.id and r.role = $${params.push(role)})`);
  if (schoolKind) all.push(`exists (select from places pk where pk.path = p.place and pk.kind = $${params.push(schoolKind)})`);
  return all;
}
