import type { DraftJudgement, JudgementChanges } from '@kru/contracts';
import type { Judging, Recommendation } from './inspection.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';

export type Touched = JudgementChanges['judgements'];
export type JudgedField = 'level' | 'rationale';
/** A field that someone else, or another phone, changed while it was being changed here. */
export interface Clash { criterionId: string; field: JudgedField; /** A level, or the words of a rationale. */ value: string | number | null }

/** What the lead touched since the ministry's version `baseVersion`. While clashes are open nothing is sent. */
export interface JudgingDraft { baseVersion: number; touched: Touched; clashes: Clash[]; /** The ministry's version that the clashes speak of. */ clashVersion: number }

export const untouched = (baseVersion: number): JudgingDraft => ({ baseVersion, touched: {}, clashes: [], clashVersion: 0 });
export const isTouched = (draft: JudgingDraft): boolean => Object.keys(draft.touched).length > 0;

const open: DraftJudgement = { level: null, rationale: '' };

/** What stands on the screen: what was touched here, over what the ministry has. */
export function judgementOf(judging: Judging | undefined, draft: JudgingDraft | undefined, criterionId: string): DraftJudgement {
  const told = judging?.judgements[criterionId] ?? open;
  const { level = told.level, rationale = told.rationale } = draft?.touched[criterionId] ?? {};
  return { level, rationale };
}

export const judgementsOf = (judging: Judging | undefined, draft: JudgingDraft | undefined, criteria: readonly string[]): Record<string, DraftJudgement> =>
  Object.fromEntries(criteria.map((id) => [id, judgementOf(judging, draft, id)]));

/** Only the fields that are touched travel, so that two phones do not overwrite one another. A draft that was clean starts from what is known now. */
export function touch(draft: JudgingDraft, knownVersion: number, criterionId: string, change: Touched[string]): JudgingDraft {
  const baseVersion = isTouched(draft) ? draft.baseVersion : knownVersion;
  return { ...draft, baseVersion, touched: { ...draft.touched, [criterionId]: { ...draft.touched[criterionId], ...change } } };
}

/** The ministry has `sent`, in its `version`: what was touched since stays touched. */
export function received(draft: JudgingDraft, sent: Touched, version: number): JudgingDraft {
  const touched: Touched = {};
  for (const [id, fields] of Object.entries(draft.touched)) {
    const left = Object.entries(fields).filter(([field, value]) => sent[id]?.[field as JudgedField] !== value);
    if (left.length > 0) touched[id] = Object.fromEntries(left);
  }
  return { ...draft, baseVersion: version, touched };
}

/** The person chose which of the two stays. After the last clash, what is left can be sent on top of the version that clashed. */
export function settle(draft: JudgingDraft, { criterionId, field }: Pick<Clash, 'criterionId' | 'field'>, keep: 'mine' | 'theirs'): JudgingDraft {
  const clashes = draft.clashes.filter((clash) => clash.criterionId !== criterionId || clash.field !== field);
  const touched = { ...draft.touched };
  if (keep === 'theirs') {
    const { [field]: _given, ...rest } = touched[criterionId] ?? {};
    if (Object.keys(rest).length > 0) touched[criterionId] = rest;
    else delete touched[criterionId];
  }
  return { ...draft, touched, clashes, baseVersion: clashes.length === 0 ? draft.clashVersion : draft.baseVersion };
}

/** Recommendations as they will stand once what waits on this phone has arrived. */
export function recommendationsWith(told: readonly Recommendation[], waiting: readonly OutboxEntry[], inspectionId: string): (Recommendation & { entry: OutboxEntry | undefined })[] {
  const start = recommendationUrl(inspectionId, '');
  const entries = waiting.filter(({ kind, url }) => kind === 'recommendation' && url.startsWith(start));
  const withdrawn = new Set(entries.filter(({ method }) => method === 'DELETE').map(({ url }) => url.slice(start.length)));
  const written = new Map(entries.flatMap((entry) => {
    if (entry.method === 'DELETE' || !entry.body || !('json' in entry.body)) return [];
    const id = entry.url.slice(start.length);
    return [[id, { id, ...JSON.parse(entry.body.json) as Omit<Recommendation, 'id'>, entry }]];
  }));
  const kept = told.filter(({ id }) => !withdrawn.has(id) && !written.has(id)).map((one) => ({ ...one, entry: undefined }));
  return [...kept, ...written.values()].sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}
export const recommendationUrl = (inspectionId: string, id: string): string => `/api/inspections/${inspectionId}/recommendations/${id}`;
export const judgementsUrl = (inspectionId: string): string => `/api/inspections/${inspectionId}/judgements`;
