import { canonicalJson, type PeerReviewRecord, sha256Hex, uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { PeopleService } from '#identity';
import { Notices } from '#notification';
import { Actor, Clock, Database, Facts, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { assignmentOf } from './assignment.js';
import { peerReviewReceived } from './coursework.facts.js';
import { PeerReview } from './peer-review.entity.js';
import { type Circle, PeerReviewQueries } from './peer-review.queries.js';
import { type Ask, dealLate, dealRing } from './peer-review.rules.js';
import { Submission } from './submission.entity.js';

const daysToWait = 3;

/** Those of a cohort who review one another's work, where the cohort wants it. */
@Injectable()
export class PeerReviewService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly notices: Notices,
    private readonly queries: PeerReviewQueries,
  ) {}

  /** Deals among those of the person's cohort who wait, when they are enough. */
  async dealFor(personId: string, courseCode: string, activityId: string): Promise<void> {
    const circle = await this.queries.circleOf(personId, courseCode);
    if (circle) await this.deal({ cohortId: circle.cohortId, courseCode, activityId }, circle.each, false);
  }

  /** Whoever has waited for three days and found no ring is given works now. */
  async dealLate(): Promise<void> {
    const until = new Date(this.clock.now().getTime() - daysToWait * 86_400_000);
    for (const { each, ...circle } of await this.queries.late(until)) await this.deal(circle, each, true);
  }

  /**
   * Safe to repeat. What comes counts even when the work was returned or its author has left in the meantime.
   * @throws NotFound `peer_review.not_found`; RuleBroken `peer_review.incomplete`; Conflict `peer_review.already_received`
   */
  async review(actor: Actor, id: string, record: PeerReviewRecord): Promise<PeerReview> {
    await this.db.alone(`peer-review/${id}`);
    const review = await this.db.repo(PeerReview).findOneBy({ id, reviewerId: actor.personId });
    if (!review) throw new NotFound('peer_review.not_found', { id });
    const { courseVersion } = await this.db.repo(Submission).findOneByOrFail({ personId: review.personId, id: review.submissionId });
    const { assignment } = assignmentOf(await this.courses.document(review.courseCode, courseVersion), review.activityId);
    if (!review.receive(record, await sha256Hex(canonicalJson(record)), assignment.rubric, this.clock.now())) return review;
    await this.queries.keep(review);
    const { place } = await this.people.get(review.personId);
    await this.facts.record(actor, peerReviewReceived(review, place));
    return review;
  }

  /** Whether this person was asked to review the work. */
  asked(reviewerId: string, personId: string, submissionId: string): Promise<boolean> {
    return this.db.repo(PeerReview).existsBy({ personId, submissionId, reviewerId });
  }

  private async deal(circle: Circle, each: number, late: boolean): Promise<void> {
    await this.db.alone(`peer-reviews/${circle.cohortId}/${circle.courseCode}/${circle.activityId}`);
    const members = await this.queries.members(circle);
    const waiting = members.filter(({ asked }) => asked === 0);
    const asks = late && waiting.length <= each ? dealLate(waiting, members, each) : dealRing(waiting, each);
    if (asks.length > 0) await this.ask(circle, asks);
  }

  private async ask({ cohortId, courseCode, activityId }: Circle, asks: Ask[]): Promise<void> {
    const now = this.clock.now();
    await this.queries.ask(asks.map(({ reviewerId, work: { personId, submissionId } }) =>
      ({ personId, id: uuidv7(now.getTime()), submissionId, courseCode, activityId, reviewerId })), now);
    const { assignment: { title } } = assignmentOf((await this.courses.latest(courseCode)).document, activityId);
    await this.notices.tell(Actor.system, asks.map(({ reviewerId }) => reviewerId),
      { kind: 'review_wanted', about: { course: courseCode, cohort: cohortId, activity: activityId, title } });
  }
}
