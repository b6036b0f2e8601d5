import type { Assignment, RubricMarks, SubmissionMark, SubmissionRecord } from '#contracts';
import { TextView } from '#course';
import { PersonNamed } from '#enrolment';
import { PlaceNamed } from '#identity';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import type { SubmissionState } from './submission.entity.js';

const states = ['waiting', 'accepted', 'returned'] as const;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const anything = { type: 'object', additionalProperties: true } as const;
const text = { type: 'string' as const };
const levels = { type: 'object' as const, additionalProperties: { type: 'object' as const, properties: { level: text, comment: text }, required: ['level', 'comment'] } };

export class WorkFileRef {
  sha256: string;
  name: string;
  mime: string;
  bytes: number;
}

export class WorkFile {
  file: WorkFileRef;
  caption: string;
}

export class SubmissionReceipt {
  id: string;
  round: number;
  @ApiProperty({ enum: states }) state: SubmissionState;
  receivedAt: string;
}

export class SubmissionsQuery {
  @IsOptional() @IsUUID() cohort?: string;
  @IsOptional() @IsString() @MaxLength(64) @Matches(slug) course?: string;
  @IsOptional() @IsString() @MaxLength(129) @Matches(slug) activity?: string;
  /** `waiting` when absent. */
  @IsOptional() @IsIn(states) @ApiProperty({ enum: states, required: false }) state?: SubmissionState;
  /** Only of the cohorts one helps oneself. */
  @IsOptional() @Transform(({ value }) => value === 'true') @IsBoolean() mine?: boolean;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class CohortNamed {
  id: string;
  name: string;
}

export class SubmissionRow {
  id: string;
  author: PersonNamed;
  place: PlaceNamed;
  cohort: CohortNamed | null;
  courseCode: string;
  courseVersion: number;
  courseTitle: TextView;
  activityId: string;
  activityTitle: TextView;
  round: number;
  @ApiProperty({ enum: states }) state: SubmissionState;
  /** How many files it has. */
  files: number;
  /** How many peers were asked to review it, and how many did. */
  peersAsked: number;
  peersDone: number;
  /** The server's clock. */
  receivedAt: string;
  markedAt: string | null;
}

export class SubmissionList {
  items: SubmissionRow[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
  /** How many there are in all; with the first page only. */
  total?: number;
}

export class MarkView {
  id: string;
  @ApiProperty(levels) marks: RubricMarks;
  comment: string;
  points: number;
  max: number;
  @ApiProperty({ enum: ['accepted', 'returned'] }) decision: SubmissionMark['decision'];
  marker: PersonNamed;
  markedAt: string;
  /** Until when the one who asks can take it back; null when they cannot. */
  undoUntil: string | null;
}

export class RoundView {
  id: string;
  round: number;
  @ApiProperty({ enum: states }) state: SubmissionState;
  text: string;
  files: WorkFile[];
  /** The language it was made in. */
  @ApiProperty({ enum: ['km', 'en', 'fr'] }) locale: SubmissionRecord['locale'];
  /** The device's clock. */
  submittedAt: string;
  receivedAt: string;
  mark: MarkView | null;
}

export class PeerReviewView {
  reviewer: PersonNamed;
  askedAt: string;
  /** Null until it is done. */
  receivedAt: string | null;
  @ApiProperty({ ...levels, nullable: true }) marks: RubricMarks | null;
  comment: string;
}

/** All that a marker needs to see. */
export class SubmissionView extends SubmissionRow {
  lessonTitle: TextView;
  /** What was asked for, with its rubric, as that version of the course has it. */
  @ApiProperty(anything) assignment: Assignment;
  work: RoundView;
  /** The other rounds of the same work, the latest first. */
  rounds: RoundView[];
  peers: PeerReviewView[];
}

export class MarkReceipt {
  submissionId: string;
  @ApiProperty({ enum: states }) state: SubmissionState;
  /** Null once it was taken back. */
  mark: MarkView | null;
}

export class OwnMark {
  @ApiProperty(levels) marks: RubricMarks;
  comment: string;
  @ApiProperty({ enum: ['accepted', 'returned'] }) decision: SubmissionMark['decision'];
  points: number;
  max: number;
  markedAt: string;
  /** Who marked, in Khmer letters and in Latin ones. */
  markerName: string;
  markerNameLatin: string;
}

/** What a peer said. Who it was is not told. */
export class PeerWords {
  @ApiProperty(levels) marks: RubricMarks;
  comment: string;
}

export class OwnSubmission {
  id: string;
  courseCode: string;
  courseVersion: number;
  @ApiProperty({ enum: ['km', 'en', 'fr'] }) locale: SubmissionRecord['locale'];
  activityId: string;
  startedAt: string;
  submittedAt: string;
  text: string;
  files: WorkFile[];
  round: number;
  @ApiProperty({ enum: states }) state: SubmissionState;
  receivedAt: string;
  mark: OwnMark | null;
  peer: PeerWords[];
}

/** Another's work that one is asked to review. Whose it is is not told. */
export class AskedReview {
  id: string;
  /** Opens its files. */
  submissionId: string;
  courseCode: string;
  courseVersion: number;
  activityId: string;
  text: string;
  files: WorkFile[];
  askedAt: string;
  /** When one's own review was received; null until then. */
  doneAt: string | null;
  /** The review as it was sent. */
  @ApiProperty({ ...anything, nullable: true }) record: object | null;
}

/** What is new for the person who asks. Some of it may come twice; nothing is left out. */
export class CourseworkChanges {
  /** Ask with `after` next time. */
  cursor: string;
  submissions: OwnSubmission[];
  reviews: AskedReview[];
}

export class PeerReviewReceipt {
  id: string;
  receivedAt: string;
}
