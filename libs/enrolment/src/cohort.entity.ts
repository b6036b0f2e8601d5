import { Conflict, RuleBroken } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an officer decides about a cohort. Days are ISO dates. */
export interface CohortPlan {
  name: string;
  courseCode: string;
  /** Path: its people are posted inside it. */
  place: string;
  startsOn: string;
  endsOn: string;
  facilitatorId: string | null;
  /** How many others of the cohort look at each piece of work: 0 to 3. */
  peerReviews: number;
}

/** People who take a course together, in one place, between two days, with someone who helps them. */
@Entity('cohorts')
@Index('cohorts_place', ['place'])
@Index('cohorts_begun', ['startsOn', 'id'])
export class Cohort {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column({ type: 'text', collation: 'C' }) place: string;
  @Column('uuid', { nullable: true }) facilitatorId: string | null;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('int', { default: 0 }) peerReviews: number;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;

  /** @throws RuleBroken `cohort.dates_reversed` */
  static of(id: string, plan: CohortPlan, made: { courseVersion: number; createdBy: string; createdAt: Date }): Cohort {
    mustEndAfterItBegins(plan);
    return Object.assign(new Cohort(), { id, ...plan, ...made });
  }

  /** Says whether anything differs. @throws RuleBroken `cohort.dates_reversed`; Conflict `cohort.course_fixed` once there are members */
  change(plan: CohortPlan, courseVersion: number, hasMembers: boolean): boolean {
    mustEndAfterItBegins(plan);
    const elsewhere = plan.courseCode !== this.courseCode || plan.place !== this.place;
    if (elsewhere && hasMembers) throw new Conflict('cohort.course_fixed', { id: this.id });
    const differs = (Object.keys(plan) as (keyof CohortPlan)[]).some((field) => plan[field] !== this[field]);
    if (plan.courseCode !== this.courseCode) this.courseVersion = courseVersion;
    Object.assign(this, plan);
    return differs;
  }
}

function mustEndAfterItBegins({ startsOn, endsOn }: CohortPlan): void {
  if (endsOn < startsOn) throw new RuleBroken('cohort.dates_reversed', { startsOn, endsOn });
}
