import { isInside } from '#contracts';
import { CourseService } from '#course';
import { RolesService } from '#identity';
import { type Actor, Clock, Database, Facts, Forbidden, NotFound, RuleBroken } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { Cohort, type CohortPlan } from './cohort.entity.js';
import { cohortChanged, cohortMade } from './cohort.facts.js';
import { mayKeepCohortsOf, maySeeCohort } from './cohort.policy.js';
import { CohortQueries } from './cohort.queries.js';

@Injectable()
export class CohortService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly places: PlaceService,
    private readonly roles: RolesService,
    private readonly queries: CohortQueries,
  ) {}

  /**
   * Makes the cohort, or changes it; the same again changes nothing.
   * @throws Forbidden `cohort.outside_territory`; NotFound `cohort.not_found`, `place.not_found`, `course.not_found`; RuleBroken `cohort.dates_reversed`,
   * `cohort.facilitator_unfit`; Conflict `cohort.course_fixed`
   */
  async put(actor: Actor, id: string, plan: CohortPlan): Promise<Cohort> {
    if (!mayKeepCohortsOf(actor, plan.place)) throw new Forbidden('cohort.outside_territory', { place: plan.place });
    const cohorts = this.db.repo(Cohort);
    // The same new cohort sent twice at once: the second waits, and finds the first.
    await this.db.alone(`cohort/${id}`);
    const known = await cohorts.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (known && !mayKeepCohortsOf(actor, known.place)) throw new NotFound('cohort.not_found', { id });
    await this.places.get(plan.place);
    await this.mustFacilitate(plan);
    const { version } = await this.courses.latest(plan.courseCode);
    if (!known) {
      const cohort = Cohort.of(id, plan, { courseVersion: version, createdBy: actor.personId, createdAt: this.clock.now() });
      await cohorts.insert(cohort);
      await this.facts.record(actor, cohortMade(cohort));
      return cohort;
    }
    if (!known.change(plan, version, await this.queries.hasMembers(id))) return known;
    const { id: _, ...columns } = known;
    await cohorts.update({ id }, columns);
    await this.facts.record(actor, cohortChanged(known));
    return known;
  }

  /** The cohort, if `actor` may see it. @throws NotFound `cohort.not_found` */
  async visible(actor: Actor, id: string): Promise<Cohort> {
    const cohort = await this.db.repo(Cohort).findOneBy({ id });
    if (!cohort || !maySeeCohort(actor, cohort)) throw new NotFound('cohort.not_found', { id });
    return cohort;
  }

  private async mustFacilitate({ facilitatorId, place }: CohortPlan): Promise<void> {
    if (!facilitatorId) return;
    const held = await this.roles.of(facilitatorId);
    if (!held.some((each) => each.role === 'facilitator' && isInside(place, each.place))) throw new RuleBroken('cohort.facilitator_unfit', { facilitatorId, place });
  }
}
