import { type Role } from '#contracts';
import { type Actor } from '#platform';

/** Who may decide that someone of this place is given an award. */
export const deciders = ['ministry_officer', 'province_officer', 'administrator'] as const satisfies readonly Role[];
export const mayAward = (actor: Actor, place: string): boolean => actor.holds(deciders, place);

/** Who may suspend, restore, revoke or correct one. */
export const keepers = ['ministry_officer', 'administrator'] as const satisfies readonly Role[];
export const mayChange = (actor: Actor, award: { place: string }): boolean => actor.holds(keepers, award.place);

/** Who reads the awards of a territory. */
export const readers = ['ministry_officer', 'administrator', 'province_officer', 'district_officer'] as const satisfies readonly Role[];
export const maySee = (actor: Actor, award: { personId: string; place: string }): boolean =>
  award.personId === actor.personId || actor.holds(readers, award.place);

/** Who reads what was done to one inside, with the officers' own words. */
export const mayReadInside = (actor: Actor, award: { place: string }): boolean => actor.holds(readers, award.place);

/** The territories whose awards the actor may list. */
export const visibleTo = (actor: Actor): string[] => actor.territories(readers);
