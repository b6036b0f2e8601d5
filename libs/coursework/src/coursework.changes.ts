import type { PeerReviewRecord, SubmissionRecord } from '#contracts';
import { type Actor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AskedReview, CourseworkChanges, OwnMark, OwnSubmission, PeerWords, WorkFile } from './submission.dto.js';

interface Own { id: string; round: number; state: OwnSubmission['state']; record: SubmissionRecord; receivedAt: string; mark: OwnMark | null; peer: PeerWords[] }
type Asked = Omit<AskedReview, 'text' | 'files' | 'courseVersion'> & { record: PeerReviewRecord | null; work: SubmissionRecord };
interface Row { cursor: string; submissions: Own[]; reviews: Asked[] }

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a person's devices have not seen yet: their own work, and that of others they are to review. */
@Injectable()
export class CourseworkFeed {
  constructor(private readonly db: Database) {}

  /** One snapshot gives the rows and the cursor, so that whatever was under way in it comes next time. */
  async changes(actor: Actor, after: string): Promise<CourseworkChanges> {
    const [row] = await this.db.rows<Row & object>('coursework.changes',
      `select pg_snapshot_xmin(pg_current_snapshot())::text as cursor,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'round', s.round, 'state', s.state, 'record', s.record, 'receivedAt', ${instant('s.received_at')},
         'mark', (select jsonb_build_object('marks', m.mark -> 'marks', 'comment', m.mark -> 'comment', 'decision', m.decision, 'points', m.points, 'max', m.max,
             'markedAt', ${instant('m.marked_at')}, 'markerName', p.name_km, 'markerNameLatin', p.name_latin)
           from submission_marks m join people p on p.id = m.marker_id where m.person_id = s.person_id and m.submission_id = s.id and m.undone_at is null),
         'peer', coalesce((select jsonb_agg(jsonb_build_object('marks', r.record -> 'marks', 'comment', r.record -> 'comment') order by r.received_at)
           from peer_reviews r where r.person_id = s.person_id and r.submission_id = s.id and r.received_at is not null), '[]')) order by s.received_at)
         from submissions s where s.person_id = $1 and s.changed_tx >= $2), '[]') as submissions,
       coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'submissionId', r.submission_id, 'courseCode', r.course_code, 'activityId', r.activity_id,
         'askedAt', ${instant('r.asked_at')}, 'doneAt', ${instant('r.received_at')}, 'record', r.record, 'work', s.record) order by r.asked_at, r.id)
         from peer_reviews r join submissions s on s.person_id = r.person_id and s.id = r.submission_id where r.reviewer_id = $1 and r.changed_tx >= $2), '[]') as reviews`,
      [actor.personId, after]);
    const { cursor, submissions, reviews } = row!;
    return {
      cursor, submissions: submissions.map(({ record, ...rest }) => ({ ...record, ...rest })),
      reviews: reviews.map(({ work, ...review }) => ({ ...review, courseVersion: work.courseVersion, text: work.text, files: nameless(work.files) })),
    };
  }
}

/** A file's name often says whose it is. */
export const nameless = (files: WorkFile[]): WorkFile[] =>
  files.map(({ file, caption }, place) => ({ file: { ...file, name: `${place + 1}${/\.[a-z0-9]{1,5}$/i.exec(file.name)?.[0] ?? ''}` }, caption }));
