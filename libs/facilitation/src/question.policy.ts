import type { Role } from '#contracts';
import type { Actor } from '#platform';

const officers = ['administrator', 'ministry_officer', 'province_officer', 'district_officer'] as const satisfies readonly Role[];

/** The keys of a closing test are for officers, and for those who write the nation's courses: a facilitator sits next to who takes it, and may take it too. */
export const mayKnowKeys = (actor: Actor): boolean =>
  actor.territories(officers).length > 0 || actor.territories('author').some((territory) => territory.split('/').length <= 2);
