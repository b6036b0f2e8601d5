import { type AwardRecord, jointFaults, type PublicReason, publicReasons, signatureFaults, statusDoubts, type Verdict } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength } from 'class-validator';

const statuses = ['valid', 'awaiting_cosign', 'suspended', 'revoked', 'superseded', 'expired'] as const;
const happenings = ['issued', 'suspended', 'restored', 'revoked', 'superseded', 'cosigned', 'single_decided'] as const;
const papers = ['none', 'same', 'altered', 'unknown'] as const;
/** How one code of many stands. `forged`: kept and signed do not agree; `mistyped`: no certificate can have it. */
export const rowStates = [...statuses, 'forged', 'unknown', 'mistyped'] as const;
export type RowState = (typeof rowStates)[number];

/** At most so many codes are answered at once. */
export const MOST_CODES = 300;

export class SignatureView {
  @ApiProperty({ enum: ['valid', 'invalid'] }) state: Verdict['signature']['state'];
  @ApiProperty({ enum: signatureFaults, nullable: true }) reason: Verdict['signature']['reason'];
  issuer: string | null;
  kid: string | null;
  signedAt: string | null;
}

export class StatusView {
  @ApiProperty({ enum: ['valid', 'revoked', 'suspended', 'superseded', 'expired', 'not_yet_valid', 'awaiting_cosign', 'unknown'] }) state: Verdict['status']['state'];
  @ApiProperty({ enum: statusDoubts, nullable: true }) reason: Verdict['status']['reason'];
  since: string | null;
}

export class InstitutionView {
  did: string;
  code: string;
  required: boolean;
  /** Signed by the coordinator, which holds a key for it. */
  byMandate: boolean;
  @ApiProperty({ enum: ['valid', ...jointFaults] }) state: Verdict['joint']['institutions'][number]['state'];
}

export class JointView {
  @ApiProperty({ enum: ['not_joint', 'joint', 'broken', 'single_by_decision'] }) state: Verdict['joint']['state'];
  institutions: InstitutionView[];
}

export class PaperView {
  /** `same`: the very file that is printed from the record, byte for byte. */
  @ApiProperty({ enum: papers }) state: Verdict['paper']['state'];
}

/** The three-part answer of the register itself. Whoever can should check the signatures too, from the bundle. */
export class VerdictView {
  signature: SignatureView;
  status: StatusView;
  joint: JointView;
  paper: PaperView;
}

/** One thing that became of an award. Who in the institution did it, and their own words, stay inside. */
export class HappeningView {
  @ApiProperty({ enum: happenings }) what: (typeof happenings)[number];
  at: string;
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
  @ApiProperty({ enum: ['institution'] }) by: 'institution';
}

export class SignedView {
  /** Identifier of the institution. */
  issuer: string;
  code: string;
  /** The Open Badges 3.0 credential. */
  url: string;
  byMandate: boolean;
}

/** Every field that is printed on the certificate, as it was on the day, and what holds today. */
export class VerificationView {
  /** The canonical record of the award (`AwardRecord` of contracts). */
  @ApiProperty({ type: 'object', additionalProperties: true }) record: AwardRecord;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  verdict: VerdictView;
  /** Why it was revoked, suspended or replaced. */
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
  /** What became of it, oldest first. */
  history: HappeningView[];
  credentials: SignedView[];
  /** When the status last changed. */
  changedAt: string;
  /** A corrected one was issued: with the same number, and a code of its own that only its holder has. */
  superseded: boolean;
}

/** All that one needs to check the signatures oneself (`CertificateBundle` of contracts). */
export class BundleView {
  @ApiProperty({ type: 'object', additionalProperties: true }) record: AwardRecord;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) credentials: Record<string, unknown>[];
  /** Signed status lists by their address. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', additionalProperties: true } }) lists: Record<string, Record<string, unknown>>;
}

export class ManyCodes {
  /** As they were typed or copied; spaces, hyphens and small letters do not matter. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_CODES) @IsString({ each: true }) @MaxLength(40, { each: true }) codes: string[];
}

export class VerifiedNames {
  km: string;
  latin: string;
}

export class VerifiedTitle {
  km: string;
  en: string;
  fr: string;
}

/** One code of many. Everything but `code` and `state` is null where no certificate has it. */
export class VerifiedRow {
  code: string;
  @ApiProperty({ enum: rowStates }) state: RowState;
  names: VerifiedNames | null;
  title: VerifiedTitle | null;
  number: string | null;
  awardedAt: string | null;
  expiresAt: string | null;
  @ApiProperty({ enum: publicReasons, nullable: true }) publicReason: PublicReason | null;
}

export class VerifiedMany {
  /** In the order of the question. */
  items: VerifiedRow[];
}
