import { type AwardRecord, type AwardState, awardStates, locales, type Locale, type PublicReason, publicReasons } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNumberString, IsOptional } from 'class-validator';
import { EvaluationView } from '#certification';
import { TextView } from '#course';
import { ShareView } from './share.dto.js';

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
  /** What the small printed QR code holds: an address in capitals. */
  smallQr: string;
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
  /** Since when its state is what it is. */
  changedAt: string;
  /** The corrected one that stands in its place. */
  supersededBy: string | null;
  /** Codes of the institutions that must sign and have not. */
  awaiting: string[];
  /** Everything that is printed: `AwardRecord` of contracts. */
  @ApiProperty({ type: 'object', additionalProperties: true }) record: AwardRecord;
  credentials: CredentialAddress[];
}

export class CredentialAddress {
  /** Code of the institution that signed. */
  issuer: string;
  /** Where wallets and backpacks fetch it. */
  url: string;
}

export class ReachableView {
  achievementCode: string;
  title: TextView;
  /** Who lets it pass once everything is met: nobody, or a jury. */
  @ApiProperty({ enum: ['automatic', 'jury'] }) decision: 'automatic' | 'jury';
  evaluation: EvaluationView;
}

export class CertificateChanges {
  /** To be sent as `after` the next time. */
  cursor: string;
  certificates: CertificateView[];
  /** What the person works towards, and what is missing. */
  reachable: ReachableView[];
  /** One's own links, all of them each time. */
  shares: ShareView[];
}
