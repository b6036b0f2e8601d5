import { z } from 'zod';

/** A role is always held in a territory: the path of a place, ending in `/`. */
export const roles = ['teacher', 'facilitator', 'inspector', 'quality_assurer', 'school_director', 'district_officer',
  'province_officer', 'ministry_officer', 'author', 'administrator'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** `KH/12/1203/` is inside `KH/12/`; paths end in `/`, so that `KH/1/` is not a prefix of `KH/12/`. */
export const isInside = (path: string, territory: string): boolean => path.startsWith(territory);
