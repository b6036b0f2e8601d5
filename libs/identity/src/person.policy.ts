import type { Role } from '#contracts';
import { type Actor, insideAny } from '#platform';

/** Who sees the people of their territory. */
export const overseers: readonly Role[] = ['administrator', 'ministry_officer', 'province_officer', 'district_officer', 'school_director'];

/** Who adds and changes them. A director sees the school's people; the education office keeps their records. */
export const editors: readonly Role[] = ['administrator', 'ministry_officer', 'province_officer', 'district_officer'];

export const maySeePerson = (actor: Actor, person: { id: string; place: string }): boolean =>
  actor.personId === person.id || actor.holds(overseers, person.place);

export const mayChangePeopleOf = (actor: Actor, place: string): boolean => actor.holds(editors, place);

/** The same rule as `maySeePerson`, for lists. */
export function visiblePeople(actor: Actor, params: unknown[]): string {
  params.push(actor.personId);
  return `(p.id = $${params.length} or ${insideAny('p.place', actor.territories(overseers), params)})`;
}
