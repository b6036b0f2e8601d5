import type { Asked, Locale } from '#contracts';
import { RuleBroken } from '#platform';
import { wordsOf } from './multilang.js';
import { type Arrival, most } from './exchange.js';
import { figureOf } from './exchange.figure.js';
import type { Plain } from './plain.js';
import { idFor, PlainReader, unchangedCopy } from './plain.read.js';

/** Makes questions of what a file held. Two of one id: the second gets another, and it is told. @throws RuleBroken `bank.too_many` {most} */
export function arrive(plains: readonly Plain[], locale: Locale, again: (copy: Asked) => Plain): Arrival {
  mustBeFew(plains.length);
  const arrival: Arrival = { questions: [], losses: [], files: [] };
  const taken = new Map<string, number>();
  for (const [at, plain] of plains.entries()) {
    const copy = unchangedCopy(plain, again);
    const id = idFor(copy ? { ...plain, id: copy.question.id } : plain, at, taken);
    const wished = copy?.question.id ?? plain.id;
    if (wished !== null && wished !== id && taken.has(wished)) arrival.losses.push({ question: nameOf(plain), code: 'duplicate', details: { id: wished } });
    if (copy) {
      arrival.questions.push({ asked: { ...copy, question: { ...copy.question, id } }, languages: ['km', 'en', 'fr'], tags: plain.tags.filter((tag) => !copy.question.measures.includes(tag)) });
      const figure = plain.body.type === 'marker' ? figureOf(plain.body.figure) : undefined;
      if (figure) arrival.files.push(figure.file);
      continue;
    }
    const { came, losses, files } = new PlainReader(plain, id, locale).read();
    if (came) arrival.questions.push(came);
    arrival.losses.push(...losses);
    arrival.files.push(...files);
  }
  return arrival;
}

/** @throws RuleBroken `bank.too_many` {most} */
export function mustBeFew(count: number): void {
  if (count > most.questions) throw new RuleBroken('bank.too_many', { most: most.questions, count });
}

const nameOf = ({ name, prompt }: Plain): string => name || (wordsOf(prompt).plain ?? '').slice(0, 60);
