import { uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { PeopleService } from '#identity';
import { type Actor, Clock, type Fact, Facts } from '#platform';
import { Injectable } from '@nestjs/common';
import { courseCompleted, courseReopened, enrolmentMade } from './enrolment.facts.js';
import { EnrolmentQueries } from './enrolment.queries.js';
import { LearningQueries } from './learning.queries.js';
import type { Judged } from './outcome.entity.js';
import { ProgressService } from './progress.service.js';

/** What marking an assignment does to its author's progress. Asks no policy: who marks was decided by who calls. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly learning: LearningQueries,
    private readonly enrolments: EnrolmentQueries,
    private readonly progress: ProgressService,
  ) {}

  /** The work is accepted. Said again, nothing changes. */
  accept(actor: Actor, judged: Judged): Promise<void> {
    return this.decide(actor, judged, true);
  }

  /** The acceptance is undone: the lesson is not done any more, nor is the course when it was completed by it. */
  reopen(actor: Actor, judged: Judged): Promise<void> {
    return this.decide(actor, judged, false);
  }

  /** Whether the person's work for the assignment is accepted as of now. Asks no policy: for other services. */
  isAccepted(personId: string, courseCode: string, activityId: string): Promise<boolean> {
    return this.enrolments.isAccepted(personId, courseCode, activityId);
  }

  /** Those of the people whose work is accepted as of now. Asks no policy: for other services. */
  acceptedAmong(personIds: readonly string[], courseCode: string, activityId: string): Promise<Set<string>> {
    return this.enrolments.acceptedAmong(personIds, courseCode, activityId);
  }

  private async decide(actor: Actor, judged: Judged, accepted: boolean): Promise<void> {
    const { personId, courseCode } = judged;
    const now = this.clock.now();
    await this.learning.turnsOf([personId]);
    if (!(await this.enrolments.decide(judged, accepted, now))) return;
    const { place } = await this.people.get(personId);
    const { version: courseVersion } = await this.courses.latest(courseCode);
    const [made] = await this.enrolments.open([{ personId, id: uuidv7(now.getTime()) }], { courseCode, courseVersion, now });
    const { progress, moved } = await this.progress.followAnew(personId, courseCode);
    const facts: Fact[] = made ? [enrolmentMade({ ...made, courseCode, cohortId: null }, place)] : [];
    const told = { personId, courseCode, courseVersion: progress?.courseVersion ?? courseVersion };
    if (moved?.state === 'completed' && moved.before !== 'completed') facts.push(courseCompleted(moved.enrolmentId, told, place));
    if (moved?.before === 'completed' && moved.state !== 'completed') facts.push(courseReopened(moved.enrolmentId, told, place));
    await this.facts.recordAll(actor, facts);
  }
}
