import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What is asked of one institution for one award. `set_aside`: nothing is waited for any more. */
export const cosignStates = ['waiting', 'signed', 'expired', 'set_aside'] as const;
export type CosignState = (typeof cosignStates)[number];

/** One link, for one institution of an agreement and what it is asked to sign; without awards, to name its key. */
@Entity('cosign_invitations')
@Unique('cosign_invitations_token', ['tokenHash'])
@Index('cosign_invitations_agreement', ['agreementCode', 'partyCode'])
export class Invitation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') agreementCode: string;
  @Column('int') agreementVersion: number;
  @Column('text') partyCode: string;
  /** SHA-256 of the link's last part: who reads the database cannot sign in anybody's place. */
  @Column('text') tokenHash: string;
  @Column('uuid') sentBy: string;
  /** When the link of today was made. */
  @Column('timestamptz') sentAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) remindedAt: Date | null;
  @Column('timestamptz', { nullable: true }) expiredAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;

  stateOn(now: Date): 'open' | 'expired' | 'revoked' {
    if (this.revokedAt) return 'revoked';
    return this.expiresAt <= now ? 'expired' : 'open';
  }
}

@Entity('cosign_requests')
@Index('cosign_requests_invitation', ['invitationId', 'awardId'])
export class CosignRequest {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') awardId: string;
  @PrimaryColumn('text') partyCode: string;
  @Column('uuid') invitationId: string;
  @Column('text') state: CosignState;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}

/** Where a partner's key comes from: whoever had a hand in it may not be the one who confirms it. */
@Entity('partner_key_proposals')
export class KeyProposal {
  @PrimaryColumn('text') kid: string;
  @Column('uuid', { nullable: true }) invitationId: string | null;
  /** The officer who sent the invitation, or who brought the document with the key. */
  @Column('uuid') broughtBy: string;
  @Column('timestamptz') at: Date;
}
