import { describe, expect, it } from '@jest/globals';
import { inKhmerDigits, khmerDay, khmerFigure, khmerMoment } from '../../libs/ui/src/khmer.js';

describe('Khmer figures and dates', () => {
  it('write figures as CLDR has them, whatever the browser knows', () => {
    expect(khmerFigure(new Intl.NumberFormat('en-GB'), 1504.5)).toBe('1.504,5');
    expect(inKhmerDigits('1.504')).toBe('១.៥០៤');
  });

  it('name the month and do not show the Buddhist era', () => {
    expect(khmerDay(new Date(2026, 10, 22))).toBe('២២ វិច្ឆិកា ២០២៦');
    expect(khmerMoment(new Date(2026, 0, 2, 7, 5))).toBe('២ មករា ២០២៦ ម៉ោង ០៧:០៥');
  });
});
