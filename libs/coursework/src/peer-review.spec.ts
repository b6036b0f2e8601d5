import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dealLate, dealRing, type Work } from './peer-review.rules.js';

const works = (count: number, reviews = 0, from = 0): Work[] =>
  Array.from({ length: count }, (_, place) => ({ personId: `p${from + place}`, submissionId: `s${from + place}`, reviews }));
const tally = (names: string[]): Map<string, number> => names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>());

/** Of what each person was given: nothing twice, never their own. */
function fair(asks: ReturnType<typeof dealRing>): void {
  const pairs = asks.map(({ reviewerId, work }) => `${reviewerId} ${work.personId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(asks.filter(({ reviewerId, work }) => reviewerId === work.personId)).toEqual([]);
}

describe('dealing works to review', () => {
  it('in a ring gives everyone as many as they want, and every work as many readers', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 60 }), (each, count) => {
      const asks = dealRing(works(count), each);
      fair(asks);
      expect(asks).toHaveLength(count > each ? count * each : 0);
      expect(new Set(tally(asks.map(({ reviewerId }) => reviewerId)).values())).toEqual(new Set(count > each ? [each] : []));
      expect(new Set(tally(asks.map(({ work }) => work.submissionId)).values())).toEqual(new Set(count > each ? [each] : []));
    }));
  });

  it('in a wide ring lets no two people judge each other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 7, max: 40 }), (each, count) => {
      const pairs = new Set(dealRing(works(count), each).map(({ reviewerId, work }) => `${reviewerId} ${work.personId}`));
      expect([...pairs].filter((pair) => pairs.has(pair.split(' ').toReversed().join(' ')))).toEqual([]);
    }));
  });

  it('is the same in whatever order people are counted', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.shuffledSubarray(works(12), { minLength: 12 }), (each, order) => {
      expect(dealRing(order, each)).toEqual(dealRing(works(12), each));
      expect(dealLate(order.slice(0, 2), order, each)).toEqual(dealLate(order.slice(0, 2).toReversed(), works(12), each));
    }));
  });

  it('to late-comers gives what there is, first to those works that fewest read', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 3 }), (each, before, late) => {
      const comers = works(Math.min(late, each), 0, before);
      const all = [...works(before, each), ...comers];
      const asks = dealLate(comers, all, each);
      fair(asks);
      expect(asks).toHaveLength(comers.length * Math.min(each, all.length - 1));
      const readers = tally(asks.map(({ work }) => work.submissionId));
      // Their own fellows' work first: nobody reads an old one while a new one that they may read has fewer readers.
      for (const { submissionId } of comers) expect(readers.get(submissionId) ?? 0).toBe(comers.length - 1);
      const old = all.filter(({ reviews }) => reviews > 0).map(({ submissionId }) => readers.get(submissionId) ?? 0);
      expect(Math.max(0, ...old) - Math.min(...old, Infinity)).toBeLessThanOrEqual(1);
    }));
  });

  it('keeps the loads even, however people come: rings and late-comers by turns', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (each, groups) => {
      const all: Work[] = [];
      const given = new Map<string, number>();
      for (const size of groups) {
        const group = works(size, 0, all.length);
        all.push(...group);
        const asks = size > each ? dealRing(group, each) : dealLate(group, all, each);
        fair(asks);
        for (const { reviewerId, work } of asks) {
          given.set(reviewerId, (given.get(reviewerId) ?? 0) + 1);
          all.find(({ submissionId }) => submissionId === work.submissionId)!.reviews += 1;
        }
      }
      for (const [, count] of given) expect(count).toBeLessThanOrEqual(each);
      expect(Math.max(0, ...all.map(({ reviews }) => reviews))).toBeLessThanOrEqual(each + 1 + Math.ceil(groups.length * each / Math.max(1, all.length)));
    }));
  });
});
