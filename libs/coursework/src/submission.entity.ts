import { type Assignment, lackOfWork, type SubmissionRecord } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** `waiting` to be marked; then `accepted`, which is the end of it, or `returned`, after which another round may come. */
export type SubmissionState = 'waiting' | 'accepted' | 'returned';

/** Work that one person handed in for one assignment: one round of it. */
@Entity('submissions')
@Unique('submissions_round', ['personId', 'courseCode', 'activityId', 'round'])
@Index('submission.waiting', ['personId', 'courseCode', 'activityId'], { unique: true, where: `state = 'waiting'` })
@Index('submissions_id', ['id'])
@Index('submissions_queue', ['state', 'receivedAt', 'id'])
export class Submission {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('text') activityId: string;
  /** 1, and one more each time it was returned. */
  @Column('int') round: number;
  @Column('jsonb') record: SubmissionRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  @Column('text') state: SubmissionState;
  /** The device's clock, as it was. */
  @Column('timestamptz') submittedAt: Date;
  /** The server's clock: what counts in every queue. */
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) markedAt: Date | null;
  @TransactionColumn() changedTx?: string;

  /**
   * Another round of the work; `last` is the round before.
   * @throws RuleBroken `submission.text_short`, `submission.files_unfit`; Conflict `submission.already_accepted`, `submission.waiting`
   */
  static receive(given: { personId: string; id: string; record: SubmissionRecord; sha256: string }, assignment: Assignment, last: Submission | null, receivedAt: Date): Submission {
    if (last?.state === 'accepted') throw new Conflict('submission.already_accepted', { id: last.id });
    if (last?.state === 'waiting') throw new Conflict('submission.waiting', { id: last.id });
    const { record } = given;
    const { text, files, unfit } = lackOfWork(assignment, record);
    if (text) throw new RuleBroken('submission.text_short', { ...text });
    if (files || unfit.length > 0) throw new RuleBroken('submission.files_unfit', { ...files, unfit });
    return Object.assign(new Submission(), {
      ...given, courseCode: record.courseCode, courseVersion: record.courseVersion, activityId: record.activityId, round: (last?.round ?? 0) + 1,
      state: 'waiting' as const, submittedAt: new Date(record.submittedAt), receivedAt, markedAt: null,
    });
  }

  /** A resend carries the same record. Any other would quietly change what was handed in. */
  mustMatch(personId: string, sha256: string): this {
    if (this.personId !== personId || this.sha256 !== sha256) throw new Conflict('submission.already_received', { id: this.id });
    return this;
  }

  /** Which assignment, and whose. */
  get task(): Pick<Submission, 'personId' | 'courseCode' | 'activityId'> {
    const { personId, courseCode, activityId } = this;
    return { personId, courseCode, activityId };
  }
}
