import {
  type AttemptRecord, type CompletionRecord, type CourseDocument, type Lesson, mark, type Progress, progressOf, type Quiz, uuidv7,
} from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { Attempt, Completion, Db, Draft, KeptDocument, LessonDraft, QuizDraft } from './db.ts';
import { post } from './outbox.ts';
import { change } from './state.svelte.ts';
import type { CourseRow, Enrolment, ProgressRow } from './views.ts';

/** All the phone knows of one course and this person in it. */
export interface Learning {
  row: CourseRow | undefined; kept: KeptDocument | undefined; document: CourseDocument | undefined; enrolment: Enrolment | undefined;
  attempts: Attempt[]; completions: Completion[];
  /** Derived here where the course is on the phone, else as the ministry last told it. */
  progress: Progress | undefined; told: ProgressRow | undefined;
}

export async function learningOf(db: Db, code: string): Promise<Learning> {
  const [row, kept, enrolment, attempts, completions, told] = await Promise.all([
    db.get('courses', code), db.get('documents', `course/${code}`), db.get('enrolments', code),
    db.getAllFromIndex('attempts', 'course', code), db.getAllFromIndex('completions', 'course', code), db.get('progress', code),
  ]);
  const document = kept?.document.kind === 'course' ? kept.document : undefined;
  const marked = attempts.flatMap(({ activityId, score, max }) => (score === null ? [] : [{ activityId, score, max }]));
  const progress = document && progressOf(document, { completedLessons: completions.map((completion) => completion.lessonId), attempts: marked });
  return { row, kept, document, enrolment, attempts: attempts.sort(earlierFirst), completions, progress, told };
}

/** By when they were received, which no phone's clock can turn about; those that still wait are the latest. */
const earlierFirst = (a: Attempt, b: Attempt): number => {
  const [one, other] = [a, b].map(({ receivedAt, id }) => `${receivedAt ?? 'waits'} ${id}`);
  return one! < other! ? -1 : 1;
};

/** A copy without a component's reactive wrapping, which no database can hold. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const quizDraftId = (course: CourseDocument, activityId: string): string => `quiz/${course.code}/${course.version}/${activityId}`;
export const lessonDraftId = (course: CourseDocument, lessonId: string): string => `lesson/${course.code}/${course.version}/${lessonId}`;

/** Keeps what is not finished yet, at every touch. */
export const saveDraft = (id: string, data: QuizDraft | LessonDraft): Promise<unknown> => {
  const draft: Draft = { id, savedAt: new Date().toISOString(), data: plain(data) };
  return change(['drafts'], (tx) => tx.objectStore('drafts').put(draft), 'relaxed');
};

export const readDraft = async <T>(db: Db, id: string): Promise<T | undefined> => (await db.get('drafts', id))?.data as T | undefined;

export const dropDraft = (id: string): Promise<void> => change(['drafts'], (tx) => tx.objectStore('drafts').delete(id));

export const newQuizDraft = (): QuizDraft => ({ responses: {}, checked: [], at: 0, startedAt: new Date().toISOString(), seed: Math.floor(Math.random() * 2 ** 31), reviewing: false });

export async function enrol(course: Pick<CourseRow, 'code' | 'version' | 'title'>): Promise<void> {
  const id = uuidv7();
  const enrolment: Enrolment = { id, courseCode: course.code, courseVersion: course.version, state: 'self_enrolled', cohortId: null, dueOn: null, createdAt: new Date().toISOString() };
  await change(['enrolments', 'outbox'], async (tx) => {
    if (await tx.objectStore('enrolments').get(course.code)) return;
    await tx.objectStore('enrolments').put(enrolment);
    await post(tx, { kind: 'enrolment', about: course.title, url: `/api/enrolments/${id}`, json: { courseCode: course.code } });
  });
}

async function finishAttempt(course: CourseDocument, attempt: Attempt, about: Quiz['title']): Promise<void> {
  await change(['attempts', 'drafts', 'outbox'], async (tx) => {
    await tx.objectStore('attempts').put(attempt);
    await tx.objectStore('drafts').delete(quizDraftId(course, attempt.activityId));
    await post(tx, { kind: 'attempt', about, url: `/api/attempts/${attempt.id}`, json: attempt.record });
  });
}

function recordOf(course: CourseDocument, activityId: string, draft: QuizDraft): AttemptRecord {
  return {
    courseCode: course.code, courseVersion: course.version, locale: language.current, activityId, startedAt: draft.startedAt, finishedAt: new Date().toISOString(),
    responses: plain(draft.responses),
  };
}

/** A quiz done: marked here by the rule the server also uses, kept, and on its way. */
export async function finishQuiz(course: CourseDocument, quiz: Quiz, draft: QuizDraft): Promise<Attempt> {
  const record = recordOf(course, quiz.id, draft);
  const keys = Object.fromEntries(quiz.questions.map(({ question, key }) => [question.id, key]));
  const { score, max } = mark(keys, record.responses);
  const attempt: Attempt = { id: uuidv7(), courseCode: course.code, activityId: quiz.id, kind: 'quiz', record, score, max, passed: null, receivedAt: null, questions: {} };
  await finishAttempt(course, attempt, quiz.title);
  return attempt;
}

/** The closing test handed in. Its keys never leave the server, so there is no mark until it arrives. */
export async function handInTest(course: CourseDocument, draft: QuizDraft): Promise<Attempt> {
  const test = course.closingTest;
  const attempt: Attempt = {
    id: uuidv7(), courseCode: course.code, activityId: test.id, kind: 'test', record: recordOf(course, test.id, draft), score: null, max: test.questions.length,
    passed: null, receivedAt: null, questions: {},
  };
  await finishAttempt(course, attempt, test.title);
  return attempt;
}

/** A lesson read to its end, with what was written in it. */
export async function finishLesson(course: CourseDocument, lesson: Lesson, draft: LessonDraft): Promise<void> {
  const id = uuidv7();
  const record: CompletionRecord = {
    courseCode: course.code, courseVersion: course.version, locale: language.current, lessonId: lesson.id, completedAt: new Date().toISOString(),
    seconds: Math.min(86_400, Math.round(draft.seconds)), reflections: plain(draft.reflections),
  };
  const completion: Completion = { id, courseCode: course.code, courseVersion: course.version, lessonId: lesson.id, completedAt: record.completedAt, record };
  await change(['completions', 'outbox'], async (tx) => {
    await tx.objectStore('completions').put(completion);
    await post(tx, { kind: 'completion', about: lesson.title, url: `/api/completions/${id}`, json: record });
  });
}

/** The lesson to go on with, else the closing test, else nothing: what the largest thing on the screen leads to. */
export function nextOf(document: CourseDocument, progress: Progress): { kind: 'lesson'; lesson: Lesson } | { kind: 'test' } | { kind: 'done' } {
  const done = new Set(progress.lessonsDone);
  const lesson = document.modules.flatMap((module) => module.lessons).find((one) => !done.has(one.id));
  if (lesson) return { kind: 'lesson', lesson };
  return progress.testPassed ? { kind: 'done' } : { kind: 'test' };
}

/** The same order at every opening of one attempt, another at the next (mulberry32 and Fisher-Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
