import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TransactionColumn } from './transaction.column.js';

/** What the ministry published: one version, never changed, named by its SHA-256. */
@Entity('documents')
export class KeptDocument {
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('int') version: number;
  @Column('text') sha256: string;
  /** Canonical JSON, UTF-8: the very bytes that phones keep and answers cite. */
  @Column('bytea') bytes: Buffer;
  /** What belongs to the version and must not leave the server (a test's keys). */
  @Column('jsonb', { nullable: true }) secret: unknown;
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid') publishedBy: string;
  /** The transaction that published it. */
  @TransactionColumn() tx?: string;
}
