import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Attempt } from './attempt.entity.js';
import { Completion } from './completion.entity.js';
import type { Enrolment, EnrolmentState } from './enrolment.entity.js';
import type { AttemptFigures, CompletionFigures, Learning, Progress } from './progress.entity.js';

/** What stood in a course before a record was kept, and whether it was kept. */
export interface Kept extends Learning { kept: boolean; enrolmentMade: string | null }

/** An enrolment whose state followed its progress. */
export interface Moved { personId: string; courseCode: string; enrolmentId: string; before: EnrolmentState; state: EnrolmentState }

type Row<T> = { [K in keyof T]: T[K] };

const attemptColumns = `person_id as "personId", id, course_code as "courseCode", course_version as "courseVersion", activity_id as "activityId", kind, record,
  sha256, score, max, passed, started_at as "startedAt", finished_at as "finishedAt", received_at as "receivedAt"`;
const completionColumns = `person_id as "personId", id, course_code as "courseCode", course_version as "courseVersion", lesson_id as "lessonId", record,
  sha256, completed_at as "completedAt", received_at as "receivedAt"`;

/** Times as ms since 1970, so that JSON carries them without loss of the milliseconds the server keeps. */
const millis = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;
const attemptsAsJson = `jsonb_build_object('courseVersion', course_version, 'receivedAt', ${millis('received_at')}, 'activityId', activity_id, 'score', score, 'max', max)`;
const completionsAsJson = `jsonb_build_object('courseVersion', course_version, 'receivedAt', ${millis('received_at')}, 'lessonId', lesson_id)`;

