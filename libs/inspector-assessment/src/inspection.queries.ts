import { dayOf, Uuid } from '#contracts';
import { type Actor, Clock, Cursor, Database, holdsText, insideAny, Refused } from '#platform';
import { ancestorsOf, PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Action } from './action.entity.js';
import type { ActionList, ActionsWanted, InspectionChanges, InspectionList, InspectionRow, InspectionsWanted } from './inspection.dto.js';
import { Inspection, InspectionMember } from './inspection.entity.js';
import { directedSchools, readerTerritories, standingOf } from './inspection.policy.js';
import { InspectionViews } from './inspection.views.js';

/** States, in SQL. */
const settled = "('verified', 'dropped')";
const final = "('finalised', 'follow_up', 'closed')";

/** A day and an id: what both lists are sorted by. */
const keysOf = (after: string | undefined): (string | number | null)[] => {
  const [day = null, id = null] = Cursor.read(after, 2) ?? [];
  if (day !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(String(day)) && Uuid.safeParse(id).success)) throw new Refused('request.invalid', { faults: ['after'] });
  return [day, id];
};

interface Counted { id: string; team: number; sheets: number; actions: number; settled: number; overdue: number }

@Injectable()
export class InspectionQueries {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly places: PlaceService, private readonly views: InspectionViews) {}

  /** Inspections in the territories where the actor reads by office, the latest first. */
  async list(actor: Actor, { under, state, q, after, limit = 50 }: InspectionsWanted): Promise<InspectionList> {
    const params: unknown[] = [];
    const give = (value: unknown): string => `$${params.push(value)}`;
    const all = [insideAny('i.school', readerTerritories(actor), params)];
    if (under) all.push(insideAny('i.school', [under], params));
    if (state) all.push(`i.state = ${give(state)}`);
    if (q?.trim()) all.push(`i.school in (select p.path from places p where ${holdsText({ latin: ['p.name_latin'], khmer: ['p.name_km'], beginning: ['p.code'] }, q, params)})`);
    const where = all.join(' and ');
    const [count] = await this.db.ask<{ n: number }>(`select count(*)::int as n from inspections i where ${where}`, params);
    const [day, id] = keysOf(after);
    const further = day === null ? '' : `and (i.starts_on, i.id) < (${give(day)}::date, ${give(id)}::uuid)`;
    const rows = await this.db.ask<{ id: string }>(
      `select i.id from inspections i where ${where} ${further} order by i.starts_on desc, i.id desc limit ${give(limit + 1)}`, params);
    const inspections = await this.load(rows.slice(0, limit).map(({ id }) => id));
    const last = inspections.at(-1);
    return { items: await this.rows(inspections), next: rows.length > limit && last ? Cursor.of(last.startsOn, last.id) : null, total: count!.n };
  }

  /** What is new for this person since `after`: their teams' inspections, and the final ones of a school they direct. */
  async changes(actor: Actor, after: string | undefined): Promise<InspectionChanges> {
    const [now] = await this.db.rows<{ cursor: string }>('inspections.cursor', 'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint::text as cursor');
    const params: unknown[] = [actor.personId, after ?? '0'];
    // Two ways in, each by its index: one `or` of both would read every inspection of the country.
    const rows = await this.db.ask<{ id: string; mine: boolean | null; directed: boolean }>(
      `with directed as (select i.id from inspections i where i.state in ${final} and ${insideAny('i.school', directedSchools(actor), params)})
       select i.id, m.active as mine, d.id is not null as directed
       from (select inspection_id as id from inspection_members where person_id = $1 union select id from directed) as seen
       join inspections i on i.id = seen.id left join directed d on d.id = i.id
       left join inspection_members m on m.inspection_id = i.id and m.person_id = $1
       where i.changed_tx >= $2::bigint order by i.starts_on, i.id`, params);
    const seen = rows.filter(({ mine, directed }) => mine || directed).map(({ id }) => id);
    return { cursor: now!.cursor, inspections: await this.views.many(actor, await this.load(seen)), gone: rows.map(({ id }) => id).filter((id) => !seen.includes(id)) };
  }

  /** Improvement actions by due date: for officers and quality assurers of the territory, the school's director, and the team. */
  async actions(actor: Actor, { under, state, overdue, after, limit = 50 }: ActionsWanted): Promise<ActionList> {
    const params: unknown[] = [actor.personId];
    const give = (value: unknown): string => `$${params.push(value)}`;
    const where = [`(${insideAny('a.school', [...readerTerritories(actor), ...directedSchools(actor)], params)}
      or a.inspection_id in (select inspection_id from inspection_members where person_id = $1 and active))`];
    if (under) where.push(insideAny('a.school', [under], params));
    if (state) where.push(`a.state = ${give(state)}`);
    if (overdue) where.push(`a.due_on < ${give(dayOf(this.clock.now()))}::date and a.state not in ${settled} and a.state <> 'done_claimed'`);
    const [day, id] = keysOf(after);
    if (day !== null) where.push(`(a.due_on, a.id) > (${give(day)}::date, ${give(id)}::uuid)`);
    const rows = await this.db.ask<{ id: string }>(`select a.id from actions a where ${where.join(' and ')} order by a.due_on, a.id limit ${give(limit + 1)}`, params);
    const found = await this.db.repo(Action).find({ where: { id: In(rows.slice(0, limit).map(({ id }) => id)) }, order: { dueOn: 'ASC', id: 'ASC' } });
    const members = await this.db.repo(InspectionMember).findBy({ inspectionId: In(found.map(({ inspectionId }) => inspectionId)), personId: actor.personId });
    const places = await this.places.views(found.map(({ school }) => school));
    const items = found.map((action) => {
      const standing = standingOf(actor, action, members.filter(({ inspectionId }) => inspectionId === action.inspectionId));
      return { ...this.views.action(action, standing), school: places.get(action.school)! };
    });
    const last = found.at(-1);
    return { items, next: rows.length > limit && last ? Cursor.of(last.dueOn, last.id) : null };
  }

  private load(ids: string[]): Promise<Inspection[]> {
    return this.db.repo(Inspection).find({ where: { id: In(ids) }, order: { startsOn: 'DESC', id: 'DESC' } });
  }

  private async rows(inspections: Inspection[]): Promise<InspectionRow[]> {
    const ids = inspections.map(({ id }) => id);
    const counted = await this.db.rows<Counted>('inspections.counted',
      `select i.id,
         (select count(*)::int from inspection_members m where m.inspection_id = i.id and m.active) as team,
         (select count(*)::int from rating_sheets s where s.inspection_id = i.id) as sheets,
         count(a.id)::int as actions, count(a.id) filter (where a.state in ${settled})::int as settled,
         count(a.id) filter (where a.due_on < $2::date and a.state not in ${settled} and a.state <> 'done_claimed')::int as overdue
       from inspections i left join actions a on a.inspection_id = i.id where i.id = any($1) group by i.id`, [ids, dayOf(this.clock.now())]);
    const counts = new Map(counted.map((row) => [row.id, row]));
    const reports = await this.views.reports(ids);
    const people = await this.views.names(inspections.map(({ leadId }) => leadId));
    const places = await this.places.views(inspections.flatMap(({ school }) => [...ancestorsOf(school), school]));
    return inspections.map(({ id, school, type, state, startsOn, endsOn, leadId }) => {
      const { team, sheets, actions, settled: done, overdue } = counts.get(id)!;
      return {
        id, school: places.get(school)!, within: ancestorsOf(school).slice(1, 3).flatMap((path) => places.get(path) ?? []), type, state, startsOn, endsOn,
        lead: people.get(leadId) ?? { personId: leadId, nameKm: '', nameLatin: '' }, teamSize: team, sheetsReceived: sheets,
        report: reports.get(id) ?? null, actions: { total: actions, settled: done, overdue },
      };
    });
  }
}
