import { describe, expect, it } from '@jest/globals';
import { evaluate, type Known, type KnownCourse } from './award.rule.js';
import { dayOf } from '#contracts';
import { awardNumber, legalNames, monthsAfter } from './award.record.js';

const names = { km: 'សុខ ដារ៉ា', latin: 'Sok Dara' };
const title = { km: 'វគ្គ', en: 'Course', fr: 'Formation' };
const subject = { code: 'ai-first-steps', title };
const course: KnownCourse = { done: 8, total: 8, best: { score: 11, max: 15 }, passMark: 0.7, subject };
const completed = { type: 'course_completed' as const, course: 'ai-first-steps' };
const known: Known = {
  names, today: '2026-11-22', decision: null, course: () => course, accepted: () => ({ accepted: false, subject }),
  calibration: () => ({ passed: false, closed: false, attemptsLeft: 2, subject }), award: (code) => ({ valid: false, subject: { code, title } }),
};
const missing = (given: Partial<Known>, rule: Parameters<typeof evaluate>[0] = completed): object[] => evaluate(rule, { ...known, ...given }).conditions.filter(({ met }) => !met);

describe('the rule of an award', () => {
  it('is met when every lesson is done and the test is passed', () => {
    expect(evaluate(completed, known)).toEqual({ met: true, conditions: [
      { code: 'lessons_missing', met: true, details: { done: 8, total: 8 }, subject },
      { code: 'test_not_passed', met: true, details: { best: 73, needed: 70 }, subject },
      { code: 'legal_name_missing', met: true, details: {} },
    ] });
  });

  it('says what is missing, with figures', () => {
    expect(missing({ course: () => ({ ...course, done: 5, best: { score: 10, max: 15 } }) })).toEqual([
      { code: 'lessons_missing', met: false, details: { done: 5, total: 8 }, subject },
      { code: 'test_not_passed', met: false, details: { best: 66, needed: 70 }, subject },
    ]);
  });

  it('is not met by a course that has no lesson, nor before anything was begun', () => {
    expect(missing({ course: () => ({ ...course, done: 0, total: 0, best: null }) })).toHaveLength(2);
  });

  it('asks for a decision where an officer decides', () => {
    expect(missing({}, { type: 'officer_decision' })).toEqual([{ code: 'decision_missing', met: false, details: {} }]);
    expect(missing({ decision: { reason: 'Ten years of inspections' } }, { type: 'officer_decision' })).toEqual([]);
  });

  it.each([[{ km: undefined, latin: 'Sok' }, 'km'], [{ km: 'សុខ', latin: undefined }, 'latin'], [{ km: undefined, latin: undefined }, 'both']])(
    'is never met while a form of the legal name is missing: %p', (names, form) => {
      expect(missing({ names })).toEqual([{ code: 'legal_name_missing', met: false, details: { form } }]);
    });
});

describe('the record', () => {
  it('composes names and takes blanks for nothing', () => {
    expect(legalNames({ nameKm: ' សុខ  ដារ៉ា ', nameLatin: 'Franc\u0327ois' })).toEqual({ km: 'សុខ ដារ៉ា', latin: 'Fran\u00e7ois' });
    expect(legalNames({ nameKm: '  ', nameLatin: null })).toEqual({ km: undefined, latin: undefined });
  });

  it('numbers by series and year, by the day in Cambodia', () => {
    expect(awardNumber('KH', 'AIFS', 2026, 128)).toBe('KH-AIFS-2026-000128');
    expect(dayOf(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });

  it('ends on the last day of a shorter month', () => {
    expect(monthsAfter(new Date('2026-08-31T05:00:00Z'), 6).toISOString()).toBe('2027-02-28T05:00:00.000Z');
    expect(monthsAfter(new Date('2026-11-22T05:00:00Z'), 36).toISOString()).toBe('2029-11-22T05:00:00.000Z');
  });
});
