import type { ActionMove } from '#contracts';
import type { Fact } from '#platform';
import type { Action } from './action.entity.js';
import type { Inspection } from './inspection.entity.js';
import type { Report } from './report.entity.js';

const of = (name: string, { id, school }: Pick<Inspection, 'id' | 'school'>, data: object = {}): Fact => ({ name, subject: id, place: school, data: { school, ...data } });

export const inspectionPlanned = (inspection: Inspection): Fact => of('inspection.planned', inspection, { state: inspection.state, startsOn: inspection.startsOn });
export const inspectionReplanned = (inspection: Inspection): Fact => of('inspection.replanned', inspection, { startsOn: inspection.startsOn });
export const inspectionCancelled = (inspection: Inspection): Fact => of('inspection.cancelled', inspection, { reason: inspection.cancelledReason });
/** Every change of state, whatever caused it. */
export const inspectionMoved = (inspection: Inspection): Fact => of('inspection.moved', inspection, { state: inspection.state });
export const ratingsSubmitted = (inspection: Inspection, personId: string): Fact => of('ratings.submitted', inspection, { personId });
export const fieldworkClosed = (inspection: Inspection): Fact => of('fieldwork.closed', inspection, { missingSheets: inspection.missingSheets });
export const reportFinalised = (inspection: Inspection, { version, sha256, document }: Report): Fact =>
  of('report.finalised', inspection, { inspectionId: inspection.id, version, sha256, scores: document.scores });
export const schoolResponded = (inspection: Inspection): Fact => of('school.responded', inspection);
export const actionMoved = (action: Action, { from, to }: ActionMove): Fact =>
  ({ name: 'action.moved', subject: action.id, place: action.school, data: { inspectionId: action.inspectionId, from, to, note: action.note } });
