import type { Role } from '#contracts';
import type { Actor } from '#platform';

/** Who decides whose keys are believed. Keys belong to no territory. */
export const keyKeepers = ['ministry_officer', 'administrator'] as const satisfies readonly Role[];
export const mayKeepKeys = (actor: Actor): boolean => keyKeepers.some((role) => actor.has(role));
