import { type ChangeCode, changeCodes, type ClashReason, type CourseDocument, type DraftFaultCode, draftFaultCodes, type DraftOp, type DraftSource, type Locale, type StaleTexts } from '#contracts';
import { TextView } from '#course';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { type DraftState, draftStates, type EditState, editStates, type ReviewVerdict, reviewVerdicts } from './draft.entity.js';

export class PersonNamedView {
  id: string;
  nameKm: string;
  nameLatin: string;
}

/** What a new draft begins from: the latest version of a course, or nothing but a code and a title. */
export class DraftBody {
  /** Code of the course, published or new. */
  @IsString() @MaxLength(64) @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) code: string;
  /** Of a new course, in the language of who begins it. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) title?: string;
}

export class DraftsQuery {
  @IsOptional() @IsIn(draftStates) state?: DraftState;
  @IsOptional() @IsString() @MaxLength(64) code?: string;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class DraftRow {
  id: string;
  code: string;
  title: TextView;
  @ApiProperty({ enum: draftStates }) state: DraftState;
  baseVersion: number | null;
  publishedVersion: number | null;
  revision: number;
  createdBy: PersonNamedView | null;
  changedAt: string;
  /** How many texts are stale in some language, comments open, changes kept aside. */
  stale: number;
  comments: number;
  clashes: number;
}

export class DraftList {
  items: DraftRow[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
}

export class EditView {
  id: string;
  revision: number;
  desk: string;
  author: PersonNamedView | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) op: DraftOp;
  /** What takes it back; null when it was not applied. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) inverse: DraftOp | null;
  @ApiProperty({ enum: editStates }) state: EditState;
  @ApiProperty({ enum: ['same_field', 'edited_inside', 'id_taken', 'gone'], nullable: true }) reason: ClashReason | null;
  /** The change it met. */
  rival: string | null;
  at: string;
}

export class PresenceView {
  person: PersonNamedView;
  path: string[];
}

/** What an open editor does not know yet. */
export class DraftNews {
  revision: number;
  @ApiProperty({ enum: draftStates }) state: DraftState;
  /** Since the revision asked for, in order. */
  edits: EditView[];
  /** Every change that waits for a person to decide. */
  clashes: EditView[];
  /** Others who have the draft open. */
  present: PresenceView[];
  /** When a comment was last made or resolved. */
  commentsAt: string | null;
}

export class ReviewView {
  id: string;
  @ApiProperty({ enum: reviewVerdicts }) verdict: ReviewVerdict;
  revision: number;
  body: string;
  reviewer: PersonNamedView | null;
  at: string;
}

export class CourseDraftView {
  id: string;
  code: string;
  @ApiProperty({ enum: draftStates }) state: DraftState;
  baseVersion: number | null;
  /** The latest published version of the course; null when there is none. */
  latestVersion: number | null;
  publishedVersion: number | null;
  revision: number;
  /** DraftSource of libs/contracts. */
  @ApiProperty({ type: 'object', additionalProperties: true }) source: DraftSource;
  /** By path: the languages of a text that are stale. */
  @ApiProperty({ type: 'object', additionalProperties: true }) stale: StaleTexts;
  clashes: EditView[];
  reviews: ReviewView[];
  submittedBy: PersonNamedView | null;
  approvedBy: PersonNamedView | null;
  /** Whether the asker may approve it once it is submitted: not their own work. */
  mayApprove: boolean;
}

export class NewsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) after?: number;
}

/** Where someone is. */
export class PresenceBody {
  @IsArray() @ArrayMaxSize(14) @IsString({ each: true }) @MaxLength(64, { each: true }) path: string[];
}

export class FileQuery {
  @IsString() @MinLength(1) @MaxLength(200) name: string;
}

export class FileView {
  sha256: string;
  name: string;
  mime: string;
  bytes: number;
}

export class CommentBody {
  @IsArray() @ArrayMaxSize(14) @IsString({ each: true }) @MaxLength(64, { each: true }) path: string[];
  @IsString() @MinLength(1) @MaxLength(4000) body: string;
}

export class ResolvedBody {
  @IsIn([true, false]) resolved: boolean;
}

export class CommentView {
  id: string;
  path: string[];
  body: string;
  author: PersonNamedView | null;
  at: string;
  resolvedBy: PersonNamedView | null;
  resolvedAt: string | null;
}

export class CommentList {
  items: CommentView[];
}

export class ReviewBody {
  @IsIn(reviewVerdicts) verdict: ReviewVerdict;
  /** The revision that was looked at. */
  @IsInt() @Min(0) revision: number;
  @IsString() @MaxLength(4000) body: string;
}

export class PublicationBody {
  @IsInt() @Min(0) revision: number;
}

export class FaultView {
  @ApiProperty({ enum: draftFaultCodes }) code: DraftFaultCode;
  path: string[];
  @ApiProperty({ type: 'object', additionalProperties: true }) details: Record<string, string | number>;
}

export class ChangeView {
  @ApiProperty({ enum: changeCodes }) code: ChangeCode;
  what: TextView | null;
  inside: TextView | null;
  /** Type of the block or question. */
  sort: string | null;
  @ApiProperty({ enum: ['km', 'en', 'fr'], isArray: true }) languages: Locale[];
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true }) from: string | number | null;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true }) to: string | number | null;
}

export class PreviewView {
  revision: number;
  /** The version it would be. */
  version: number;
  /** CourseDocument of libs/contracts; null while there are faults. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) document: CourseDocument | null;
  faults: FaultView[];
  /** What differs from the latest published version. Empty while there are faults. */
  changes: ChangeView[];
  /** People who have begun the course and not completed it. */
  underWay: number;
}

export class PublicationView {
  code: string;
  version: number;
  sha256: string;
  publishedAt: string;
  /** Null of what was published from files. */
  draftId: string | null;
  publishedBy: PersonNamedView | null;
  changes: ChangeView[];
}

export class PublicationList {
  items: PublicationView[];
}
