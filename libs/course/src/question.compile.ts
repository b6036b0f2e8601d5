import { Key, Question, type Text } from '#contracts';
import type { YamlSource } from '#platform';
import { createHash } from 'node:crypto';
import type { CitedFiles } from './cited.js';
import { faultsOf } from './question.faults.js';
import type { QuestionSource } from './question.source.js';

export interface Asked { question: Question; key: Key }

/** A question and its key, or undefined after noting what is wrong between them. A figure is looked for in `cited`. */
export async function compileQuestion(written: QuestionSource, path: PropertyKey[], source: YamlSource, cited: CitedFiles): Promise<Asked | undefined> {
  const faults = faultsOf(written);
  for (const fault of faults) source.fault(path, `question ${written.id}: ${fault}`);
  if (written.type !== 'hotspot') return faults.length === 0 ? apart(written) : undefined;
  const picture = await cited.picture(written.figure, [...path, 'figure'], source);
  if (!picture || faults.length > 0) return undefined;
  const { areas, feedback, explanation, figure: _, ...question } = written;
  const { file: figure, width, height } = picture;
  return { question: Question.parse({ ...question, figure, width, height }), key: Key.parse({ type: 'hotspot', answer: areas, feedback, explanation }) };
}

function apart(source: Exclude<QuestionSource, { type: 'hotspot' }>): Asked {
  if (source.type === 'likert') {
    const { feedback, explanation, ...question } = source;
    return { question: Question.parse(question), key: Key.parse({ type: source.type, feedback, explanation }) };
  }
  const { answer, feedback, explanation, ...question } = source;
  return { question: Question.parse(question), key: Key.parse({ type: source.type, answer, feedback, explanation }) };
}

/** The same as its author would write it. The disguise of a closing test stays: what was renamed keeps its new name. */
export function sourceOfQuestion({ question, key }: Asked): QuestionSource {
  const { type: _, ...taught } = key;
  if (question.type !== 'hotspot') return { ...question, ...taught } as QuestionSource;
  const { figure, width: _width, height: _height, ...asked } = question;
  const { answer, feedback, explanation } = key as Extract<Key, { type: 'hotspot' }>;
  return { ...asked, figure: figure.name, areas: answer, feedback, explanation };
}

/**
 * A closing test is downloaded without its keys, so nothing else may tell them: authors like to write `l1: r1`, items in their right order,
 * and the right choice first. What is matched, ordered or chosen for a gap gets other ids, in an order that has nothing to do with the answer.
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
  if (question.type === 'gap_fill' && key.type === 'gap_fill') {
    const answer = { ...key.answer };
    const gaps = question.gaps.map((gap) => {
      const right = key.answer[gap.id];
      if (gap.choices === undefined || typeof right !== 'string') return gap;
      const { options: choices, renamed } = shuffled(`${question.id}\0${gap.id}`, gap.choices);
      answer[gap.id] = renamed.get(right)!;
      return { ...gap, choices };
    });
    return { question: { ...question, gaps }, key: { ...key, answer } };
  }
  return { question, key };
}

function shuffled(question: string, given: { id: string; text: Text }[]): { options: { id: string; text: Text }[]; renamed: Map<string, string> } {
  const order = (text: Text): string => createHash('sha256').update(`${question}\0${text.km}\0${text.en}\0${text.fr}`).digest('hex');
  const sorted = given.map((option) => ({ ...option, order: order(option.text) })).sort((a, b) => (a.order < b.order ? -1 : 1));
  const renamed = new Map(sorted.map(({ id }, place) => [id, `o${place + 1}`]));
  return { options: sorted.map(({ id, text }) => ({ id: renamed.get(id)!, text })), renamed };
}
