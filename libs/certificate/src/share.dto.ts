import { type ShareField, shareFields } from '#contracts';
import { TextView } from '#course';
import { ApiProperty } from '@nestjs/swagger';
import { CompetencyTold, IssuerTold } from './record.dto.js';

export class ShareDay {
  /** Cambodian calendar day. */
  day: string;
  count: number;
}

/** One's own link, without its address: that is on the phone that made it, and nowhere else. */
export class ShareView {
  id: string;
  awardId: string;
  @ApiProperty({ enum: shareFields, isArray: true }) fields: ShareField[];
  /** For whom, in the holder's words. */
  label: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** The days on which it was opened, the latest first, and how often. */
  views: ShareDay[];
}

export const shareStandings = ['valid', 'awaiting_cosign', 'suspended', 'revoked', 'superseded', 'expired'] as const;

/** What the holder chose to show, and how the certificate stands at this moment. What was not chosen is absent. */
export class SharedView {
  @ApiProperty({ enum: shareStandings }) standing: (typeof shareStandings)[number];
  /** When this was asked of the register; ISO 8601, UTC. */
  asOf: string;
  /** Until when the link is open. */
  openUntil: string;
  title?: TextView;
  issuers?: IssuerTold[];
  awardedAt?: string;
  expiresAt?: string | null;
  nameKm?: string;
  nameLatin?: string;
  number?: string;
  competencies?: CompetencyTold[];
  hours?: number;
  ects?: number | null;
  /** In per cent; null where none was given. */
  grade?: number | null;
  /** The signed documents, one for each institution. */
  @ApiProperty({ type: 'array', items: { type: 'object' }, required: false }) credentials?: object[];
  /** The public page of the certificate; with the credential only. */
  verifyUrl?: string;
}
