import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A public key of an institution that signs for itself: confirmed by an officer before it counts. */
@Entity('partner_keys')
@Index('partner_keys_issuer', ['issuer'])
export class PartnerKey {
  @PrimaryColumn('text') kid: string;
  @Column('text') issuer: string;
  /** Code of the institution in its agreement. */
  @Column('text') partyCode: string;
  @Column('text') publicKey: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) retiredAt: Date | null;
  @Column('timestamptz', { nullable: true }) compromisedAt: Date | null;
}
