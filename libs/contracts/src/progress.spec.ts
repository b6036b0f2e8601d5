import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calibration } from './calibration.js';
import { CourseDocument } from './course.js';
import { lessonsOf, quizzesOf } from './outline.js';
import { missingInLesson, progressOf } from './progress.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const question = { id: 'q', type: 'true_false' as const, measures: [], prompt: text };
const key = { type: 'true_false' as const, answer: true, feedback: {}, explanation: text };
const quiz = (id: string) => ({ id, type: 'quiz' as const, title: text, questions: [{ question, key }] });
const lesson = (id: string, minutes: number, ...quizzes: string[]) =>
  ({ id, title: text, minutes, builds: [], blocks: [{ id: 'r', type: 'reflection' as const, prompt: text }, ...quizzes.map(quiz)] });

/** Three lessons: with one quiz, with two, with none. */
const course = CourseDocument.parse({
  kind: 'course', schema: 1, code: 'c', version: 1, title: text, summary: text, hours: 1, competencies: [], translations: { km: 'reviewed', en: 'draft', fr: 'draft' },
  modules: [{ id: 'm', title: text, lessons: [lesson('one', 10, 'one-a'), lesson('two', 12, 'two-a', 'two-b')] }, { id: 'n', title: text, lessons: [lesson('three', 15)] }],
  closingTest: { id: 'test', title: text, passMark: 0.7, minutes: 20, questions: [question] },
});

const attempt = fc.record({
  activityId: fc.constantFrom<string>('one-a', 'two-a', 'two-b', 'test', 'stranger'), score: fc.integer({ min: 0, max: 10 }), max: fc.constant(10),
});
const records = fc.record({ completedLessons: fc.array(fc.constantFrom<string>('one', 'two', 'three', 'stranger')), attempts: fc.array(attempt) });

const share = (best: { score: number; max: number } | null): number => (best === null ? -1 : best.score / best.max);

