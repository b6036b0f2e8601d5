import { Every, type KeptFact, OnFact } from '#platform';
import { Injectable } from '@nestjs/common';
import type { SubmissionReceived } from './coursework.facts.js';
import { PeerReviewService } from './peer-review.service.js';

@Injectable()
export class PeerReviewJobs {
  constructor(private readonly reviews: PeerReviewService) {}

  @OnFact('submission.received')
  async deal({ data: { personId, courseCode, activityId } }: KeptFact<SubmissionReceived>): Promise<void> {
    await this.reviews.dealFor(personId, courseCode, activityId);
  }

  @Every(3600)
  async dealLate(): Promise<void> {
    await this.reviews.dealLate();
  }
}
