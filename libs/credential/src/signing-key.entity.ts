import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type KeyAlgorithm = 'Ed25519' | 'RS256';

/** A key that signs here. Never deleted: whatever it signed must stay verifiable. */
@Entity('signing_keys')
@Index('signing_keys_issuer', ['issuer'])
export class SigningKey {
  /** Thumbprint of the public key (RFC 7638). */
  @PrimaryColumn('text') kid: string;
  @Column('text') algorithm: KeyAlgorithm;
  /** Whose key it is: our own DID, or that of an institution on whose behalf we sign (`by mandate`). */
  @Column('text') issuer: string;
  /** Public key: Multikey text (`z6Mk…`) for Ed25519, JWK as JSON for RS256. */
  @Column('text') publicKey: string;
  /** The secret key, encrypted: salt, nonce, tag, text. Null where an external signer keeps it. */
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  @Column('timestamptz') validFrom: Date;
  @Column('timestamptz', { nullable: true }) retiredAt: Date | null;
  /** What it signed from then on is refused, but for what the register knows from before. */
  @Column('timestamptz', { nullable: true }) compromisedAt: Date | null;
}
