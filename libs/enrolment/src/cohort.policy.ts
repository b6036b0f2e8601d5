import type { Role } from '#contracts';
import { type Actor, insideAny } from '#platform';
import type { Cohort } from './cohort.entity.js';

/** Who makes cohorts in their territory, and follows their people. */
export const keepers = ['administrator', 'ministry_officer', 'province_officer', 'district_officer', 'facilitator'] as const satisfies readonly Role[];

export const mayKeepCohortsOf = (actor: Actor, place: string): boolean => actor.holds(keepers, place);

/** Those of the territory, and the one who was named to help. */
export const maySeeCohort = (actor: Actor, { place, facilitatorId }: Cohort): boolean =>
  mayKeepCohortsOf(actor, place) || facilitatorId === actor.personId;

/** The same rule as `maySeeCohort`, for lists. */
export function visibleCohorts(actor: Actor, params: unknown[]): string {
  params.push(actor.personId);
  return `(c.facilitator_id = $${params.length} or ${insideAny('c.place', actor.territories(keepers), params)})`;
}
