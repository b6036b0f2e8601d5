import type { PlaceLevel, Role } from '#contracts';
import type { Actor, HeldRole } from '#platform';

const schoolRoles: Role[] = ['teacher', 'facilitator', 'school_director'];
const provinceRoles: Role[] = [...schoolRoles, 'inspector', 'district_officer'];
const ministryRoles: Role[] = [...provinceRoles, 'quality_assurer', 'province_officer', 'author', 'ministry_officer'];

/** Which roles each role may give and take, inside its own territory. The ministry and administrators appoint their peers; nobody appoints above. */
const gives: Partial<Record<Role, readonly Role[]>> = {
  administrator: [...ministryRoles, 'administrator'],
  ministry_officer: ministryRoles,
  province_officer: provinceRoles,
  district_officer: schoolRoles,
};

/** Whose sign-in each role may renew: who gives the role, and a director for the school's own teachers. */
const renews: Partial<Record<Role, readonly Role[]>> = { ...gives, school_director: ['teacher', 'facilitator'] };

const holders = (rules: Partial<Record<Role, readonly Role[]>>, role: Role): Role[] =>
  (Object.keys(rules) as Role[]).filter((each) => rules[each]!.includes(role));

export const mayGrant = (actor: Actor, role: Role, place: string): boolean => actor.holds(holders(gives, role), place);

/** True when `actor` gives this role somewhere, though perhaps not there. */
export const mayGrantSomewhere = (actor: Actor, role: Role): boolean => holders(gives, role).some((each) => actor.has(each));

/**
 * Renewing someone's sign-in, or changing their record, is power over every role they hold, where they hold it: an officer posted in a
 * district is not the district's to take over, nor is an inspector of the whole country the province's.
 */
export const hasAuthorityOver = (actor: Actor, place: string, roles: readonly HeldRole[]): boolean =>
  actor.holds(Object.keys(renews) as Role[], place) && roles.every((held) => actor.holds(holders(renews, held.role), held.place));

/** Roles that belong to places of one level; the others are held anywhere. */
const levels: Partial<Record<Role, PlaceLevel>> = {
  school_director: 'school', district_officer: 'district', province_officer: 'province', ministry_officer: 'country', administrator: 'country',
};

export const fitsPlace = (role: Role, level: PlaceLevel): boolean => (levels[role] ?? level) === level;
