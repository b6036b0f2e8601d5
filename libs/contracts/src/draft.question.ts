import type { DraftQuestion } from './draft.js';
import { isSaid } from './draft.rules.js';
import type { Key, Question } from './question.js';
import type { Locale } from './text.js';

/** A question and its key in one, as authors write it. */
export function draftQuestionOf({ question, key }: { question: Question; key: Key }): DraftQuestion {
  const { feedback, explanation } = key;
  if (question.type === 'hotspot' && key.type === 'hotspot') {
    const { width: _, height: __, ...rest } = question;
    return { ...rest, areas: key.answer, feedback, explanation };
  }
  return { ...question, ...('answer' in key ? { answer: key.answer } : {}), feedback, explanation } as DraftQuestion;
}

/** A thing with words only in the languages it is truly written in: in the others they are still to come. */
export function onlyIn<T>(thing: T, languages: readonly Locale[]): T {
  if (thing === null || typeof thing !== 'object') return thing;
  if (Array.isArray(thing)) return thing.map((item: unknown) => onlyIn(item, languages)) as T;
  if (isSaid(thing)) return Object.fromEntries(Object.entries(thing).map(([locale, words]) => [locale, languages.includes(locale as Locale) ? words : ''])) as T;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, onlyIn(value, languages)])) as T;
}
