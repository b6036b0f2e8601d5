import { describe, expect, it } from '@jest/globals';
import type { Key, Locale } from '#contracts';
import fc from 'fast-check';
import { type AnswerGroup, figuresOf, twoProportions } from './question.figures.js';

const key: Key = { type: 'single', answer: 'a', feedback: {}, explanation: { km: 'ក', en: 'a', fr: 'a' } };
const options = [{ id: 'a', right: true }, { id: 'b', right: false }, { id: 'c', right: false }];
const asked = { key, options, restMax: 4 };
const group = (response: string | null, total: number, count = 1, locale: Locale = 'km'): AnswerGroup => ({ response, total, count, locale });

describe('figures of a question', () => {
  // Ten people, five questions. Item: 1 1 1 1 1 1 0 0 0 0; rest score: 4 4 3 3 2 1 2 1 1 0.
  // Point-biserial: (M1 − M0)/s · √(pq) with M1 = 17/6, M0 = 1, s² = 61/10 − 2.1² = 1.69, so (1.8333/1.3)·√0.24 = 0.690872.
  const worked = [[1, 4], [1, 4], [1, 3], [1, 3], [1, 2], [1, 1], [0, 2], [0, 1], [0, 1], [0, 0]]
    .map(([item, rest]) => group(item ? 'a' : 'b', item! + rest!));

  it('agree with the worked example of the difficulty index and the point-biserial correlation with the rest score', () => {
    const { answered, difficulty, discrimination, options: chosen } = figuresOf(asked, worked);
    expect([answered, difficulty]).toEqual([10, 0.6]);
    expect(discrimination).toBeCloseTo((17 / 6 - 1) / 1.3 * Math.sqrt(0.24), 10);
    expect(chosen).toEqual([{ id: 'a', right: true, chosen: 6 }, { id: 'b', right: false, chosen: 4 }, { id: 'c', right: false, chosen: 0 }]);
  });

  it('come out the same however the answers are grouped and ordered', () => {
    const person = fc.record({ right: fc.boolean(), rest: fc.integer({ min: 0, max: 4 }), locale: fc.constantFrom<Locale>('km', 'en', 'fr') });
    fc.assert(fc.property(fc.array(person, { maxLength: 60 }), (people) => {
      const single = people.map(({ right, rest, locale }) => group(right ? 'a' : 'b', rest + Number(right), 1, locale));
      const together = [...Map.groupBy(single, (each) => JSON.stringify(each))].map(([, same]) => ({ ...same[0]!, count: same.length })).toReversed();
      const [one, other] = [figuresOf(asked, single), figuresOf(asked, together)];
      expect({ ...other, discrimination: other.discrimination?.toFixed(9), translation: other.translation?.z.toFixed(9) })
        .toEqual({ ...one, discrimination: one.discrimination?.toFixed(9), translation: one.translation?.z.toFixed(9) });
      expect(Math.abs(one.discrimination ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });

  it('say nothing of fewer than five, and conclude nothing from fewer than twenty', () => {
    expect(figuresOf(asked, [group('b', 0, 4)])).toMatchObject({ answered: 4, difficulty: null, discrimination: null, options: [], byLocale: { km: { answered: 4, difficulty: null } }, flags: [] });
    expect(figuresOf(asked, [group('b', 0, 19)]).flags).toEqual([]);
    expect(figuresOf(asked, [group('b', 0, 20)]).flags).toEqual(['too_hard', 'distractor_wins']);
    expect(figuresOf(asked, [group('a', 5, 20)]).flags).toEqual(['too_easy']);
  });

  it('count a blank as 0, and flag a question that the strong get wrong', () => {
    const figures = figuresOf(asked, [group('a', 1, 10), group('b', 4, 10), group(null, 0, 5)]);
    expect(figures).toMatchObject({ answered: 25, blank: 5, difficulty: 0.4 });
    expect(figures.flags).toEqual(['negative']);
  });

  it('give a part of the point its part', () => {
    const multiple: Key = { ...key, type: 'multiple', answer: ['a', 'b'] };
    const figures = figuresOf({ ...asked, key: multiple }, [{ ...group(null, 3, 10), response: ['a'] }, { ...group(null, 3, 10), response: ['a', 'b'] }]);
    expect(figures.difficulty).toBe(0.75);
    expect(figures.options.map(({ chosen }) => chosen)).toEqual([20, 10, 0]);
  });

  // p1 = 90/100, p2 = 12/30, p = 102/130, so z = 0.5 / √(0.784615 · 0.215385 · (1/100 + 1/30)) = 5.8428.
  it('agree with the worked example of the two-proportion test', () => {
    expect(twoProportions({ n: 100, sum: 90 }, { n: 30, sum: 12 })).toBeCloseTo(5.8428, 3);
  });

  it('show a bad translation, and not that the readers of one language are stronger in everything', () => {
    const bad = figuresOf(asked, [group('a', 4, 90, 'km'), group('b', 3, 10, 'km'), group('a', 4, 12, 'fr'), group('b', 3, 18, 'fr')]);
    expect(bad.translation).toMatchObject({ locale: 'fr', answered: 30, difficulty: 0.4, others: 0.9 });
    expect(bad.translation!.z).toBeCloseTo(-5.8428, 3);
    expect(bad.flags).toContain('translation_differs');
    const weaker = figuresOf(asked, [group('a', 4.6, 90, 'km'), group('b', 3.6, 10, 'km'), group('a', 2.6, 12, 'fr'), group('b', 1.6, 18, 'fr')]);
    expect(weaker.translation).toBeNull();
    const few = figuresOf(asked, [group('a', 4, 90, 'km'), group('b', 3, 10, 'km'), group('b', 3, 19, 'fr')]);
    expect(few.translation).toBeNull();
  });
});
