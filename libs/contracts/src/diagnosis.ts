import type { Diagnosis } from './course.js';
import { mark } from './marking.js';
import { passes } from './passing.js';
import type { Response } from './question.js';

/** A lesson as the diagnosis found it: `score` of `asked` points; `mastered` when it may be left out. */
export interface Diagnosed { lessonId: string; score: number; asked: number; mastered: boolean }

/** What a run through the diagnosis says of each of its lessons: the reason why one may be left out, and why another not. */
export function diagnose({ lessons, masterAt }: Diagnosis, responses: Record<string, Response>): Diagnosed[] {
  return lessons.map(({ lessonId, questions }) => {
    const { score, max } = mark(Object.fromEntries(questions.map(({ question, key }) => [question.id, key])), responses);
    return { lessonId, score, asked: max, mastered: max > 0 && passes(score, max, masterAt) };
  });
}
