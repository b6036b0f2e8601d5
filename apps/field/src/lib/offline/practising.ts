import { type CourseDocument, type Key, lessonsOf, mark, markResponse, pointsOf, type PracticeRecord, type Question, type Response, uuidv7 } from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { PracticeAnswer } from './coursework.views.ts';
import type { Attempt, Db } from './db.ts';
import { type Learning, learningOf, learningStores } from './learning.ts';
import { post } from './outbox.ts';
import { type Answered, cardsOf, dayMs, practiceDay, type PracticeDay } from './practice.rules.ts';
import { change } from './state.svelte.ts';

/** A question that may be practised: it and its key are in the document. Those of the closing test never are. */
export interface Practisable { course: CourseDocument; lessonTitle: CourseDocument['title']; lessonId: string; question: Question; key: Key }
export interface Practice extends PracticeDay { questions: Map<string, Practisable>; /** At least one question was answered that will come back. */ begun: boolean }

export const practiceStores = [...learningStores, 'practice'] as const;

const keyOf = (course: string, question: string): string => `${course}/${question}`;

function practisable(course: CourseDocument): [string, Practisable][] {
  const of = (lessonId: string, asked: readonly { question: Question; key: Key }[]): [string, Practisable][] => {
    const lesson = lessonsOf(course).find(({ id }) => id === lessonId);
    return !lesson ? [] : asked.filter(({ key }) => pointsOf(key) > 0)
      .map(({ question, key }) => [keyOf(course.code, question.id), { course, lessonTitle: lesson.title, lessonId, question, key }]);
  };
  return [
    ...lessonsOf(course).flatMap((lesson) => lesson.blocks.flatMap((block) => (block.type === 'quiz' ? of(lesson.id, block.questions) : []))),
    ...(course.diagnosis?.lessons ?? []).flatMap(({ lessonId, questions }) => of(lessonId, questions)),
  ];
}

/**
 * From when a question may be asked: a day after its lesson was finished, so that practice comes when forgetting begins and not weeks later at
 * the end of the course; and in any case once the course is completed.
 */
function openFrom({ document, progress, completions, attempts }: Learning): Map<string, Date> {
  if (!document || !progress) return new Map();
  const diagnosed = attempts.find(({ activityId }) => activityId === document.diagnosis?.id);
  const doneAt = (lessonId: string): number | undefined => {
    const times = completions.filter((completion) => completion.lessonId === lessonId).map(({ completedAt }) => Date.parse(completedAt));
    return times.length > 0 ? Math.min(...times) : diagnosed && Date.parse(diagnosed.record.finishedAt);
  };
  return new Map(practisable(document).flatMap(([key, { lessonId }]): [string, Date][] => {
    if (progress.completed) return [[key, new Date(0)]];
    const at = progress.lessonsDone.includes(lessonId) ? doneAt(lessonId) : undefined;
    return at === undefined ? [] : [[key, new Date(at + dayMs)]];
  }));
}

/** Each question of an attempt with the mark that stands: the server's, or before it answered the phone's own by the same rule. */
export function marksOf(attempt: Attempt, keys: Record<string, Key>): Record<string, number> {
  const told = Object.entries(attempt.questions);
  if (told.length > 0) return Object.fromEntries(told.map(([id, { score }]) => [id, score]));
  const asked = Object.fromEntries(Object.entries(keys).filter(([id]) => attempt.record.responses[id] !== undefined));
  return Object.fromEntries(Object.entries(mark(asked, attempt.record.responses).questions).map(([id, { score }]) => [id, score]));
}

/** The keys that a document holds, by question. */
export const keysIn = (course: CourseDocument): Record<string, Key> =>
  Object.fromEntries(practisable(course).map(([, { question, key }]) => [question.id, key]));

function answeredIn({ document, attempts }: Learning): Answered[] {
  if (!document) return [];
  const keys = keysIn(document);
  return attempts.filter(({ activityId }) => activityId !== document.closingTest.id).flatMap((attempt) =>
    Object.entries(marksOf(attempt, keys)).filter(([id]) => id in keys)
      .map(([id, score]) => ({ key: keyOf(document.code, id), id: attempt.id, score, at: attempt.record.finishedAt, receivedAt: attempt.receivedAt })));
}

/** All that this phone knows of a person's practice today. */
export async function practiceOf(db: Db, now: Date): Promise<Practice> {
  const courses = (await db.getAllKeys('documents')).filter((id) => id.startsWith('course/')).map((id) => id.slice('course/'.length));
  const [all, practised] = await Promise.all([Promise.all(courses.map((code) => learningOf(db, code))), db.getAll('practice')]);
  const questions = new Map(all.flatMap(({ document }) => (document ? practisable(document) : [])));
  const open = new Map(all.flatMap((learning) => [...openFrom(learning)]));
  const answered = [
    ...all.flatMap(answeredIn),
    ...practised.map(({ id, courseCode, questionId, score, answeredAt, receivedAt }) => ({ key: keyOf(courseCode, questionId), id, score, at: answeredAt, receivedAt })),
  ];
  const cards = cardsOf(answered, now);
  const day = practiceDay(cards, open, practised.map(({ answeredAt }) => answeredAt), now);
  return { ...day, questions, begun: [...cards.keys()].some((key) => open.has(key)) };
}

/** An answer of practice: marked here, kept, and on its way. */
export async function answerPractice({ course, question, key }: Practisable, response: Response, shownAt: string): Promise<void> {
  const id = uuidv7();
  const answeredAt = new Date().toISOString();
  const record: PracticeRecord = { courseCode: course.code, courseVersion: course.version, locale: language.current, questionId: question.id, shownAt, answeredAt, response };
  const answer: PracticeAnswer = { id, courseCode: course.code, questionId: question.id, score: markResponse(key, response).score, answeredAt, receivedAt: null };
  await change(['practice', 'outbox'], async (tx) => {
    await tx.objectStore('practice').put(answer);
    await post(tx, { kind: 'practice', about: course.title, url: `/api/practice/${id}`, json: record });
  });
}
