import { describe, expect, it } from '@jest/globals';
import { fitted, takenOf } from './photo.ts';

describe('a photo made smaller', () => {
  it('has a long side of 1600 px and its proportions', () => {
    expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fitted(3000, 4000)).toEqual({ width: 1200, height: 1600 });
    expect(fitted(10_000, 2)).toEqual({ width: 1600, height: 1 });
  });

  it('is never made larger', () => {
    expect(fitted(640, 480)).toEqual({ width: 640, height: 480 });
  });
});

it('a photo was taken when its file says, but never later than now', () => {
  const now = Date.parse('2026-11-22T08:00:00.000Z');
  expect(takenOf(now - 60_000, now)).toBe('2026-11-22T07:59:00.000Z');
  expect([takenOf(now + 60_000, now), takenOf(0, now)]).toEqual(['2026-11-22T08:00:00.000Z', '2026-11-22T08:00:00.000Z']);
});
