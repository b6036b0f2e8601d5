import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The signed bytes of an award's credential: kept as they are, and never made again. */
@Entity('credentials')
@Index('credentials_status', ['statusList'])
export class Credential {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') awardId: string;
  @Column('bytea') bytes: Buffer;
  @Column('text') sha256: string;
  @Column('text') kid: string;
  @Column('int') statusList: number;
  @Column('int') statusIndex: number;
}

/** One list of 131,072 bits, signed. It says of each credential whether it was revoked, and nothing else. */
@Entity('status_lists')
export class StatusList {
  @PrimaryColumn('int') list: number;
  @Column('bytea') bytes: Buffer;
  @Column('timestamptz') signedAt: Date;
  @Column('timestamptz') validUntil: Date;
}

/** How often a code was looked at on a day. Without addresses; an unknown code counts under ''. */
@Entity('verification_events')
export class VerificationEvent {
  @PrimaryColumn('date') day: string;
  @PrimaryColumn('text') code: string;
  @Column('int') count: number;
}
