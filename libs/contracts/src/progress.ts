import type { CourseDocument } from './course.js';
import { passes } from './marking.js';
import { lessonsOf, quizzesOf } from './outline.js';

/** What is known of one person in one course version; order and repetition do not matter. */
export interface LearningRecords {
  completedLessons: Iterable<string>;
  /** Quizzes and the closing test that were attempted, with the server's (or, before it answered, the phone's) mark. */
  attempts: Iterable<{ activityId: string; score: number; max: number }>;
}

/**
 * Derived, never stored as a counter. A lesson is done when it was read to its end and each of its quizzes was
 * tried; a course is completed when every lesson is done and the closing test is passed.
 */
export interface Progress {
  lessonsDone: string[]; lessonsTotal: number; minutesLeft: number;
  bestTest: { score: number; max: number } | null; testPassed: boolean; completed: boolean;
}

export function progressOf(course: CourseDocument, records: LearningRecords): Progress {
  const completed = new Set(records.completedLessons);
  const attempts = [...records.attempts];
  const tried = new Set(attempts.map((attempt) => attempt.activityId));
  const lessons = lessonsOf(course);
  const done = lessons.filter((lesson) => completed.has(lesson.id) && quizzesOf(lesson).every((quiz) => tried.has(quiz.id)));
  const tests = attempts.filter((attempt) => attempt.activityId === course.closingTest.id);
  const best = tests.reduce<{ score: number; max: number } | null>(
    (top, { score, max }) => (top === null || score / max > top.score / top.max ? { score, max } : top), null);
  const testPassed = best !== null && passes(best.score, best.max, course.closingTest.passMark);
  const minutesLeft = lessons.filter((lesson) => !done.includes(lesson)).reduce((sum, lesson) => sum + lesson.minutes, 0)
    + (testPassed ? 0 : course.closingTest.minutes);
  return {
    lessonsDone: done.map((lesson) => lesson.id), lessonsTotal: lessons.length, minutesLeft,
    bestTest: best, testPassed, completed: testPassed && done.length === lessons.length,
  };
}
