import type { CourseDocument, Lesson } from './course.js';
import { passes } from './passing.js';
import { assignmentsOf, calibrationsOf, lessonsOf, quizzesOf } from './outline.js';

/** What is known of one person in one course version; order and repetition do not matter. */
export interface LearningRecords {
  completedLessons: Iterable<string>;
  /**
   * Quizzes, sittings of calibrations, and the closing test that were attempted, with the server's (or, before it answered, the phone's) mark.
   * `passed` is told of exams; `skips` are the lessons that a diagnosis found mastered.
   */
  attempts: Iterable<{ activityId: string; score: number; max: number; passed?: boolean | null; skips?: readonly string[] | null }>;
  /** Assignments whose work was accepted. */
  accepted?: Iterable<string>;
}

/**
 * Derived, never stored as a counter. A lesson is done when it was read to its end, each of its quizzes and calibrations was tried, each
 * exam passed and each assignment accepted, or when the diagnosis found it mastered (`skipped`); a course is completed when every lesson is
 * done and the closing test is passed.
 */
export interface Progress {
  lessonsDone: string[]; skipped: string[]; lessonsTotal: number; minutesLeft: number;
  bestTest: { score: number; max: number } | null; testPassed: boolean; completed: boolean;
}

/** What a lesson still takes: being read, and activities by id. */
export interface MissingInLesson { read: boolean; activities: string[] }

export function missingInLesson(lesson: Lesson, { completedLessons, attempts, accepted = [] }: LearningRecords): MissingInLesson {
  const all = [...attempts];
  const tried = new Set(all.map(({ activityId }) => activityId));
  const passed = new Set(all.filter((attempt) => attempt.passed === true).map(({ activityId }) => activityId));
  const taken = new Set(accepted);
  return {
    read: !new Set(completedLessons).has(lesson.id),
    activities: [
      ...quizzesOf(lesson).filter(({ id }) => !tried.has(id)).map(({ id }) => id),
      ...calibrationsOf(lesson).filter(({ id, mode }) => !(mode === 'exam' ? passed : tried).has(id)).map(({ id }) => id),
      ...assignmentsOf(lesson).filter(({ id }) => !taken.has(id)).map(({ id }) => id),
    ],
  };
}

export function progressOf(course: CourseDocument, records: LearningRecords): Progress {
  const attempts = [...records.attempts];
  const known = { completedLessons: [...records.completedLessons], attempts, accepted: [...(records.accepted ?? [])] };
  const lessons = lessonsOf(course);
  const skips = new Set(attempts.flatMap(({ activityId, skips: found }) => (activityId === course.diagnosis?.id ? found ?? [] : [])));
  const finished = lessons.filter((lesson) => {
    const { read, activities } = missingInLesson(lesson, known);
    return !read && activities.length === 0;
  });
  const done = lessons.filter((lesson) => finished.includes(lesson) || skips.has(lesson.id));
  const tests = attempts.filter((attempt) => attempt.activityId === course.closingTest.id);
  const best = tests.reduce<{ score: number; max: number } | null>(
    (top, { score, max }) => (top === null || score * top.max > top.score * max || (score * top.max === top.score * max && max > top.max) ? { score, max } : top), null);
  const testPassed = best !== null && passes(best.score, best.max, course.closingTest.passMark);
  const minutesLeft = lessons.filter((lesson) => !done.includes(lesson)).reduce((sum, lesson) => sum + lesson.minutes, 0)
    + (testPassed ? 0 : course.closingTest.minutes);
  return {
    lessonsDone: done.map((lesson) => lesson.id), skipped: done.filter((lesson) => !finished.includes(lesson)).map(({ id }) => id),
    lessonsTotal: lessons.length, minutesLeft, bestTest: best, testPassed, completed: testPassed && done.length === lessons.length,
  };
}
