import type { Role } from '#contracts';
import type { Actor } from '#platform';

/** Who deals with partners: the ministry's own officers. */
export const officers = ['ministry_officer', 'administrator'] as const satisfies readonly Role[];

export const mayAsk = (actor: Actor, award: { place: string }): boolean => actor.holds(officers, award.place);

/** The territories whose waiting awards the actor sees. */
export const visibleTo = (actor: Actor): string[] => actor.territories(officers);
