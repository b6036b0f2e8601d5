import { criteriaOf, type Evidence, type InspectionState, type InstrumentDocument, isFinal, isOverdue, type Level, type Missing, missingIn, type RatingSheet } from '@kru/contracts';
import type { Action, Inspection } from './inspection.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';

/** What one inspector has noted for one criterion; `level` is null while it is open. */
export interface DraftRating { level: Level | null; note: string; evidence: Evidence[] }

/** A rating sheet while it is this phone's. Once handed in it is only read, until the ministry refuses it. */
export interface SheetDraft { id: string; startedAt: string; ratings: Record<string, DraftRating>; submittedAt: string | null; /** Photos take the phone's position with them. */ position: boolean }

export const emptyRating: DraftRating = { level: null, note: '', evidence: [] };

/** Criteria with a level, as a sheet holds them. */
const ratingsOf = (draft: Pick<SheetDraft, 'ratings'>): RatingSheet['ratings'] =>
  Object.fromEntries(Object.entries(draft.ratings).flatMap(([id, { level, note, evidence }]) => (level === null ? [] : [[id, { level, note, evidence }]])));

export const sheetOf = (inspectionId: string, draft: SheetDraft, submittedAt: string): RatingSheet =>
  ({ inspectionId, startedAt: draft.startedAt, submittedAt, ratings: ratingsOf(draft) });

/** What the draft still lacks, in the instrument's order. */
export const lackingIn = (instrument: InstrumentDocument, draft: SheetDraft | undefined): Missing[] => missingIn(instrument, { ratings: draft ? ratingsOf(draft) : {} });

/** The criterion to go on with: the next one that lacks something, going round from `from`; null when none does. */
export function nextLacking(instrument: InstrumentDocument, draft: SheetDraft | undefined, from?: string): string | null {
  const lacking = new Set(lackingIn(instrument, draft).map(({ criterionId }) => criterionId));
  const ids = criteriaOf(instrument).map(({ id }) => id);
  const start = from === undefined ? 0 : ids.indexOf(from) + 1;
  return [...ids.slice(start), ...ids.slice(0, start)].find((id) => lacking.has(id)) ?? null;
}

/** What an inspection asks of this person now. */
export type Task = 'upcoming' | 'rate' | 'team' | 'close' | 'judge' | 'lead' | 'respond' | 'act' | 'verify' | 'read' | 'cancelled';

/** `handedIn`: the sheet is on this phone, on its way. `directs`: the person directs the school. */
export function taskOf(inspection: Pick<Inspection, 'state' | 'part' | 'startsOn' | 'team' | 'ownSheet' | 'response' | 'actions'>,
  { today, directs, handedIn }: { today: string; directs: boolean; handedIn: boolean }): Task {
  const { state, part, actions } = inspection;
  if (state === 'cancelled') return 'cancelled';
  if (isFinal(state)) {
    if (part === 'lead' && actions.some((action) => action.state === 'done_claimed')) return 'verify';
    if (directs && inspection.response === null && actions.every((action) => action.state === 'proposed')) return 'respond';
    return directs && actions.some((action) => schoolsTurn(action.state)) ? 'act' : 'read';
  }
  return part === null ? 'read' : taskInTeam(inspection, state, handedIn, today);
}

function taskInTeam({ part, startsOn, team, ownSheet }: Pick<Inspection, 'part' | 'startsOn' | 'team' | 'ownSheet'>, state: InspectionState, handedIn: boolean, today: string): Task {
  if (!ownSheet && !handedIn) return state === 'planned' && startsOn > today ? 'upcoming' : 'rate';
  if (state === 'drafting') return part === 'lead' ? 'judge' : 'lead';
  return part === 'lead' && team.every(({ receivedAt }) => receivedAt !== null) ? 'close' : 'team';
}

/** The next move is the school's. */
export const schoolsTurn = (state: Action['state']): boolean => state === 'proposed' || state === 'agreed' || state === 'in_progress' || state === 'reopened';

export type Group = 'now' | 'upcoming' | 'waiting' | 'earlier';
const groups: Record<Task, Group> = {
  rate: 'now', close: 'now', judge: 'now', respond: 'now', act: 'now', verify: 'now', upcoming: 'upcoming', team: 'waiting', lead: 'waiting', read: 'earlier', cancelled: 'earlier',
};
export const groupOf = (task: Task): Group => groups[task];

/** Where the person goes on with it. */
export function pageOf(id: string, task: Task): string {
  if (task === 'judge' || task === 'close') return `/inspect/${id}/judge`;
  return task === 'respond' || task === 'act' || task === 'verify' || task === 'read' ? `/inspect/${id}/report` : `/inspect/${id}`;
}

/** Actions as they will stand once what waits on this phone has arrived. */
export function actionsWith(actions: readonly Action[], waiting: readonly OutboxEntry[], today: string): (Action & { entry: OutboxEntry | undefined })[] {
  return actions.map((action) => {
    const entry = waiting.find(({ kind, url }) => kind === 'action' && url === moveUrl(action.id));
    const sent = entry && !entry.refusal && entry.body && 'json' in entry.body ? JSON.parse(entry.body.json) as { to: Action['state']; note?: string } : undefined;
    const stands = sent ? { ...action, state: sent.to, note: sent.note ?? '' } : action;
    return { ...stands, overdue: isOverdue(stands, today), entry };
  });
}
export const moveUrl = (actionId: string): string => `/api/actions/${actionId}/move`;

/** True when two inspectors gave different levels: worth talking about before it is judged. */
export const disagree = (levels: readonly Level[]): boolean => new Set(levels).size > 1;
