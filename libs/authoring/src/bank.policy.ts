import type { Role } from '#contracts';
import type { Actor } from '#platform';

/** Who writes what the whole country learns from. */
export const authors = ['author', 'ministry_officer', 'administrator'] as const satisfies readonly Role[];

/** The bank is the nation's: a role held in a province alone does not open it. */
export const mayAuthor = (actor: Actor): boolean => actor.territories(authors).some((territory) => territory.split('/').length <= 2);
