import type { InspectionState, Role } from '#contracts';
import type { Actor } from '#platform';

/** Who has a board: of the territory in which they hold the role. */
export const boardRoles = ['school_director', 'facilitator', 'quality_assurer', 'district_officer', 'province_officer', 'ministry_officer', 'administrator'] as const satisfies Role[];

export const mayReadBoard = (actor: Actor, place: string): boolean => actor.holds(boardRoles, place);

/** The territories whose boards the actor may read, none inside another, widest first. */
export function boardsVisibleTo(actor: Actor): string[] {
  const territories = [...new Set(actor.territories(boardRoles))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return territories.filter((territory, i) => !territories.slice(0, i).some((wider) => territory.startsWith(wider)));
}

const inspectorate = ['quality_assurer', 'district_officer', 'province_officer', 'ministry_officer', 'administrator'] as const satisfies Role[];
const reported: readonly InspectionState[] = ['finalised', 'follow_up', 'closed'];

/**
 * States of the inspections in `place` that the actor may know of; null for all. A school and its facilitators learn of an
 * inspection by its report: an unannounced one must not show on a board.
 */
export const inspectionStatesVisibleTo = (actor: Actor, place: string): readonly InspectionState[] | null => (actor.holds(inspectorate, place) ? null : reported);
