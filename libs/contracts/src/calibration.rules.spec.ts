import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalibrationElement, CalibrationExam, MasterRatings } from './calibration.js';
import { Calibration } from './calibration.js';
import type { Response } from './question.js';
import { examStanding, isReliable, markCalibration, ratingNames, type Sitting, setRated } from './calibration.rules.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const levels = ['one', 'two', 'three', 'four', 'five'];
const asked = { title: text, levels: levels.map((id) => ({ id, title: text, descriptor: text })) };
const elements: CalibrationElement[] = Array.from({ length: 10 }, (_each, place): CalibrationElement => ({
  ...asked, id: `e${place}`, agrees: place === 0 ? { by: 'snapshots', of: 3, atLeast: 2 } : { by: 'steps', within: place === 1 ? 0 : 1 },
}));
const lesson = (id: string) => ({ id, title: text, body: { km: [], en: [], fr: [] } });
const exam = {
  id: 'l-exam', type: 'calibration', mode: 'exam', title: text, elements, reliableInEach: 8, validMonths: 12,
  sets: [{ id: 'first', lessons: [lesson('a1'), lesson('a2'), lesson('a3')] }, { id: 'second', lessons: [lesson('b1'), lesson('b2'), lesson('b3')] }],
} as CalibrationExam;
const lessonIds = exam.sets.flatMap(({ lessons }) => lessons.map(({ id }) => id));
const master: MasterRatings = Object.fromEntries(lessonIds.map((id) => [id, Object.fromEntries(elements.map((element) =>
  [element.id, { levels: ratingNames(element).map(() => 'three'), reason: text }]))]));

/** Ratings of which exactly `reliable` elements agree with the master's. */
const rated = (reliable: number): Record<string, string> =>
  Object.fromEntries(elements.flatMap((element, place) => ratingNames(element).map((name) => [name, place < reliable ? 'three' : 'one'])));
const sat = (set: 0 | 1, ...reliable: number[]) => markCalibration(exam, master, Object.fromEntries(exam.sets[set]!.lessons.map(({ id }, at) => [id, rated(reliable[at]!)])));

describe('one element', () => {
  const [snapshots, exact, within] = elements as [CalibrationElement, CalibrationElement, CalibrationElement];

  it('is reliable within one level, or exactly where it says so', () => {
    const agree = (element: CalibrationElement): string[] => levels.filter((level) => isReliable(element, [level], ['three']));
    expect(agree(within)).toEqual(['two', 'three', 'four']);
    expect(agree(exact)).toEqual(['three']);
    expect(isReliable(within, [undefined], ['three'])).toBe(false);
    expect(isReliable(within, ['stranger'], ['three'])).toBe(false);
    expect(isReliable(within, ['three'], [])).toBe(false);
  });

  it('is reliable with two of three snapshots exact, where a level beside it counts nothing', () => {
    expect(ratingNames(snapshots)).toEqual(['e0-1', 'e0-2', 'e0-3']);
    const theirs = ['one', 'three', 'five'];
    expect(isReliable(snapshots, ['one', 'three', 'four'], theirs)).toBe(true);
    expect(isReliable(snapshots, ['two', 'three', 'four'], theirs)).toBe(false);
    expect(isReliable(snapshots, ['three', 'one', 'five'], theirs)).toBe(false);
    expect(isReliable(snapshots, ['one', undefined, 'five'], theirs)).toBe(true);
    expect(isReliable(snapshots, [], theirs)).toBe(false);
  });
});

