import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const importStates = ['previewed', 'applying', 'applied', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

export interface RowFault { row: number; column: string; code: string; value: string }

/** One file that someone sent: looked at, applied in chunks, and undone whole when nothing depends on it yet. */
@Entity('imports')
@Index('imports_creator', ['createdBy', 'id'])
export class Import {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('text') state: ImportState;
  /** Rows in the file. */
  @Column('int') total: number;
  /** Rows without fault. */
  @Column('int') valid: number;
  /** Of these, how many have been gone through. */
  @Column('int') done: number;
  /** How many things were made. */
  @Column('int') made: number;
  @Column('int') errorCount: number;
  /** The first of them. */
  @Column('jsonb') errors: RowFault[];
  /** The first valid rows, as they will be kept. */
  @Column('jsonb') sample: Record<string, unknown>[];
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
}

/** A valid row. What stood in it is forgotten once it is applied; what was made of it is remembered, so that it can be undone. */
@Entity('import_rows')
export class ImportRow {
  @PrimaryColumn('uuid') importId: string;
  @PrimaryColumn('int') row: number;
  @Column('jsonb', { nullable: true }) data: Record<string, unknown> | null;
  @Column('text', { nullable: true }) made: string | null;
}

/** Faults that are shown; the rest are counted. */
export const shownFaults = 200;
export const shownRows = 20;
