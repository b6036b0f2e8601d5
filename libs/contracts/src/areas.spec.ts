import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hits, placeOf, type Place, writtenPlace } from './areas.js';
import type { Area } from './question.js';

const thousandth = fc.integer({ min: 0, max: 1000 });
const place = fc.record({ x: thousandth, y: thousandth });
const rectangle = fc.record({ x: thousandth, y: thousandth, width: thousandth, height: thousandth }).map((each): Extract<Area, { shape: 'rectangle' }> => ({ id: 'a', shape: 'rectangle', ...each }));
const cornersOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): [number, number][] => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];

describe('a rectangle', () => {
  it('holds its edges and corners, and nothing a step outside', () => {
    const area: Area = { id: 'a', shape: 'rectangle', x: 100, y: 200, width: 300, height: 50 };
    for (const [x, y] of [[100, 200], [400, 250], [100, 225], [250, 250]] as const) expect(hits(area, { x, y })).toBe(true);
    for (const [x, y] of [[99, 225], [401, 225], [250, 199], [250, 251]] as const) expect(hits(area, { x, y })).toBe(false);
  });

  it('is the polygon of its four corners, however it is turned', () => {
    fc.assert(fc.property(rectangle, place, fc.nat({ max: 3 }), fc.boolean(), (area, at, turn, back) => {
      const corners = cornersOf(area);
      const turned = [...corners.slice(turn), ...corners.slice(0, turn)];
      expect(hits({ id: 'p', shape: 'polygon', points: back ? turned.toReversed() : turned }, at)).toBe(hits(area, at));
    }), { numRuns: 1000 });
  });
});

describe('a circle', () => {
  it('holds its edge, and nothing a step outside', () => {
    const area: Area = { id: 'a', shape: 'circle', x: 500, y: 500, radius: 50 };
    for (const [x, y] of [[550, 500], [500, 450], [530, 540], [500, 500]] as const) expect(hits(area, { x, y })).toBe(true);
    for (const [x, y] of [[551, 500], [500, 449], [531, 540], [536, 536]] as const) expect(hits(area, { x, y })).toBe(false);
  });
});

describe('a polygon', () => {
  /** Inside a triangle, or on it: on no wrong side of its edges. */
  const inTriangle = (points: [number, number][], { x, y }: Place): boolean => {
    const sides = points.map(([x1, y1], at) => { const [x2, y2] = points[(at + 1) % 3]!; return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1); });
    return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
  };

  it('holds its corners and the middles of its edges', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })), { minLength: 3, maxLength: 8 }), (half) => {
      const points = half.map(([x, y]): [number, number] => [x * 2, y * 2]);
      const area: Area = { id: 'a', shape: 'polygon', points };
      for (const [at, [x, y]] of points.entries()) {
        const [x2, y2] = points[(at + 1) % points.length]!;
        expect(hits(area, { x, y })).toBe(true);
        expect(hits(area, { x: (x + x2) / 2, y: (y + y2) / 2 })).toBe(true);
      }
    }));
  });

  it('of three corners is a triangle', () => {
    fc.assert(fc.property(fc.tuple(thousandth, thousandth), fc.tuple(thousandth, thousandth), fc.tuple(thousandth, thousandth), place, (a, b, c, at) => {
      const flat = (b[0] - a[0]) * (c[1] - a[1]) === (b[1] - a[1]) * (c[0] - a[0]);
      fc.pre(!flat);
      expect(hits({ id: 'a', shape: 'polygon', points: [a, b, c] }, at)).toBe(inTriangle([a, b, c], at));
    }), { numRuns: 1000 });
  });

  it('does not hold what its bay holds', () => {
    const bay: Area = { id: 'a', shape: 'polygon', points: [[0, 0], [600, 0], [600, 600], [400, 600], [400, 200], [200, 200], [200, 600], [0, 600]] };
    expect(hits(bay, { x: 300, y: 400 })).toBe(false);
    expect(hits(bay, { x: 300, y: 200 })).toBe(true);
    expect(hits(bay, { x: 100, y: 600 })).toBe(true);
    expect(hits(bay, { x: 700, y: 200 })).toBe(false);
  });
});

describe('a place', () => {
  it('is written and read back', () => {
    fc.assert(fc.property(place, (at) => expect(placeOf(writtenPlace(at))).toEqual(at)));
  });

  it.each(['', '1', '1,', ',1', '1,2,3', '1.5,2', '-1,2', '1001,2', '2,1001', '00001,2', ' 1,2', '1, 2', '១,២', 'a,b'])('is not %j', (written) => expect(placeOf(written)).toBeNull());
});
