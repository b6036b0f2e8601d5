import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Rubric, type RubricMarks } from './rubric.js';
import { markByRubric } from './rubric.rules.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const id = fc.oneof({ weight: 9, arbitrary: fc.stringMatching(/^[a-z]{1,4}$/) }, { weight: 1, arbitrary: fc.constant('constructor') });
const level = fc.record({ id, points: fc.integer({ min: 0, max: 10 }), title: fc.constant(text), descriptor: fc.constant(text) });
const rubric: fc.Arbitrary<Rubric> = fc.record({
  criteria: fc.uniqueArray(fc.record({ id, title: fc.constant(text), levels: fc.uniqueArray(level, { minLength: 2, maxLength: 4, selector: (each) => each.id }) }), { minLength: 1, maxLength: 5, selector: (each) => each.id }),
  passPoints: fc.integer({ min: 0, max: 30 }),
});
/** A level of its own for each criterion. */
const marksFor = ({ criteria }: Rubric): fc.Arbitrary<RubricMarks> =>
  fc.tuple(...criteria.map(({ levels }) => fc.constantFrom(...levels))).map((chosen) => Object.fromEntries(criteria.map((each, at) => [each.id, { level: chosen[at]!.id, comment: '' }])));
const marked = rubric.chain((each) => marksFor(each).map((marks) => ({ rubric: each, marks })));

describe('markByRubric', () => {
  it('adds up the points of the levels, and passes from the points asked', () => {
    fc.assert(fc.property(marked, ({ rubric: each, marks }) => {
      expect(Rubric.parse(each)).toEqual(each);
      const sum = each.criteria.reduce((all, { id: name, levels }) => all + levels.find((one) => one.id === marks[name]!.level)!.points, 0);
      const max = each.criteria.reduce((all, { levels }) => all + levels.map(({ points }) => points).sort((a, b) => b - a)[0]!, 0);
      expect(markByRubric(each, marks)).toEqual({ points: sum, max, passes: sum >= each.passPoints, missing: [], unknown: [] });
    }));
  });

  it('names what lacks, and passes nothing while anything lacks', () => {
    fc.assert(fc.property(marked.chain((all) => fc.subarray(all.rubric.criteria.map((each) => each.id), { minLength: 1 }).map((left) => ({ ...all, left }))), ({ rubric: each, marks, left }) => {
      const rest = Object.fromEntries(Object.entries(marks).filter(([name]) => !left.includes(name)));
      const found = markByRubric({ ...each, passPoints: 0 }, rest);
      expect(found.missing).toEqual(left);
      expect(found.passes).toBe(false);
    }));
  });

  it('names what is no criterion or no level of it, gives it no points, and does not pass', () => {
    fc.assert(fc.property(marked, ({ rubric: each, marks }) => {
      const first = each.criteria[0]!.id;
      const strange = markByRubric({ ...each, passPoints: 0 }, { ...marks, [first]: { level: 'no-such-level', comment: '' }, 'no-such-criterion': { level: 'x', comment: '' } });
      expect(strange.unknown.sort()).toEqual([first, 'no-such-criterion'].sort());
      expect(strange).toMatchObject({ passes: false, missing: [] });
      expect(strange.points).toBe(markByRubric(each, Object.fromEntries(Object.entries(marks).filter(([name]) => name !== first))).points);
    }));
  });
});
