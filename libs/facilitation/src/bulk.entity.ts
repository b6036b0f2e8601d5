import type { RefusalCode } from '#contracts';
import { Conflict } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BulkAudience, BulkParams } from './bulk.dto.js';
import type { BulkKind, BulkOutcome, BulkState } from './bulk.states.js';

/** One thing done to many people: looked at, applied in chunks, perhaps undone. */
@Entity('bulk_actions')
@Index('bulk_actions_creator', ['createdBy', 'id'])
@Index('bulk_actions_cohort', ['cohortId', 'id'])
export class BulkAction {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: BulkKind;
  /** Null for a path, which is for people of a place. */
  @Column('uuid', { nullable: true }) cohortId: string | null;
  /** Of the cohort, or of the rule: where the fact is told. */
  @Column({ type: 'text', collation: 'C' }) place: string;
  @Column('jsonb') audience: BulkAudience;
  @Column('jsonb') params: BulkParams;
  @Column('text') state: BulkState;
  /** Everybody it is about, and those of them to whom it will happen. */
  @Column('int') total: number;
  @Column('int') will: number;
  /** Of what is under way (applying, undoing): how many people have been gone through. */
  @Column('int') done: number;
  @Column('int') changed: number;
  /** To whom it could not happen after all. */
  @Column('int') hindered: number;
  @Column('int') undone: number;
  /** Who could not be put back. */
  @Column('int') kept: number;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;

  /** @throws Conflict `bulk.wrong_state` */
  mustBe(state: BulkState): this {
    if (this.state !== state) throw new Conflict('bulk.wrong_state', { state: this.state });
    return this;
  }
}

/** One person of a bulk action: what will happen, then what did, with what stood before. */
@Entity('bulk_people')
@Index('bulk_people_action', ['bulkId', 'outcome', 'personId'])
export class BulkPerson {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') bulkId: string;
  @Column('text') outcome: BulkOutcome;
  /** Why not; in the end why it could not be undone. */
  @Column('text', { nullable: true }) code: RefusalCode | null;
  @Column('jsonb', { nullable: true }) before: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after: Record<string, unknown> | null;
}
