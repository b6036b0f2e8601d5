import { canonicalJson, type StudyChange, type StudyField, type StudyState } from '@kru/contracts';

// What a person has in hand (answers not handed in, a place in a lesson, words being written) as this phone keeps it: what the server last told,
// and over it what was written here and is not acknowledged yet. Pure, so that every order of events can be tried.

export type Value = StudyChange['fields'][string];
export type Values = Record<string, Value>;

/**
 * `base` is the revision on which it was written; `sent` are values of this field that went out without an answer; `decided` chooses between
 * two versions; `beside` was received, and stands beside another's version until the person chooses.
 */
export interface Unsent { value: Value; at: string; base: number; sent: Value[]; decided?: boolean; beside?: boolean }
export interface KeptState extends StudyState { unsent: Record<string, Unsent>; /** Handed in or given up here, and not acknowledged yet. */ leaving: { at: string } | null }

/** Two versions of one field, of which the person chooses one: `value` stands here, `others` were written elsewhere at the same time. */
export interface Clash { name: string; value: Value; at: string; others: { value: Value; at: string }[] }

const same = (one: Value, other: Value): boolean => canonicalJson(one) === canonicalJson(other);
const among = (values: readonly Value[], value: Value): boolean => values.some((one) => same(one, value));
const isPlace = (name: string): boolean => name.startsWith('@');
const shown = (state: KeptState, name: string): Value => state.unsent[name]?.value ?? (name in state.unsent ? null : state.fields[name]?.value ?? null);

export const emptyState = (key: string): KeptState => ({ key, revision: 0, gone: false, fields: {}, unsent: {}, leaving: null });

/** The fields as they stand on this phone; an emptied one is left out. */
export const valuesOf = (state: KeptState): Values =>
  Object.fromEntries([...new Set([...Object.keys(state.fields), ...Object.keys(state.unsent)])].flatMap((name) => {
    const value = shown(state, name);
    return value === null ? [] : [[name, value]];
  }));

/** The state after the person touched something; `null` empties a field. What stands already changes nothing. */
export function written(state: KeptState, values: Values, at: string): KeptState {
  const fresh = Object.entries(values).filter(([name, value]) => !same(shown(state, name), value));
  if (fresh.length === 0) return state;
  const unsent = fresh.map(([name, value]): [string, Unsent] => {
    const before = state.unsent[name];
    return [name, before ? { ...before, value, at, beside: false } : { value, at, base: state.revision, sent: [] }];
  });
  return { ...state, leaving: null, unsent: { ...state.unsent, ...Object.fromEntries(unsent) } };
}

/** Everything put away: handed in, finished, or given up. */
export function putAway(state: KeptState, at: string): KeptState {
  const names = new Set([...Object.keys(state.fields), ...Object.keys(state.unsent)]);
  const unsent = Object.fromEntries([...names].flatMap((name): [string, Unsent][] => {
    const sent = state.unsent[name]?.sent ?? [];
    const known = state.fields[name];
    return (known && (known.value !== null || known.others)) || sent.length > 0 ? [[name, { value: null, at, base: state.revision, sent, decided: true }]] : [];
  }));
  return { ...state, unsent, leaving: state.gone && Object.keys(unsent).length === 0 ? null : { at } };
}

/** What was written on two devices at the same time, and is to be chosen by the person. Places never are. */
export function clashesOf(state: KeptState): Clash[] {
  return Object.entries(state.fields).flatMap(([name, field]) => {
    if (!field.others || isPlace(name) || state.unsent[name]?.decided) return [];
    const value = shown(state, name);
    const others = [field, ...field.others].filter((other) => !same(other.value, value)).map(({ value: theirs, at }) => ({ value: theirs, at }));
    return others.length === 0 ? [] : [{ name, value, at: state.unsent[name]?.at ?? field.at, others }];
  });
}

/** The person chose `value` for a field of which there were two versions. */
export const decided = (state: KeptState, name: string, value: Value, at: string): KeptState =>
  ({ ...state, unsent: { ...state.unsent, [name]: { value, at, base: state.revision, sent: state.unsent[name]?.sent ?? [], decided: true } } });

/** A field of which the person is still to choose a version waits: sent on, it would have chosen by itself. */
const isHeld = (state: KeptState, name: string): boolean => clashesOf(state).some((clash) => clash.name === name);

