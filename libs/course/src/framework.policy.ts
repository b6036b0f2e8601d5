import type { Role } from '#contracts';
import type { Actor } from '#platform';

/** Who publishes frameworks and crosswalks: for the whole country, not for a part of it. */
export const publishers = ['administrator', 'ministry_officer', 'author'] as const satisfies readonly Role[];
export const mayPublishFrameworks = (actor: Actor): boolean => actor.territories(publishers).some((place) => place.split('/').length <= 2);

/** Who reads which course covers what. */
export const coverageReaders = [...publishers, 'province_officer', 'district_officer', 'facilitator', 'quality_assurer'] as const satisfies readonly Role[];