describe('progressOf', () => {
  it('does not care about order and repetition', () => {
    fc.assert(fc.property(records, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ completedLessons, attempts }, chance) => {
      const shuffle = <T>(items: T[]): T[] => items.map((item) => ({ item, at: chance.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
      expect(progressOf(course, { completedLessons: shuffle([...completedLessons, ...completedLessons]), attempts: shuffle([...attempts, ...attempts]) }))
        .toEqual(progressOf(course, { completedLessons, attempts }));
    }));
  });

  it('never goes back: another record takes nothing away', () => {
    fc.assert(fc.property(records, records, (before, more) => {
      const then = progressOf(course, before);
      const now = progressOf(course, { completedLessons: [...before.completedLessons, ...more.completedLessons], attempts: [...before.attempts, ...more.attempts] });
      expect(now.lessonsDone).toEqual(expect.arrayContaining(then.lessonsDone));
      expect(now.minutesLeft).toBeLessThanOrEqual(then.minutesLeft);
      expect(now.testPassed || !then.testPassed).toBe(true);
      expect(now.completed || !then.completed).toBe(true);
      expect(share(now.bestTest)).toBeGreaterThanOrEqual(share(then.bestTest));
    }));
  });

  it('counts a lesson when it was read and each of its quizzes was tried, right or wrong', () => {
    fc.assert(fc.property(records, ({ completedLessons, attempts }) => {
      const tried = new Set(attempts.map(({ activityId }) => activityId));
      const expected = lessonsOf(course).filter((each) => completedLessons.includes(each.id) && quizzesOf(each).every(({ id }) => tried.has(id))).map(({ id }) => id);
      expect(progressOf(course, { completedLessons, attempts }).lessonsDone).toEqual(expected);
    }));
  });

  it('is completed by all lessons and a passed test, and by nothing less', () => {
    fc.assert(fc.property(records, (all) => {
      const { lessonsDone, testPassed, completed, minutesLeft, lessonsTotal } = progressOf(course, all);
      expect(lessonsTotal).toBe(3);
      expect(completed).toBe(testPassed && lessonsDone.length === 3);
      expect(minutesLeft === 0).toBe(completed);
    }));
  });

  it('keeps the best test, and leaves nothing where nothing was done', () => {
    expect(progressOf(course, { completedLessons: [], attempts: [] })).toEqual({ lessonsDone: [], skipped: [], lessonsTotal: 3, minutesLeft: 57, bestTest: null, testPassed: false, completed: false });
    const attempts = [6, 8, 7].map((score) => ({ activityId: 'test', score, max: 10 }));
    expect(progressOf(course, { completedLessons: [], attempts })).toMatchObject({ bestTest: { score: 8, max: 10 }, testPassed: true });
    expect(progressOf(course, { completedLessons: [], attempts: attempts.slice(0, 1) })).toMatchObject({ testPassed: false });
  });

  it('keeps the same best test whatever order versions with tests of other lengths were tried in', () => {
    const tests = fc.array(fc.record({ activityId: fc.constant('test'), score: fc.integer({ min: 0, max: 6 }), max: fc.constantFrom(6, 10, 12) }), { maxLength: 6 });
    fc.assert(fc.property(tests, (attempts) => {
      expect(progressOf(course, { completedLessons: [], attempts: attempts.toReversed() }).bestTest).toEqual(progressOf(course, { completedLessons: [], attempts }).bestTest);
    }));
    expect(progressOf(course, { completedLessons: [], attempts: [{ activityId: 'test', score: 7, max: 10 }, { activityId: 'test', score: 14, max: 20 }] }).bestTest).toEqual({ score: 14, max: 20 });
  });
});

const rich = { km: [], en: [], fr: [] };
const levels = ['low', 'high'].map((id, points) => ({ id, points, title: text, descriptor: text }));
const assignment = { id: 'plan', type: 'assignment' as const, title: text, brief: rich, rubric: { criteria: [{ id: 'c', title: text, levels }], passPoints: 1 }, text: { least: 0 }, files: null };
const element = { id: 'e', title: text, levels: ['low', 'high'].map((id) => ({ id, title: text, descriptor: text })), agrees: { by: 'steps' as const, within: 1 } };
const set = (id: string) => ({ id, lessons: [{ id: `${id}-l`, title: text, body: rich }] });
const rated = { type: 'calibration' as const, title: text, elements: [element], sets: [set('a'), set('b')] };
const practice: Calibration = { ...rated, id: 'practice', mode: 'practice', master: {} };
const exam: Calibration = { ...rated, id: 'exam', mode: 'exam', reliableInEach: 1, validMonths: 12 };

/** The first lesson has an assignment, the second both kinds of calibration; a diagnosis may skip the first and the third. */
const deep = CourseDocument.parse({
  ...course, modules: [{ id: 'm', title: text, lessons: [
    { ...lesson('one', 10), blocks: [assignment] }, { ...lesson('two', 12), blocks: [practice, exam] }, lesson('three', 15, 'three-q'),
  ] }],
  diagnosis: { id: 'diagnosis', title: text, minutes: 5, masterAt: 0.8, lessons: ['one', 'three'].map((lessonId) => ({ lessonId, questions: [`${lessonId}-1`, `${lessonId}-2`].map((id) => ({ question: { ...question, id }, key })) })) },
});

describe('a lesson', () => {
  it('with an assignment is done when it was read and the work was accepted', () => {
    const [one] = lessonsOf(deep);
    expect(missingInLesson(one!, { completedLessons: ['one'], attempts: [], accepted: [] })).toEqual({ read: false, activities: ['plan'] });
    expect(progressOf(deep, { completedLessons: ['one'], attempts: [] }).lessonsDone).toEqual([]);
    expect(progressOf(deep, { completedLessons: [], attempts: [], accepted: ['plan'] }).lessonsDone).toEqual([]);
    expect(progressOf(deep, { completedLessons: ['one'], attempts: [], accepted: ['plan', 'stranger'] }).lessonsDone).toEqual(['one']);
  });

  it('with an exam is done when the exam was passed; practice need only be tried', () => {
    const two = (...attempts: { activityId: string; score: number; max: number; passed?: boolean | null }[]) => progressOf(deep, { completedLessons: ['two'], attempts }).lessonsDone;
    const tried = { activityId: 'practice', score: 0, max: 2, passed: null };
    const sat = { activityId: 'exam', score: 1, max: 2 };
    expect(two(tried)).toEqual([]);
    expect(two(tried, { ...sat, passed: false })).toEqual([]);
    expect(two({ ...sat, passed: true })).toEqual([]);
    expect(two(tried, { ...sat, passed: false }, { ...sat, passed: true })).toEqual(['two']);
  });

  it('that the diagnosis found mastered is skipped, and no longer once it was done', () => {
    const diagnosed = { activityId: 'diagnosis', score: 4, max: 4, skips: ['three', 'stranger'] };
    expect(progressOf(deep, { completedLessons: [], attempts: [diagnosed] })).toMatchObject({ lessonsDone: ['three'], skipped: ['three'], minutesLeft: 42 });
    expect(progressOf(deep, { completedLessons: ['three'], attempts: [diagnosed, { activityId: 'three-q', score: 0, max: 1 }] })).toMatchObject({ lessonsDone: ['three'], skipped: [] });
    expect(progressOf(deep, { completedLessons: [], attempts: [{ ...diagnosed, activityId: 'three-q' }, { ...diagnosed, skips: null }] })).toMatchObject({ lessonsDone: [], skipped: [] });
  });
});
