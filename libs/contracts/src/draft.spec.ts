import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  applied, type Draft, type DraftOp, DraftPath, type DraftQuestion, draftQuestionOf, DraftSource, faultsIn, onlyIn, type Outcome, received, type Since, staleTexts, valueAt,
} from './index.js';

const t = (en: string) => ({ km: `${en} ខ្មែរ`, en, fr: `${en} fr` });
const choice = (id: string) => ({ id, text: t(id) });
const single = (id: string): DraftQuestion => ({
  id, type: 'single', measures: [], prompt: t(`Ask ${id}`), options: ['a', 'b'].map(choice), answer: 'a', feedback: { b: t('No') }, explanation: t('Since'),
});
const source: DraftSource = {
  code: 'small', version: 2, title: t('Small'), summary: t('A course'), hours: 1, competencies: ['HCM-1'], translations: { km: 'reviewed', en: 'reviewed', fr: 'draft' },
  modules: [{ id: 'one', title: t('One') }, { id: 'two', title: t('Two') }],
  lessons: ['first', 'second', 'third'].map((id, place) => ({
    id, module: place === 2 ? 'two' : 'one', title: t(id), minutes: 15, builds: ['HCM-1'],
    blocks: [{ id: 'opening', type: 'text', body: t('Words') }, { id: 'check', type: 'quiz', title: t('Check'), questions: [single(`${id}-1`), single(`${id}-2`)] }, { id: 'think', type: 'reflection', prompt: t('Think') }],
  })),
  closingTest: { id: 'closing-test', title: t('Test'), passMark: 0.6, minutes: 15, questions: [single('ct-1'), single('ct-2')] },
};
const fresh: Draft = { source: DraftSource.parse(source), stale: {} };

const must = (draft: Draft, op: DraftOp): Draft => {
  const result = applied(draft, op);
  if (!result) throw new Error(`cannot apply ${JSON.stringify(op)}`);
  return result.draft;
};

const said = fc.constantFrom('', 'one', 'two', 'three');
const lessonId = fc.constantFrom('first', 'second', 'third', 'fourth');
const blockId = fc.constantFrom('opening', 'check', 'think', 'extra');
const locale = fc.constantFrom('km', 'en', 'fr');
const anOp: fc.Arbitrary<DraftOp> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), path: fc.tuple(lessonId, locale).map(([id, language]) => ['lessons', id, 'title', language]), value: said }),
  fc.record({ op: fc.constant('set' as const), path: fc.tuple(lessonId, locale).map(([id, language]) => ['lessons', id, 'blocks', 'opening', 'body', language]), value: said }),
  fc.record({ op: fc.constant('set' as const), path: locale.map((language) => ['closingTest', 'questions', 'ct-1', 'options', 'b', 'text', language]), value: said }),
  fc.record({ op: fc.constant('set' as const), path: fc.constant<DraftPath>(['hours']), value: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ op: fc.constant('move' as const), path: fc.constant<DraftPath>(['lessons']), item: lessonId, after: fc.option(lessonId) }),
  fc.record({ op: fc.constant('move' as const), path: lessonId.map((id) => ['lessons', id, 'blocks']), item: blockId, after: fc.option(blockId) }),
  fc.record({ op: fc.constant('remove' as const), path: fc.constant<DraftPath>(['lessons']), item: lessonId }),
  fc.record({ op: fc.constant('remove' as const), path: lessonId.map((id) => ['lessons', id, 'blocks']), item: blockId }),
  fc.record({
    op: fc.constant('insert' as const), path: lessonId.map((id) => ['lessons', id, 'blocks']), after: fc.option(blockId),
    value: said.map((words) => ({ id: 'extra', type: 'reflection', prompt: t(words) })),
  }),
);

describe('an op', () => {
  it('gives a draft that is one, changes nothing it was given, and can be taken back', () => {
    fc.assert(fc.property(fc.array(anOp, { maxLength: 12 }), (ops) => {
      const before = structuredClone(fresh);
      const inverses: DraftOp[] = [];
      let draft = fresh;
      for (const op of ops) {
        const result = applied(draft, op);
        if (!result) continue;
        draft = result.draft;
        inverses.unshift(result.inverse);
        expect(DraftSource.safeParse(draft.source).success).toBe(true);
        expect(DraftPath.safeParse(op.path).success).toBe(true);
      }
      expect(fresh).toEqual(before);
      expect(inverses.reduce(must, draft).source).toEqual(fresh.source);
    }));
  });

  it('finds things in lists by their id, wherever they stand', () => {
    const draft = must(must(fresh, { op: 'move', path: ['lessons'], item: 'third', after: null }), { op: 'set', path: ['lessons', 'third', 'blocks', 'check', 'questions', 'third-2', 'prompt', 'fr'], value: 'Quoi ?' });
    expect(draft.source.lessons.map(({ id }) => id)).toEqual(['third', 'first', 'second']);
    expect(valueAt(draft.source, ['lessons', 'third', 'blocks', 'check', 'questions', 'third-2', 'prompt'])).toEqual({ km: 'Ask third-2 ខ្មែរ', en: 'Ask third-2', fr: 'Quoi ?' });
  });

  it('reaches nothing but fields and items, and gives nobody another id', () => {
    for (const path of [['lessons', 'first', 'id'], ['__proto__', 'x'], ['constructor', 'prototype'], ['lessons', '0', 'title'], ['lessons', 'first', 'title', 'km', 'length'], ['lessons', 'none', 'title']]) {
      expect(applied(fresh, { op: 'set', path, value: 'x' })).toBeNull();
    }
  });
});

