import { calibrationsOf, type CourseDocument, type LearningRecords, type Lesson, lessonsOf, missingInLesson, type Progress } from '@kru/contracts';
import type { Attempt } from './db.ts';
import { standingOf } from './exam.rules.ts';

/** What the rules need of what the phone knows. */
export interface Known { document: CourseDocument; progress: Progress; records: LearningRecords; attempts: readonly Attempt[]; handedIn: ReadonlySet<string>; opened: boolean }

/** What to go on with: what the largest thing on the screen leads to. `waiting`: all that is left is another's to do. */
export type Next = { kind: 'diagnosis' } | { kind: 'lesson'; lesson: Lesson } | { kind: 'test' } | { kind: 'waiting' } | { kind: 'done' };

/** The diagnosis until anything else was begun, the first lesson with something left to do, the closing test. */
export function nextOf({ document, progress, records, attempts, handedIn, opened }: Known, now: number): Next {
  if (document.diagnosis && !opened && attempts.length === 0 && [...records.completedLessons].length === 0) return { kind: 'diagnosis' };
  const done = new Set(progress.lessonsDone);
  const left = lessonsOf(document).filter(({ id }) => !done.has(id));
  const lesson = left.find((one) => !isWaiting(one, { records, attempts, handedIn }, now));
  if (lesson) return { kind: 'lesson', lesson };
  if (!progress.testPassed) return { kind: 'test' };
  return left.length > 0 ? { kind: 'waiting' } : { kind: 'done' };
}

/** True when the person has done their part of a lesson: its work lies with the facilitator, its exam is being marked or may be sat no more. */
export function isWaiting(lesson: Lesson, { records, attempts, handedIn }: Pick<Known, 'records' | 'attempts' | 'handedIn'>, now: number): boolean {
  const { read, activities } = missingInLesson(lesson, records);
  const exams = calibrationsOf(lesson);
  return !read && activities.every((id) => {
    const exam = exams.find((one) => one.id === id);
    return exam?.mode === 'exam' ? ['marking', 'closed'].includes(standingOf(exam, attempts, now).state) : handedIn.has(id);
  });
}
