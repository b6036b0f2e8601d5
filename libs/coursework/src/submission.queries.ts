import type { SubmissionRecord } from '#contracts';
import { CourseService } from '#course';
import { type Actor, Cursor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { assignmentOf } from './assignment.js';
import type { Mark } from './mark.entity.js';
import type { MarkView, PeerReviewView, RoundView, SubmissionList, SubmissionRow, SubmissionsQuery } from './submission.dto.js';
import { type Author, markable } from './submission.policy.js';

type Dated<T, Keys extends keyof T> = { [Key in keyof T]: Key extends Keys ? (null extends T[Key] ? Date | null : Date) : T[Key] };
type Row = Dated<Omit<SubmissionRow, 'courseTitle' | 'activityTitle'>, 'receivedAt' | 'markedAt'>;
type Round = Dated<Pick<RoundView, 'id' | 'round' | 'state' | 'submittedAt' | 'receivedAt'>, 'submittedAt' | 'receivedAt'> & { record: SubmissionRecord; mark: MarkJson | null };
type MarkJson = Pick<Mark, 'id' | 'points' | 'max' | 'decision' | 'mark'> & { marker: MarkView['marker']; markedAt: string };

const named = (table: string): string => `jsonb_build_object('id', ${table}.id, 'nameKm', ${table}.name_km, 'nameLatin', ${table}.name_latin)`;
/** A work with its author, where they are posted, and the cohort in which they take the course. */
const around = `submissions s join people p on p.id = s.person_id join places pl on pl.path = p.place
  left join enrolments e on e.person_id = s.person_id and e.course_code = s.course_code left join cohorts c on c.id = e.cohort_id`;
const columns = `s.id, ${named('p')} as author, jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin) as place,
  case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as cohort, s.course_code as "courseCode", s.course_version as "courseVersion",
  s.activity_id as "activityId", s.round, s.state, jsonb_array_length(s.record -> 'files') as files, s.received_at as "receivedAt", s.marked_at as "markedAt",
  (select count(*)::int from peer_reviews r where r.person_id = s.person_id and r.submission_id = s.id) as "peersAsked",
  (select count(*)::int from peer_reviews r where r.person_id = s.person_id and r.submission_id = s.id and r.received_at is not null) as "peersDone"`;

/** What markers see. */
@Injectable()
export class SubmissionQueries {
  constructor(private readonly db: Database, private readonly courses: CourseService) {}

  /** The work `actor` may mark: what waits with the oldest first, what is marked with the latest first. */
  async list(actor: Actor, query: SubmissionsQuery): Promise<SubmissionList> {
    const { state = 'waiting', after, limit = 50 } = query;
    const params: unknown[] = [];
    const where = conditions(actor, { ...query, state }, params);
    const total = after ? undefined : (await this.db.ask<{ n: number }>(`select count(*)::int as n from ${around} where ${where}`, params))[0]!.n;
    const from = Cursor.read(after, 2);
    const [follows, order] = state === 'waiting' ? ['>', 'asc'] : ['<', 'desc'];
    const further = from ? `and (s.received_at, s.id) ${follows} ($${params.push(from[0])}::timestamptz, $${params.push(from[1])}::uuid)` : '';
    const rows = await this.db.ask<Row & { key: string }>(
      `select ${columns}, s.received_at::text as key from ${around} where ${where} ${further} order by s.received_at ${order}, s.id ${order} limit $${params.push(limit + 1)}`, params);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const items: SubmissionRow[] = [];
    for (const { key: _, ...row } of page) items.push(await this.titled(row));
    return { items, next: last && rows.length > limit ? Cursor.of(last.key, last.id) : null, ...(total === undefined ? {} : { total }) };
  }

  /** Who made it, where they are, and who helps them; undefined when there is no such work. */
  async author(id: string): Promise<Author | undefined> {
    const [row] = await this.db.rows<Author & object>('submissions.author',
      `select s.person_id as "personId", p.place, c.facilitator_id as "facilitatorId" from ${around} where s.id = $1`, [id]);
    return row;
  }

  /** The row of one work, for whoever was allowed to see it. */
  async row(id: string): Promise<SubmissionRow> {
    const [row] = await this.db.rows<Row & object>('submissions.row', `select ${columns} from ${around} where s.id = $1`, [id]);
    return this.titled(row!);
  }

  /** Every round of a work with its mark, the latest first. */
  rounds(task: { personId: string; courseCode: string; activityId: string }): Promise<Round[]> {
    return this.db.rows<Round & object>('submissions.rounds',
      `select s.id, s.round, s.state, s.record, s.submitted_at as "submittedAt", s.received_at as "receivedAt",
         (select jsonb_build_object('id', m.id, 'mark', m.mark, 'points', m.points, 'max', m.max, 'decision', m.decision, 'markedAt', m.marked_at, 'marker', ${named('p')})
          from submission_marks m join people p on p.id = m.marker_id where m.person_id = s.person_id and m.submission_id = s.id and m.undone_at is null) as mark
       from submissions s where s.person_id = $1 and s.course_code = $2 and s.activity_id = $3 order by s.round desc`,
      [task.personId, task.courseCode, task.activityId]);
  }

  /** What peers were asked and said, of all rounds. */
  async peers({ personId, courseCode, activityId }: { personId: string; courseCode: string; activityId: string }): Promise<PeerReviewView[]> {
    const rows = await this.db.rows<Dated<PeerReviewView, 'askedAt' | 'receivedAt'> & object>('peer_reviews.of',
      `select ${named('p')} as reviewer, r.asked_at as "askedAt", r.received_at as "receivedAt", r.record -> 'marks' as marks, coalesce(r.record ->> 'comment', '') as comment
       from peer_reviews r join people p on p.id = r.reviewer_id where r.person_id = $1 and r.course_code = $2 and r.activity_id = $3 order by r.received_at nulls last, r.id`,
      [personId, courseCode, activityId]);
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString(), receivedAt: row.receivedAt?.toISOString() ?? null }));
  }

  private async titled({ receivedAt, markedAt, ...row }: Row): Promise<SubmissionRow> {
    const course = await this.courses.document(row.courseCode, row.courseVersion);
    const { assignment } = assignmentOf(course, row.activityId);
    return { ...row, courseTitle: course.title, activityTitle: assignment.title, receivedAt: receivedAt.toISOString(), markedAt: markedAt?.toISOString() ?? null };
  }
}

function conditions(actor: Actor, { cohort, course, activity, state, mine }: SubmissionsQuery, params: unknown[]): string {
  const all = [markable(actor, params), `s.state = $${params.push(state)}`];
  if (cohort) all.push(`e.cohort_id = $${params.push(cohort)}`);
  if (course) all.push(`s.course_code = $${params.push(course)}`);
  if (activity) all.push(`s.activity_id = $${params.push(activity)}`);
  if (mine) all.push(`c.facilitator_id = $${params.push(actor.personId)}`);
  // Of a withdrawn person nothing waits any more; what was marked stays to be read.
  if (state === 'waiting') all.push(`e.state is distinct from 'withdrawn'`);
  return all.join(' and ');
}
