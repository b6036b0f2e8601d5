import { TransactionColumn } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose work, for which assignment. */
export interface Judged { personId: string; courseCode: string; activityId: string; submissionId: string }

/** Whether a person's work for an assignment is accepted. What was handed in and how it was marked is told by who keeps the work. */
@Entity('outcomes')
export class Outcome {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') courseCode: string;
  @PrimaryColumn('text') activityId: string;
  @Column('uuid') submissionId: string;
  @Column('boolean') accepted: boolean;
  /** When it was decided. */
  @Column('timestamptz') receivedAt: Date;
  @TransactionColumn() changedTx?: string;
}
