import { answers, numberTyped, type Question, type Response } from '@kru/contracts';
import { shuffled } from './offline/learning.ts';

/** Points as they are said: parts of a point to one decimal. */
export const said = (points: number): number => Math.round(points * 10) / 10;

/** True when nothing of the question is left open: one option, at least one of several or one place, every pair, gap and statement, a number that can be read. */
export function isAnswered(question: Question, response: Response | undefined): boolean {
  if (response === undefined || !answers(question, response)) return false;
  const pairs = response as Record<string, string>;
  switch (question.type) {
    case 'multiple': case 'hotspot': return (response as string[]).length > 0;
    case 'matching': return question.left.every(({ id }) => pairs[id] !== undefined);
    case 'gap_fill': return question.gaps.every(({ id }) => (pairs[id] ?? '').trim() !== '');
    case 'likert': return question.statements.every(({ id }) => pairs[id] !== undefined);
    case 'numeric': return numberTyped(response as string) !== null;
    default: return true;
  }
}

/** What stands on the screen: an ordering that was not touched stands in the order shown, and going on means to keep it. */
export function shownResponse(question: Question, response: Response | undefined, seed: number): Response | undefined {
  if (question.type !== 'ordering' || response !== undefined) return response;
  return shuffled(question.items.map(({ id }) => id), seed);
}
