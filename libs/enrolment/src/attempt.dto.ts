import type { AttemptRecord, CompletionRecord } from '#contracts';
import { TextView } from '#course';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import type { EnrolmentState } from './enrolment.entity.js';

export class EnrolmentBody {
  @IsString() @MaxLength(64) @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) courseCode: string;
}

export class EnrolmentView {
  /** The id that was sent, or that of the enrolment in this course which stood already. */
  id: string;
  courseCode: string;
  courseVersion: number;
  cohortId: string | null;
  @ApiProperty({ enum: ['assigned', 'self_enrolled', 'active', 'completed'] }) state: EnrolmentState;
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

export class AttemptView {
  id: string;
  courseCode: string;
  courseVersion: number;
  activityId: string;
  @ApiProperty({ enum: ['quiz', 'test'] }) kind: 'quiz' | 'test';
  /** The server's mark, which stands; in points, one a question. */
  score: number;
  max: number;
  /** Null for a quiz. */
  passed: boolean | null;
  /** The device's clock. */
  startedAt: string;
  finishedAt: string;
  /** The server's clock. */
  receivedAt: string;
  /** By question id. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(QuestionMarkView) } }) questions: Record<string, QuestionMarkView>;
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
  bestScore: number | null;
  bestMax: number | null;
  testPassed: boolean;
  completedAt: string | null;
  beganAt: string;
  lastAt: string;
}

/** What is new for the person who asks. Some of it may come twice; nothing is left out. */
export class LearningChanges {
  /** Ask with `after` next time. */
  cursor: string;
  enrolments: EnrolmentView[];
  attempts: AttemptChange[];
  completions: CompletionChange[];
  progress: ProgressView[];
}
