import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StudyChange } from './study.js';
import { mergeStudy, type StudyField, type StudyState } from './study.rules.js';

const key = 'assignment/c/plan';
const moment = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();
const change = (base: number, fields: StudyChange['fields'], rest: Partial<StudyChange> = {}): StudyChange => StudyChange.parse({ key, base, at: moment(0), fields, ...rest });
const apply = (...changes: StudyChange[]): StudyState | undefined => changes.reduce<StudyState | undefined>((state, each) => mergeStudy(state, each), undefined);
const valuesOf = (field: StudyField | undefined): unknown[] => (field === undefined ? [] : [field.value, ...(field.others ?? []).map(({ value }) => value)]);

const texts = ['text', 'comment', 'constructor'];
const word = fc.constantFrom('ស្រូវ', 'rice', 'riz', 'a long story', 'ខ្លី');
const fieldsOf = (value: fc.Arbitrary<string | null>) => fc.dictionary(fc.constantFrom(...texts), value, { minKeys: 1, maxKeys: 2, noNullPrototype: true });

/** Three devices: each writes, hears what the server has, and has its changes told late or several times. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), device: fc.nat({ max: 2 }), fields: fieldsOf(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant(null) })), gone: fc.constantFrom(false, false, false, true) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tell' as const), device: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tell-again' as const), device: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hear' as const), device: fc.nat({ max: 2 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Written { field: string; value: unknown; revision: number }

/** Walks the steps; `alive` is every value that was written and that nobody who knew it wrote over. */
function walk(steps: Step[]): { state: StudyState | undefined; alive: Written[] } {
  let state: StudyState | undefined;
  let alive: Written[] = [];
  const devices = [0, 1, 2].map(() => ({ base: 0, waiting: [] as StudyChange[], told: [] as StudyChange[] }));
  const receive = (each: StudyChange): void => {
    state = mergeStudy(state, each);
    const { revision } = state;
    for (const [field, value] of Object.entries(each.fields)) {
      alive = alive.filter((one) => one.field !== field || one.revision > each.base || one.value === value);
      if (value !== null && !alive.some((one) => one.field === field && one.value === value)) alive.push({ field, value, revision });
    }
  };
  for (const [minute, each] of steps.entries()) {
    const device = devices[each.device]!;
    if (each.do === 'write') device.waiting.push(change(device.base, each.fields, { at: moment(minute), gone: each.gone }));
    if (each.do === 'tell') { const next = device.waiting.shift(); if (next) { receive(next); device.told.push(next); } }
    if (each.do === 'tell-again' && device.told.length > 0) receive(device.told.at(-1)!);
    if (each.do === 'hear' && device.waiting.length === 0) device.base = state?.revision ?? 0;
  }
  for (const { waiting } of devices) waiting.forEach(receive);
  return { state, alive };
}

describe('mergeStudy', () => {
  it('loses no text that anyone typed, unless a person who knew it wrote over it', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { state, alive } = walk(steps);
      for (const { field, value } of alive) expect(valuesOf(state!.fields[field])).toContain(value);
    }), { numRuns: 2000 });
  });

  it('changes nothing when the same change comes twice', () => {
    const any = fc.record({ base: fc.nat({ max: 6 }), fields: fieldsOf(fc.option(word)), gone: fc.boolean(), minute: fc.nat({ max: 50 }) })
      .map(({ base, fields, gone, minute }) => change(base, { ...fields, '@place': minute }, { gone, at: moment(minute) }));
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (changes) => {
      let state: StudyState | undefined;
      for (const each of changes) {
        state = mergeStudy(state, each);
        expect(mergeStudy(state, each)).toBe(state);
      }
    }), { numRuns: 1000 });
  });

  it('comes to the same values in whatever order changes come that knew nothing of each other', () => {
    const any = fc.record({ fields: fieldsOf(fc.option(word)), place: fc.nat({ max: 3 }), minute: fc.nat({ max: 5 }), gone: fc.boolean() });
    const all = fc.array(any, { maxLength: 6 }).chain((changes) => fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 }).map((turned) => ({ changes, turned })));
    fc.assert(fc.property(all, ({ changes, turned }) => {
      const made = (each: (typeof changes)[number]): StudyChange => change(0, { ...each.fields, '@place': each.place }, { at: moment(each.minute), gone: each.gone });
      const [one, other] = [apply(...changes.map(made)), apply(...turned.map(made))];
      for (const name of texts) {
        const [mine, theirs] = [one, other].map((state) => new Set(valuesOf(state && Object.hasOwn(state.fields, name) ? state.fields[name] : undefined)));
        expect(theirs).toEqual(mine);
        expect(mine).toEqual(new Set(changes.flatMap(({ fields }) => (Object.hasOwn(fields, name) && fields[name] !== null ? [fields[name]] : []))));
      }
      expect(other?.fields['@place']?.value).toEqual(one?.fields['@place']?.value);
    }), { numRuns: 1000 });
  });

  it('writes over what one has seen, and keeps both of what one has not', () => {
    const first = apply(change(0, { text: 'rice' }))!;
    expect(mergeStudy(first, change(1, { text: 'more rice' })).fields['text']).toEqual({ value: 'more rice', revision: 2, at: moment(0) });
    expect(mergeStudy(first, change(0, { text: 'riz' })).fields['text']).toEqual({ value: 'riz', revision: 2, at: moment(0), others: [{ value: 'rice', at: moment(0) }] });
    expect(mergeStudy(first, change(0, { comment: 'riz' })).fields).toMatchObject({ text: { value: 'rice', revision: 1 }, comment: { value: 'riz', revision: 2 } });
  });

  it('lets the person decide between two, for either or for a third, even for the one that stands', () => {
    const both = apply(change(0, { text: 'rice' }), change(0, { text: 'riz' }))!;
    for (const decided of ['rice', 'riz', 'rice, riz', null]) expect(mergeStudy(both, change(2, { text: decided })).fields['text']).toEqual({ value: decided, revision: 3, at: moment(0) });
  });

  it('takes away nothing that was written meanwhile when a field is emptied or all is put away', () => {
    const first = apply(change(0, { text: 'rice' }))!;
    expect(mergeStudy(first, change(0, { text: null }))).toBe(first);
    expect(mergeStudy(first, change(0, {}, { gone: true }))).toBe(first);
    expect(mergeStudy(first, change(1, {}, { gone: true }))).toMatchObject({ gone: true, fields: { text: { value: 'rice' } } });
    const back = apply(change(0, { text: 'rice' }), change(1, {}, { gone: true }), change(1, { text: 'more rice' }))!;
    expect(back).toMatchObject({ gone: false, fields: { text: { value: 'more rice' } } });
  });

  it('has no field that nobody wrote', () => {
    expect(apply(change(0, { constructor: 'rice' }))!.fields).toEqual({ constructor: { value: 'rice', revision: 1, at: moment(0) } });
    expect(apply(change(0, { text: null }))).toMatchObject({ revision: 0, fields: {} });
  });

  it('of two places keeps the later, unless one who knew it moved on', () => {
    const later = apply(change(0, { '@block': 5 }, { at: moment(9) }))!;
    expect(mergeStudy(later, change(0, { '@block': 2 }, { at: moment(3) }))).toBe(later);
    expect(mergeStudy(later, change(0, { '@block': 7 }, { at: moment(10) })).fields['@block']).toMatchObject({ value: 7 });
    expect(mergeStudy(later, change(1, { '@block': 1 }, { at: moment(3) })).fields['@block']).toMatchObject({ value: 1 });
  });
});
