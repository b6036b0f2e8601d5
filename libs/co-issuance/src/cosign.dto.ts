import { type CosignState, cosignStates } from './cosign.entity.js';
import { TextView } from '#course';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import type { RefusalCode } from '#contracts';

const slug = /^[a-z0-9-]{1,64}$/;
const did = /^did:(web|key):[A-Za-z0-9._:%-]{1,300}$/;
const multikey = /^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/;
const wanted = ['not_asked', ...cosignStates] as const;
type Wanted = (typeof wanted)[number];

export class InviteBody {
  @Matches(slug) agreement: string;
  @Matches(slug) party: string;
  /** Awards to be signed; none, for a partner that is to name its key first. */
  @IsArray() @ArrayMaxSize(500) @ArrayUnique() @IsUUID(undefined, { each: true }) awardIds: string[];
}

export class AloneBody {
  /** Why the partner’s signature is not waited for; kept inside. */
  @IsString() @MinLength(3) @MaxLength(1000) reason: string;
}

export class WaitingAwardsWanted {
  @Matches(slug) agreement: string;
  @Matches(slug) party: string;
  @IsOptional() @IsIn(wanted) state?: Wanted;
  /** `next` of the page before. */
  @IsOptional() @IsUUID() after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) limit?: number;
}

export class PageWanted {
  @IsOptional() @IsUUID() after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
}

export class PartnerKeyBody {
  /** `did:key:…` of this very key, or the partner’s own `did:web:…`. */
  @Matches(did) did: string;
  /** Ed25519 public key as Multikey text. */
  @Matches(multikey) publicKeyMultibase: string;
}

export class DidDocumentBody {
  @Matches(slug) agreement: string;
  @Matches(slug) party: string;
  @Matches(/^did:web:[A-Za-z0-9._:%-]{1,300}$/) did: string;
  /** The partner’s `did.json`, as it was published. */
  @IsObject() @ApiProperty({ type: 'object', additionalProperties: true }) document: object;
}

export class SignedDocumentBody {
  @IsUUID() awardId: string;
  /** The whole credential with its proof. */
  @IsObject() @ApiProperty({ type: 'object', additionalProperties: true }) credential: Record<string, unknown>;
}

export class SignedBody {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => SignedDocumentBody) documents: SignedDocumentBody[];
}

export class RefusedDocument {
  awardId: string;
  @ApiProperty({ type: String }) code: RefusalCode;
}

export class ReceivedView {
  /** Awards whose document is kept, now or before. */
  signed: string[];
  refused: RefusedDocument[];
}

export class PartnerKeyView {
  /** Thumbprint (RFC 7638). */
  kid: string;
  did: string;
  party: string;
  publicKeyMultibase: string;
  @ApiProperty({ enum: ['proposed', 'confirmed', 'retired', 'compromised'] }) state: 'proposed' | 'confirmed' | 'retired' | 'compromised';
  proposedAt: string;
  confirmedAt: string | null;
  /** The same person may not confirm it who sent the invitation or brought the key. */
  mayConfirm: boolean;
}

export class PartnerKeyList {
  items: PartnerKeyView[];
}

export class AgreementPartyView {
  code: string;
  name: TextView;
  country: string;
  required: boolean;
  @ApiProperty({ enum: ['own_key', 'mandate'] }) signs: 'own_key' | 'mandate';
  /** Awards not issued yet, by what was asked of this institution. */
  notAsked: number;
  asked: number;
  lapsed: number;
  signed: number;
}

export class AgreementView {
  code: string;
  version: number;
  reference: string;
  title: TextView;
  signingDays: number;
  remindAfterDays: number;
  parties: AgreementPartyView[];
}

export class AgreementList {
  items: AgreementView[];
}

export class WaitingAwardRow {
  id: string;
  personId: string;
  nameKm: string;
  nameLatin: string;
  number: string;
  title: TextView;
  awardedAt: string;
  @ApiProperty({ enum: wanted }) state: Wanted;
  invitationId: string | null;
}

export class WaitingAwardPage {
  items: WaitingAwardRow[];
  next: string | null;
}

export class InvitationSender {
  id: string;
  nameKm: string;
  nameLatin: string;
}

export class InvitationView {
  id: string;
  agreement: string;
  party: string;
  partyName: TextView;
  sentBy: InvitationSender | null;
  sentAt: string;
  expiresAt: string;
  @ApiProperty({ enum: ['open', 'expired', 'revoked', 'done'] }) state: 'open' | 'expired' | 'revoked' | 'done';
  total: number;
  signed: number;
  /** The partner was silent for as long as the agreement allows. */
  remindDue: boolean;
  /** Shown once, when it was made: only its hash is kept. */
  link: string | null;
}

export class InvitationList {
  items: InvitationView[];
}

export class CosignKeyView {
  kid: string;
  did: string;
  publicKeyMultibase: string;
  @ApiProperty({ enum: ['proposed', 'confirmed'] }) state: 'proposed' | 'confirmed';
}

/** What an institution sees that opens its link. */
export class CosignView {
  id: string;
  /** The ministry, which keeps the register. */
  ministry: TextView;
  ministryDid: string;
  agreement: string;
  reference: string;
  programme: TextView;
  party: string;
  partyName: TextView;
  expiresAt: string;
  /** The server’s time: signatures are dated by it. */
  now: string;
  total: number;
  signed: number;
  /** The identifier that the awards name for this institution; null while there are none. */
  did: string | null;
  /** Its keys that wait for an officer, or count. */
  keys: CosignKeyView[];
  /** Keys of the ministry, to check its own credentials with (`Trust`). */
  @ApiProperty({ type: 'object', additionalProperties: true }) trust: object;
}

export class ToSignRow {
  awardId: string;
  @ApiProperty({ enum: cosignStates }) state: CosignState;
  /** `AwardRecord`: what the certificate says. */
  @ApiProperty({ type: 'object', additionalProperties: true }) record: object;
  /** The ministry’s own credential for it, signed. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) own: object | null;
  /** What is to be signed, word for word. */
  @ApiProperty({ type: 'object', additionalProperties: true }) document: object;
}

export class ToSignPage {
  items: ToSignRow[];
  next: string | null;
}
