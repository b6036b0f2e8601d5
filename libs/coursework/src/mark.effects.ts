import type { Assignment } from '#contracts';
import { OutcomeService, ProgressService } from '#enrolment';
import { PeopleService } from '#identity';
import { Notices } from '#notification';
import { type Actor, Conflict, Facts } from '#platform';
import { Injectable } from '@nestjs/common';
import { markUndone, submissionMarked } from './coursework.facts.js';
import type { Mark } from './mark.entity.js';
import type { Submission } from './submission.entity.js';

/** What follows from a mark, and from taking it back. */
@Injectable()
export class MarkEffects {
  constructor(
    private readonly facts: Facts,
    private readonly people: PeopleService,
    private readonly outcomes: OutcomeService,
    private readonly progress: ProgressService,
    private readonly notices: Notices,
  ) {}

  async marked(actor: Actor, submission: Submission, mark: Mark, { title }: Assignment): Promise<void> {
    const { personId, courseCode, activityId, id } = submission;
    const { place } = await this.people.get(personId);
    await this.facts.record(actor, submissionMarked(submission, mark, place));
    if (mark.decision === 'accepted') await this.outcomes.accept(actor, { personId, courseCode, activityId, submissionId: id });
    const about = { course: courseCode, activity: activityId, title, decision: mark.decision };
    await this.notices.tell(actor, [personId], { kind: 'submission_marked', about, batch: mark.id });
  }

  /** @throws Conflict `mark.followed` when the author has completed the course by it: a certificate may be on its way */
  async undone(actor: Actor, submission: Submission, mark: Mark): Promise<void> {
    const { personId, courseCode, activityId, id } = submission;
    if (mark.decision === 'accepted') {
      const progress = await this.progress.of(personId, courseCode);
      if (progress?.completedAt && progress.completedAt >= mark.markedAt) throw new Conflict('mark.followed', { completedAt: progress.completedAt });
      await this.outcomes.reopen(actor, { personId, courseCode, activityId, submissionId: id });
    }
    const { place } = await this.people.get(personId);
    await this.facts.record(actor, markUndone(submission, mark, place));
    await this.notices.retract(mark.id);
  }
}
