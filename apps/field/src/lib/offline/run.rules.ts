import { answers, type Question, type Response } from '@kru/contracts';
import type { Value, Values } from './study.rules.ts';

/** One run through the questions of a quiz, test or diagnosis, as it lies in the fields of what is in hand. */
export interface Run { responses: Record<string, Response>; checked: ReadonlySet<string>; at: number; startedAt: string; seed: number; reviewing: boolean }

const under = (prefix: string, values: Values): [string, Value][] =>
  Object.entries(values).flatMap(([name, value]): [string, Value][] => (name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value]] : []));

/** Null when nothing was begun. */
export function runOf(values: Values): Run | null {
  if (Object.keys(values).length === 0) return null;
  return {
    responses: Object.fromEntries(under('r', values)) as Record<string, Response>,
    checked: new Set(under('checked', values).map(([id]) => id)),
    at: Number(values['@at'] ?? 0), seed: Number(values['@seed'] ?? 1), startedAt: String(values['@startedAt'] ?? ''), reviewing: values['@reviewing'] === true,
  };
}

export const newRun = (now: string, seed: number): Values => ({ '@startedAt': now, '@seed': seed, '@at': 0 });
export const responseField = (questionId: string): string => `r.${questionId}`;
export const checkedField = (questionId: string): string => `checked.${questionId}`;

/** Answers that are answers to these questions: another version of the course may ask some no more, or otherwise. */
export const fitting = (questions: readonly Question[], responses: Record<string, Response>): Record<string, Response> =>
  Object.fromEntries(questions.flatMap((question) => {
    const response = responses[question.id];
    return response !== undefined && answers(question, response) ? [[question.id, response]] : [];
  }));
