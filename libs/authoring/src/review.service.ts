import { type Actor, Clock, Conflict, Database, Facts } from '#platform';
import { Injectable } from '@nestjs/common';
import { CourseDraft, DraftReview, type ReviewVerdict } from './draft.entity.js';
import { draftReviewed, draftSubmitted } from './draft.facts.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

interface Review { verdict: ReviewVerdict; revision: number; body: string }

@Injectable()
export class ReviewService {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly drafts: DraftService, private readonly queries: DraftQueries) {}

  /** Asks someone else to look at it. @throws NotFound `draft.not_found`; Conflict `draft.closed`, `draft.state_refuses` */
  async submit(actor: Actor, id: string): Promise<void> {
    const draft = await this.drafts.held(actor, id);
    if (draft.state === 'in_review' && draft.submittedBy === actor.personId) return;
    draft.submit(actor.personId, this.clock.now());
    await this.save(draft);
    await this.facts.record(actor, draftSubmitted(draft));
  }

  /** @throws NotFound `draft.not_found`; Conflict `draft.closed`, `draft.state_refuses`, `review.draft_changed`, `review.already_given`; Forbidden `review.own_work` */
  async review(actor: Actor, draftId: string, id: string, review: Review): Promise<void> {
    const draft = await this.drafts.held(actor, draftId);
    const known = await this.db.repo(DraftReview).findOneBy({ id });
    if (known) {
      if (known.draftId !== draftId || known.verdict !== review.verdict || known.reviewerId !== actor.personId) throw new Conflict('review.already_given', { id });
      return;
    }
    const at = this.clock.now();
    draft.review(actor.personId, review.verdict, { revision: review.revision, authors: await this.queries.authors(draftId), at });
    await this.db.repo(DraftReview).insert({ id, draftId, ...review, reviewerId: actor.personId, at });
    await this.save(draft);
    await this.facts.record(actor, draftReviewed(draft, review.verdict));
  }

  private async save({ id, state, submittedBy, approvedBy, changedAt }: CourseDraft): Promise<void> {
    await this.db.repo(CourseDraft).update({ id }, { state, submittedBy, approvedBy, changedAt });
  }
}
