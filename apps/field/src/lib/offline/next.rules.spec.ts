import { describe, expect, it } from '@jest/globals';
import { type CourseDocument, progressOf } from '@kru/contracts';
import type { Attempt } from './db.ts';
import { type Known, nextOf } from './next.rules.ts';

const text = { km: 'x', en: 'x', fr: 'x' };
const assignment = { id: 'two-work', type: 'assignment', title: text, brief: text, rubric: { criteria: [], passPoints: 1 }, text: { least: 0 }, files: null };
const lesson = (id: string, blocks: unknown[] = []) => ({ id, title: text, minutes: 5, builds: [], blocks });
const course = (more: object = {}) => ({
  code: 'c', version: 1, modules: [{ id: 'm', title: text, lessons: [lesson('one'), lesson('two', [assignment])] }], closingTest: { id: 'end', passMark: 0.5, minutes: 5 }, ...more,
}) as unknown as CourseDocument;

function known({ done = [], attempts = [], handedIn = [], opened = false, document = course() }: { opened?: boolean; done?: string[]; attempts?: Partial<Attempt>[]; handedIn?: string[]; document?: CourseDocument }): Known {
  const all = attempts as Attempt[];
  const records = { completedLessons: done, attempts: all.map(({ activityId, score, max, passed, skips }) => ({ activityId, score: score!, max, passed, skips: skips ?? null })), accepted: [] };
  return { document, progress: progressOf(document, records), records, attempts: all, handedIn: new Set(handedIn), opened };
}
const test: Partial<Attempt> = { activityId: 'end', score: 1, max: 1, passed: true };

describe('what to go on with', () => {
  it('is the first lesson not done', () => {
    expect(nextOf(known({}), 0)).toMatchObject({ kind: 'lesson', lesson: { id: 'one' } });
    expect(nextOf(known({ done: ['one'] }), 0)).toMatchObject({ kind: 'lesson', lesson: { id: 'two' } });
  });

  it('is the lesson whose work was not handed in, though it was read', () => expect(nextOf(known({ done: ['one', 'two'] }), 0)).toMatchObject({ kind: 'lesson', lesson: { id: 'two' } }));

  it('is the closing test while the work lies with the facilitator, then nothing but waiting', () => {
    expect(nextOf(known({ done: ['one', 'two'], handedIn: ['two-work'] }), 0)).toEqual({ kind: 'test' });
    expect(nextOf(known({ done: ['one', 'two'], handedIn: ['two-work'], attempts: [test] }), 0)).toEqual({ kind: 'waiting' });
  });

  it('is the diagnosis of a course that has one, until anything was begun', () => {
    const document = course({ diagnosis: { id: 'd', title: text, minutes: 5, masterAt: 0.8, lessons: [] } });
    expect(nextOf(known({ document }), 0)).toEqual({ kind: 'diagnosis' });
    expect(nextOf(known({ document, attempts: [{ activityId: 'd', score: 2, max: 2, passed: null, skips: ['one'] }] }), 0)).toMatchObject({ kind: 'lesson', lesson: { id: 'two' } });
    expect(nextOf(known({ document, opened: true }), 0)).toMatchObject({ kind: 'lesson', lesson: { id: 'one' } });
    expect(nextOf(known({ document, done: ['one'] }), 0)).toMatchObject({ kind: 'lesson', lesson: { id: 'two' } });
  });
});
