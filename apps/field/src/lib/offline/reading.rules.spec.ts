import { describe, expect, it } from '@jest/globals';
import { placeAt, readingOf, reflectionField } from './reading.rules.ts';

const blocks = [{ id: 'a', top: -300, bottom: 0 }, { id: 'b', top: 40, bottom: 240 }, { id: 'c', top: 280, bottom: 480 }];

describe('where one reads in a lesson', () => {
  it('is the block at the reading line, and how far in it', () => {
    expect(placeAt(140, blocks)).toEqual({ block: 'b', share: 0.5 });
    expect(placeAt(20, blocks)).toEqual({ block: 'a', share: 1 });
    expect(placeAt(-400, blocks)).toEqual({ block: 'a', share: 0 });
    expect(placeAt(0, [])).toBeNull();
  });

  it('is read from the fields of what is in hand, with what was written', () => {
    expect(readingOf({ '@seen': 'b', '@place': { block: 'b', share: 0.25 }, '@seconds': 61, [reflectionField('r')]: 'x' }))
      .toEqual({ seen: 'b', place: { block: 'b', share: 0.25 }, seconds: 61, reflections: { r: 'x' } });
    expect(readingOf({ '@place': 'b' })).toEqual({ seen: null, place: null, seconds: 0, reflections: {} });
  });
});
