import { keepers } from '#enrolment';
import { type Actor, insideAny } from '#platform';

/** Whose work it is: the person, where they are posted, and who helps their cohort. */
export interface Author { personId: string; place: string; facilitatorId: string | null }

/** The facilitator named of the author's cohort, and the keepers of the place where the author is posted; nobody their own work. */
export const mayMark = (actor: Actor, { personId, place, facilitatorId }: Author): boolean =>
  actor.personId !== personId && (facilitatorId === actor.personId || actor.holds(keepers, place));

/** The same rule as `mayMark`, for lists over `submissions s`, `people p` and `cohorts c`. */
export function markable(actor: Actor, params: unknown[]): string {
  params.push(actor.personId);
  const me = `$${params.length}::uuid`;
  return `(s.person_id <> ${me} and (c.facilitator_id = ${me} or ${insideAny('p.place', actor.territories(keepers), params)}))`;
}
