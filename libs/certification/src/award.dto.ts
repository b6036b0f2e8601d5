import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { type NameSource, nameSources, type PublicReason, publicReasons } from '#contracts';
import { TextView } from '#course';
import { PersonNamed } from '#enrolment';
import { type AwardEvent, awardEvents } from './award.entity.js';
import { EvaluationView } from './evaluation.dto.js';

const statuses = ['valid', 'awaiting_cosign', 'suspended', 'revoked', 'superseded', 'expired'] as const;
type Status = (typeof statuses)[number];

export class AwardsWanted {
  /** A place's path: awards of people who stood there or below. */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) under?: string;
  @IsOptional() @Matches(/^[a-z0-9-]{1,64}$/) achievement?: string;
  @IsOptional() @IsIn(statuses) state?: Status;
  /** Part of a name, of a number or of a code. */
  @IsOptional() @IsString() @MaxLength(80) q?: string;
  /** Only this person's. */
  @IsOptional() @IsUUID() personId?: string;
  /** `next` of the page before. */
  @IsOptional() @IsUUID() after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class NewAward {
  @IsUUID() personId: string;
  @IsString() @Matches(/^[a-z0-9-]{1,64}$/) achievement: string;
  /** The decision's reason, kept with the award. */
  @IsString() @MinLength(3) @MaxLength(1000) reason: string;
}

export class ChangeAward {
  /** Shown in words to whoever checks the certificate. */
  @IsIn(publicReasons) publicReason: PublicReason;
  /** The officer's own words, kept inside. */
  @IsString() @MinLength(3) @MaxLength(1000) reason: string;
}

export class NamesCorrected {
  /** The legal name in Khmer letters. */
  @IsString() @MinLength(1) @MaxLength(200) km: string;
  /** The legal name in Latin letters. */
  @IsString() @MinLength(1) @MaxLength(200) latin: string;
  /** Where both forms come from. */
  @IsIn(nameSources) source: NameSource;
}

export class CorrectAward extends ChangeAward {
  /** Absent: the names stay. */
  @IsOptional() @ValidateNested() @Type(() => NamesCorrected) names?: NamesCorrected;
  /** In per cent; absent: it stays, null: none. */
  @IsOptional() @IsNumber() @Min(0) @Max(100) grade?: number | null;
}

export class AwardPlace {
  path: string;
  nameKm: string;
  nameLatin: string;
}

export class AwardRow {
  id: string;
  personId: string;
  achievementCode: string;
  title: TextView;
  number: string;
  code: string;
  @ApiProperty({ enum: statuses }) status: Status;
  nameKm: string;
  nameLatin: string;
  /** Where the person stood on the day. */
  place: AwardPlace;
  awardedAt: string;
  expiresAt: string | null;
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
  changedAt: string;
}

export class AwardPage {
  items: AwardRow[];
  next: string | null;
}

export class AwardEventView {
  /** Of the award to which it was done. */
  generation: number;
  at: string;
  /** Null for Kru itself, or who is not in Kru any more. */
  by: PersonNamed | null;
  @ApiProperty({ enum: awardEvents }) what: AwardEvent['what'];
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
  /** The officer's own words, which stay inside. */
  note: string | null;
}

export class AwardDecisionView {
  by: PersonNamed | null;
  reason: string;
  /** Who agreed second, where two must. */
  second: PersonNamed | null;
}

export class AwardIssuerView {
  code: string;
  name: TextView;
  required: boolean;
  /** Signed with a key that the ministry holds for it. */
  byMandate: boolean;
  signed: boolean;
}

export class AwardOfNumber {
  id: string;
  generation: number;
  code: string;
  nameKm: string;
  nameLatin: string;
  @ApiProperty({ enum: statuses }) status: Status;
}

export class AwardDetail extends AwardRow {
  generation: number;
  /** Where the names come from. */
  @ApiProperty({ enum: nameSources }) nameSource: NameSource;
  grade: number | null;
  hours: number;
  /** ECTS credits. */
  ects: number | null;
  @ApiProperty({ enum: ['none', 'joint', 'single_by_decision'] }) joint: 'none' | 'joint' | 'single_by_decision';
  issuers: AwardIssuerView[];
  /** Why it was given. */
  evaluation: EvaluationView;
  decision: AwardDecisionView | null;
  /** What was done to all awards of this number, the first first. */
  events: AwardEventView[];
  /** All awards that ever had this number: each corrects the one before. */
  generations: AwardOfNumber[];
  /** Whether who asks may suspend, restore, revoke or correct it. */
  mayChange: boolean;
}
