import { canonicalJson } from './canonical.js';
import type { StudyChange } from './study.js';

type Value = StudyChange['fields'][string];

/** `others` are values written at the same time elsewhere: both are kept, and the person decides by writing the field anew. */
export interface StudyField { value: Value; revision: number; at: string; others?: { value: Value; at: string }[] }
export interface StudyState { key: string; revision: number; gone: boolean; fields: Record<string, StudyField> }

const fieldOf = ({ fields }: StudyState, name: string): StudyField | undefined => (Object.hasOwn(fields, name) ? fields[name] : undefined);

interface Written { value: Value; at: string }

const same = (one: Value, other: Value): boolean => canonicalJson(one) === canonicalJson(other);

/**
 * The state after a change came. A field that nobody else wrote since `base` takes what was sent; one that was written by both keeps both:
 * emptying it takes nothing away that was written elsewhere meanwhile. Of two places the later one stands.
 * The same change again changes nothing. What was put away and is still written elsewhere comes back with what was written.
 */
export function mergeStudy(standing: StudyState | undefined, { key, base, at, fields, gone }: StudyChange): StudyState {
  const before: StudyState = standing ?? { key, revision: 0, gone: false, fields: {} };
  const revision = before.revision + 1;
  const fresh = Object.entries(fields).filter(([name, value]) => !knows(fieldOf(before, name), { value, at }, { base, place: name.startsWith('@') }));
  const merged = Object.fromEntries(fresh.map(([name, value]): [string, StudyField] => [name, withValue(fieldOf(before, name), { value, at }, { base, revision, place: name.startsWith('@') })]));
  const putAway = gone ? before.revision <= base || before.gone : before.gone && fresh.length === 0;
  if (fresh.length === 0 && putAway === before.gone) return before;
  return { key, revision, gone: putAway, fields: { ...before.fields, ...merged } };
}

/** Of two written at the same moment, any one, as long as it is always the same. */
function isLater(one: Written, other: Written): boolean {
  const [mine, theirs] = [Date.parse(one.at), Date.parse(other.at)];
  return mine === theirs ? canonicalJson(one.value) > canonicalJson(other.value) : mine > theirs;
}

/** Nothing new: the very value, which stands or is kept beside it, unless the person just decided between the two. */
function knows(field: StudyField | undefined, { value, at }: Written, { base, place }: { base: number; place: boolean }): boolean {
  if (!field) return value === null;
  const unaware = field.revision > base;
  if (unaware && place) return !isLater({ value, at }, field);
  if (unaware && value === null) return true;
  const decides = field.others !== undefined && base >= field.revision;
  return !decides && (same(field.value, value) || (field.others ?? []).some((other) => same(other.value, value)));
}

function withValue(field: StudyField | undefined, { value, at }: Written, { base, revision, place }: { base: number; revision: number; place: boolean }): StudyField {
  const clash = field !== undefined && field.revision > base && field.value !== null && !place;
  if (!clash) return { value, revision, at };
  return { value, revision, at, others: [...(field.others ?? []), { value: field.value, at: field.at }] };
}
