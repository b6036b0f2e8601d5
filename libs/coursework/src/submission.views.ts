import { CourseService } from '#course';
import { ProgressService } from '#enrolment';
import { type Actor, Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { assignmentOf } from './assignment.js';
import { Mark } from './mark.entity.js';
import { MarkService } from './mark.service.js';
import type { MarkReceipt, MarkView, RoundView, SubmissionView } from './submission.dto.js';
import type { Submission } from './submission.entity.js';
import { SubmissionQueries } from './submission.queries.js';

type Round = Awaited<ReturnType<SubmissionQueries['rounds']>>[number];

/** Whether the course was completed by this very acceptance, which then stands. */
const byIt = ({ mark }: Round, completedAt: Date | null): boolean => mark?.decision === 'accepted' && completedAt !== null && completedAt >= new Date(mark.markedAt);

/** One work with all that belongs to it. */
@Injectable()
export class SubmissionViews {
  constructor(
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly queries: SubmissionQueries,
    private readonly marks: MarkService,
    private readonly progress: ProgressService,
  ) {}

  /** @throws NotFound `submission.not_found` */
  async view(actor: Actor, id: string): Promise<SubmissionView> {
    const { task, courseCode, courseVersion, activityId } = await this.marks.markable(actor, id);
    const row = await this.queries.row(id);
    const { assignment, lesson } = assignmentOf(await this.courses.document(courseCode, courseVersion), activityId);
    const rounds = await this.queries.rounds(task);
    const done = await this.completedAt(task);
    const views = rounds.map((round) => this.round(actor, round, round === rounds[0] && !byIt(round, done)));
    return {
      ...row, lessonTitle: lesson.title, assignment, work: views.find((each) => each.id === id)!,
      rounds: views.filter((each) => each.id !== id), peers: await this.queries.peers(task),
    };
  }

  /** What became of the work by a mark that was made or taken back. */
  async receipt(actor: Actor, { submissionId, id }: Mark): Promise<MarkReceipt> {
    const { task } = await this.marks.markable(actor, submissionId);
    const rounds = await this.queries.rounds(task);
    const round = rounds.find((each) => each.id === submissionId)!;
    const stands = round.mark?.id === id ? this.mark(actor, round.mark, round === rounds[0] && !byIt(round, await this.completedAt(task))) : null;
    return { submissionId, state: round.state, mark: stands };
  }

  private async completedAt({ personId, courseCode }: Submission['task']): Promise<Date | null> {
    return (await this.progress.of(personId, courseCode))?.completedAt ?? null;
  }

  private round(actor: Actor, { id, round, state, record, submittedAt, receivedAt, mark }: Round, open: boolean): RoundView {
    const { text, files, locale } = record;
    return {
      id, round, state, text, files, locale, submittedAt: submittedAt.toISOString(), receivedAt: receivedAt.toISOString(),
      mark: mark && this.mark(actor, mark, open),
    };
  }

  private mark(actor: Actor, { id, mark: { marks, comment }, points, max, decision, marker, markedAt }: NonNullable<Round['mark']>, open: boolean): MarkView {
    const { undoUntil } = Object.assign(new Mark(), { markedAt: new Date(markedAt) });
    const own = marker.id === actor.personId && open && undoUntil >= this.clock.now();
    return { id, marks, comment, points, max, decision, marker, markedAt: new Date(markedAt).toISOString(), undoUntil: own ? undoUntil.toISOString() : null };
  }
}
