import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isKhmerName, isLatinName, tidyName } from './names.js';

describe('a legal name', () => {
  it('is composed, in one line, without what cannot be seen', () => {
    expect(tidyName('  Franc\u0327oise \u200b\n Sok ')).toBe('Françoise Sok');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tidyName(tidyName(text)) === tidyName(text)));
  });

  it('is in its own letters', () => {
    for (const name of ['សុខ ចាន់សុភា', 'ឈឹម-ស.']) expect([name, isKhmerName(name), isLatinName(name)]).toEqual([name, true, false]);
    for (const name of ['Sok Chansophea', "N'Diaye", 'Nguyễn', 'Jean-Luc']) expect([name, isKhmerName(name), isLatinName(name)]).toEqual([name, false, true]);
    for (const name of ['', ' ', '...', 'Sok1', 'Sok សុខ', '<b>', '苏']) expect([name, isKhmerName(name), isLatinName(name)]).toEqual([name, false, false]);
  });

  it('is looked at in one pass, however long it is', () => {
    const began = performance.now();
    isKhmerName(`${'-'.repeat(100_000)}!`);
    isLatinName(`${' '.repeat(100_000)}!`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
