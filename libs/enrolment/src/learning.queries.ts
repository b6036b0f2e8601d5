import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Attempt, type EarlierAttempt } from './attempt.entity.js';
import { Completion } from './completion.entity.js';
import type { EnrolmentState } from './enrolment.entity.js';
import type { Learning, Progress } from './progress.entity.js';

/** What stood in a course before a record was kept, and whether it was kept. */
export interface Kept extends Learning { kept: boolean; enrolmentMade: string | null }

/** An enrolment whose state followed its progress. */
export interface Moved { personId: string; courseCode: string; enrolmentId: string; before: EnrolmentState; state: EnrolmentState }

type Row<T> = { [K in keyof T]: T[K] };

const attemptColumns = `person_id as "personId", id, course_code as "courseCode", course_version as "courseVersion", activity_id as "activityId", kind, record,
  sha256, score, max, passed, skips, set_id as "setId", started_at as "startedAt", finished_at as "finishedAt", received_at as "receivedAt"`;
const completionColumns = `person_id as "personId", id, course_code as "courseCode", course_version as "courseVersion", lesson_id as "lessonId", record,
  sha256, completed_at as "completedAt", received_at as "receivedAt"`;

/** Times as ms since 1970, so that JSON carries them without loss of the milliseconds the server keeps. */
const millis = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;
const attemptsAsJson = `jsonb_build_object('courseVersion', course_version, 'receivedAt', ${millis('received_at')}, 'activityId', activity_id, 'score', score, 'max', max,
  'passed', passed, 'skips', skips)`;
const completionsAsJson = `jsonb_build_object('courseVersion', course_version, 'receivedAt', ${millis('received_at')}, 'lessonId', lesson_id)`;
const acceptedAsJson = `jsonb_build_object('activityId', activity_id, 'receivedAt', ${millis('received_at')})`;
const pinnedAsJson = (version: string, since: string): string => `jsonb_build_object('courseVersion', ${version}, 'since', ${millis(since)})`;
/** A list of everything that one person did in one course. */
const listOf = (shape: string, table: string, where = 'true'): string =>
  `coalesce((select jsonb_agg(${shape}) from ${table} where person_id = $1 and course_code = $2 and ${where}), '[]')`;

/** What stood before, and the enrolment when there was none; `$1` is the person, `$2` the course, `$3` its version, `$4` now. */
const around = (made: string): string => `
  made as (
    insert into enrolments (person_id, id, course_code, course_version, state, created_at, version_since) values ($1, ${made}, $2, $3, 'self_enrolled', $4, $4)
    on conflict (person_id, course_code) do nothing returning id
  )
  select exists (select from kept) as kept, (select id from made) as "enrolmentMade", ${listOf(attemptsAsJson, 'attempts')} as attempts,
    ${listOf(completionsAsJson, 'completions')} as completions, ${listOf(acceptedAsJson, 'outcomes', 'accepted')} as accepted,
    coalesce((select ${pinnedAsJson('course_version', 'version_since')} from enrolments where person_id = $1 and course_code = $2),
      ${pinnedAsJson('$3::int', '$4::timestamptz')}) as pinned`;

/** The hot path's SQL: few statements, each prepared. */
@Injectable()
export class LearningQueries {
  constructor(private readonly db: Database) {}

  /** Takes the person's turn (two tabs of one person wait for each other; different people never do) and gives the attempt if it is here. */
  async beginAttempt(personId: string, id: string): Promise<Attempt | undefined> {
    const [row] = await this.db.rows<Row<Attempt>>('attempts.begin',
      `select a.* from (select pg_advisory_xact_lock(hashtextextended('learning/' || $1::text, 0))) as turn
       left join (select ${attemptColumns} from attempts where person_id = $1::uuid and id = $2) as a on true`, [personId, id]);
    return row?.id ? Object.assign(new Attempt(), row) : undefined;
  }

  async beginCompletion(personId: string, id: string): Promise<Completion | undefined> {
    const [row] = await this.db.rows<Row<Completion>>('completions.begin',
      `select c.* from (select pg_advisory_xact_lock(hashtextextended('learning/' || $1::text, 0))) as turn
       left join (select ${completionColumns} from completions where person_id = $1::uuid and id = $2) as c on true`, [personId, id]);
    return row?.id ? Object.assign(new Completion(), row) : undefined;
  }

