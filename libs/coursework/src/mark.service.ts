import { canonicalJson, sha256Hex, type SubmissionMark } from '#contracts';
import { CourseService } from '#course';
import { PeopleService } from '#identity';
import { type Actor, Clock, Conflict, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { assignmentOf } from './assignment.js';
import { MarkEffects } from './mark.effects.js';
import { Mark } from './mark.entity.js';
import { Submission } from './submission.entity.js';
import { mayMark } from './submission.policy.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionService } from './submission.service.js';

@Injectable()
export class MarkService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly submissions: SubmissionService,
    private readonly queries: SubmissionQueries,
    private readonly effects: MarkEffects,
  ) {}

  /** The work, if `actor` may mark it. @throws NotFound `submission.not_found` */
  async markable(actor: Actor, submissionId: string): Promise<Submission> {
    const author = await this.queries.author(submissionId);
    if (!author || !mayMark(actor, author)) throw new NotFound('submission.not_found', { id: submissionId });
    return this.db.repo(Submission).findOneByOrFail({ personId: author.personId, id: submissionId });
  }

  /**
   * Safe to repeat. Of two who mark at once the second is told who was first.
   * @throws NotFound `submission.not_found`; RuleBroken, Conflict `mark.*`
   */
  async mark(actor: Actor, submissionId: string, id: string, record: SubmissionMark): Promise<Mark> {
    const { personId } = await this.markable(actor, submissionId);
    const sha256 = await sha256Hex(canonicalJson(record));
    await this.submissions.turn(personId);
    const earlier = await this.db.repo(Mark).findOneBy({ personId, id });
    if (earlier) return earlier.mustMatch(submissionId, sha256);

    const submission = await this.db.repo(Submission).findOneByOrFail({ personId, id: submissionId });
    if (submission.state !== 'waiting') throw await this.markedAlready(submission);
    const { assignment } = assignmentOf(await this.courses.document(submission.courseCode, submission.courseVersion), submission.activityId);
    const mark = Mark.make({ personId, id, submissionId, markerId: actor.personId, mark: record, sha256, markedAt: this.clock.now() }, assignment);
    await this.db.repo(Mark).insert(mark);
    await this.move(submission, mark.decision, mark.markedAt);
    await this.effects.marked(actor, submission, mark, assignment);
    return mark;
  }

  /**
   * Takes one's own mark back; done again, nothing changes.
   * @throws NotFound `submission.not_found`, `mark.not_found`; Conflict `mark.undo_late`, `mark.followed`
   */
  async undo(actor: Actor, submissionId: string, id: string): Promise<Mark> {
    const { personId } = await this.markable(actor, submissionId);
    await this.submissions.turn(personId);
    const mark = await this.db.repo(Mark).findOneBy({ personId, id, submissionId });
    if (mark?.markerId !== actor.personId) throw new NotFound('mark.not_found', { id });
    if (mark.undoneAt) return mark;
    const submission = await this.db.repo(Submission).findOneByOrFail({ personId, id: submissionId });
    const last = await this.submissions.last(submission.task);
    if (last!.id !== submissionId) throw new Conflict('mark.followed', { round: last!.round });
    mark.undo(this.clock.now());
    await this.effects.undone(actor, submission, mark);
    await this.db.repo(Mark).update({ personId, id }, { undoneAt: mark.undoneAt });
    await this.move(submission, 'waiting', null);
    return mark;
  }

  private async move({ personId, id }: Submission, state: Submission['state'], markedAt: Date | null): Promise<void> {
    await this.db.rows('submissions.move',
      `update submissions set state = $3, marked_at = $4, changed_tx = pg_current_xact_id()::text::bigint where person_id = $1 and id = $2`, [personId, id, state, markedAt]);
  }

  private async markedAlready({ personId, id }: Submission): Promise<Conflict> {
    const stands = await this.db.repo(Mark).findOneByOrFail({ personId, submissionId: id, undoneAt: IsNull() });
    const { nameKm, nameLatin } = await this.people.get(stands.markerId);
    return new Conflict('mark.already_marked', { decision: stands.decision, markedAt: stands.markedAt, nameKm, nameLatin });
  }
}