describe('two authors on the same draft', () => {
  /** Both wrote on `fresh`; `first` arrived before `second`. */
  function meet(first: DraftOp[], second: DraftOp[]): { draft: Draft; outcomes: Outcome[]; since: Since[] } {
    let draft = fresh;
    const since: Since[] = [];
    for (const op of first) {
      const result = applied(draft, op);
      if (!result) continue;
      since.push({ id: String(since.length), op, inverse: result.inverse });
      draft = result.draft;
    }
    const outcomes = second.map((op) => {
      const outcome = received(draft, op, since);
      if (outcome.state === 'applied') draft = outcome.draft;
      return outcome;
    });
    return { draft, outcomes, since };
  }
  /** What a person wrote that still stood when they were done. */
  const written = (ops: DraftOp[]): [DraftPath, unknown][] => {
    const done = ops.reduce<Draft>((draft, op) => applied(draft, op)?.draft ?? draft, fresh);
    return ops.flatMap((op) => (op.op === 'set' && valueAt(done.source, op.path) === op.value && valueAt(fresh.source, op.path) !== op.value ? [[op.path, op.value] as [DraftPath, unknown]] : []));
  };

  it('lose nothing that either typed: it stands in the draft, or was kept aside for a person to decide', () => {
    fc.assert(fc.property(fc.array(anOp, { maxLength: 8 }), fc.array(anOp, { maxLength: 8 }), (first, second) => {
      const { draft, outcomes } = meet(first, second);
      expect(DraftSource.safeParse(draft.source).success).toBe(true);
      for (const [path, value] of written(first)) expect(valueAt(draft.source, path)).toEqual(value);
      const aside = second.filter((_, place) => outcomes[place]!.state === 'clash').map((op) => JSON.stringify(op.op === 'set' ? [op.path, op.value] : null));
      const mine = written(second);
      for (const [path, value] of mine) {
        const standing = valueAt(draft.source, path);
        expect(standing === value || aside.includes(JSON.stringify([path, value]))).toBe(true);
      }
    }), { numRuns: 500 });
  });

  it('merge what is in different fields, whoever comes first', () => {
    const [one, other]: [DraftOp, DraftOp] = [{ op: 'set', path: ['title', 'km'], value: 'ក' }, { op: 'set', path: ['title', 'en'], value: 'B' }];
    expect(meet([one], [other]).draft.source).toEqual(meet([other], [one]).draft.source);
  });

  it('keep both of the same field, unless they say the same', () => {
    const op = (value: string): DraftOp => ({ op: 'set', path: ['title', 'km'], value });
    expect(meet([op('ក')], [op('ខ')]).outcomes).toEqual([{ state: 'clash', reason: 'same_field', with: '0' }]);
    expect(meet([op('ក')], [op('ក')]).outcomes).toMatchObject([{ state: 'applied' }]);
  });

  it('bring back what one removed and the other was writing in, and leave what was written in', () => {
    const remove: DraftOp = { op: 'remove', path: ['lessons'], item: 'second' };
    const edit: DraftOp = { op: 'set', path: ['lessons', 'second', 'blocks', 'opening', 'body', 'en'], value: 'New' };
    const back = meet([{ op: 'remove', path: ['lessons', 'second', 'blocks'], item: 'opening' }, remove], [edit]);
    expect(back.outcomes).toMatchObject([{ state: 'applied', restored: [{ op: 'insert', path: ['lessons'], after: 'first' }, { op: 'insert', path: ['lessons', 'second', 'blocks'], after: null }] }]);
    expect(back.draft.source.lessons.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(meet([edit], [remove]).outcomes).toEqual([{ state: 'clash', reason: 'edited_inside', with: '0' }]);
    expect(meet([remove], [remove]).outcomes).toEqual([{ state: 'void' }]);
  });

  it('give two new things of the same name to a person to sort out', () => {
    const op = (words: string): DraftOp => ({ op: 'insert', path: ['lessons', 'first', 'blocks'], after: null, value: { id: 'extra', type: 'reflection', prompt: t(words) } });
    expect(meet([op('a')], [op('b')]).outcomes).toEqual([{ state: 'clash', reason: 'id_taken', with: null }]);
    expect(meet([op('a')], [op('a')]).outcomes).toEqual([{ state: 'void' }]);
  });
});

describe('a translation', () => {
  const title = ['lessons', 'first', 'title'];
  const stay = (n: number) => `0190a000-0000-7000-8000-00000000000${n}`;
  const write = (draft: Draft, language: string, value: string, n?: number) => must(draft, { op: 'set', path: [...title, language], value, ...(n === undefined ? {} : { stay: stay(n) }) });
  const stale = (draft: Draft) => staleTexts(draft).flatMap((each) => each.stale);

  it('is stale once another language says something else, until it is written or said to be still right', () => {
    const khmer = write(fresh, 'km', 'ថ្មី');
    expect(staleTexts(khmer)).toEqual([{ path: title, stale: ['en', 'fr'] }]);
    const english = write(khmer, 'en', 'New');
    expect(stale(english)).toEqual(['fr']);
    expect(stale(must(english, { op: 'mark', path: title, locale: 'fr', stale: false }))).toEqual([]);
  });

  it('that follows makes none stale, however often it is saved in one stay; later it does', () => {
    let draft = write(fresh, 'km', 'ថ្មី');
    for (const words of ['N', 'Ne', 'New']) draft = write(draft, 'en', words, 1);
    expect(stale(draft)).toEqual(['fr']);
    expect(stale(write(draft, 'en', 'Newer', 2))).toEqual(['km', 'fr']);
  });

  it('that had no words is only missing, and makes none stale when they come', () => {
    const empty = write(fresh, 'fr', '');
    expect(stale(write({ ...empty, stale: {} }, 'fr', 'Nouveau'))).toEqual([]);
    expect(stale(write({ ...empty, stale: {} }, 'km', 'ថ្មី'))).toEqual(['en']);
  });

  it('is as it was before, once the change is taken back', () => {
    const first = applied(fresh, { op: 'set', path: [...title, 'km'], value: 'ថ្មី' })!;
    expect(must(first.draft, first.inverse)).toEqual(fresh);
  });

  it('never makes its own language stale', () => {
    fc.assert(fc.property(fc.array(fc.tuple(locale, said), { maxLength: 10 }), (writes) => {
      writes.reduce((draft, [language, words]) => {
        const next = write(draft, language, words);
        expect(valueAt(draft.source, [...title, language]) === words || !stale(next).includes(language)).toBe(true);
        return next;
      }, fresh);
    }));
  });
});

describe('what keeps a draft from being a course', () => {
  const codes = (...ops: DraftOp[]) => faultsIn(ops.reduce(must, fresh)).map(({ code, path }) => `${code} ${path.join('/')}`);

  it('is nothing at first', () => { expect(codes()).toEqual([]); });

  it.each<[string, DraftOp]>([
    ['text_missing lessons/first/title/fr', { op: 'set', path: ['lessons', 'first', 'title', 'fr'], value: ' ' }],
    ['lesson_empty lessons/fourth', { op: 'insert', path: ['lessons'], after: null, value: { id: 'fourth', module: 'one', title: t('x'), minutes: 5, builds: ['HCM-1'], blocks: [] } }],
    ['module_empty modules/two', { op: 'remove', path: ['lessons'], item: 'third' }],
    ['module_unknown lessons/first/module', { op: 'remove', path: ['modules'], item: 'one' }],
    ['answer_missing closingTest/questions/ct-1/answer', { op: 'remove', path: ['closingTest', 'questions', 'ct-1', 'options'], item: 'a' }],
    ['feedback_missing closingTest/questions/ct-1/feedback/c', { op: 'insert', path: ['closingTest', 'questions', 'ct-1', 'options'], after: 'b', value: choice('c') }],
    ['feedback_unread closingTest/questions/ct-1/feedback/b', { op: 'remove', path: ['closingTest', 'questions', 'ct-1', 'options'], item: 'b' }],
    ['hours_unlikely hours', { op: 'set', path: ['hours'], value: 9 }],
    ['minutes_unlikely lessons/first/minutes', { op: 'set', path: ['lessons', 'first', 'minutes'], value: 50 }],
    ['file_missing lessons/first/blocks/picture/file', { op: 'insert', path: ['lessons', 'first', 'blocks'], after: null, value: { id: 'picture', type: 'figure', file: null, alt: t('x') } }],
    ['translation_stale title/en', { op: 'set', path: ['title', 'km'], value: 'ថ្មី' }],
  ])('%s', (expected, op) => {
    expect(codes(op)).toContain(expected);
  });

  it('is not a stale translation that calls itself a draft', () => {
    expect(codes({ op: 'set', path: ['title', 'km'], value: 'ថ្មី' })).toEqual(['translation_stale title/en']);
  });
});

describe('a question from elsewhere', () => {
  it('is its question and key in one, without the words of languages it is not written in', () => {
    const { feedback, explanation, answer, ...question } = single('q') as Extract<DraftQuestion, { type: 'single' }>;
    const whole = draftQuestionOf({ question, key: { type: 'single', answer, feedback, explanation } });
    expect(whole).toEqual(single('q'));
    expect(onlyIn(whole, ['en'])).toMatchObject({ id: 'q', answer: 'a', prompt: { km: '', en: 'Ask q', fr: '' }, options: [{ id: 'a', text: { km: '', en: 'a' } }, {}] });
  });
});
