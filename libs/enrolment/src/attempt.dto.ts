import type { AttemptRecord, CompletionRecord, ExamStanding } from '#contracts';
import { TextView } from '#course';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { activityKinds, type Activity } from './activity.js';
import { type EnrolmentState, enrolmentStates } from './enrolment.entity.js';

export class EnrolmentBody {
  @IsString() @MaxLength(64) @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) courseCode: string;
}

export class EnrolmentView {
  /** The id that was sent, or that of the enrolment in this course which stood already. */
  id: string;
  courseCode: string;
  /** The version that counts until the course is completed. */
  courseVersion: number;
  cohortId: string | null;
  @ApiProperty({ enum: enrolmentStates }) state: EnrolmentState;
  /** ISO date by which it is to be completed. */
  dueOn: string | null;
  /** ISO 8601, UTC. */
  createdAt: string;
}

export class QuestionMarkView {
  /** 0 to 1. */
  score: number;
  correct: boolean;
  /** What the answer calls for; after the closing test only what belongs to choices that were made. */
  teaches: TextView[];
}

/** One lesson rated: elements by id. */
export class LessonReliabilityView {
  lessonId: string;
  reliable: string[];
  unreliable: string[];
}

export class CalibrationMarkView {
  /** The set of lessons that were rated. */
  setId: string;
  /** Null for practice. */
  passed: boolean | null;
  lessons: LessonReliabilityView[];
}

/** A lesson as the diagnosis found it. */
export class DiagnosedView {
  lessonId: string;
  score: number;
  asked: number;
  mastered: boolean;
}

/** `open`: `attemptsLeft` and `nextSet`; `passed`: `validUntil`, in ms since 1970; `closed`: failed twice. */
export class ExamStandingView {
  @ApiProperty({ enum: ['open', 'passed', 'closed'] }) state: ExamStanding['state'];
  attemptsLeft?: number;
  nextSet?: string;
  validUntil?: number;
}

export class AttemptView {
  id: string;
  courseCode: string;
  courseVersion: number;
  activityId: string;
  @ApiProperty({ enum: activityKinds }) kind: Activity['kind'];
  /** The server's mark, which stands; in points, one a question, or one an element of each lesson in a calibration. */
  score: number;
  max: number;
  /** Of a closing test and an exam; null for what is practice. */
  passed: boolean | null;
  /** Lessons that a first diagnosis lets one leave out; null for everything else. */
  skips: string[] | null;
  /** The device's clock. */
  startedAt: string;
  finishedAt: string;
  /** The server's clock. */
  receivedAt: string;
  /** By question id. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(QuestionMarkView) } }) questions: Record<string, QuestionMarkView>;
  /** Of a diagnosis: each of its lessons, with the reason why it may be left out or not. */
  diagnosed: DiagnosedView[] | null;
  /** Of a calibration. */
  calibration: CalibrationMarkView | null;
}

export class CompletionReceipt {
  id: string;
  receivedAt: string;
}

export class AttemptChange extends AttemptView {
  /** The record as it was sent. */
  @ApiProperty({ type: 'object', additionalProperties: true }) record: AttemptRecord;
}

export class CompletionChange {
  id: string;
  courseCode: string;
  courseVersion: number;
  lessonId: string;
  completedAt: string;
  receivedAt: string;
  /** The record as it was sent. */
  @ApiProperty({ type: 'object', additionalProperties: true }) record: CompletionRecord;
}

export class ProgressView {
  courseCode: string;
  courseVersion: number;
  lessonsDone: number;
  lessonsTotal: number;
  /** Of the lessons done, how many a diagnosis found mastered and nobody took. */
  skipped: number;
  bestScore: number | null;
  bestMax: number | null;
  testPassed: boolean;
  completedAt: string | null;
  beganAt: string;
  lastAt: string;
}

/** Whether the work of an assignment is accepted. */
export class OutcomeView {
  courseCode: string;
  activityId: string;
  accepted: boolean;
}

/** What is new for the person who asks. Some of it may come twice; nothing is left out. */
export class LearningChanges {
  /** Ask with `after` next time. */
  cursor: string;
  enrolments: EnrolmentView[];
  attempts: AttemptChange[];
  completions: CompletionChange[];
  progress: ProgressView[];
  outcomes: OutcomeView[];
}
