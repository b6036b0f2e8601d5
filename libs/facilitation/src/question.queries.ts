import { type Locale, type Response } from '#contracts';
import { type Actor, Database, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import { keepers } from '#enrolment';

/** First attempts alike in version, language, points and response to a question. Without a question: how many attempts there are of that kind. */
export interface AnswerRow { version: number; locale: Locale; total: number; question: string | null; response: Response; count: number }

/** Of a whole country the latest so many tell as much as all. */
export const sampleSize = 5_000;

/** Counts where the answers are, so that thousands of records stay in the database: few of the groups are different. */
const grouped = (firsts: string): string => `
  with firsts as materialized (${firsts}), answers as materialized (
    select a.course_version as version, a.record ->> 'locale' as locale, a.score as total, a.record -> 'responses' as responses
    from firsts f join attempts a on a.person_id = f.person_id and a.id = f.id)
  select version, locale, total, null as question, null::jsonb as response, count(*)::int as count from answers group by 1, 2, 3
  union all
  select version, locale, total, r.key, r.value, count(*)::int from answers cross join lateral jsonb_each(responses) as r group by 1, 2, 3, 4, 5`;

@Injectable()
export class QuestionQueries {
  constructor(private readonly db: Database) {}

  /** First attempts of everybody who is or was in the cohort. */
  ofCohort(cohortId: string, courseCode: string, activityId: string): Promise<AnswerRow[]> {
    return this.db.rows<AnswerRow & object>('questions.of_cohort', grouped(
      `select distinct on (a.person_id) a.person_id, a.id from enrolments e
       join attempts a on a.person_id = e.person_id and a.course_code = $2 and a.activity_id = $3
       where e.cohort_id = $1 order by a.person_id, a.received_at, a.id`), [cohortId, courseCode, activityId]);
  }

  /** First attempts at one version by people posted in the actor's territory: the latest `sampleSize`. */
  ofCourse(actor: Actor, courseCode: string, version: number, activityId: string): Promise<AnswerRow[]> {
    const params: unknown[] = [courseCode, version, activityId];
    const inside = insideAny('p.place', actor.territories([...keepers, 'author']), params);
    return this.db.ask<AnswerRow & object>(grouped(
      `select a.person_id, a.id from attempts a join people p on p.id = a.person_id
       where a.course_code = $1 and a.activity_id = $3 and a.course_version = $2 and ${inside} and not exists (
         select from attempts b where b.person_id = a.person_id and b.course_code = $1 and b.activity_id = $3 and (b.received_at, b.id) < (a.received_at, a.id))
       order by a.received_at desc limit ${sampleSize}`), params);
  }
}
