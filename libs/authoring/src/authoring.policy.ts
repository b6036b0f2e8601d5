import type { Role } from '#contracts';
import type { Actor } from '#platform';

/** Who writes courses, and who looks at them before they are published: for the whole nation, since a course is everybody's. */
export const authors = ['author', 'ministry_officer', 'administrator'] as const satisfies readonly Role[];

/** A path of one code is the nation; the empty one is all there is. */
const isNation = (path: string): boolean => path.split('/').length <= 2;

export const mayWriteCourses = (actor: Actor): boolean => actor.territories(authors).some(isNation);
