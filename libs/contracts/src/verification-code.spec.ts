import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CODE_ALPHABET, drawCode, groupedCode, isVerificationCode, plainCode } from './verification-code.js';

const code = fc.constant(null).map(() => drawCode());
const place = fc.nat({ max: 12 });

describe('the code on a certificate', () => {
  it('is thirteen characters of the alphabet, and holds', () => {
    fc.assert(fc.property(code, (whole) => {
      expect(whole).toMatch(new RegExp(`^[${CODE_ALPHABET}]{13}$`));
      expect(isVerificationCode(whole)).toBe(true);
    }));
  });

  it('is found wrong with any one character changed', () => {
    fc.assert(fc.property(code, (whole) => {
      for (let i = 0; i < whole.length; i++) {
        const holding = [...CODE_ALPHABET].filter((other) => isVerificationCode(whole.slice(0, i) + other + whole.slice(i + 1)));
        expect(holding).toEqual([whole[i]]);
      }
    }), { numRuns: 20 });
  });

  it('is found wrong with any two different neighbours exchanged', () => {
    fc.assert(fc.property(code, place.filter((i) => i < 12), (whole, i) => {
      fc.pre(whole[i] !== whole[i + 1]);
      expect(isVerificationCode(whole.slice(0, i) + whole[i + 1] + whole[i] + whole.slice(i + 2))).toBe(false);
    }), { numRuns: 2_000 });
  });

  it('is read as people write it', () => {
    fc.assert(fc.property(code, (whole) => {
      expect(plainCode(` ${groupedCode(whole).toLowerCase().replaceAll('-', ' - ')} `)).toBe(whole);
    }));
  });

  it.each(['', '2', 'AAAAAAAAAAAAA', '22222222222222', '222222222222é'])('is not %p', (typed) => {
    expect(isVerificationCode(typed)).toBe(false);
  });
});
