import type { Completion, Draft } from './db.ts';
import { type KeptState, valuesOf } from './study.rules.ts';

/**
 * What a person began and would miss on leaving this phone: ratings, and of what is in hand in a course (answers, words written in a lesson not
 * finished) all that the ministry does not have yet. How far a lesson was read is no work, and judgements are in the outbox as soon as they are made.
 */
export function unfinishedIn(drafts: readonly Pick<Draft, 'id'>[], states: readonly KeptState[], completions: readonly Pick<Completion, 'courseCode' | 'lessonId'>[]): string[] {
  const finished = new Set(completions.map(({ courseCode, lessonId }) => `lesson/${courseCode}/${lessonId}`));
  const unsent = states.filter((state) => {
    const values = valuesOf(state);
    return !finished.has(state.key) && Object.entries(state.unsent).some(([name, { beside }]) => !beside && !name.startsWith('@') && isWork(values[name]));
  });
  return [...drafts.filter(({ id }) => !id.startsWith('judging/')), ...unsent.map(({ key }) => ({ id: key }))].map(({ id }) => id);
}

const isWork = (value: unknown): boolean => value !== undefined && (typeof value !== 'string' || value.trim() !== '');