/** What is to be sent: one change for each revision it was written on. What is given up goes as one, on what this phone knew. */
export function changesOf(state: KeptState): StudyChange[] {
  const { key, leaving } = state;
  const free = Object.entries(state.unsent).filter(([name]) => !isHeld(state, name));
  const fields = (entries: typeof free): Values => Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
  if (leaving) return state.revision === 0 && free.length === 0 ? [] : [{ key, base: state.revision, at: leaving.at, fields: fields(free), gone: true }];
  const bases = [...new Set(free.map(([, { base }]) => base))].sort((a, b) => a - b);
  return bases.map((base) => {
    const entries = free.filter(([, unsent]) => unsent.base === base);
    return { key, base, at: entries.map(([, { at }]) => at).sort().at(-1)!, fields: fields(entries), gone: false };
  });
}

/** Remembers what goes out: should the answer be lost, this phone knows its own words again when the server tells them. */
export function asSent(state: KeptState, changes: readonly StudyChange[]): KeptState {
  const out = new Set(changes.flatMap(({ fields }) => Object.keys(fields)));
  return {
    ...state,
    unsent: Object.fromEntries(Object.entries(state.unsent).map(([name, unsent]) =>
      [name, out.has(name) && !among(unsent.sent, unsent.value) ? { ...unsent, sent: [...unsent.sent, unsent.value] } : unsent])),
  };
}

/** True when an earlier try brought no answer: what the server has is to be asked before it is sent again. */
export const wasSent = ({ unsent }: KeptState): boolean => Object.values(unsent).some(({ sent }) => sent.length > 0);

/** The state after the server told its own: what it acknowledges is sent, what was written here since stays on top. */
export function received(state: KeptState, told: StudyState): KeptState {
  if (told.revision < state.revision) return state;
  const taken: KeptState = { ...state, revision: told.revision, gone: told.gone, fields: told.fields };
  if (state.leaving) return leavingAfter(taken, state);
  const left = Object.entries(state.unsent).flatMap(([name, unsent]): [string, Unsent][] => {
    const still = afterTold(name, unsent, told.fields[name], told.revision);
    return still ? [[name, still]] : [];
  });
  return { ...taken, unsent: { ...keptBeside(state, told), ...Object.fromEntries(left) } };
}

/** Where another's version came over one that stood here, this one stays on the screen until the person chooses. */
const keptBeside = (state: KeptState, told: StudyState): Record<string, Unsent> =>
  Object.fromEntries(Object.entries(told.fields).flatMap(([name, { value, others }]): [string, Unsent][] => {
    const stood = state.fields[name];
    if (!others || !stood || name in state.unsent || stood.value === null || same(stood.value, value) || !among(others.map((other) => other.value), stood.value)) return [];
    return [[name, { value: stood.value, at: stood.at, base: state.revision, sent: [stood.value], beside: true }]];
  }));

/** What of an unsent value is still to be sent once the server told how the field stands there. */
function afterTold(name: string, unsent: Unsent, field: StudyField | undefined, revision: number): Unsent | null {
  if (!field) return unsent.value === null ? null : unsent;
  const { decided: chose, ...open } = unsent;
  if (same(field.value, unsent.value)) return chose && field.others && field.revision <= unsent.base ? unsent : null;
  if (field.others && among(field.others.map(({ value }) => value), unsent.value) && !chose) return { ...open, beside: true };
  // The person chose on another device, and nothing was written here since.
  if (unsent.beside && !field.others) return null;
  if (field.revision <= unsent.base) return unsent;
  // One's own earlier words came back: what was written since goes on from them.
  if (among(unsent.sent, field.value)) return { ...open, base: revision, sent: [] };
  // Emptying a field takes nothing away that was written elsewhere meanwhile, and of two places the later one stands.
  if (unsent.value === null && !chose) return null;
  return isPlace(name) && Date.parse(field.at) >= Date.parse(unsent.at) ? null : open;
}

/** Given up here: that stands, unless something was written elsewhere that this phone had not seen. */
function leavingAfter(taken: KeptState, before: KeptState): KeptState {
  if (taken.gone) return { ...taken, unsent: {}, leaving: null };
  const isNews = Object.entries(taken.fields).some(([name, field]) => {
    const known = [...(before.unsent[name]?.sent ?? []), null, before.fields[name]?.value ?? null];
    return field.revision > before.revision && [field.value, ...(field.others ?? []).map(({ value }) => value)].some((value) => !among(known, value));
  });
  if (isNews) return { ...taken, unsent: {}, leaving: null };
  return putAway({ ...taken, unsent: before.unsent, leaving: null }, before.leaving!.at);
}
