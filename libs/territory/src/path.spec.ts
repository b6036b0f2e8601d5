import { isInside } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ancestorsOf, codeOf, isPath, parentOf, pathOf } from './path.js';
import { fitsBelow } from './place.entity.js';

const code = fc.stringMatching(/^[A-Z0-9]{1,20}$/);
const path = fc.array(code, { minLength: 1, maxLength: 5 }).map((codes) => codes.map((each) => `${each}/`).join(''));

describe('paths of places', () => {
  it('a child ends its parent’s path with its own code', () => {
    fc.assert(fc.property(path, code, (parent, child) => {
      const whole = pathOf(parent, child);
      expect([isPath(whole), codeOf(whole), parentOf(whole)]).toEqual([true, child, parent]);
    }));
  });

  it('every ancestor contains the place, each the next, widest first', () => {
    fc.assert(fc.property(path, (place) => {
      const line = [...ancestorsOf(place), place];
      expect(line.every((wide, i) => line.slice(i).every((narrow) => isInside(narrow, wide)))).toBe(true);
      expect(line[0]!.split('/')).toHaveLength(2);
    }));
  });

  it('the range [path, path~) holds exactly what is inside', () => {
    fc.assert(fc.property(path, path, (one, other) => {
      expect(other >= one && other < `${one}~`).toBe(isInside(other, one));
    }));
  });

  it('a code that begins another does not contain it', () => {
    expect(isInside('KH/12/', 'KH/1/')).toBe(false);
  });

  it('levels stand below the next wider, and a school below a commune or a district', () => {
    expect([fitsBelow('country', null), fitsBelow('province', 'country'), fitsBelow('school', 'commune'), fitsBelow('school', 'district')]).toEqual([true, true, true, true]);
    expect([fitsBelow('district', 'country'), fitsBelow('school', 'province'), fitsBelow('province', null), fitsBelow('commune', 'school')]).toEqual([false, false, false, false]);
  });
});
