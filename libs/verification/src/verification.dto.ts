import { type AwardRecord, type PublicReason, publicReasons } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';

const statuses = ['valid', 'awaiting_cosign', 'suspended', 'revoked', 'superseded', 'expired'] as const;

/** Every field that is printed on the certificate, as it was on the day, and what holds today. */
export class VerificationView {
  /** The canonical record of the award (`AwardRecord` of contracts). */
  @ApiProperty({ type: 'object', additionalProperties: true }) record: AwardRecord;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  /** Whether record and credentials are those of the register and carry the institutions' signatures. */
  @ApiProperty({ enum: ['valid', 'invalid'] }) signature: 'valid' | 'invalid';
  /** Why it was revoked or suspended. */
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
  /** The Open Badges 3.0 credentials, one of each institution. */
  credentialUrls: string[];
  /** When the status last changed. */
  changedAt: string;
}
