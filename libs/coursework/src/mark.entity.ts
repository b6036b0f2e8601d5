import { type Assignment, markByRubric, type SubmissionMark } from '#contracts';
import { Conflict, RuleBroken } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const minutesToUndo = 10;

/** What a marker decided about one submission. It stands, or was taken back soon after. */
@Entity('submission_marks')
@Index('submission_marks_submission', ['personId', 'submissionId'])
export class Mark {
  /** Whose work it is. */
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') submissionId: string;
  @Column('uuid') markerId: string;
  @Column('jsonb') mark: SubmissionMark;
  /** Of the mark's canonical JSON. */
  @Column('text') sha256: string;
  @Column('int') points: number;
  @Column('int') max: number;
  @Column('text') decision: SubmissionMark['decision'];
  @Column('timestamptz') markedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;

  /** @throws RuleBroken `mark.incomplete`, `mark.below_pass`, `mark.words_missing` */
  static make(given: Pick<Mark, 'personId' | 'id' | 'submissionId' | 'markerId' | 'mark' | 'sha256' | 'markedAt'>, { rubric }: Assignment): Mark {
    const { marks, comment, decision } = given.mark;
    const { points, max, passes, missing, unknown } = markByRubric(rubric, marks);
    if (missing.length > 0 || unknown.length > 0) throw new RuleBroken('mark.incomplete', { missing, unknown });
    if (decision === 'accepted' && !passes) throw new RuleBroken('mark.below_pass', { points, passPoints: rubric.passPoints });
    const words = [comment, ...Object.values(marks).map((each) => each.comment)].some((text) => text.trim() !== '');
    if (decision === 'returned' && !words) throw new RuleBroken('mark.words_missing');
    return Object.assign(new Mark(), { ...given, points, max, decision, undoneAt: null });
  }

  /** A resend carries the same mark, and does not bring back one that was taken back. */
  mustMatch(submissionId: string, sha256: string): this {
    if (this.submissionId !== submissionId || this.sha256 !== sha256 || this.undoneAt) throw new Conflict('mark.already_received', { id: this.id });
    return this;
  }

  /** Until when it can be taken back. */
  get undoUntil(): Date {
    return new Date(this.markedAt.getTime() + minutesToUndo * 60_000);
  }

  /** @throws Conflict `mark.undo_late` */
  undo(now: Date): void {
    if (now > this.undoUntil) throw new Conflict('mark.undo_late', { minutes: minutesToUndo });
    this.undoneAt = now;
  }
}
