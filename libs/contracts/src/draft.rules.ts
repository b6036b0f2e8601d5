import type { DraftOp, DraftPath, DraftSource, Said } from './draft.js';
import { canonicalJson } from './canonical.js';
import type { Locale } from './text.js';

// What an edit does to a draft, on a desk without a network and on the server alike. Nothing here changes what it is given.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Item = { id: string } & { [key: string]: Json };
type Fields = { [key: string]: Json };

/** What is known of a text's translations: languages that were right before another one changed. `stay` is the last stay that only followed. */
export interface Staleness { stale: Locale[]; stay?: string }
/** By the text's path, joined by `/`. */
export type StaleTexts = Record<string, Staleness>;
export interface Draft { source: DraftSource; stale: StaleTexts }

/** An op that was applied: the draft it gives, and the op that takes it back. Null when the draft has nothing at its path. */
export interface Applied { draft: Draft; inverse: DraftOp }

const languages: readonly Locale[] = ['km', 'en', 'fr'];
export const keyOf = (path: DraftPath): string => path.join('/');
export const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

const isItems = (value: Json | undefined): value is Item[] => Array.isArray(value) && value.every((item) => item !== null && typeof item === 'object' && !Array.isArray(item) && 'id' in item);
const isFields = (value: Json | undefined): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value);
/** True for a text in three languages. */
export const isSaid = (value: unknown): value is Said =>
  isFields(value as Json) && Object.keys(value as object).length === 3 && languages.every((locale) => typeof (value as Fields)[locale] === 'string');

/** What stands at `path`, or undefined. */
export function valueAt(root: unknown, path: readonly string[]): Json | undefined {
  let value = root as Json | undefined;
  for (const step of path) {
    if (isItems(value)) value = value.find(({ id }) => id === step);
    else if (isFields(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** The root with what stands at `path` replaced by what `change` makes of it; undefined takes a field away. */
function changed(root: Json, path: readonly string[], change: (value: Json | undefined) => Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(root)!;
  if (isItems(root)) return root.map((item) => (item.id === step ? changed(item, rest, change) : item) as Item);
  const fields = root as Fields;
  if (rest.length > 0) return { ...fields, [step]: changed(fields[step]!, rest, change) };
  const value = change(fields[step]);
  if (value !== undefined) return { ...fields, [step]: value };
  const { [step]: _, ...left } = fields;
  return left;
}

const within = (draft: Draft, path: DraftPath, change: (value: Json | undefined) => Json | undefined): Draft =>
  ({ ...draft, source: changed(draft.source, path, change) as unknown as DraftSource });

const before = (items: Item[], id: string): string | null => items[items.findIndex((item) => item.id === id) - 1]?.id ?? null;

/** `item` after `after`; at the end when that is no longer there. */
function placed(items: Item[], item: Item, after: string | null): Item[] {
  const at = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1 || items.length;
  return items.toSpliced(at, 0, item);
}

/** The draft after `op`, or null when there is nothing that it could change. */
export function applied(draft: Draft, op: DraftOp): Applied | null {
  switch (op.op) {
    case 'set': return set(draft, op);
    case 'insert': return insert(draft, op);
    case 'move': return move(draft, op);
    case 'remove': return remove(draft, op);
    case 'mark': return mark(draft, op);
  }
}

type Op<K extends DraftOp['op']> = Extract<DraftOp, { op: K }>;

function set(draft: Draft, op: Op<'set'>): Applied | null {
  const { path, value } = op;
  const around = valueAt(draft.source, path.slice(0, -1));
  if (!isFields(around) || path.at(-1) === 'id') return null;
  const old = valueAt(draft.source, path);
  const next = within(draft, path, () => value as Json | undefined);
  const text = path.slice(0, -1);
  if (!isSaid(around)) return { draft: next, inverse: { op: 'set', path, ...(old === undefined ? {} : { value: old }) } };
  return {
    draft: { ...next, stale: staleAfter(draft.stale, around, op) },
    inverse: { op: 'set', path, value: old!, stale: draft.stale[keyOf(text)]?.stale ?? [] },
  };
}

/**
 * A language that was written or changed makes the others stale that hold words. One that was empty or stale itself follows the
 * others: it becomes fresh and makes none stale, however often it is saved in the same stay.
 */
function staleAfter(stale: StaleTexts, text: Said, { path, value, stay, stale: restored }: Op<'set'>): StaleTexts {
  const [locale, key] = [path.at(-1) as Locale, keyOf(path.slice(0, -1))];
  const known = stale[key] ?? { stale: [] };
  if (restored) return marked(stale, key, { stale: restored });
  if (text[locale] === value) return stale;
  const follows = text[locale] === '' || known.stale.includes(locale) || (stay !== undefined && known.stay === stay);
  if (follows) return marked(stale, key, { stale: known.stale.filter((each) => each !== locale), ...(stay === undefined ? {} : { stay }) });
  return marked(stale, key, { stale: languages.filter((each) => each !== locale && text[each] !== '') });
}

function marked(stale: StaleTexts, key: string, mark: Staleness): StaleTexts {
  if (mark.stale.length > 0 || mark.stay !== undefined) return { ...stale, [key]: mark };
  const { [key]: _, ...left } = stale;
  return left;
}

function insert(draft: Draft, { path, after, value }: Op<'insert'>): Applied | null {
  const items = valueAt(draft.source, path);
  if (!isItems(items) || items.some(({ id }) => id === value.id)) return null;
  return { draft: within(draft, path, () => placed(items, value as Item, after)), inverse: { op: 'remove', path, item: value.id } };
}

function move(draft: Draft, { path, item, after }: Op<'move'>): Applied | null {
  const items = valueAt(draft.source, path);
  const moved = isItems(items) ? items.find(({ id }) => id === item) : undefined;
  if (!isItems(items) || !moved || after === item) return null;
  return { draft: within(draft, path, () => placed(items.filter((each) => each !== moved), moved, after)), inverse: { op: 'move', path, item, after: before(items, item) } };
}

function remove(draft: Draft, { path, item }: Op<'remove'>): Applied | null {
  const items = valueAt(draft.source, path);
  const removed = isItems(items) ? items.find(({ id }) => id === item) : undefined;
  if (!isItems(items) || !removed) return null;
  return { draft: within(draft, path, () => items.filter((each) => each !== removed)), inverse: { op: 'insert', path, after: before(items, item), value: removed } };
}

function mark(draft: Draft, { path, locale, stale }: Op<'mark'>): Applied | null {
  if (!isSaid(valueAt(draft.source, path))) return null;
  const known = draft.stale[keyOf(path)]?.stale ?? [];
  const next = languages.filter((each) => (each === locale ? stale : known.includes(each)));
  return { draft: { ...draft, stale: marked(draft.stale, keyOf(path), { stale: next }) }, inverse: { op: 'mark', path, locale, stale: known.includes(locale) } };
}

/** Texts of the draft with languages that are stale, in no order. What was removed is not among them. */
export const staleTexts = ({ source, stale }: Draft): { path: DraftPath; stale: Locale[] }[] =>
  Object.entries(stale).map(([key, known]) => ({ path: key.split('/'), stale: known.stale }))
    .filter(({ path, stale: locales }) => locales.length > 0 && isSaid(valueAt(source, path)));
