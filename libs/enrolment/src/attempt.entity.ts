import { type AttemptRecord, type CourseDocument, mark, passes, type TestKeys } from '#contracts';
import { Conflict, TransactionColumn } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { activityOf, mustAnswer, taughtBy } from './activity.js';
import type { AttemptView, QuestionMarkView } from './attempt.dto.js';

/** One run through a quiz or the closing test, as the device recorded it, with the server's mark, which stands. */
@Entity('attempts')
export class Attempt {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one attempt. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('text') activityId: string;
  @Column('text') kind: 'quiz' | 'test';
  @Column('jsonb') record: AttemptRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  @Column('double precision') score: number;
  @Column('int') max: number;
  /** Null for a quiz. */
  @Column('boolean', { nullable: true }) passed: boolean | null;
  /** The device's clock, as it was: nothing that counts rests on it, so that a wrong one costs nobody their work. */
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') finishedAt: Date;
  /** The server's clock. */
  @Column('timestamptz') receivedAt: Date;
  @TransactionColumn() changedTx?: string;

  /** Marks what was answered. @throws RuleBroken `attempt.*` */
  static receive(given: { personId: string; id: string; record: AttemptRecord; sha256: string }, course: CourseDocument, keys: TestKeys, now: Date): Attempt {
    const { record } = given;
    const activity = activityOf(course, keys, record.activityId);
    mustAnswer(activity, record.responses);
    const { score, max } = mark(activity.keys, record.responses);
    return Object.assign(new Attempt(), {
      ...given, courseCode: record.courseCode, courseVersion: record.courseVersion, activityId: record.activityId, kind: activity.kind, score, max,
      passed: activity.passMark === null ? null : passes(score, max, activity.passMark),
      startedAt: new Date(record.startedAt), finishedAt: new Date(record.finishedAt), receivedAt: now,
    });
  }

  /** A resend carries the same record. Any other would quietly change what was answered. */
  mustMatch(sha256: string): this {
    if (this.sha256 !== sha256) throw new Conflict('attempt.already_received', { id: this.id });
    return this;
  }

  /** What its author is told; never the keys of a closing test. */
  view(course: CourseDocument, keys: TestKeys): AttemptView {
    const { id, courseCode, courseVersion, activityId, kind, score, max, passed } = this;
    const activity = activityOf(course, keys, activityId);
    const marks = Object.entries(mark(activity.keys, this.record.responses).questions);
    const questions = Object.fromEntries(marks.map(([question, { score: points, correct, feedback }]): [string, QuestionMarkView] =>
      [question, { score: points, correct, teaches: taughtBy(activity, question, feedback, this.record.responses[question]) }]));
    return {
      id, courseCode, courseVersion, activityId, kind, score, max, passed, questions, startedAt: this.startedAt.toISOString(),
      finishedAt: this.finishedAt.toISOString(), receivedAt: this.receivedAt.toISOString(),
    };
  }
}