/** What stood before, and the enrolment when there was none; `$1` is the person, `$2` the course. */
const around = (made: string): string => `
  made as (
    insert into enrolments (person_id, id, course_code, course_version, state, created_at) values ($1, ${made}, $2, $3, 'self_enrolled', $4)
    on conflict (person_id, course_code) do nothing returning id
  )
  select exists (select from kept) as kept, (select id from made) as "enrolmentMade",
    coalesce((select jsonb_agg(${attemptsAsJson}) from attempts where person_id = $1 and course_code = $2), '[]') as attempts,
    coalesce((select jsonb_agg(${completionsAsJson}) from completions where person_id = $1 and course_code = $2), '[]') as completions`;

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
         insert into attempts (person_id, course_code, course_version, received_at, id, activity_id, kind, record, sha256, score, max, passed, started_at, finished_at)
         values ($1, $2, $3, $4, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (person_id, id) do nothing returning id
       ), ${around('$5')}`,
      [attempt.personId, attempt.courseCode, attempt.courseVersion, attempt.receivedAt, enrolmentId, attempt.id, attempt.activityId, attempt.kind,
        JSON.stringify(attempt.record), attempt.sha256, attempt.score, attempt.max, attempt.passed, attempt.startedAt, attempt.finishedAt]);
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

  /** Writes what progress was derived, where it differs (gives how many did), and lets the enrolments follow (gives those that moved). */
  async settle(progress: Progress[]): Promise<{ changed: number; moved: Moved[] }> {
    const [row] = await this.db.rows<{ changed: number; moved: Moved[] }>('progress.settle',
      `with given as (
         select * from jsonb_to_recordset($1::jsonb) as g("personId" uuid, "courseCode" text, "courseVersion" int, "lessonsDone" int, "lessonsTotal" int,
           "bestScore" double precision, "bestMax" int, "testPassed" boolean, "completedAt" timestamptz, "beganAt" timestamptz, "lastAt" timestamptz)
       ), figures as (
         insert into progress as p (person_id, course_code, course_version, lessons_done, lessons_total, best_score, best_max, test_passed, completed_at, began_at, last_at)
         select "personId", "courseCode", "courseVersion", "lessonsDone", "lessonsTotal", "bestScore", "bestMax", "testPassed", "completedAt", "beganAt", "lastAt" from given
         on conflict (person_id, course_code) do update set course_version = excluded.course_version, lessons_done = excluded.lessons_done,
           lessons_total = excluded.lessons_total, best_score = excluded.best_score, best_max = excluded.best_max, test_passed = excluded.test_passed,
           completed_at = excluded.completed_at, began_at = excluded.began_at, last_at = excluded.last_at, changed_tx = excluded.changed_tx
         where (p.course_version, p.lessons_done, p.lessons_total, p.best_score, p.best_max, p.test_passed, p.completed_at, p.began_at, p.last_at) is distinct from
           (excluded.course_version, excluded.lessons_done, excluded.lessons_total, excluded.best_score, excluded.best_max, excluded.test_passed,
            excluded.completed_at, excluded.began_at, excluded.last_at)
         returning 1
       ), moved as (
       update enrolments e set course_version = g."courseVersion", state = case when g."completedAt" is null then 'active' else 'completed' end,
         changed_tx = pg_current_xact_id()::text::bigint
       from given g join enrolments b on b.person_id = g."personId" and b.course_code = g."courseCode"
       where e.person_id = b.person_id and e.id = b.id
         and (e.state, e.course_version) is distinct from (case when g."completedAt" is null then 'active' else 'completed' end, g."courseVersion")
       returning e.person_id as "personId", e.course_code as "courseCode", e.id as "enrolmentId", b.state as before, e.state
       )
       select (select count(*) from figures)::int as changed, coalesce((select jsonb_agg(to_jsonb(moved)) from moved), '[]') as moved`,
      [JSON.stringify(progress)]);
    return row!;
  }

  /** Everything recorded by these people, by person and course; takes the turn of each. */
  async learningOf(personIds: string[]): Promise<{ personId: string; courseCode: string; attempts: AttemptFigures[]; completions: CompletionFigures[] }[]> {
    await this.db.rows('learning.turns', `select pg_advisory_xact_lock(hashtextextended('learning/' || id, 0)) from unnest($1::text[]) as id order by id`, [personIds]);
    return this.db.rows('learning.of',
      `select coalesce(a.person_id, c.person_id) as "personId", coalesce(a.course_code, c.course_code) as "courseCode",
         coalesce(a.all, '[]') as attempts, coalesce(c.all, '[]') as completions
       from (select person_id, course_code, jsonb_agg(${attemptsAsJson}) as all from attempts where person_id = any($1::uuid[]) group by 1, 2) as a
       full join (select person_id, course_code, jsonb_agg(${completionsAsJson}) as all from completions where person_id = any($1::uuid[]) group by 1, 2) as c
         on c.person_id = a.person_id and c.course_code = a.course_code`, [personIds]);
  }

  /** The next people (by id, after `after`) of whom anything was recorded or derived. */
  async people(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('learning.people',
      `select distinct person_id as id from (
         (select distinct person_id from attempts where person_id > $1 order by 1 limit $2) union all
         (select distinct person_id from completions where person_id > $1 order by 1 limit $2) union all
         (select distinct person_id from progress where person_id > $1 order by 1 limit $2)) as p order by 1 limit $2`, [after, limit]);
    return rows.map(({ id }) => id);
  }

  /** Removes progress that no record bears out; gives how many rows. */
  async forget(personIds: string[], courses: { personId: string; courseCode: string }[]): Promise<number> {
    const gone = await this.db.rows('progress.forget',
      `delete from progress p where p.person_id = any($1::uuid[]) and not exists (
         select from jsonb_to_recordset($2::jsonb) as g("personId" uuid, "courseCode" text) where g."personId" = p.person_id and g."courseCode" = p.course_code)
       returning p.person_id`, [personIds, JSON.stringify(courses)]);
    return gone.length;
  }

  async enrolment(personId: string, courseCode: string): Promise<Enrolment | undefined> {
    const [row] = await this.db.rows<Row<Enrolment>>('enrolments.of',
      `select person_id as "personId", id, course_code as "courseCode", course_version as "courseVersion", cohort_id as "cohortId", state, created_at as "createdAt"
       from enrolments where person_id = $1 and course_code = $2`, [personId, courseCode]);
    return row;
  }
}
