import { describe, expect, it } from '@jest/globals';
import type { CalibrationExam } from '@kru/contracts';
import type { Attempt } from './db.ts';
import { standingOf } from './exam.rules.ts';

const text = { km: 'x', en: 'x', fr: 'x' };
const set = (id: string) => ({ id, lessons: [{ id: `${id}-l`, title: text, body: { km: [], en: [], fr: [] } }] });
const exam: CalibrationExam = { id: 'exam', type: 'calibration', mode: 'exam', title: text, elements: [], sets: [set('one'), set('two')], reliableInEach: 8, validMonths: 12 };
const sat = (setId: string, passed: boolean, receivedAt: string): Attempt =>
  ({ activityId: 'exam', receivedAt, calibration: { setId, passed, lessons: [] } }) as unknown as Attempt;
const now = Date.parse('2026-11-22T08:00:00.000Z');

describe('where one stands with an exam, as the phone knows it', () => {
  it('is open with the first material, and after a failure with other material', () => {
    expect(standingOf(exam, [], now)).toEqual({ state: 'open', attemptsLeft: 2, nextSet: 'one' });
    expect(standingOf(exam, [sat('one', false, '2026-11-20T08:00:00.000Z')], now)).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'two' });
  });

  it('is not to be sat again while a sitting waits for its mark', () => {
    expect(standingOf(exam, [{ activityId: 'exam', receivedAt: null } as unknown as Attempt], now)).toEqual({ state: 'marking' });
  });

  it('is passed for a year, and closed after two failures', () => {
    expect(standingOf(exam, [sat('one', true, '2026-11-20T08:00:00.000Z')], now)).toMatchObject({ state: 'passed' });
    expect(standingOf(exam, [sat('one', false, '2026-11-19T08:00:00.000Z'), sat('two', false, '2026-11-20T08:00:00.000Z')], now)).toEqual({ state: 'closed' });
  });
});
