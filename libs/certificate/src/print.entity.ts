import type { Locale } from '#contracts';
import { Conflict } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ZipEntry } from './print.zip.js';

export const printStates = ['printing', 'ready', 'cancelled', 'failed'] as const;
export type PrintState = (typeof printStates)[number];

/** Which certificates: all that holds of what is given. Of a place's people, of a cohort's members, of one achievement, or just these. */
export class PrintWish {
  lang: Locale;
  under: string | null;
  cohort: string | null;
  achievement: string | null;
  awards: string[] | null;
}

/** Certificates that the worker puts on paper, many at once, for who asked for them. */
@Entity('prints')
@Index('prints_creator', ['createdBy', 'id'])
@Index('prints_expiring', ['expiresAt'])
export class Print {
  @PrimaryColumn('uuid') id: string;
  @Column('jsonb') wish: PrintWish;
  @Column('text') state: PrintState;
  @Column('int') total: number;
  /** How many of them were gone through. */
  @Column('int') done: number;
  /** Of these, how many hold no more, and were left out. */
  @Column('int') skipped: number;
  /** The archive, once it is whole. */
  @Column('text', { nullable: true }) file: string | null;
  @Column('int', { nullable: true }) bytes: number | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;

  /** @throws Conflict `print.not_printing` */
  cancel(): void {
    if (this.state !== 'printing') throw new Conflict('print.not_printing', { id: this.id });
    this.state = 'cancelled';
  }
}

/** One of its certificates, in the order of the archive. */
@Entity('print_awards')
export class PrintAward {
  @PrimaryColumn('uuid') printId: string;
  @PrimaryColumn('int') n: number;
  @Column('uuid') awardId: string;
}

/** A piece of the archive in the file store, and what stands in it: what is done is not done again after an interruption. */
@Entity('print_parts')
export class PrintPart {
  @PrimaryColumn('uuid') printId: string;
  /** The first of its certificates. */
  @PrimaryColumn('int') n: number;
  @Column('text') file: string;
  @Column('jsonb') entries: ZipEntry[];
}