describe('a sitting', () => {
  it('is passed by 8, 8, 8 of ten, and failed by 10, 10, 7', () => {
    expect(sat(0, 8, 8, 8)).toMatchObject({ setId: 'first', score: 24, max: 30, passed: true });
    expect(sat(1, 10, 10, 7)).toMatchObject({ setId: 'second', score: 27, max: 30, passed: false });
    expect(sat(0, 7, 10, 10)?.passed).toBe(false);
    expect(sat(0, 10, 10, 10)?.passed).toBe(true);
  });

  it('is passed when eight or more are reliable in each lesson, never on the sum', () => {
    const of = fc.integer({ min: 0, max: 10 });
    fc.assert(fc.property(of, of, of, (a, b, c) => {
      const mark = sat(0, a, b, c)!;
      expect(mark.passed).toBe(Math.min(a, b, c) >= 8);
      expect(mark.lessons.map(({ reliable }) => reliable.length)).toEqual([a, b, c]);
      expect(mark.lessons.every(({ reliable, unreliable }) => reliable.length + unreliable.length === 10)).toBe(true);
    }));
  });

  it('agrees with another writing of the rule, whatever was rated and whatever the master gave', () => {
    const level = fc.constantFrom(...levels);
    const names = elements.flatMap(ratingNames);
    const given = fc.tuple(...names.map(() => fc.option(level))).map((all) => Object.fromEntries(names.flatMap((name, at) => (all[at] === null ? [] : [[name, all[at]!]]))));
    const masters = fc.tuple(...names.map(() => level)).map((all) => Object.fromEntries(names.map((name, at) => [name, all[at]!])));
    fc.assert(fc.property(fc.tuple(given, given, given), fc.tuple(masters, masters, masters), (mine, theirs) => {
      const ids = exam.sets[0]!.lessons.map(({ id }) => id);
      const theirRatings: MasterRatings = Object.fromEntries(ids.map((id, at) => [id, Object.fromEntries(elements.map((element) =>
        [element.id, { levels: ratingNames(element).map((name) => theirs[at]![name]!), reason: text }]))]));
      const counts = ids.map((_id, at) => {
        const distance = (name: string): number => (mine[at]![name] === undefined ? 9 : Math.abs(levels.indexOf(mine[at]![name]) - levels.indexOf(theirs[at]![name]!)));
        const snapshots = ['e0-1', 'e0-2', 'e0-3'].filter((name) => distance(name) === 0).length >= 2 ? 1 : 0;
        const exactly = distance('e1') === 0 ? 1 : 0;
        return snapshots + exactly + Array.from({ length: 8 }, (_each, place) => distance(`e${place + 2}`)).filter((each) => each <= 1).length;
      });
      const mark = markCalibration(exam, theirRatings, Object.fromEntries(ids.map((id, at) => [id, mine[at]!])))!;
      expect(mark.lessons.map(({ reliable }) => reliable.length)).toEqual(counts);
      expect(mark.passed).toBe(counts[0]! >= 8 && counts[1]! >= 8 && counts[2]! >= 8);
    }));
  });

  it('is one whole set and nothing else', () => {
    const whole: Record<string, Response> = { a1: rated(8), a2: rated(8), a3: rated(8) };
    expect(setRated(exam, whole)?.id).toBe('first');
    const wrongs: Record<string, Response>[] = [{}, { a1: rated(8) }, { ...whole, b1: rated(8) }, { a1: rated(8), a2: rated(8), b3: rated(8) }, { ...whole, a3: ['x'] }, { ...whole, a3: { e1: 'stranger' } }, { ...whole, a3: { stranger: 'one' } }];
    for (const wrong of wrongs) {
      expect(setRated(exam, wrong)).toBeUndefined();
      expect(markCalibration(exam, master, wrong)).toBeNull();
    }
    expect(markCalibration(exam, master, { a1: {}, a2: {}, a3: {} })).toMatchObject({ score: 0, passed: false });
  });

  it('is neither passed nor failed in practice', () => {
    const { reliableInEach: _each, validMonths: _months, ...rest } = exam;
    const practice = Calibration.parse({ ...rest, mode: 'practice', master });
    expect(markCalibration(practice, master, { b1: rated(10), b2: rated(10), b3: rated(1) })).toMatchObject({ score: 21, passed: null });
  });
});

const day = 86_400_000;
const at = (iso: string): number => Date.parse(iso);
const sitting = (setId: string, passed: boolean, receivedAt: string): Sitting => ({ setId, passed, receivedAt: at(receivedAt) });

