import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PeerReview } from './peer-review.entity.js';
import type { Work } from './peer-review.rules.js';

/** One assignment of one cohort. */
export interface Circle { cohortId: string; courseCode: string; activityId: string }
/** A member's latest work; `asked` is how many works the member was given to review. */
export interface Member extends Work { asked: number; receivedAt: Date }

@Injectable()
export class PeerReviewQueries {
  constructor(private readonly db: Database) {}

  /** Where a person takes a course with others who review one another, and how many works each is given. */
  async circleOf(personId: string, courseCode: string): Promise<{ cohortId: string; each: number; endsOn: string } | undefined> {
    const [row] = await this.db.rows<{ cohortId: string; each: number; endsOn: string }>('peer_reviews.circle',
      `select c.id as "cohortId", c.peer_reviews as each, c.ends_on::text as "endsOn" from enrolments e join cohorts c on c.id = e.cohort_id
       where e.person_id = $1 and e.course_code = $2 and c.peer_reviews > 0 and e.state <> 'withdrawn'`, [personId, courseCode]);
    return row;
  }

  /** Those who have handed in, with their latest round; the withdrawn are passed over. */
  members({ cohortId, courseCode, activityId }: Circle): Promise<Member[]> {
    return this.db.rows<Member & object>('peer_reviews.members',
      `select distinct on (s.person_id) s.person_id as "personId", s.id as "submissionId", s.received_at as "receivedAt",
         (select count(*)::int from peer_reviews r where r.reviewer_id = s.person_id and r.course_code = $2 and r.activity_id = $3) as asked,
         (select count(*)::int from peer_reviews r where r.person_id = s.person_id and r.course_code = $2 and r.activity_id = $3
            and (r.received_at is not null or not exists (select from enrolments w where w.person_id = r.reviewer_id and w.course_code = $2 and w.state = 'withdrawn'))) as reviews
       from enrolments e join submissions s on s.person_id = e.person_id and s.course_code = e.course_code
       where e.cohort_id = $1 and e.course_code = $2 and e.state <> 'withdrawn' and s.activity_id = $3
       order by s.person_id, s.round desc`, [cohortId, courseCode, activityId]);
  }

  /** Where someone has waited since before `until` to be given works to review. */
  late(until: Date): Promise<(Circle & { each: number })[]> {
    return this.db.rows('peer_reviews.late',
      `select distinct c.id as "cohortId", c.peer_reviews as each, s.course_code as "courseCode", s.activity_id as "activityId"
       from cohorts c join enrolments e on e.cohort_id = c.id and e.state <> 'withdrawn' join submissions s on s.person_id = e.person_id and s.course_code = e.course_code and s.round = 1
       where c.peer_reviews > 0 and s.received_at < $1
         and not exists (select from peer_reviews r where r.reviewer_id = s.person_id and r.course_code = s.course_code and r.activity_id = s.activity_id)
       order by 1, 3, 4`, [until]);
  }

  async ask(asks: Pick<PeerReview, 'personId' | 'id' | 'submissionId' | 'courseCode' | 'activityId' | 'reviewerId'>[], now: Date): Promise<void> {
    await this.db.rows('peer_reviews.ask',
      `insert into peer_reviews (person_id, id, submission_id, course_code, activity_id, reviewer_id, asked_at)
       select "personId", id, "submissionId", "courseCode", "activityId", "reviewerId", $2
       from jsonb_to_recordset($1::jsonb) as a("personId" uuid, id uuid, "submissionId" uuid, "courseCode" text, "activityId" text, "reviewerId" uuid)`,
      [JSON.stringify(asks), now]);
  }

  async keep({ personId, id, submissionId, record, sha256, receivedAt }: PeerReview): Promise<void> {
    await this.db.rows('peer_reviews.keep',
      `with kept as (update peer_reviews set record = $4, sha256 = $5, received_at = $6, changed_tx = pg_current_xact_id()::text::bigint where person_id = $1 and id = $2)
       update submissions set changed_tx = pg_current_xact_id()::text::bigint where person_id = $1 and id = $3`,
      [personId, id, submissionId, JSON.stringify(record), sha256, receivedAt]);
  }
}
