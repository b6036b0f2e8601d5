import { Key, Question, Slug, Text } from '#contracts';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const Option = z.strictObject({ id: Slug, text: Text });
const Options = z.array(Option).min(2);
const written = { id: Slug, measures: z.array(z.string()).default([]), prompt: Text, feedback: z.record(z.string(), Text), explanation: Text };

/** A question as its author writes it: what is asked and its key in one. */
export const QuestionSource = z.discriminatedUnion('type', [
  z.strictObject({ ...written, type: z.literal('single'), options: Options, answer: Slug }),
  z.strictObject({ ...written, type: z.literal('multiple'), options: Options, answer: z.array(Slug).min(1) }),
  z.strictObject({ ...written, type: z.literal('true_false'), answer: z.boolean() }),
  z.strictObject({ ...written, type: z.literal('matching'), left: Options, right: Options, answer: z.record(Slug, Slug) }),
  z.strictObject({ ...written, type: z.literal('ordering'), items: Options, answer: z.array(Slug).min(2) }),
]);
export type QuestionSource = z.infer<typeof QuestionSource>;

export interface Asked { question: Question; key: Key }

export function apart(source: QuestionSource): Asked {
  const { answer, feedback, explanation, ...question } = source;
  return { question: Question.parse(question), key: Key.parse({ type: source.type, answer, feedback, explanation }) };
}

const idsOf = (options: { id: string }[]): string[] => options.map(({ id }) => id);
const without = (ids: string[], taken: string[]): string[] => ids.filter((id) => !taken.includes(id));
const repeated = (ids: string[]): string[] => ids.filter((id, place) => ids.indexOf(id) !== place);
const say = (ids: string[], words: (id: string) => string): string[] => ids.map(words);

/** What is wrong between a question, its answer and its feedback; each a sentence. */
export function faultsOf(source: QuestionSource): string[] {
  switch (source.type) {
    case 'single': return [...options(idsOf(source.options), [source.answer]), ...taught(source.feedback, without(idsOf(source.options), [source.answer]))];
    case 'multiple': return [...options(idsOf(source.options), source.answer), ...taught(source.feedback, idsOf(source.options))];
    case 'true_false': return taught(source.feedback, [String(!source.answer)]);
    case 'matching': return matching(source);
    case 'ordering': return [
      ...options(idsOf(source.items), source.answer), ...taught(source.feedback, ['order']),
      ...say(without(idsOf(source.items), source.answer), (id) => `item "${id}" has no place in the answer`),
    ];
  }
}

function matching({ left, right, answer, feedback }: Extract<QuestionSource, { type: 'matching' }>): string[] {
  const matched = Object.values(answer);
  return [
    ...options(idsOf(right), matched), ...options(idsOf(left), Object.keys(answer)), ...taught(feedback, idsOf(left)),
    ...say(without(idsOf(left), Object.keys(answer)), (id) => `"${id}" has no match in the answer`),
  ];
}

/** The answer names options that are there, each once. */
function options(ids: string[], answer: string[]): string[] {
  return [
    ...say(repeated(ids), (id) => `option "${id}" stands twice`), ...say(repeated(answer), (id) => `the answer names "${id}" twice`),
    ...say(without(answer, ids), (id) => `the answer names "${id}", which is no option`),
  ];
}

/** Every wrong choice teaches something, and nothing is written that nobody would read. */
function taught(feedback: Record<string, unknown>, needed: string[]): string[] {
  const given = Object.keys(feedback);
  return [...say(without(needed, given), (id) => `no feedback for "${id}"`), ...say(without(given, needed), (id) => `feedback for "${id}" would never be shown`)];
}

/**
 * A closing test is downloaded without its keys, so nothing else may tell them: authors like to write `l1: r1`, and
 * items in their right order. What is matched or ordered gets other ids, in an order that has nothing to do with the answer.
 */
export function disguise({ question, key }: Asked): Asked {
  if (question.type === 'matching' && key.type === 'matching') {
    const { options: right, renamed } = shuffled(question.id, question.right);
    const answer = Object.fromEntries(Object.entries(key.answer).map(([left, id]) => [left, renamed.get(id)!]));
    return { question: { ...question, right }, key: { ...key, answer } };
  }
  if (question.type === 'ordering' && key.type === 'ordering') {
    const { options: items, renamed } = shuffled(question.id, question.items);
    return { question: { ...question, items }, key: { ...key, answer: key.answer.map((id) => renamed.get(id)!) } };
  }
  return { question, key };
}

function shuffled(question: string, given: { id: string; text: Text }[]): { options: { id: string; text: Text }[]; renamed: Map<string, string> } {
  const order = (text: Text): string => createHash('sha256').update(`${question}\0${text.km}\0${text.en}\0${text.fr}`).digest('hex');
  const sorted = given.map((option) => ({ ...option, order: order(option.text) })).sort((a, b) => (a.order < b.order ? -1 : 1));
  const renamed = new Map(sorted.map(({ id }, place) => [id, `o${place + 1}`]));
  return { options: sorted.map(({ id, text }) => ({ id: renamed.get(id)!, text })), renamed };
}
