import { type Post, posts, type RefusalCode, type Role, roles, type SchoolKind, schoolKinds, type Subject, subjects } from '#contracts';
import { type EnrolmentState, enrolmentStates } from '#enrolment';
import { PlaceNamed } from '#identity';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { type BulkKind, bulkKinds, type BulkOutcome, bulkOutcomes, type BulkState, bulkStates } from './bulk.states.js';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whoever fits all that is said. Of a cohort's members, except for `assign` and `assign_path`, which are for people who may not be in it yet. */
export class AudienceRule {
  /** A path: posted inside it. */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) place?: string;
  @IsOptional() @IsIn(posts) post?: Post;
  @IsOptional() @IsIn(roles) role?: Role;
  @IsOptional() @IsIn(schoolKinds) schoolKind?: SchoolKind;
  @IsOptional() @IsIn(subjects) subject?: Subject;
  /** Members only: the state of their enrolment. */
  @IsOptional() @IsIn(enrolmentStates) state?: EnrolmentState;
  /** Members only. */
  @IsOptional() @IsBoolean() behind?: boolean;
  /** Members only. */
  @IsOptional() @IsBoolean() quiet?: boolean;
  /** Members only: a lesson's id, `test`, `not_begun`, `completed`. */
  @IsOptional() @IsString() @MaxLength(64) at?: string;
  /** `assign` only: who has not begun the course and is in no cohort of it. */
  @IsOptional() @IsBoolean() notBegun?: boolean;
  /** `assign` only: at most so many, by Latin name. */
  @IsOptional() @IsInt() @Min(1) @Max(5000) limit?: number;
}

/** Either people by id, or a rule. */
export class BulkAudience {
  @IsOptional() @IsArray() @ArrayMaxSize(5000) @IsUUID(undefined, { each: true }) personIds?: string[];
  @IsOptional() @ValidateNested() @Type(() => AudienceRule) rule?: AudienceRule;
}

export class BulkParams {
  /** assign, assign_path: by when, if another day than the cohort's last. extend: the new day. ISO date. */
  @IsOptional() @Matches(day) @IsISO8601({ strict: true }) dueOn?: string;
  /** move: where to. */
  @IsOptional() @IsUUID() toCohort?: string;
  /** remind: what they are told. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(2000) message?: string;
  /** withdraw: kept in the record of what was done. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
  /** assign_path: the path's code. */
  @IsOptional() @IsString() @MaxLength(64) path?: string;
}

export class BulkBody {
  @IsIn(bulkKinds) kind: BulkKind;
  /** The cohort whose people it is about, or into which they come; absent for a path. */
  @IsOptional() @IsUUID() cohortId?: string;
  @ValidateNested() @Type(() => BulkAudience) audience: BulkAudience;
  @ValidateNested() @Type(() => BulkParams) params: BulkParams;
}

export class BulkStanding {
  @ApiProperty({ enum: enrolmentStates, required: false }) state?: EnrolmentState;
  dueOn?: string | null;
  cohortId?: string | null;
  cohortName?: string | null;
}

export class BulkPersonRow {
  personId: string;
  /** Null for someone who is not to be seen, or is not there. */
  nameKm: string | null;
  nameLatin: string | null;
  place: PlaceNamed | null;
  @ApiProperty({ enum: bulkOutcomes }) outcome: BulkOutcome;
  /** Why not, as a refusal code; its words are in the web apps. */
  @ApiProperty({ type: String, nullable: true }) code: RefusalCode | null;
  before: BulkStanding | null;
  after: BulkStanding | null;
}

export class BulkReason {
  @ApiProperty({ enum: bulkOutcomes }) outcome: BulkOutcome;
  @ApiProperty({ type: String }) code: RefusalCode;
  people: number;
}

export class BulkView {
  id: string;
  @ApiProperty({ enum: bulkKinds }) kind: BulkKind;
  cohortId: string | null;
  audience: BulkAudience;
  params: BulkParams;
  @ApiProperty({ enum: bulkStates }) state: BulkState;
  /** Everybody it is about, to whom of them it will happen, and to whom not. */
  total: number;
  will: number;
  willNot: number;
  /** Of what is under way: how many people have been gone through. */
  done: number;
  /** To whom it happened, and to whom it could not after all. */
  changed: number;
  hindered: number;
  /** Who was put back, and who could not be. */
  undone: number;
  kept: number;
  /** Why not, with how many each. */
  reasons: BulkReason[];
  /** ISO 8601, UTC. */
  createdAt: string;
  appliedAt: string | null;
}

export class BulkPreview extends BulkView {
  /** The first people, by Latin name. */
  sample: BulkPersonRow[];
}

export class BulkList {
  items: BulkView[];
}

export class BulkQuery {
  @IsOptional() @IsUUID() cohort?: string;
}

export class BulkPeopleQuery {
  @IsOptional() @IsIn(bulkOutcomes) outcome?: BulkOutcome;
  /** True: to whom it will happen, or did; false: to whom not. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean() will?: boolean;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class BulkPeople {
  items: BulkPersonRow[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
}
