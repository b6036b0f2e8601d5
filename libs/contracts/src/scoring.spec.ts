import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InstrumentDocument, Standard } from './instrument.js';
import { type Level, score, scoreStandard } from './scoring.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const standardOf = (weights: number[], id = 's'): Standard => ({
  id, title: text,
  criteria: weights.map((weight, place) => ({ id: `${id}-${place}`, title: text, question: text, levels: {}, evidence: 'optional', notApplicable: true, weight })),
});

const level: fc.Arbitrary<Level> = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('not_applicable' as const));
const judged = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 5 }), level: fc.option(level, { nil: undefined }) }), { minLength: 1, maxLength: 8 }).map((all) => ({
  standard: standardOf(all.map(({ weight }) => weight)), all,
  levels: Object.fromEntries(all.flatMap(({ level: each }, place) => (each === undefined ? [] : [[`s-${place}`, each]]))) as Record<string, Level>,
}));

describe('scoreStandard', () => {
  it('stays between the lowest and the highest level judged', () => {
    fc.assert(fc.property(judged, ({ standard, levels }) => {
      const numbers = Object.values(levels).filter((each) => typeof each === 'number');
      const { mean, applicable } = scoreStandard(standard, levels, 0);
      expect(mean === null).toBe(numbers.length === 0);
      expect(mean ?? Infinity).toBeGreaterThanOrEqual(Math.min(...numbers) - 0.001);
      expect(mean ?? -Infinity).toBeLessThanOrEqual(Math.max(...numbers) + 0.001);
      expect(applicable).toBeGreaterThanOrEqual(0);
      expect(applicable).toBeLessThanOrEqual(1);
    }));
  });

  it('is the weighted mean of what applied; not applicable is never 0', () => {
    expect(scoreStandard(standardOf([1, 2, 1]), { 's-0': 4, 's-1': 1, 's-2': 'not_applicable' }, 0.5)).toEqual({ mean: 2, applicable: 0.75 });
    fc.assert(fc.property(judged, ({ standard, levels }) => {
      const without = { ...standard, criteria: standard.criteria.filter(({ id }) => levels[id] !== 'not_applicable') };
      expect(scoreStandard(without, levels, 0).mean).toBe(scoreStandard(standard, levels, 0).mean);
    }));
  });

  it('does not care in which order criteria stand', () => {
    fc.assert(fc.property(judged, ({ standard, levels }) => {
      expect(scoreStandard({ ...standard, criteria: standard.criteria.toReversed() }, levels, 0.5)).toEqual(scoreStandard(standard, levels, 0.5));
    }));
  });

  it('is undefined where too little applied, at the share itself still defined', () => {
    const standard = standardOf([1, 1, 1, 1]);
    expect(scoreStandard(standard, { 's-0': 3, 's-1': 3 }, 0.5)).toEqual({ mean: 3, applicable: 0.5 });
    expect(scoreStandard(standard, { 's-0': 3 }, 0.5)).toEqual({ mean: null, applicable: 0.25 });
    expect(scoreStandard(standard, {}, 0)).toEqual({ mean: null, applicable: 0 });
    expect(scoreStandard(standardOf([1, 1, 1]), { 's-0': 2 }, 1 / 3)).toMatchObject({ mean: 2 });
  });
});

describe('score', () => {
  it('scores each standard of every domain by itself', () => {
    const instrument: InstrumentDocument = {
      kind: 'instrument', schema: 1, code: 'i', version: 1, sample: true, title: text, summary: text, translations: { km: 'draft', en: 'draft', fr: 'draft' },
      scale: [{ value: 1, label: text }, { value: 4, label: text }], minimumApplicable: 0.5,
      domains: [{ id: 'd', title: text, standards: [standardOf([1, 1], 'a')] }, { id: 'e', title: text, standards: [standardOf([1], 'b')] }],
    };
    expect(score(instrument, { 'a-0': 2, 'a-1': 3 })).toEqual({ a: { mean: 2.5, applicable: 1 }, b: { mean: null, applicable: 0 } });
  });
});
