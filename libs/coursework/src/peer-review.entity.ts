import { markByRubric, type PeerReviewRecord, type Rubric } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One of a cohort was asked to review another's work; and, once `record` is here, did. Neither is told who the other is. */
@Entity('peer_reviews')
@Unique('peer_reviews_once', ['personId', 'courseCode', 'activityId', 'reviewerId'])
@Index('peer_reviews_submission', ['personId', 'submissionId'])
@Index('peer_reviews_reviewer', ['reviewerId', 'courseCode', 'activityId'])
@Index('peer_reviews_id', ['id'])
export class PeerReview {
  /** Whose work it is. */
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') submissionId: string;
  @Column('text') courseCode: string;
  @Column('text') activityId: string;
  @Column('uuid') reviewerId: string;
  @Column('timestamptz') askedAt: Date;
  @Column('jsonb', { nullable: true }) record: PeerReviewRecord | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  @TransactionColumn() changedTx?: string;

  /** Says whether it is new. @throws Conflict `peer_review.already_received`; RuleBroken `peer_review.incomplete` */
  receive(record: PeerReviewRecord, sha256: string, rubric: Rubric, now: Date): boolean {
    if (this.sha256 !== null) {
      if (this.sha256 !== sha256) throw new Conflict('peer_review.already_received', { id: this.id });
      return false;
    }
    const { missing, unknown } = markByRubric(rubric, record.marks);
    if (missing.length > 0 || unknown.length > 0) throw new RuleBroken('peer_review.incomplete', { missing, unknown });
    Object.assign(this, { record, sha256, receivedAt: now });
    return true;
  }
}
