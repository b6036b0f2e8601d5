import { type AwardState, awardStates, locales, type Locale, type PublicReason, publicReasons } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNumberString, IsOptional } from 'class-validator';
import { TextView } from '#course';

export class ChangesAfter {
  /** The cursor of the last answer; without it everything. */
  @IsOptional() @IsNumberString({ no_symbols: true }) after?: string;
}

export class InLanguage {
  /** The language of the wording. */
  @IsIn(locales) lang: Locale;
}

export class CertificateView {
  id: string;
  achievementCode: string;
  title: TextView;
  number: string;
  code: string;
  @ApiProperty({ enum: awardStates }) state: AwardState;
  awardedAt: string;
  expiresAt: string | null;
  nameKm: string;
  nameLatin: string;
  /** The public page that tells anyone whether it holds. */
  verifyUrl: string;
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
}

export class ConditionSubject {
  code: string;
  title: TextView;
}

export class ConditionView {
  /** What is missing while it is not met: `lessons_missing`, `test_not_passed`, `too_few`, `legal_name_missing` ... */
  code: string;
  met: boolean;
  /** The condition's figures. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) details: Record<string, string | number>;
  /** The course or award it speaks of. */
  subject?: ConditionSubject;
  /** What a choice among several is made of. */
  @ApiProperty({ type: () => [ConditionView] }) parts?: ConditionView[];
}

export class EvaluationView {
  met: boolean;
  conditions: ConditionView[];
}

export class ReachableView {
  achievementCode: string;
  title: TextView;
  evaluation: EvaluationView;
}

export class CertificateChanges {
  /** To be sent as `after` the next time. */
  cursor: string;
  certificates: CertificateView[];
  /** What the person works towards, and what is missing. */
  reachable: ReachableView[];
}
