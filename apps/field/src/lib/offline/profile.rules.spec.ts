import { describe, expect, it } from '@jest/globals';
import { type CompetencyFigures, type CrosswalkDocument, type FrameworkDocument, stateOfCompetency } from '@kru/contracts';
import fc from 'fast-check';
import { figuresIn, profileFigure, shareOf } from './profile.rules.ts';

const text = (word: string) => ({ km: word, en: word, fr: word });
const framework = (code: string, aspects: Record<string, [string, number?][]>): FrameworkDocument => ({
  kind: 'framework', schema: 1, code, version: 1, title: text(code), source: '', licence: '',
  aspects: Object.entries(aspects).map(([aspect, list]) => ({ code: aspect, title: text(aspect), competencies: list.map(([one, level]) => ({ code: one, title: text(one), ...(level === undefined ? {} : { level }) })) })),
});
const crosswalk = (to: string, links: [string, string][]): CrosswalkDocument =>
  ({ kind: 'crosswalk', schema: 1, code: `to-${to}`, version: 1, title: text(to), from: 'a', to, source: '', licence: '', links: links.map(([from, target]) => ({ from, to: target, fit: 'close' })) });
const known = (code: string, lessonsDone: number, lessonsTotal: number, answered: number, points: number): CompetencyFigures => ({ code, lessonsDone, lessonsTotal, answered, points });
const figures = new Map([known('H-1', 2, 4, 3, 3), known('H-2', 1, 2, 0, 0)].map((each) => [each.code, each]));
const own = framework('a', { H: [['H-2', 2], ['H-1', 1]], E: [['E-1', 1], ['E-2', 2]] });

describe('a profile', () => {
  it('has a tile for each competency of the framework, in the order of levels', () => {
    const { aspects, levels, columns, shown, building, count } = profileFigure(own, figures, []);
    expect({ levels, columns, shown, building, count }).toEqual({ levels: [1, 2], columns: 2, shown: 1, building: 1, count: 4 });
    expect(aspects[0]!.tiles.map(({ code, state }) => [code, state])).toEqual([['H-1', 'shown'], ['H-2', 'building']]);
    expect(aspects[1]!.tiles.map(({ state, share }) => [state, share])).toEqual([['none', 0], ['none', 0]]);
  });

  it('has no columns of levels where a framework has none, or not one of each', () => {
    expect(profileFigure(framework('b', { X: [['X-1'], ['X-2']] }), figures, []).levels).toEqual([]);
    expect(profileFigure(framework('b', { X: [['X-1', 1], ['X-2', 2]], Y: [['Y-1', 1]] }), figures, []).levels).toEqual([]);
  });

  it('can be read in another framework, by what corresponds', () => {
    const other = framework('b', { X: [['X-1'], ['X-2']] });
    const read = figuresIn(other, figures, [crosswalk('b', [['H-1', 'X-1'], ['H-2', 'X-1'], ['H-1', 'gone']]), crosswalk('c', [['H-1', 'X-2']])]);
    expect([...read.values()]).toEqual([known('X-1', 3, 6, 3, 3), known('X-2', 0, 0, 0, 0)]);
  });

  it('is whole only when it is shown, and never less for having done more lessons', () => {
    fc.assert(fc.property(fc.nat(6), fc.nat(6), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }), (done, more, answered, share) => {
      const one = known('x', done, done + more, answered, answered * share);
      expect(shareOf(one) === 1).toBe(stateOfCompetency(one) === 'shown');
      expect(shareOf({ ...one, lessonsDone: done + more })).toBeGreaterThanOrEqual(shareOf(one));
    }));
  });
});
