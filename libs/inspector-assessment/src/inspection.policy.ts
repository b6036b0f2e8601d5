import { officerRoles, type Role } from '#contracts';
import type { Actor } from '#platform';
import { ancestorsOf } from '#territory';
import type { Inspection, InspectionMember, Part } from './inspection.entity.js';

/** Who reads inspections because of an office, each in the territory of the role. */
const readerRoles: readonly Role[] = [...officerRoles, 'quality_assurer'];

/** What someone is to one inspection. */
export interface Standing {
  part: Part | null;
  /** May plan, cancel and follow up. */
  officer: boolean;
  /** May read everything. */
  reader: boolean;
  /** Directs the school; reads what is final. */
  director: boolean;
}

export function standingOf(actor: Actor, { school }: Pick<Inspection, 'school'>, members: readonly InspectionMember[]): Standing {
  const own = members.find(({ personId, active }) => active && personId === actor.personId);
  return { part: own?.part ?? null, officer: actor.holds(officerRoles, school), reader: actor.holds(readerRoles, school), director: actor.holds('school_director', school) };
}

export const mayPlan = (actor: Actor, school: string): boolean => actor.holds(officerRoles, school);

export const maySee = (standing: Standing, inspection: Inspection): boolean =>
  standing.part !== null || standing.reader || (standing.director && inspection.final);

/** Ratings are blind: a teammate's are hidden until one's own are in. The lead needs all of them to judge. */
export function mayReadRatings(standing: Standing, inspection: Inspection, ownIsIn: boolean): boolean {
  if (standing.part === 'lead') return ownIsIn || inspection.state !== 'planned' && inspection.state !== 'in_progress';
  if (standing.part === 'member') return ownIsIn;
  return standing.reader || (standing.director && inspection.final);
}

/** Territories (paths) whose inspections the actor reads by office: the rule of `maySee` for lists. */
export const readerTerritories = (actor: Actor): string[] => actor.territories(readerRoles);
/** Schools (paths) whose final inspections the actor reads as their director. */
export const directedSchools = (actor: Actor): string[] => actor.territories('school_director');

/** Every territory that contains the place, the whole world (`''`) included. */
export const territoriesAround = (path: string): string[] => ['', ...ancestorsOf(path), path];
