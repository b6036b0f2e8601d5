import { type Actor, insideAny } from '#platform';
import { editors } from './person.policy.js';

/** Who keeps the records of the place where the person is posted; nobody their own. */
export const mayDecideNames = (actor: Actor, person: { id: string; place: string }): boolean =>
  actor.personId !== person.id && actor.holds(editors, person.place);

/** The document is private: it is for the person and for who decides. */
export const maySeeNameDocument = (actor: Actor, person: { id: string; place: string }): boolean =>
  actor.personId === person.id || mayDecideNames(actor, person);

/** The same rule as `mayDecideNames`, for lists over `people p`. */
export function decidableNames(actor: Actor, params: unknown[]): string {
  params.push(actor.personId);
  return `(p.id <> $${params.length}::uuid and ${insideAny('p.place', actor.territories(editors), params)})`;
}
