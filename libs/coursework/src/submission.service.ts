import { canonicalJson, sha256Hex, type SubmissionRecord, uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { EnrolmentService } from '#enrolment';
import { PeopleService } from '#identity';
import { type Actor, Clock, Conflict, Database, Facts, RuleBroken, Uploads } from '#platform';
import { Injectable } from '@nestjs/common';
import { assignmentOf } from './assignment.js';
import { submissionReceived } from './coursework.facts.js';
import { Submission } from './submission.entity.js';

/** Handing in: everyone for themselves. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly enrolments: EnrolmentService,
    private readonly uploads: Uploads,
  ) {}

  /**
   * Safe to repeat: a phone that lost our answer sends the same record again. Who is not enrolled yet is so from now on.
   * @throws NotFound `course.not_found`; RuleBroken, Conflict `submission.*`
   */
  async handIn(actor: Actor, id: string, record: SubmissionRecord): Promise<Submission> {
    const sha256 = await sha256Hex(canonicalJson(record));
    const { personId } = actor;
    await this.turn(personId);
    // An id is made by chance, so another's under the same one is no chance: markers find work by its id alone.
    const earlier = await this.db.repo(Submission).findOneBy({ id });
    if (earlier) return earlier.mustMatch(personId, sha256);

    const { courseCode, courseVersion, activityId } = record;
    const { assignment } = assignmentOf(await this.courses.document(courseCode, courseVersion), activityId);
    const submission = Submission.receive({ personId, id, record, sha256 }, assignment, await this.last({ personId, courseCode, activityId }), this.clock.now());
    await this.takeFiles(personId, record);
    if (submission.round === 1) await this.enrolments.enrol(actor, uuidv7(submission.receivedAt.getTime()), courseCode);
    await this.db.repo(Submission).insert(submission);
    const { place } = await this.people.get(personId);
    await this.facts.record(actor, submissionReceived(submission, place));
    return submission;
  }

  /** What one person does to a work waits for what another does to it: two markers, or a marker and the author. */
  async turn(personId: string): Promise<void> {
    await this.db.alone(`coursework/${personId}`);
  }

  /** The latest round of a work. Asks no policy. */
  last(task: Submission['task']): Promise<Submission | null> {
    return this.db.repo(Submission).findOne({ where: task, order: { round: 'DESC' } });
  }

  private async takeFiles(personId: string, { files }: SubmissionRecord): Promise<void> {
    const missing: string[] = [];
    const unfit: string[] = [];
    for (const { file } of files) {
      const taken = await this.uploads.take(personId, file);
      if (taken === 'missing') missing.push(file.sha256);
      if (taken === 'unfit') unfit.push(file.sha256);
    }
    if (unfit.length > 0) throw new RuleBroken('submission.files_unfit', { unfit });
    if (missing.length > 0) throw new Conflict('submission.files_missing', { missing });
  }
}
