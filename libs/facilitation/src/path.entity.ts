import { TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AudienceRule } from './bulk.dto.js';

/** A path for whoever fits a rule, by a day. Its id is that of the bulk action that made it. */
@Entity('path_assignments')
export class PathAssignment {
  @PrimaryColumn('uuid') id: string;
  @Column('text') pathCode: string;
  /** Null for people who were named: nobody comes to fit later. */
  @Column('jsonb', { nullable: true }) rule: AudienceRule | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

/** Someone whom a path assignment reached. */
@Entity('path_people')
@Index('path_people_assignment', ['assignmentId', 'personId'])
export class PathPerson {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') assignmentId: string;
  @Column('text') pathCode: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid') assignedBy: string;
  @Column('timestamptz') assignedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @TransactionColumn() changedTx?: string;
}
