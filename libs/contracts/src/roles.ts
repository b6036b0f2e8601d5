import { z } from 'zod';

/** A role is always held in a territory: the path of a place, ending in `/`. */
export const roles = ['teacher', 'facilitator', 'inspector', 'quality_assurer', 'school_director', 'district_officer',
  'province_officer', 'ministry_officer', 'author', 'administrator'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** `KH/12/1203/` is inside `KH/12/`; paths end in `/`, so that `KH/1/` is not a prefix of `KH/12/`. */
export const isInside = (path: string, territory: string): boolean => path.startsWith(territory);

/** The levels of places, from the widest. */
export const placeLevels = ['country', 'province', 'district', 'commune', 'school'] as const;
export const PlaceLevel = z.enum(placeLevels);
export type PlaceLevel = z.infer<typeof PlaceLevel>;

export const schoolKinds = ['preschool', 'primary', 'lower_secondary', 'upper_secondary', 'college'] as const;
export const SchoolKind = z.enum(schoolKinds);
export type SchoolKind = z.infer<typeof SchoolKind>;

export const genders = ['f', 'm', 'x'] as const;
export const Gender = z.enum(genders);
export type Gender = z.infer<typeof Gender>;

/** What a person is employed as; what they may do in Kru is their roles. */
export const posts = ['teacher', 'school_director', 'inspector', 'officer', 'trainer', 'staff'] as const;
export const Post = z.enum(posts);
export type Post = z.infer<typeof Post>;

/** What a teacher teaches most; `primary_all` is a class teacher of a primary school. */
export const subjects = ['khmer', 'maths', 'science', 'social', 'foreign_language', 'ict', 'primary_all', 'other'] as const;
export const Subject = z.enum(subjects);
export type Subject = z.infer<typeof Subject>;
