import { TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * Where a person stands in a course: told to take it, or took it up; begun; done. Withdrawn by an officer, or expired when it was due and not done: work that
 * comes all the same is kept, and a completion always counts.
 */
export const enrolmentStates = ['assigned', 'self_enrolled', 'active', 'completed', 'withdrawn', 'expired'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** One person in one course, once. */
@Entity('enrolments')
@Unique('enrolments_person_course', ['personId', 'courseCode'])
@Index('enrolments_cohort', ['cohortId', 'personId'])
@Index('enrolments_course', ['courseCode', 'courseVersion', 'personId'])
@Index('enrolments_due', ['dueOn'], { where: "state in ('assigned', 'self_enrolled', 'active')" })
export class Enrolment {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  /** The version that counts until the course is completed; then the one that was. */
  @Column('int') courseVersion: number;
  /** Since when it is that version. */
  @Column('timestamptz', { default: () => 'now()' }) versionSince: Date;
  @Column('uuid', { nullable: true }) cohortId: string | null;
  @Column('text') state: EnrolmentState;
  /** ISO day by which it is to be completed. */
  @Column('date', { nullable: true }) dueOn: string | null;
  /** Who assigned it; null for who enrolled themselves. */
  @Column('uuid', { nullable: true }) assignedBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @TransactionColumn() changedTx?: string;
}
