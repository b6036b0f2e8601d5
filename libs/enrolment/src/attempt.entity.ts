import { type AttemptRecord, type CalibrationExam, type CourseDocument, type CourseSecret, type Diagnosed, diagnose, mark, markCalibration, passes } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Activity, type Asked, activityOf, mustAnswer, taughtBy } from './activity.js';
import type { AttemptView, QuestionMarkView } from './attempt.dto.js';
import { mustBeOpen } from './calibration.exam.js';

/** What went before in the same activity, as far as diagnoses and exams need to know it. */
export interface EarlierAttempt { setId: string | null; passed: boolean | null; receivedAt: number }

/** What marking gives. */
type Marked = Pick<Attempt, 'score' | 'max' | 'passed' | 'skips' | 'setId'>;

/** One run through a quiz, the diagnosis or the closing test, or one sitting of a calibration: as the device recorded it, with the server's mark, which stands. */
@Entity('attempts')
@Index('attempts_activity', ['personId', 'courseCode', 'activityId'])
@Index('attempts_latest', ['courseCode', 'activityId', 'receivedAt'])
export class Attempt {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one attempt. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('text') activityId: string;
  @Column('text') kind: Activity['kind'];
  @Column('jsonb') record: AttemptRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  @Column('double precision') score: number;
  @Column('int') max: number;
  /** Of a closing test and an exam; null for what is practice. */
  @Column('boolean', { nullable: true }) passed: boolean | null;
  /** Lessons that a first diagnosis found mastered; later ones skip nothing. Null for everything else. */
  @Column('jsonb', { nullable: true }) skips: string[] | null;
  /** The set of lessons that were rated in a calibration. */
  @Column('text', { nullable: true }) setId: string | null;
  /** The device's clock, as it was: nothing that counts rests on it, so that a wrong one costs nobody their work. */
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') finishedAt: Date;
  /** The server's clock. */
  @Column('timestamptz') receivedAt: Date;
  @TransactionColumn() changedTx?: string;

  /** Marks what was answered. @throws RuleBroken `attempt.*`, `calibration.material_unknown`; Conflict `calibration.*` */
  static receive(given: { personId: string; id: string; record: AttemptRecord; sha256: string }, activity: Activity, earlier: EarlierAttempt[], now: Date): Attempt {
    const { record } = given;
    const marked = activity.kind === 'calibration' ? rated(activity, record, earlier, now) : answered(activity, record.responses, earlier);
    return Object.assign(new Attempt(), {
      ...given, ...marked, courseCode: record.courseCode, courseVersion: record.courseVersion, activityId: record.activityId, kind: activity.kind,
      startedAt: new Date(record.startedAt), finishedAt: new Date(record.finishedAt), receivedAt: now,
    });
  }

  /** A resend carries the same record. Any other would quietly change what was answered. */
  mustMatch(sha256: string): this {
    if (this.sha256 !== sha256) throw new Conflict('attempt.already_received', { id: this.id });
    return this;
  }

  /** What its author is told; never the keys of a closing test, nor an exam's master ratings. */
  view(course: CourseDocument, secret: CourseSecret): AttemptView {
    const { id, courseCode, courseVersion, activityId, kind, score, max, passed, skips } = this;
    const activity = activityOf(course, secret, activityId);
    return {
      id, courseCode, courseVersion, activityId, kind, score, max, passed, skips, startedAt: this.startedAt.toISOString(),
      finishedAt: this.finishedAt.toISOString(), receivedAt: this.receivedAt.toISOString(),
      questions: activity.kind === 'calibration' ? {} : this.marksOf(activity),
      diagnosed: activity.kind === 'diagnosis' ? diagnose(activity.diagnosis, this.record.responses) : null,
      calibration: activity.kind === 'calibration' ? this.reliabilityOf(activity) : null,
    };
  }

  private marksOf(activity: Asked & { kind: Activity['kind'] }): Record<string, QuestionMarkView> {
    const { responses } = this.record;
    return Object.fromEntries(Object.entries(mark(activity.keys, responses).questions).map(([question, { score, correct, feedback }]) =>
      [question, { score, correct, teaches: taughtBy(activity, question, feedback, responses[question]) }]));
  }

  private reliabilityOf({ calibration, master }: Extract<Activity, { kind: 'calibration' }>): AttemptView['calibration'] {
    const found = markCalibration(calibration, master, this.record.responses);
    return found && { setId: found.setId, passed: found.passed, lessons: found.lessons };
  }
}

function answered(activity: Exclude<Activity, { kind: 'calibration' }>, responses: AttemptRecord['responses'], earlier: EarlierAttempt[]): Marked {
  mustAnswer(activity, responses);
  const { score, max } = mark(activity.keys, responses);
  const mastered = (all: Diagnosed[]): string[] => all.filter((lesson) => lesson.mastered).map(({ lessonId }) => lessonId);
  return {
    score, max, setId: null, passed: activity.kind === 'test' ? passes(score, max, activity.passMark) : null,
    skips: activity.kind !== 'diagnosis' ? null : earlier.length > 0 ? [] : mastered(diagnose(activity.diagnosis, responses)),
  };
}

function rated({ calibration, master }: Extract<Activity, { kind: 'calibration' }>, { activityId, responses }: AttemptRecord, earlier: EarlierAttempt[], now: Date): Marked {
  const found = markCalibration(calibration, master, responses);
  if (!found) throw new RuleBroken('calibration.material_unknown', { activityId });
  if (calibration.mode === 'exam') mustBeOpen(calibration satisfies CalibrationExam, found.setId, earlier, now);
  return { score: found.score, max: found.max, passed: found.passed, skips: null, setId: found.setId };
}
