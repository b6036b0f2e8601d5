import type { StatusPurpose } from '#proof';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export { type StatusPurpose, statusPurposes } from '#proof';

/** One institution's signed credential for one award: bytes that are kept as they are, and never made again. */
@Entity('credentials')
@Index('credentials_id', ['id'])
@Index('credentials_status', ['statusList', 'statusIndex'])
export class Credential {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') awardId: string;
  /** Identifier (DID) of the institution that gives it. */
  @PrimaryColumn('text') issuer: string;
  /** The last part of its address. */
  @Column('uuid') id: string;
  @Column('bytea') bytes: Buffer;
  /** SHA-256 (hex) of its canonical JSON. */
  @Column('text') sha256: string;
  @Column('text') kid: string;
  @Column('int') statusList: number;
  @Column('int') statusIndex: number;
  /** Code of the award, under which people find its page. */
  @Column('text') code: string;
}

/** The same credential for those who read JSON Web Tokens alone: made when first asked for, once for each key. */
@Entity('credential_jwts')
export class CredentialJwt {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') awardId: string;
  @PrimaryColumn('text') issuer: string;
  @PrimaryColumn('text') kid: string;
  @Column('text') jwt: string;
  @Column('timestamptz') madeAt: Date;
}

/** The append-only register of all that was ever signed: Postgres refuses to change or remove a line. */
@Entity('credential_register')
@Index('credential_register_kid', ['kid', 'registeredAt'])
export class CredentialRegisterEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('uuid') awardId: string;
  @Column('text') issuer: string;
  @Column('text') kid: string;
  @Column('text') sha256: string;
  @Column('timestamptz') registeredAt: Date;
  /** How many institutions must have signed for the award: one credential alone does not say. */
  @Column('int') institutions: number;
}

/** One signed list of 131,072 bits for one purpose. It says of each credential one thing, and nothing else. */
@Entity('status_lists')
export class StatusList {
  @PrimaryColumn('int') list: number;
  @PrimaryColumn('text') purpose: StatusPurpose;
  @Column('bytea') bytes: Buffer;
  @Column('timestamptz') signedAt: Date;
  @Column('timestamptz') validUntil: Date;
}

/** How a credential stands, where it is not simply good. */
export type StandingOfCredential = 'suspended' | 'revoked' | 'superseded';

@Entity('status_entries')
export class StatusEntry {
  @PrimaryColumn('int') list: number;
  @PrimaryColumn('int') index: number;
  @Column('text') standing: StandingOfCredential;
}
