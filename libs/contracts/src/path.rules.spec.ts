import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PathDocument } from './path.js';
import { wayOf } from './path.rules.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const path = (...steps: [course: string, after?: string[], optional?: boolean][]) => PathDocument.parse({
  kind: 'path', schema: 1, code: 'p', version: 1, title: text, summary: text, translations: { km: 'draft', en: 'draft', fr: 'draft' },
  steps: steps.map(([course, after = [], optional = false]) => ({ course, after, why: text, optional })),
});
const courses = ['a', 'b', 'c', 'd'];
/** Each step may wait for some of those before it. */
const anyPath = fc.tuple(...courses.map((_each, at) => fc.record({ after: fc.subarray(courses.slice(0, at)), optional: fc.boolean() })))
  .map((all) => path(...all.map(({ after, optional }, at): [string, string[], boolean] => [courses[at]!, after, optional])));
const some = fc.subarray(courses).map((all) => new Set(all));

describe('wayOf', () => {
  it('opens a course when those before it are completed, and says what it waits for', () => {
    const two = path(['first'], ['second', ['first']]);
    expect(wayOf(two, new Set(), new Set())).toEqual({
      next: 'first', done: false, doneCount: 0, count: 2,
      steps: [{ course: 'first', state: 'open', waitsFor: [], optional: false }, { course: 'second', state: 'waiting', waitsFor: ['first'], optional: false }],
    });
    expect(wayOf(two, new Set(['first']), new Set(['first']))).toMatchObject({ next: 'second', doneCount: 1, steps: [{ state: 'done' }, { state: 'open', waitsFor: [] }] });
    expect(wayOf(two, new Set(['first', 'second']), new Set())).toMatchObject({ next: null, done: true, doneCount: 2 });
  });

  it('goes on with what is under way, even when it was begun early', () => {
    expect(wayOf(path(['first'], ['second', ['first']]), new Set(), new Set(['second']))).toMatchObject({ next: 'second', steps: [{ state: 'open' }, { state: 'under_way', waitsFor: ['first'] }] });
  });

  it('is done without what is optional, and offers it last', () => {
    const way = path(['extra', [], true], ['core']);
    expect(wayOf(way, new Set(), new Set(['extra']))).toMatchObject({ next: 'core', done: false, count: 1 });
    expect(wayOf(way, new Set(['core']), new Set())).toMatchObject({ next: 'extra', done: true, doneCount: 1, count: 1 });
  });

  it('always leads on: while it is not done there is something to do, and doing it comes to an end', () => {
    fc.assert(fc.property(anyPath, some, (way, begun) => {
      const completed = new Set<string>();
      for (const _course of courses) {
        const { next, done, doneCount, count, steps } = wayOf(way, completed, begun);
        expect(done).toBe(doneCount === count);
        expect(steps.every(({ state, waitsFor }) => (state === 'waiting') === (waitsFor.length > 0 && state !== 'done' && state !== 'under_way'))).toBe(true);
        expect(completed).not.toContain(next);
        completed.add(next!);
      }
      expect([...completed].sort()).toEqual(courses);
      expect(wayOf(way, completed, begun)).toMatchObject({ next: null, done: true });
    }));
  });

  it('never goes back when another course is completed', () => {
    fc.assert(fc.property(anyPath, some, some, some, (way, completed, more, begun) => {
      const [then, now] = [wayOf(way, completed, begun), wayOf(way, new Set([...completed, ...more]), begun)];
      expect(now.doneCount).toBeGreaterThanOrEqual(then.doneCount);
      const order = ['waiting', 'open', 'under_way', 'done'];
      expect(now.steps.every(({ state }, at) => order.indexOf(state) >= order.indexOf(then.steps[at]!.state))).toBe(true);
    }));
  });
});
