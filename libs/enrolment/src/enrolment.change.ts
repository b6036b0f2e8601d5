import type { RefusalCode } from '#contracts';
import type { EnrolmentState } from './enrolment.entity.js';

/** Where an enrolment stands; what `restore` puts back. Days are ISO dates. */
export interface EnrolmentStanding {
  id: string; courseCode: string; courseVersion: number; cohortId: string | null; state: EnrolmentState; dueOn: string | null; assignedBy: string | null;
}
/** Where it stands now, and whether anything was done in the course. */
export interface Standing extends EnrolmentStanding { begun: boolean }

/** What would stand, or why it may not. */
export type Decision = EnrolmentStanding | RefusalCode;

interface Into { cohortId: string; courseCode: string; courseVersion: number }

const asItWas = ({ begun: _, ...standing }: Standing): EnrolmentStanding => standing;
/** Open again: by what was done, and by whom it was taken up. */
const openState = ({ begun }: Standing, otherwise: EnrolmentState): EnrolmentState => (begun ? 'active' : otherwise);
const isShut = ({ state }: EnrolmentStanding): boolean => state === 'withdrawn' || state === 'expired';

/** Into a cohort: who is not enrolled, or by themselves; and who was withdrawn or is expired, anew. */
export function assigned(now: Standing | undefined, { cohortId, courseCode, courseVersion }: Into, dueOn: string | null, by: string, id: string): Decision {
  if (!now) return { id, courseCode, courseVersion, cohortId, state: 'assigned', dueOn, assignedBy: by };
  if (now.state === 'completed') return 'enrolment.completed';
  if (now.cohortId !== null && now.cohortId !== cohortId && now.state !== 'withdrawn') return 'enrolment.in_other_cohort';
  if (now.cohortId === cohortId && !isShut(now)) return 'enrolment.unchanged';
  const state = isShut(now) ? openState(now, 'assigned') : now.state;
  return { ...asItWas(now), cohortId, assignedBy: by, state, dueOn: dueOn ?? (isShut(now) ? null : now.dueOn) };
}

/** Another day by which it is due; what had expired goes on. */
export function extended(now: Standing | undefined, cohortId: string, dueOn: string): Decision {
  const hindrance = hindranceIn(now, cohortId);
  if (hindrance) return hindrance;
  const standing = now!;
  if (standing.dueOn === dueOn && standing.state !== 'expired') return 'enrolment.unchanged';
  return { ...asItWas(standing), dueOn, state: standing.state === 'expired' ? openState(standing, standing.assignedBy ? 'assigned' : 'self_enrolled') : standing.state };
}

export function withdrawn(now: Standing | undefined, cohortId: string): Decision {
  return hindranceIn(now, cohortId) ?? { ...asItWas(now!), state: 'withdrawn' };
}

export function moved(now: Standing | undefined, cohortId: string, toCohortId: string, by: string): Decision {
  return hindranceIn(now, cohortId) ?? { ...asItWas(now!), cohortId: toCohortId, assignedBy: by };
}

function hindranceIn(now: Standing | undefined, cohortId: string): RefusalCode | null {
  if (now?.cohortId !== cohortId) return 'enrolment.not_in_cohort';
  if (now.state === 'completed') return 'enrolment.completed';
  return now.state === 'withdrawn' ? 'enrolment.withdrawn' : null;
}

/**
 * Back to `before`, if what stands is still what the change made of it. Work done since is kept: what was completed stays so, what was begun
 * stays begun. An enrolment that the change made is not taken away, since phones have seen it: it is withdrawn.
 */
export function restored(now: Standing | undefined, before: EnrolmentStanding | null, after: EnrolmentStanding): Decision {
  if (!now) return 'enrolment.not_found';
  if (now.cohortId !== after.cohortId || now.dueOn !== after.dueOn || now.assignedBy !== after.assignedBy) return 'enrolment.changed_since';
  const done = now.state === 'completed';
  if (!done && (now.state === 'withdrawn') !== (after.state === 'withdrawn')) return 'enrolment.changed_since';
  if (!before) return { ...asItWas(now), cohortId: null, dueOn: null, assignedBy: null, state: done ? 'completed' : openState(now, 'withdrawn') };
  const { cohortId, dueOn, assignedBy } = before;
  return { ...asItWas(now), cohortId, dueOn, assignedBy, state: done ? 'completed' : isShut(before) ? before.state : openState(now, before.state) };
}
