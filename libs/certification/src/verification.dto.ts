import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '#course';

export class VerifiedAchievement {
  title: TextView;
  description: TextView;
  criteria: TextView;
  hours: number;
  competencies: CompetencyView[];
}

export class CompetencyView {
  code: string;
  title: TextView;
}

export class VerifiedSignatory {
  name: TextView;
  capacity: TextView;
}

export class VerifiedIssuer {
  state: TextView;
  motto: TextView;
  name: TextView;
  signatory: VerifiedSignatory;
}

/** Every field that is printed on the certificate, as it was on the day, and what holds today. */
export class VerificationView {
  code: string;
  @ApiProperty({ enum: ['valid', 'suspended', 'revoked', 'expired'] }) status: 'valid' | 'suspended' | 'revoked' | 'expired';
  number: string;
  nameKm: string;
  nameLatin: string;
  achievement: VerifiedAchievement;
  awardedAt: string;
  expiresAt: string | null;
  issuer: VerifiedIssuer;
  /** Whether the credential's bytes are those of the register and carry our signature. */
  @ApiProperty({ enum: ['valid', 'invalid'] }) signature: 'valid' | 'invalid';
  /** Why it was revoked or suspended. */
  publicReason: string | null;
  /** The Open Badges 3.0 credential. */
  credentialUrl: string;
  /** When the status last changed. */
  changedAt: string;
}
