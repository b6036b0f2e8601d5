import { type Role } from '#contracts';
import { type Actor } from '#platform';

/** Who sits in juries, for people of their territory. */
export const jurors = ['ministry_officer', 'province_officer', 'administrator'] as const satisfies readonly Role[];
export const mayDecideOn = (actor: Actor, candidacy: { place: string }): boolean => actor.holds(jurors, candidacy.place);

/** The territories whose candidates the actor may list. */
export const candidaciesVisibleTo = (actor: Actor): string[] => actor.territories(jurors);
