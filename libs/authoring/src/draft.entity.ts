import type { ClashReason, CourseChange, Draft, DraftOp, DraftPath, DraftSource, StaleTexts } from '#contracts';
import { Conflict, Forbidden } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Written → looked at by someone else → approved → published; or put away. Whatever is changed after an approval is looked at again. */
export const draftStates = ['writing', 'in_review', 'approved', 'published', 'dropped'] as const;
export type DraftState = (typeof draftStates)[number];

/** A course that is being written: its source, and how far it is on its way to the next version. */
@Entity('course_drafts')
@Index('course_drafts_changed', ['changedAt', 'id'])
@Index('course_drafts_code', ['code'])
export class CourseDraft {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  /** The published version it began from; null for a course that is new. */
  @Column('int', { nullable: true }) baseVersion: number | null;
  /** Came as files: whoever brought it is its author, though they changed nothing here. */
  @Column('boolean') imported: boolean;
  @Column('text') state: DraftState;
  /** Counts its changes. */
  @Column('int') revision: number;
  @Column('jsonb') source: DraftSource;
  @Column('jsonb') stale: StaleTexts;
  @Column('uuid', { nullable: true }) submittedBy: string | null;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('int', { nullable: true }) publishedVersion: number | null;
  /** What differed from the version before, as it was when published. */
  @Column('jsonb', { nullable: true }) changes: CourseChange[] | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') changedAt: Date;

  get draft(): Draft {
    return { source: this.source, stale: this.stale };
  }

  /** @throws Conflict `draft.closed` */
  mustBeOpen(): void {
    if (this.state === 'published' || this.state === 'dropped') throw new Conflict('draft.closed', { state: this.state, version: this.publishedVersion });
  }

  /** Takes the draft as changes made it. An approval was of what was there before, so it lapses. */
  changeTo({ source, stale }: Draft, revision: number, at: Date): void {
    Object.assign(this, { source, stale, revision, changedAt: at });
    if (this.state === 'approved') Object.assign(this, { state: 'in_review', approvedBy: null });
  }

  /** @throws Conflict `draft.state_refuses` */
  submit(by: string, at: Date): void {
    this.mustBeOpen();
    if (this.state !== 'writing') throw new Conflict('draft.state_refuses', { state: this.state });
    Object.assign(this, { state: 'in_review', submittedBy: by, changedAt: at });
  }

  /** Four eyes: who submitted it, or wrote all of it alone, does not approve it. @throws Conflict `draft.state_refuses`, `review.draft_changed`; Forbidden `review.own_work` */
  review(by: string, verdict: ReviewVerdict, { revision, authors, at }: { revision: number; authors: string[]; at: Date }): void {
    this.mustBeOpen();
    if (this.state !== 'in_review') throw new Conflict('draft.state_refuses', { state: this.state });
    if (revision !== this.revision) throw new Conflict('review.draft_changed', { seen: revision, now: this.revision });
    if (verdict === 'approved') {
      if (by === this.submittedBy || authors.every((author) => author === by)) throw new Forbidden('review.own_work', { id: this.id });
      Object.assign(this, { state: 'approved', approvedBy: by, changedAt: at });
    } else Object.assign(this, { state: 'writing', submittedBy: null, changedAt: at });
  }
}

/** A change as it was received: applied, void (asked for what was so already), or kept aside until a person decides. */
export const editStates = ['applied', 'void', 'clash', 'settled', 'dropped'] as const;
export type EditState = (typeof editStates)[number];

@Entity('draft_edits')
@Unique('draft_edits_revision', ['draftId', 'revision'])
export class DraftEdit {
  @PrimaryColumn('uuid') draftId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int') revision: number;
  /** The revision it was made on, and the tab it was made in. */
  @Column('int') base: number;
  @Column('uuid') desk: string;
  @Column('uuid') authorId: string;
  @Column('jsonb') op: DraftOp;
  /** What takes it back; null when it was not applied. */
  @Column('jsonb', { nullable: true }) inverse: DraftOp | null;
  @Column('text') state: EditState;
  @Column('text', { nullable: true }) reason: ClashReason | null;
  /** The change of another that it met. */
  @Column('uuid', { nullable: true }) rival: string | null;
  @Column('timestamptz') at: Date;
}

/** Something to say about a place of the draft. */
@Entity('draft_comments')
@Index('draft_comments_draft', ['draftId', 'at'])
export class DraftComment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') draftId: string;
  @Column('jsonb') path: DraftPath;
  @Column('text') body: string;
  @Column('uuid') authorId: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) resolvedBy: string | null;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
}

export const reviewVerdicts = ['approved', 'changes_asked'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

@Entity('draft_reviews')
@Index('draft_reviews_draft', ['draftId', 'at'])
export class DraftReview {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') draftId: string;
  /** What the reviewer had before them. */
  @Column('int') revision: number;
  @Column('text') verdict: ReviewVerdict;
  @Column('text') body: string;
  @Column('uuid') reviewerId: string;
  @Column('timestamptz') at: Date;
}

/** Who has the draft open, and where in it they are. */
@Entity('draft_presences')
export class DraftPresence {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') draftId: string;
  @Column('jsonb') path: DraftPath;
  @Column('timestamptz') at: Date;
}
