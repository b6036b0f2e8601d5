import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disguised } from '../testing/index.js';
import { normalText, numberTyped, sameText, saysSomething } from './typed.js';

describe('sameText', () => {
  it.each([
    ['សំណួរ\u200bបញ្ជា', 'សំណួរបញ្ជា'], ['ក្ដារ', 'ក្តារ'], ['ថ្នាក់ទី៥', 'ថ្នាក់ទី 5'], ['គ្រូ បង្រៀន', 'គ្រូបង្រៀន'], ['៤៥ នាក់', '45នាក់'],
    ['មើល', 'មើល'], ['កោះ', 'កោះ'], ['AI ជួយ', 'aiជួយ'], ['«ល្អ»', 'ល្អ'], ['ល្អ។', 'ល្អ'],
    ['Check it!', 'check  it'], ['l’élève', 'l\'e\u0301lève'], ['l´élève', 'l\'élève'], ['“fair”', 'fair'], ['grade\u00a05', 'GRADE 5'], ['Siem–Reap', 'siem-reap'], ['check\u200f it', 'check it'],
  ])('takes %j for %j', (one, other) => expect(sameText(one, other)).toBe(true));

  it.each([
    ['ស្រូវ', 'ស្រុវ'], ['ក', 'ខ'], ['check it', 'checkit'], ['3/4', '34'], ['១០', '១០០'], ['e', 'é'], ['។', '៕'], ['?', '!'], ['', '។'],
  ])('keeps %j and %j apart', (one, other) => expect(sameText(one, other)).toBe(false));

  it('sees through every way of typing the same', () => {
    const word = fc.constantFrom('ក្ដារខៀន', 'មើល និង ពិនិត្យ', 'ថ្នាក់ទី៥', 'l’élève', 'Ask, check, answer for it', 'Tonlé Sap 45');
    fc.assert(fc.property(word.chain((plain) => disguised(plain).map((typed) => ({ plain, typed }))), ({ plain, typed }) => {
      expect(sameText(plain, typed)).toBe(true);
    }));
  });

  it('normalises once and for all, and never breaks', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'កខដត្ាិេីឱ០៥ \u200b\u200d’"«».,-aÉé5') });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), letters), (any) => {
      const once = normalText(any);
      expect(normalText(once)).toBe(once);
      expect(saysSomething(any)).toBe(once !== '');
    }), { numRuns: 1000 });
  });
});

describe('numberTyped', () => {
  it.each<[string, number]>([
    ['12', 12], ['១២', 12], ['១២,៥', 12.5], ['12.5', 12.5], ['12,5', 12.5], ['.5', 0.5], ['5.', 5], ['-3', -3], ['−3', -3], ['+3', 3], ['1 250', 1250], ['1\u202f250,5', 1250.5],
    ['1,250.5', 1250.5], ['1.250,5', 1250.5], ['1,250,000', 1_250_000], ['1.250.000', 1_250_000], ['1,234', 1.234], ['៤៥%', 45], ['45 %', 45], ['2000៛', 2000], ['1’000', 1000], ['១\u200b២', 12], ['１２', 12],
  ])('reads %j as %d', (typed, value) => expect(numberTyped(typed)).toBe(value));

  it.each(['', ' ', 'two', '5 km', '3,5,7', '1..5', '1.2,3.4', '1,25,000', '-', '.', '1-2', '5e3', '½', '%', 'Infinity', 'NaN', '0x10', '1,2345,6'])('reads no number in %j', (typed) => expect(numberTyped(typed)).toBeNull());

  it('reads every number that a person writes in any of the three ways', () => {
    fc.assert(fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
      const digits = String(fraction).padStart(4, '0');
      const grouped = (sign: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, sign);
      const value = Number(`${whole}.${digits}`);
      for (const typed of [`${whole}.${digits}`, `${whole},${digits}`, `${grouped(' ')},${digits}`, `${grouped(',')}.${digits}`, `${grouped('.')},${digits}`]) expect(numberTyped(typed)).toBe(value);
    }));
  });

  it('never breaks', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129០៩.,- %e') })), (any) => {
      const value = numberTyped(any);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }), { numRuns: 1000 });
  });
});
