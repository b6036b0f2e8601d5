import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalisePhone } from './phone.js';

const national = fc.stringMatching(/^[1-9]\d{7,8}$/);
const gap = fc.constantFrom('', ' ', '-', '.');

describe('phone numbers', () => {
  it('are the same number however they were written', () => {
    fc.assert(fc.property(national, gap, (number, between) => {
      const spaced = `${number.slice(0, 2)}${between}${number.slice(2, 5)}${between}${number.slice(5)}`;
      const khmer = number.replace(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'[Number(digit)]!);
      const written = [`0${spaced}`, `+855 ${spaced}`, `+855 (0)${spaced}`, `855${number}`, `00855${spaced}`, number, `០${khmer}`];
      expect(new Set(written.map(normalisePhone))).toEqual(new Set([`+855${number}`]));
    }));
  });

  it('stay as they are once normalised', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const once = normalisePhone(text);
      expect(once === null ? null : normalisePhone(once)).toBe(once);
    }));
    fc.assert(fc.property(fc.stringMatching(/^\+?[0-9 ]{6,16}$/), (text) => {
      const once = normalisePhone(text);
      expect(once === null ? null : normalisePhone(once)).toBe(once);
    }));
  });

  it('of other countries are kept, and what is none is none', () => {
    expect(normalisePhone('+66 81 234 5678')).toBe('+66812345678');
    expect(normalisePhone('0033 6 12 34 56 78')).toBe('+33612345678');
    for (const none of ['', 'none', '012', '+855 12', '012 345 678 901', 'T012345', '+0123456789']) expect(normalisePhone(none)).toBeNull();
  });
});