describe('where a person stands', () => {
  it('may sit twice, the second time with other material; two failures close the door', () => {
    const now = at('2026-11-22T08:00:00Z');
    expect(examStanding(exam, [], now)).toEqual({ state: 'open', attemptsLeft: 2, nextSet: 'first' });
    expect(examStanding(exam, [sitting('first', false, '2026-11-01T08:00:00Z')], now)).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'second' });
    expect(examStanding(exam, [sitting('second', false, '2026-11-01T08:00:00Z')], now)).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'first' });
    const twice = [sitting('first', false, '2026-11-01T08:00:00Z'), sitting('second', false, '2026-11-08T08:00:00Z')];
    expect(examStanding(exam, twice, now)).toEqual({ state: 'closed' });
    expect(examStanding(exam, twice, at('2036-01-01T00:00:00Z'))).toEqual({ state: 'closed' });
  });

  it('passes at the retry', () => {
    const all = [sitting('first', false, '2026-11-01T08:00:00Z'), sitting('second', true, '2026-11-08T08:00:00Z')];
    expect(examStanding(exam, all, at('2026-11-22T08:00:00Z'))).toEqual({ state: 'passed', validUntil: at('2027-11-08T08:00:00Z') });
  });

  it.each([
    ['2026-11-08T08:00:00Z', '2027-11-08T08:00:00Z'], ['2028-02-29T10:00:00Z', '2029-02-28T10:00:00Z'], ['2027-02-28T10:00:00Z', '2028-02-28T10:00:00Z'], ['2026-12-31T23:59:59Z', '2027-12-31T23:59:59Z'],
  ])('a pass of %s is valid until %s and no moment longer', (passed, until) => {
    const all = [sitting('first', true, passed)];
    expect(examStanding(exam, all, at(until) - 1)).toEqual({ state: 'passed', validUntil: at(until) });
    expect(examStanding(exam, all, at(until))).toEqual({ state: 'open', attemptsLeft: 2, nextSet: 'second' });
  });

  it('begins anew when a pass has run out, with the material seen longest ago, and both failures are new', () => {
    const all = [sitting('first', false, '2024-01-01T00:00:00Z'), sitting('second', true, '2024-02-01T00:00:00Z')];
    const now = at('2025-06-01T00:00:00Z');
    expect(examStanding(exam, all, now)).toEqual({ state: 'open', attemptsLeft: 2, nextSet: 'first' });
    expect(examStanding(exam, [...all, sitting('first', false, '2025-05-01T00:00:00Z')], now)).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'second' });
    expect(examStanding(exam, [...all, sitting('first', false, '2025-05-01T00:00:00Z'), sitting('second', false, '2025-05-02T00:00:00Z')], now)).toEqual({ state: 'closed' });
  });

  /** Sittings as they come about: nobody sits while a pass is valid or the door is closed. */
  const history = fc.array(fc.record({ passed: fc.boolean(), wait: fc.integer({ min: 1, max: 900 }) }), { maxLength: 8 }).map((steps) => {
    let now = at('2024-01-01T06:00:00Z');
    const sittings: Sitting[] = [];
    for (const { passed, wait } of steps) {
      now += wait * day;
      const standing = examStanding(exam, sittings, now);
      if (standing.state === 'open') sittings.push({ setId: standing.nextSet, passed, receivedAt: now });
    }
    return { sittings, now };
  });

  it('agrees with another writing of the rule', () => {
    fc.assert(fc.property(history, fc.integer({ min: 0, max: 800 }), ({ sittings, now }, later) => {
      const moment = now + later * day;
      const lastPass = sittings.findLastIndex(({ passed }) => passed);
      const failures = sittings.slice(lastPass + 1).length;
      const end = lastPass < 0 ? null : new Date(sittings[lastPass]!.receivedAt);
      const validUntil = end === null ? -1 : Date.UTC(end.getUTCFullYear() + 1, end.getUTCMonth(), end.getUTCMonth() === 1 && end.getUTCDate() === 29 ? 28 : end.getUTCDate(), 6);
      const expected = failures >= 2 ? 'closed' : failures === 0 && moment < validUntil ? 'passed' : 'open';
      const standing = examStanding(exam, sittings, moment);
      const details = { closed: {}, passed: { validUntil }, open: { attemptsLeft: 2 - failures } };
      expect(standing).toMatchObject({ state: expected, ...details[expected] });
    }), { numRuns: 500 });
  });

  it('never gives the material of the last sitting again', () => {
    fc.assert(fc.property(history, ({ sittings, now }) => {
      const standing = examStanding(exam, sittings, now + 5000 * day);
      expect(standing.state === 'open' ? standing.nextSet : null).not.toBe(sittings.at(-1)?.setId);
    }));
  });

  it('does not care in which order sittings are told', () => {
    const any = fc.array(fc.record({ setId: fc.constantFrom('first', 'second'), passed: fc.boolean(), receivedAt: fc.integer({ min: 0, max: 20 }).map((weeks) => at('2026-01-01T00:00:00Z') + weeks * 60 * day) }), { maxLength: 6 });
    fc.assert(fc.property(any.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }).map((turned) => ({ all, turned }))), fc.integer({ min: 0, max: 2000 }), ({ all, turned }, days) => {
      const now = at('2026-01-01T00:00:00Z') + days * day;
      expect(examStanding(exam, turned, now)).toEqual(examStanding(exam, all, now));
    }), { numRuns: 500 });
  });
});
