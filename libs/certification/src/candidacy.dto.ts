import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateIf, ValidateNested } from 'class-validator';
import { TextView } from '#course';
import { PersonNamed } from '#enrolment';
import { AwardPlace } from './award.dto.js';
import { type CandidacyState, candidacyStates, type Hindrance, hindrances, type JuryVerdict, verdicts } from './candidacy.entity.js';
import { EvaluationView } from './evaluation.dto.js';

const code = /^[a-z0-9-]{1,64}$/;

export class CandidaciesWanted {
  @IsOptional() @Matches(code) achievement?: string;
  /** Without it all on whom may be decided: eligible, proposed and postponed. */
  @IsOptional() @IsIn(candidacyStates) state?: CandidacyState;
  /** A place's path: people who stand there or below. */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) under?: string;
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class OfAchievement {
  @Matches(code) achievement: string;
}

export class DecidedCandidacy {
  @IsUUID() id: string;
  /** The grade to be given, in per cent; without it none. */
  @IsOptional() @IsNumber() @Min(0) @Max(100) grade?: number;
}

export class NewJuryDecision {
  @IsIn(verdicts) verdict: JuryVerdict;
  /** Kept with each award, and inside. */
  @IsString() @MinLength(3) @MaxLength(1000) reason: string;
  /** The day on which those postponed are eligible again. */
  @ValidateIf(({ verdict }: NewJuryDecision) => verdict === 'postpone') @Matches(/^\d{4}-\d{2}-\d{2}$/) until?: string;
  /** Candidates of one achievement. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ArrayUnique(({ id }: DecidedCandidacy) => id) @ValidateNested({ each: true }) @Type(() => DecidedCandidacy) candidacies: DecidedCandidacy[];
}

export class JuryWordView {
  /** Null for who is not in Kru any more. */
  by: PersonNamed | null;
  at: string;
  @ApiProperty({ enum: verdicts }) verdict: JuryVerdict;
  reason: string;
  until: string | null;
  grade: number | null;
}

export class CandidacyRow {
  id: string;
  personId: string;
  nameKm: string;
  nameLatin: string;
  place: AwardPlace;
  achievementCode: string;
  title: TextView;
  @ApiProperty({ enum: candidacyStates }) state: CandidacyState;
  /** Why the rule is met, or what is missing since. */
  evaluation: EvaluationView;
  words: JuryWordView[];
  postponedUntil: string | null;
  awardId: string | null;
  since: string;
  /** Why whoever asks may not validate this one now. */
  @ApiProperty({ enum: hindrances, nullable: true }) hindrance: Hindrance | null;
}

export class CandidacyPage {
  items: CandidacyRow[];
  next: string | null;
}

export class CandidacyCount {
  @ApiProperty({ enum: candidacyStates }) state: CandidacyState;
  count: number;
}

export class CandidacyCounts {
  items: CandidacyCount[];
}

export class JuryOutcomeView {
  candidacyId: string;
  @ApiProperty({ enum: candidacyStates }) state: CandidacyState;
  /** Why nothing was decided on this one. */
  @ApiProperty({ enum: hindrances, nullable: true }) hindrance: Hindrance | null;
  awardId: string | null;
  number: string | null;
}

export class JuryDecisionView {
  id: string;
  at: string;
  outcomes: JuryOutcomeView[];
}
