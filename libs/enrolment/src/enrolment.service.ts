import { type AttemptRecord, canonicalJson, type CompletionRecord, sha256Hex, uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { PeopleService } from '#identity';
import { type Actor, Clock, Conflict, type Fact, Facts } from '#platform';
import { Injectable } from '@nestjs/common';
import { type Activity, activityOf } from './activity.js';
import { Attempt, type EarlierAttempt } from './attempt.entity.js';
import { Completion } from './completion.entity.js';
import type { Enrolment } from './enrolment.entity.js';
import { attemptReceived, calibrationPassed, courseCompleted, enrolmentChanged, enrolmentMade, lessonCompleted } from './enrolment.facts.js';
import { EnrolmentQueries } from './enrolment.queries.js';
import { type Kept, LearningQueries } from './learning.queries.js';
import type { Learning } from './progress.entity.js';
import { ProgressService } from './progress.service.js';

/** What a person does in a course. Everyone does it for themselves: no verb here takes another's id. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly queries: LearningQueries,
    private readonly enrolments: EnrolmentQueries,
    private readonly progress: ProgressService,
  ) {}

  /**
   * Enrols the actor in the latest version of a course. One who is enrolled already stays so, under the id that stood first; one who was withdrawn
   * takes it up again, outside any cohort.
   * @throws NotFound `course.not_found`; Conflict `enrolment.already_made` when the id is another course's
   */
  async enrol(actor: Actor, id: string, courseCode: string): Promise<Enrolment> {
    const { version: courseVersion } = await this.courses.latest(courseCode);
    const { personId } = actor;
    const earlier = await this.enrolments.byId(personId, id);
    if (earlier && earlier.courseCode !== courseCode) throw new Conflict('enrolment.already_made', { id, courseCode: earlier.courseCode });
    const { place } = await this.people.get(personId);
    const [made] = await this.enrolments.open([{ personId, id }], { courseCode, courseVersion, now: this.clock.now() });
    if (made) await this.facts.record(actor, enrolmentMade({ ...made, courseCode, cohortId: null }, place));
    const takenUp = made || earlier ? undefined : await this.enrolments.takeUp(personId, courseCode);
    if (takenUp) await this.facts.record(actor, enrolmentChanged(takenUp, place));
    const stands = await this.enrolments.of(personId, courseCode);
    if (!stands) throw new Conflict('enrolment.already_made', { id });
    return stands;
  }

  /**
   * Safe to repeat: a phone that lost our answer sends the same record again.
   * @throws NotFound `course.not_found`; RuleBroken `attempt.*`, `calibration.material_unknown`; Conflict `attempt.already_received`, `calibration.*`
   */
  async submitAttempt(actor: Actor, id: string, record: AttemptRecord): Promise<Attempt> {
    const sha256 = await sha256Hex(canonicalJson(record));
    const { personId } = actor;
    const earlier = await this.queries.beginAttempt(personId, id);
    if (earlier) return earlier.mustMatch(sha256);

    const { document, secret } = await this.courses.withKeys(record.courseCode, record.courseVersion);
    const activity = activityOf(document, secret, record.activityId);
    const attempt = Attempt.receive({ personId, id, record, sha256 }, activity, await this.earlier(personId, record, activity), this.clock.now());
    const { place } = await this.people.get(personId);
    const enrolmentId = uuidv7(attempt.receivedAt.getTime());
    const before = await this.queries.keepAttempt(attempt, enrolmentId);
    if (!before.kept) return (await this.queries.beginAttempt(personId, id))!.mustMatch(sha256);

    const { courseVersion, activityId, score, max, passed, skips, receivedAt } = attempt;
    const learning = { ...before, attempts: [...before.attempts, { courseVersion, activityId, score, max, passed, skips, receivedAt: receivedAt.getTime() }] };
    const examPassed = attempt.kind === 'calibration' && passed === true ? [calibrationPassed(attempt, place)] : [];
    await this.follow(actor, record.courseCode, before, learning, place, attemptReceived(attempt, place), ...examPassed);
    return attempt;
  }

  /**
   * Safe to repeat, like an attempt.
   * @throws NotFound `course.not_found`; RuleBroken `completion.*`; Conflict `completion.already_received`
   */
  async completeLesson(actor: Actor, id: string, record: CompletionRecord): Promise<Completion> {
    const sha256 = await sha256Hex(canonicalJson(record));
    const { personId } = actor;
    const earlier = await this.queries.beginCompletion(personId, id);
    if (earlier) return earlier.mustMatch(sha256);

    const course = await this.courses.document(record.courseCode, record.courseVersion);
    const completion = Completion.receive({ personId, id, record, sha256 }, course, this.clock.now());
    const { place } = await this.people.get(personId);
    const enrolmentId = uuidv7(completion.receivedAt.getTime());
    const before = await this.queries.keepCompletion(completion, enrolmentId);
    if (!before.kept) return (await this.queries.beginCompletion(personId, id))!.mustMatch(sha256);

    const { courseVersion, lessonId, receivedAt } = completion;
    const learning = { ...before, completions: [...before.completions, { courseVersion, lessonId, receivedAt: receivedAt.getTime() }] };
    await this.follow(actor, record.courseCode, before, learning, place, lessonCompleted(completion, place));
    return completion;
  }

  /** Only a diagnosis and an exam ask what went before. */
  private async earlier(personId: string, { courseCode, activityId }: AttemptRecord, { kind }: Activity): Promise<EarlierAttempt[]> {
    return kind === 'diagnosis' || kind === 'calibration' ? this.queries.earlier(personId, courseCode, activityId) : [];
  }

  /** Progress and enrolment follow the record; then all that happened is told at once. */
  private async follow(actor: Actor, courseCode: string, { enrolmentMade: enrolmentId }: Kept, learning: Learning, place: string, ...received: Fact[]): Promise<void> {
    const { personId } = actor;
    const { progress, moved } = await this.progress.follow(personId, courseCode, learning);
    const facts = enrolmentId ? [enrolmentMade({ id: enrolmentId, personId, courseCode, cohortId: null }, place), ...received] : received;
    if (moved?.state === 'completed' && moved.before !== 'completed') {
      facts.push(courseCompleted(moved.enrolmentId, { personId, courseCode, courseVersion: progress!.courseVersion }, place));
    }
    await this.facts.recordAll(actor, facts);
  }
}
