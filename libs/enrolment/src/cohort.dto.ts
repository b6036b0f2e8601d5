import { type RefusalCode, type Role, roles } from '#contracts';
import { TextView } from '#course';
import { PlaceNamed } from '#identity';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { type EnrolmentState, enrolmentStates } from './enrolment.entity.js';

const path = /^([A-Z0-9]{1,20}\/)+$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

export class CohortBody {
  @IsString() @MinLength(1) @MaxLength(120) name: string;
  @IsString() @MaxLength(64) @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) courseCode: string;
  /** A path: the members are posted inside it. */
  @Matches(path) place: string;
  /** ISO date. */
  @Matches(day) @IsISO8601({ strict: true }) startsOn: string;
  @Matches(day) @IsISO8601({ strict: true }) endsOn: string;
  /** Someone who holds the role of facilitator for the place. */
  @IsOptional() @IsUUID() facilitatorId?: string | null;
  /** How many others of the cohort look at each piece of work; none unless said. */
  @IsOptional() @IsInt() @Min(0) @Max(3) peerReviews?: number;
}

export class CohortsQuery {
  @IsOptional() @IsString() @MaxLength(64) course?: string;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class MembersQuery {
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class PersonNamed {
  id: string;
  nameKm: string;
  nameLatin: string;
}

export class CohortView {
  id: string;
  name: string;
  courseCode: string;
  courseVersion: number;
  courseTitle: TextView;
  place: PlaceNamed;
  facilitator: PersonNamed | null;
  startsOn: string;
  endsOn: string;
  /** How many others of the cohort look at each piece of work. */
  peerReviews: number;
  /** How many people are in it, and those who were withdrawn left out, and how many of them have begun, passed the closing test, completed. */
  members: number;
  begun: number;
  passed: number;
  completed: number;
}

export class CohortList {
  items: CohortView[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
}

export class MemberRow {
  personId: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  place: PlaceNamed;
  @ApiProperty({ enum: enrolmentStates }) state: EnrolmentState;
  enrolledAt: string;
  /** ISO date by which the course is to be completed. */
  dueOn: string | null;
  lessonsDone: number;
  lessonsTotal: number;
  bestScore: number | null;
  bestMax: number | null;
  testPassed: boolean;
  completedAt: string | null;
  /** When the last record came; null before the first. */
  lastAt: string | null;
}

export class MemberList {
  items: MemberRow[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
}

/** Who to enrol: people by id, or everyone posted inside a place (who holds a role). */
export class MembersBody {
  @IsOptional() @IsArray() @ArrayMaxSize(5000) @IsUUID(undefined, { each: true }) personIds?: string[];
  /** A path. */
  @IsOptional() @Matches(path) under?: string;
  @IsOptional() @IsIn(roles) role?: Role;
}

export class SkippedMember {
  personId: string;
  /** Why, as a refusal code. */
  @ApiProperty({ enum: ['person.not_found', 'cohort.person_outside_place', 'enrolment.in_other_cohort'] }) code: RefusalCode;
}

export class EnrolledMembers {
  /** How many the request brought into the cohort; those who were in it already are not counted. */
  enrolled: number;
  skipped: SkippedMember[];
}
