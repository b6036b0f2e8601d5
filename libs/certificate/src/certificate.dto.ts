import { type AwardState, awardStates, locales, type Locale, type PublicReason, publicReasons } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNumberString, IsOptional } from 'class-validator';
import { EvaluationView } from '#certification';
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
