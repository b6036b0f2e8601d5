import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key of the institution. Never deleted: whatever it signed must stay verifiable. */
@Entity('signing_keys')
export class SigningKey {
  /** Thumbprint of the public key (RFC 7638). */
  @PrimaryColumn('text') kid: string;
  /** Ed25519 public key as Multikey text (`z6Mk…`). */
  @Column('text') publicKey: string;
  /** The secret key, encrypted: salt, nonce, tag, text. */
  @Column('bytea') sealed: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) retiredAt: Date | null;
}