  /** Keeps the attempt, and the enrolment when there is none; not kept when another request brought it while we waited for our turn. */
  async keepAttempt(attempt: Attempt, enrolmentId: string): Promise<Kept> {
    const [row] = await this.db.rows<Row<Kept>>('attempts.keep',
      `with kept as (
         insert into attempts (person_id, course_code, course_version, received_at, id, activity_id, kind, record, sha256, score, max, passed, started_at, finished_at, skips, set_id)
         values ($1, $2, $3, $4, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict (person_id, id) do nothing returning id
       ), ${around('$5')}`,
      [attempt.personId, attempt.courseCode, attempt.courseVersion, attempt.receivedAt, enrolmentId, attempt.id, attempt.activityId, attempt.kind,
        JSON.stringify(attempt.record), attempt.sha256, attempt.score, attempt.max, attempt.passed, attempt.startedAt, attempt.finishedAt,
        attempt.skips && JSON.stringify(attempt.skips), attempt.setId]);
    return row!;
  }

  async keepCompletion(completion: Completion, enrolmentId: string): Promise<Kept> {
    const [row] = await this.db.rows<Row<Kept>>('completions.keep',
      `with kept as (
         insert into completions (person_id, course_code, course_version, received_at, id, lesson_id, record, sha256, completed_at)
         values ($1, $2, $3, $4, $6, $7, $8, $9, $10) on conflict (person_id, id) do nothing returning id
       ), ${around('$5')}`,
      [completion.personId, completion.courseCode, completion.courseVersion, completion.receivedAt, enrolmentId, completion.id, completion.lessonId,
        JSON.stringify(completion.record), completion.sha256, completion.completedAt]);
    return row!;
  }

  /** What went before in an activity. The person's turn must have been taken by a statement before this one, or else it may not see the latest. */
  earlier(personId: string, courseCode: string, activityId: string): Promise<EarlierAttempt[]> {
    return this.db.rows<Row<EarlierAttempt>>('attempts.earlier',
      `select set_id as "setId", passed, (extract(epoch from received_at) * 1000)::float8 as "receivedAt"
       from attempts where person_id = $1 and course_code = $2 and activity_id = $3 order by received_at, id`, [personId, courseCode, activityId]);
  }

  /** The same of many people, by person. */
  async earlierOf(personIds: readonly string[], courseCode: string, activityId: string): Promise<Map<string, EarlierAttempt[]>> {
    const rows = await this.db.rows<Row<EarlierAttempt> & { personId: string }>('attempts.earlier_of',
      `select person_id as "personId", set_id as "setId", passed, (extract(epoch from received_at) * 1000)::float8 as "receivedAt"
       from attempts where person_id = any($1) and course_code = $2 and activity_id = $3 order by received_at, id`, [personIds, courseCode, activityId]);
    return Map.groupBy(rows, ({ personId }) => personId);
  }

  /** Writes what progress was derived, where it differs (gives how many did), and lets the enrolments follow (gives those that moved). */
  async settle(progress: Progress[]): Promise<{ changed: number; moved: Moved[] }> {
    const [row] = await this.db.rows<{ changed: number; moved: Moved[] }>('progress.settle',
      `with given as (
         select * from jsonb_to_recordset($1::jsonb) as g("personId" uuid, "courseCode" text, "courseVersion" int, "lessonsDone" int, "lessonsTotal" int, skipped int,
           "bestScore" double precision, "bestMax" int, "testPassed" boolean, "completedAt" timestamptz, "beganAt" timestamptz, "lastAt" timestamptz)
       ), figures as (
         insert into progress as p (person_id, course_code, course_version, lessons_done, lessons_total, skipped, best_score, best_max, test_passed, completed_at, began_at, last_at)
         select "personId", "courseCode", "courseVersion", "lessonsDone", "lessonsTotal", skipped, "bestScore", "bestMax", "testPassed", "completedAt", "beganAt", "lastAt" from given
         on conflict (person_id, course_code) do update set course_version = excluded.course_version, lessons_done = excluded.lessons_done,
           lessons_total = excluded.lessons_total, skipped = excluded.skipped, best_score = excluded.best_score, best_max = excluded.best_max, test_passed = excluded.test_passed,
           completed_at = excluded.completed_at, began_at = excluded.began_at, last_at = excluded.last_at, changed_tx = excluded.changed_tx
         where (p.course_version, p.lessons_done, p.lessons_total, p.skipped, p.best_score, p.best_max, p.test_passed, p.completed_at, p.began_at, p.last_at) is distinct from
           (excluded.course_version, excluded.lessons_done, excluded.lessons_total, excluded.skipped, excluded.best_score, excluded.best_max, excluded.test_passed,
            excluded.completed_at, excluded.began_at, excluded.last_at)
         returning 1
       ), due as (
         select e.person_id, e.id, e.state as before, g."courseVersion" as version, g."completedAt" as completed,
           case when g."completedAt" is not null then 'completed' when e.state in ('withdrawn', 'expired') then e.state else 'active' end as state
         from given g join enrolments e on e.person_id = g."personId" and e.course_code = g."courseCode"
       ), moved as (
       update enrolments e set course_version = d.version, state = d.state, changed_tx = pg_current_xact_id()::text::bigint,
         version_since = case when e.course_version = d.version then e.version_since else coalesce(d.completed, now()) end
       from due d where e.person_id = d.person_id and e.id = d.id and (e.state, e.course_version) is distinct from (d.state, d.version)
       returning e.person_id as "personId", e.course_code as "courseCode", e.id as "enrolmentId", d.before, e.state
       )
       select (select count(*) from figures)::int as changed, coalesce((select jsonb_agg(to_jsonb(moved)) from moved), '[]') as moved`,
      [JSON.stringify(progress)]);
    return row!;
  }

