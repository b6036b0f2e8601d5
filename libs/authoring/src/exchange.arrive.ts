import type { Asked, Locale } from '#contracts';
import { wordsOf } from './multilang.js';
import type { Arrival } from './exchange.js';
import { figureOf } from './exchange.figure.js';
import type { Plain } from './plain.js';
import { idFor, PlainReader, unchangedCopy } from './plain.read.js';

/** Makes questions of what a file held. Two of one id: the second gets another, and it is told. */
export function arrive(plains: readonly Plain[], locale: Locale, again: (copy: Asked) => Plain): Arrival {
  const arrival: Arrival = { questions: [], losses: [], files: [] };
  const taken = new Set<string>();
  for (const [at, plain] of plains.entries()) {
    const copy = unchangedCopy(plain, again);
    const id = idFor(copy ? { ...plain, id: copy.question.id } : plain, at, taken);
    const wished = copy?.question.id ?? plain.id;
    if (wished !== null && wished !== id && taken.has(wished)) arrival.losses.push({ question: nameOf(plain), code: 'duplicate', details: { id: wished } });
    taken.add(id);
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

const nameOf = ({ name, prompt }: Plain): string => name || (wordsOf(prompt).plain ?? '').slice(0, 60);
