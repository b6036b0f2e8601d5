import type { Criterion, InstrumentDocument } from './instrument.js';
import { criteriaOf } from './outline.js';
import type { RatingSheet } from './records.js';
import type { Role } from './roles.js';
import type { Level } from './scoring.js';

// Apart from the schemas, so that a phone that rates and judges does not download the library that checks them.

export const inspectionTypes = ['regular', 'thematic', 'follow_up', 'unannounced'] as const;
export type InspectionType = (typeof inspectionTypes)[number];

export const inspectionStates = ['planned', 'in_progress', 'drafting', 'finalised', 'follow_up', 'closed', 'cancelled'] as const;
export type InspectionState = (typeof inspectionStates)[number];

/** Where an inspection can go from each state. A report that is final is never reopened. */
export const inspectionMoves: Record<InspectionState, readonly InspectionState[]> = {
  planned: ['in_progress', 'cancelled'],
  in_progress: ['drafting', 'cancelled'],
  drafting: ['finalised'],
  finalised: ['follow_up', 'closed'],
  follow_up: ['closed'],
  closed: [],
  cancelled: [],
};

/** The report exists, and with it what the school may read. */
export const isFinal = (state: InspectionState): boolean => state === 'finalised' || state === 'follow_up' || state === 'closed';

/** Who plans and follows up inspections, each in the territory of the role. */
export const officerRoles = ['district_officer', 'province_officer', 'ministry_officer', 'administrator'] as const satisfies readonly Role[];

export const actionStates = ['proposed', 'agreed', 'in_progress', 'done_claimed', 'verified', 'reopened', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** `school`: its director. `inspectorate`: the lead of the inspection, or an officer whose territory contains the school. */
export type ActionMover = 'school' | 'inspectorate';
export interface ActionMove { from: ActionState; to: ActionState; by: ActionMover; /** The move must say why. */ note: boolean }

/** Every move an improvement action can make, and who makes it. */
export const actionMoves: readonly ActionMove[] = [
  { from: 'proposed', to: 'agreed', by: 'school', note: false },
  { from: 'agreed', to: 'in_progress', by: 'school', note: false },
  { from: 'agreed', to: 'done_claimed', by: 'school', note: true },
  { from: 'in_progress', to: 'done_claimed', by: 'school', note: true },
  { from: 'reopened', to: 'in_progress', by: 'school', note: false },
  { from: 'reopened', to: 'done_claimed', by: 'school', note: true },
  { from: 'done_claimed', to: 'verified', by: 'inspectorate', note: false },
  { from: 'done_claimed', to: 'reopened', by: 'inspectorate', note: true },
  { from: 'proposed', to: 'dropped', by: 'inspectorate', note: true },
  { from: 'agreed', to: 'dropped', by: 'inspectorate', note: true },
  { from: 'in_progress', to: 'dropped', by: 'inspectorate', note: true },
  { from: 'reopened', to: 'dropped', by: 'inspectorate', note: true },
];

export const moveOf = (from: ActionState, to: ActionState): ActionMove | undefined => actionMoves.find((move) => move.from === from && move.to === to);
export const movesFrom = (from: ActionState, by: ActionMover): ActionMove[] => actionMoves.filter((move) => move.from === from && move.by === by);

/** Nothing more will be done about it. */
export const isSettled = (state: ActionState): boolean => state === 'verified' || state === 'dropped';

/** Late, and the next move is the school's. `today` is a calendar day, `2026-11-22`. */
export const isOverdue = (action: { state: ActionState; dueOn: string }, today: string): boolean =>
  action.dueOn < today && !isSettled(action.state) && action.state !== 'done_claimed';

/** The state the actions of a finalised inspection give it: in follow-up once one is agreed, closed once all are settled. */
export function stateAfter(current: InspectionState, actions: readonly ActionState[]): InspectionState {
  if (!isFinal(current) || current === 'closed' || actions.length === 0) return current;
  if (actions.every(isSettled)) return 'closed';
  return current === 'finalised' && actions.some((state) => state !== 'proposed' && state !== 'dropped') ? 'follow_up' : current;
}

/** The calendar day of an instant where the schools are. */
export const dayOf = (instant: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Phnom_Penh', dateStyle: 'short' }).format(instant);

/** What a sheet lacks for one criterion. `unknown`: the instrument has no such criterion or level. */
export interface Missing { criterionId: string; reason: 'unrated' | 'evidence_required' | 'not_applicable_refused' | 'unknown' }

/** True when `level` may be given for the criterion: a value of the instrument's scale, or not applicable where the criterion allows it. */
export const judgeable = (instrument: InstrumentDocument, criterion: Criterion, level: Level): boolean =>
  level === 'not_applicable' ? criterion.notApplicable : instrument.scale.some(({ value }) => value === level);

/** Why a rating sheet cannot be submitted yet, in the instrument's order; empty when it is complete. The same on phone and server. */
export function missingIn(instrument: InstrumentDocument, { ratings }: Pick<RatingSheet, 'ratings'>): Missing[] {
  const criteria = criteriaOf(instrument);
  const known = new Set(criteria.map(({ id }) => id));
  const strangers = Object.keys(ratings).filter((id) => !known.has(id)).map((criterionId): Missing => ({ criterionId, reason: 'unknown' }));
  return [...criteria.flatMap((criterion) => missingFor(instrument, criterion, ratings)), ...strangers];
}

function missingFor(instrument: InstrumentDocument, criterion: Criterion, ratings: RatingSheet['ratings']): Missing[] {
  const criterionId = criterion.id;
  const rating = Object.hasOwn(ratings, criterionId) ? ratings[criterionId] : undefined;
  if (!rating) return [{ criterionId, reason: 'unrated' }];
  if (!judgeable(instrument, criterion, rating.level)) return [{ criterionId, reason: rating.level === 'not_applicable' ? 'not_applicable_refused' : 'unknown' }];
  // What does not apply leaves nothing to photograph.
  const bare = criterion.evidence === 'required' && rating.level !== 'not_applicable' && rating.evidence.length === 0;
  return bare ? [{ criterionId, reason: 'evidence_required' }] : [];
}

/** SHA-256 of every file a sheet declares, each once. */
export const evidenceOf = ({ ratings }: Pick<RatingSheet, 'ratings'>): string[] =>
  [...new Set(Object.values(ratings).flatMap(({ evidence }) => evidence.map(({ file }) => file.sha256)))];

/** The team's agreed level for one criterion and why, while the lead still writes it. */
export interface DraftJudgement { level: Level | null; rationale: string }

/** Criteria that still want a level or a rationale before the report can be final, in the instrument's order. */
export const unjudgedIn = (instrument: InstrumentDocument, judgements: Record<string, DraftJudgement>): string[] =>
  criteriaOf(instrument).filter((criterion) => {
    const judgement = Object.hasOwn(judgements, criterion.id) ? judgements[criterion.id] : undefined;
    return !judgement || judgement.level === null || !judgeable(instrument, criterion, judgement.level) || judgement.rationale.trim() === '';
  }).map(({ id }) => id);
