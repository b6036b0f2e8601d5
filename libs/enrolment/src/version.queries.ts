import type { Done } from '#contracts';
import { type Actor, Database, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import { keepers } from './cohort.policy.js';
import type { VersionPeople } from './version.dto.js';

type Listed<T> = T extends Iterable<infer Item> ? Item[] : never;
/** Somebody in the middle of a course, with what they did. */
export type UnderWay = { [K in keyof Done]-?: Listed<NonNullable<Done[K]>> } & { personId: string; id: string; courseCode: string; courseVersion: number };

/** The SQL of moving from version to version. */
@Injectable()
export class VersionQueries {
  constructor(private readonly db: Database) {}

  /** Who has not completed the course and is in an older version, by id. */
  async behind(courseCode: string, version: number, after: string, limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('versions.behind',
      `select person_id as id from enrolments where course_code = $1 and course_version < $2 and person_id > $3 and state <> 'completed' order by person_id limit $4`,
      [courseCode, version, after, limit]);
    return rows.map(({ id }) => id);
  }

  /** The same people with all they did, as it stands now. Their turns must have been taken. */
  underWay(courseCode: string, version: number, personIds: string[]): Promise<UnderWay[]> {
    const all = (table: string, shape: string, where = 'true'): string =>
      `coalesce((select jsonb_agg(${shape}) from ${table} r where r.person_id = e.person_id and r.course_code = e.course_code and ${where}), '[]')`;
    return this.db.rows<UnderWay & object>('versions.under_way',
      `select e.person_id as "personId", e.id, e.course_code as "courseCode", e.course_version as "courseVersion",
         ${all('attempts', `jsonb_build_object('activityId', activity_id, 'score', score, 'max', max, 'passed', passed, 'skips', skips, 'responses', record -> 'responses')`)} as attempts,
         ${all('completions', `jsonb_build_object('lessonId', lesson_id, 'reflections', (select coalesce(jsonb_agg(k), '[]') from jsonb_object_keys(record -> 'reflections') k))`)} as completions,
         ${all('outcomes', 'activity_id', 'accepted')} as accepted
       from enrolments e where e.course_code = $1 and e.course_version < $2 and e.person_id = any($3::uuid[]) and e.state <> 'completed' order by e.person_id for update`,
      [courseCode, version, personIds]);
  }

  async pin(enrolments: { personId: string; id: string }[], version: number, now: Date): Promise<void> {
    await this.db.rows('versions.pin',
      `update enrolments e set course_version = $2, version_since = $3, changed_tx = pg_current_xact_id()::text::bigint
       from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid) where e.person_id = g."personId" and e.id = g.id`,
      [JSON.stringify(enrolments.map(({ personId, id }) => ({ personId, id }))), version, now]);
  }

  /** New members of the cohorts take the new version. */
  async pinCohorts(courseCode: string, version: number): Promise<void> {
    await this.db.rows('versions.pin_cohorts', 'update cohorts set course_version = $2 where course_code = $1 and course_version < $2', [courseCode, version]);
  }

  /** How many people of the actor's territory are in each version, newest first. */
  async people(actor: Actor, courseCode: string): Promise<VersionPeople[]> {
    const params: unknown[] = [courseCode];
    return this.db.ask<VersionPeople & object>(
      `select e.course_version as version, (count(*) filter (where e.state in ('assigned', 'self_enrolled', 'active')))::int as "underWay",
         (count(*) filter (where e.state = 'completed'))::int as completed
       from enrolments e join people p on p.id = e.person_id where e.course_code = $1 and ${insideAny('p.place', actor.territories([...keepers, 'author']), params)}
       group by 1 order by 1 desc`, params);
  }
}
