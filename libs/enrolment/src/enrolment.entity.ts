import { TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Where a person stands in a course: told to take it, or took it up; begun; done. Derived from the records once there are any. */
export type EnrolmentState = 'assigned' | 'self_enrolled' | 'active' | 'completed';

/** One person in one course, once. */
@Entity('enrolments')
@Unique('enrolments_person_course', ['personId', 'courseCode'])
@Index('enrolments_cohort', ['cohortId', 'personId'])
export class Enrolment {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  /** The version enrolled for, or the one that the records have moved to. */
  @Column('int') courseVersion: number;
  @Column('uuid', { nullable: true }) cohortId: string | null;
  @Column('text') state: EnrolmentState;
  @Column('timestamptz') createdAt: Date;
  @TransactionColumn() changedTx?: string;
}
