import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answered, calendarDay, cardsOf, dayMs, perDay, practiceDay } from './practice.rules.ts';

const now = new Date('2026-11-22T09:00:00.000Z');
const ago = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString();
const later = (days: number): Date => new Date(now.getTime() + days * dayMs);
let made = 0;
const answer = (key: string, score: number, at: string, receivedAt: string | null = null): Answered => ({ key, id: `${made++}`, score, at, receivedAt });
const openAll = (answered: readonly Answered[]): Map<string, Date> => new Map(answered.map(({ key }) => [key, new Date(0)]));
const dayOf = (answered: readonly Answered[], { practised = [], at = now }: { practised?: string[]; at?: Date } = {}) =>
  practiceDay(cardsOf(answered, at), openAll(answered), practised, at);

const keys = fc.constantFrom('c/q1', 'c/q2', 'c/q3', 'c/q4', 'c/q5', 'd/q1');
/** Days before (or, with a clock gone wrong, after) now. */
const history = fc.uniqueArray(fc.record({ key: keys, id: fc.uuid(), score: fc.constantFrom(0, 0.5, 1), days: fc.double({ min: -400, max: 400, noNaN: true }), lag: fc.option(fc.double({ min: 0, max: 30, noNaN: true })) }),
  { selector: ({ id }) => id, maxLength: 40 }).map((all) => all.map(({ days, lag, ...rest }): Answered => ({ ...rest, at: ago(days), receivedAt: lag === null ? null : ago(Math.max(0, days - lag)) })));

describe('when a question comes back', () => {
  it('is sooner the worse it was answered', () => {
    const due = (score: number): number => cardsOf([answer('c/q', score, ago(1))], now).get('c/q')!.due.getTime();
    expect(due(0)).toBeLessThanOrEqual(due(0.5));
    expect(due(0.5)).toBeLessThan(due(1));
  });

  it('is later each time it was right, and soon again once it was wrong', () => {
    const right = [answer('c/q', 1, ago(30)), answer('c/q', 1, ago(27))];
    const gap = (answered: Answered[]): number => cardsOf(answered, now).get('c/q')!.due.getTime() - Date.parse(answered.at(-1)!.at);
    expect(gap(right)).toBeGreaterThan(gap(right.slice(0, 1)));
    expect(gap([...right, answer('c/q', 0, ago(10))])).toBeLessThan(gap(right));
  });

  it('does not depend on the order in which answers were brought', () => {
    fc.assert(fc.property(history, fc.nat(), (answered, turn) => {
      const cut = turn % (answered.length + 1);
      expect(cardsOf([...answered.slice(cut), ...answered.slice(0, cut)], now)).toEqual(cardsOf(answered, now));
    }));
  });

  it('is a day at the earliest and a year at the latest, whatever a clock said', () => {
    fc.assert(fc.property(history, (answered) => {
      for (const [key, { due }] of cardsOf(answered, now)) {
        const last = Math.max(...answered.filter((each) => each.key === key)
          .map(({ at, receivedAt }) => Math.min(...[at, receivedAt ?? at, now.toISOString()].map((time) => Date.parse(time)))));
        expect(due.getTime()).toBeGreaterThanOrEqual(last + 0.95 * dayMs);
        expect(due.getTime()).toBeLessThanOrEqual(last + 366 * dayMs);
      }
    }));
  });

  it('is not put off by a clock that was a year ahead: the ministry knows when it was received', () => {
    const due = cardsOf([answer('c/q', 1, later(365).toISOString(), ago(3))], now).get('c/q')!.due;
    expect(due.getTime()).toBe(cardsOf([answer('c/q', 1, ago(3))], now).get('c/q')!.due.getTime());
  });
});

describe('the questions of a day', () => {
  it('are three at most, the most overdue first', () => {
    const answered = ['a', 'b', 'c', 'd'].map((key, index) => answer(key, 0, ago(10 + index)));
    expect(dayOf(answered).asked.map(({ key }) => key)).toEqual(['d', 'c', 'b']);
    fc.assert(fc.property(history, fc.array(fc.double({ min: -2, max: 2, noNaN: true }).map(ago), { maxLength: 5 }), (all, practised) => {
      const { asked, done, next } = dayOf(all, { practised });
      expect(asked.length).toBeLessThanOrEqual(Math.max(0, perDay - done));
      expect(asked.map(({ due }) => due.getTime())).toEqual(asked.map(({ due }) => due.getTime()).sort((a, b) => a - b));
      expect(asked.every(({ due }) => calendarDay(due) <= calendarDay(now))).toBe(true);
      expect(asked.length > 0 || all.length === 0 ? next === null : next !== null && calendarDay(next) > calendarDay(now)).toBe(true);
    }));
  });

  it('are the same at every look, and fewer by each one answered', () => {
    const answered = ['a', 'b', 'c', 'd'].map((key) => answer(key, 1, ago(40)));
    const first = dayOf(answered);
    expect(dayOf(answered)).toEqual(first);
    const [asked] = first.asked;
    const after = dayOf([...answered, answer(asked!.key, 0, now.toISOString())], { practised: [now.toISOString()] });
    expect(after.asked.map(({ key }) => key)).toEqual(first.asked.slice(1).map(({ key }) => key));
    expect(after.done).toBe(1);
  });

  it('say when the next ones come: tomorrow while some are left over, else on the day of the soonest', () => {
    const many = ['a', 'b', 'c', 'd'].map((key) => answer(key, 1, ago(40)));
    const today = [now.toISOString(), now.toISOString(), now.toISOString()];
    expect(calendarDay(dayOf(many, { practised: today }).next!)).toBe(calendarDay(later(1)));
    const fresh = [answer('a', 1, now.toISOString())];
    expect(calendarDay(dayOf(fresh).next!)).toBe(calendarDay(cardsOf(fresh, now).get('a')!.due));
    expect(dayOf([])).toEqual({ asked: [], done: 0, next: null });
  });

  it('are of what is open only, from the time it is', () => {
    const cards = cardsOf([answer('a', 0, ago(9)), answer('b', 0, ago(9))], now);
    expect(practiceDay(cards, new Map([['b', new Date(0)]]), [], now).asked.map(({ key }) => key)).toEqual(['b']);
    expect(practiceDay(cards, new Map([['a', later(2)]]), [], now)).toMatchObject({ asked: [], done: 0 });
  });

  it('come again on the day after a clock was set back, and none is lost when it was set forward', () => {
    const answered = ['a', 'b', 'c'].map((key) => answer(key, 0, ago(3)));
    const ahead = later(30);
    const practised = answered.map(() => ahead.toISOString());
    const again = [...answered, ...answered.map(({ key }) => answer(key, 0, ahead.toISOString()))];
    expect(dayOf(again, { practised, at: now }).done).toBe(0);
    expect(dayOf(again, { practised, at: later(1) }).next).not.toBeNull();
    expect(dayOf(again, { practised, at: later(40) }).asked).toHaveLength(3);
  });
});