  /** Waits for the turn of each person, in the order of their ids, so that nobody waits for ever. */
  async turnsOf(personIds: readonly string[]): Promise<void> {
    await this.db.rows('learning.turns', `select pg_advisory_xact_lock(hashtextextended('learning/' || id, 0)) from unnest($1::text[]) as id order by id`, [personIds]);
  }

  /** Everything that these people did, by person and course. Their turns must have been taken. */
  learningOf(personIds: readonly string[]): Promise<(Learning & { personId: string; courseCode: string })[]> {
    const grouped = (table: string, shape: string, where = 'true'): string =>
      `(select person_id, course_code, jsonb_agg(${shape}) as all from ${table} where person_id = any($1::uuid[]) and ${where} group by 1, 2)`;
    return this.db.rows('learning.of',
      `with a as ${grouped('attempts', attemptsAsJson)}, c as ${grouped('completions', completionsAsJson)}, o as ${grouped('outcomes', acceptedAsJson, 'accepted')}
       select person_id as "personId", course_code as "courseCode", coalesce(a.all, '[]') as attempts, coalesce(c.all, '[]') as completions,
         coalesce(o.all, '[]') as accepted,
         (select ${pinnedAsJson('e.course_version', 'e.version_since')} from enrolments e where e.person_id = k.person_id and e.course_code = k.course_code) as pinned
       from (select person_id, course_code from a union select person_id, course_code from c union select person_id, course_code from o) as k
         left join a using (person_id, course_code) left join c using (person_id, course_code) left join o using (person_id, course_code)`, [personIds]);
  }

  /** The next people (by id, after `after`) of whom anything was recorded or derived. */
  async people(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('learning.people',
      `select distinct person_id as id from (
         (select distinct person_id from attempts where person_id > $1 order by 1 limit $2) union all
         (select distinct person_id from completions where person_id > $1 order by 1 limit $2) union all
         (select distinct person_id from outcomes where person_id > $1 order by 1 limit $2) union all
         (select distinct person_id from progress where person_id > $1 order by 1 limit $2)) as p order by 1 limit $2`, [after, limit]);
    return rows.map(({ id }) => id);
  }

  /** Removes progress that no record bears out; gives how many rows. */
  async forget(personIds: readonly string[], courses: { personId: string; courseCode: string }[]): Promise<number> {
    const gone = await this.db.rows('progress.forget',
      `delete from progress p where p.person_id = any($1::uuid[]) and not exists (
         select from jsonb_to_recordset($2::jsonb) as g("personId" uuid, "courseCode" text) where g."personId" = p.person_id and g."courseCode" = p.course_code)
       returning p.person_id`, [personIds, JSON.stringify(courses)]);
    return gone.length;
  }

  /** Removes the progress of one person in one course in which nothing is left. */
  async forgetCourse(personId: string, courseCode: string): Promise<void> {
    await this.db.rows('progress.forget_course', 'delete from progress where person_id = $1 and course_code = $2', [personId, courseCode]);
  }
}
