import type { StudyState } from '#contracts';
import type { Practised } from '#enrolment';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { PracticeAnswer } from './practice.entity.js';
import type { StudyChanges } from './study.dto.js';

type Row<T> = { [K in keyof T]: T[K] };
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The SQL of states and practice: few statements, each prepared. */
@Injectable()
export class StudyQueries {
  constructor(private readonly db: Database) {}

  /** Two devices of one person wait for each other; different people never do. */
  turnOf(personId: string): Promise<void> {
    return this.db.alone(`study/${personId}`);
  }

  /** These states, and how many the person has that were not put away. The turn must have been taken by a statement before this one. */
  async states(personId: string, keys: string[]): Promise<{ states: StudyState[]; count: number }> {
    const [row] = await this.db.rows<{ states: StudyState[]; count: number }>('study.states',
      `select coalesce(jsonb_agg(jsonb_build_object('key', key, 'revision', revision, 'gone', gone, 'fields', fields)) filter (where key = any($2)), '[]') as states,
         (count(*) filter (where not gone))::int as count from study_states where person_id = $1`, [personId, keys]);
    return row!;
  }

  async keep(personId: string, states: StudyState[]): Promise<void> {
    await this.db.rows('study.keep',
      `insert into study_states (person_id, key, revision, gone, fields)
       select $1, key, revision, gone, fields from jsonb_to_recordset($2::jsonb) as s(key text, revision int, gone boolean, fields jsonb)
       on conflict (person_id, key) do update set revision = excluded.revision, gone = excluded.gone, fields = excluded.fields, changed_tx = excluded.changed_tx`,
      [personId, JSON.stringify(states)]);
  }

  /** Keeps the answer; gives what stands under its id, which is another one when that came first. */
  async keepAnswer(answer: PracticeAnswer): Promise<PracticeAnswer> {
    const { personId, id, courseCode, courseVersion, questionId, record, sha256, score, correct, answeredAt, receivedAt } = answer;
    const kept = await this.db.rows('practice.keep',
      `insert into practice_answers (person_id, id, course_code, course_version, question_id, record, sha256, score, correct, answered_at, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (person_id, id) do nothing returning id`,
      [personId, id, courseCode, courseVersion, questionId, JSON.stringify(record), sha256, score, correct, answeredAt, receivedAt]);
    return kept.length > 0 ? answer : (await this.answer(personId, id))!;
  }

  async answer(personId: string, id: string): Promise<PracticeAnswer | undefined> {
    const [row] = await this.db.rows<Row<PracticeAnswer>>('practice.answer',
      `select person_id as "personId", id, course_code as "courseCode", course_version as "courseVersion", question_id as "questionId", record, sha256, score, correct,
         answered_at as "answeredAt", received_at as "receivedAt" from practice_answers where person_id = $1 and id = $2`, [personId, id]);
    return row && Object.assign(new PracticeAnswer(), row);
  }

  /** One snapshot gives the rows and the cursor: whatever was still under way in it has a transaction at or after the cursor. */
  async changes(personId: string, after: string): Promise<StudyChanges> {
    const [row] = await this.db.rows<Row<StudyChanges>>('study.changes',
      `select pg_snapshot_xmin(pg_current_snapshot())::text as cursor,
         coalesce((select jsonb_agg(jsonb_build_object('key', key, 'revision', revision, 'gone', gone, 'fields', fields))
           from study_states where person_id = $1 and changed_tx >= $2), '[]') as states,
         coalesce((select jsonb_agg(jsonb_build_object('id', id, 'courseCode', course_code, 'questionId', question_id, 'score', score, 'correct', correct,
             'answeredAt', ${instant('answered_at')}, 'receivedAt', ${instant('received_at')}))
           from practice_answers where person_id = $1 and changed_tx >= $2), '[]') as practice`, [personId, after]);
    return row!;
  }

  /** Each person's latest answer to each question. */
  latest(personIds: readonly string[]): Promise<Practised[]> {
    return this.db.rows<Row<Practised>>('practice.latest',
      `select distinct on (person_id, course_code, question_id) person_id as "personId", course_code as "courseCode", question_id as "questionId", score, received_at as "receivedAt"
       from practice_answers where person_id = any($1::uuid[]) order by person_id, course_code, question_id, received_at desc, id desc`, [personIds]);
  }

  async practisedSince(since: Date): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('practice.since', 'select distinct person_id as id from practice_answers where received_at >= $1', [since]);
    return rows.map(({ id }) => id);
  }

  /** Those of the states, by person and key, that were not put away. */
  inHand(states: readonly { personId: string; key: string }[]): Promise<{ personId: string; key: string }[]> {
    return this.db.rows('study.in_hand',
      `select s.person_id as "personId", s.key from study_states s join jsonb_to_recordset($1::jsonb) as g("personId" uuid, key text) on g."personId" = s.person_id and g.key = s.key
       where not s.gone`, [JSON.stringify(states)]);
  }
}
