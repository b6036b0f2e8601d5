import { describe, expect, it } from '@jest/globals';
import { type Asked, type Locale, locales, type Text } from '#contracts';
import { anyQuestion, questionOf, text } from '#contracts/testing';
import fc from 'fast-check';
import { type Arrival, type Departure, type ExchangeFormat, exchangeFormats, type Pictures } from './exchange.js';
import { figureOf } from './exchange.figure.js';
import { readGift } from './gift.read.js';
import { writeGift } from './gift.write.js';
import { readMoodle } from './moodle.read.js';
import { writeMoodle } from './moodle.write.js';

const figure = figureOf({ name: 'rice.svg', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480"/>').toString('base64') })!;
const { content, ...file } = figure.file;
const pictures: Pictures = new Map([[file.sha256, content]]);

const write = (format: ExchangeFormat, questions: Asked[], locale: Locale): Departure => (format === 'gift' ? writeGift(questions, locale) : writeMoodle(questions, locale, pictures));
const read = (format: ExchangeFormat, written: string, locale: Locale): Arrival => (format === 'gift' ? readGift(written, locale) : readMoodle(written, locale));

/** Words that break careless formats: signs of both, markup, invisible letters, lines, Khmer. */
const signs = fc.constantFrom('~', '=', '#', '{', '}', ':', '\\', '->', '####', '//', '%50%', '::', '<b>', '</span>', '&amp;', '&', '<', '>', '"', '\'', ']]>', '\n', '\n\n', '\t', ' ', '  ',
  'ខ្មែរ', 'ក្រុង', '\u200b', '១២៣', 'é', '…', '{mlang en}', '$CATEGORY: x', '[html]', '*', 'a', 'T', '😀', '\u0007', '`');
const words = fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')).filter((each) => each.trim() !== '');
const aText: fc.Arbitrary<Text> = fc.oneof(words.map((each) => ({ km: each, en: each, fr: each })), fc.record({ km: words, en: words, fr: words }));

/** Each text of a generated question says something else, and its figure is one that can be drawn. */
const asked = anyQuestion.chain((one) => fc.array(aText, { minLength: 30, maxLength: 30 }).map((texts): Asked => {
  let next = 0;
  const told = JSON.parse(JSON.stringify(one), (_key, value: unknown): unknown => (isText(value) ? texts[next++ % texts.length] : value)) as Asked;
  return told.question.type === 'hotspot' ? { ...told, question: { ...told.question, figure: file, width: 640, height: 480 } } : told;
}));
const isText = (value: unknown): boolean => JSON.stringify(value) === JSON.stringify(text);

describe.each(exchangeFormats)('questions in %s', (format) => {
  it('of every type come back unchanged', () => {
    fc.assert(fc.property(asked, fc.constantFrom(...locales), (one, locale) => {
      const { text: written } = write(format, [one], locale);
      const { questions } = read(format, written, locale);
      expect(questions.map((came) => came.asked)).toEqual([one]);
    }), { numRuns: 400 });
  });

  it('come back in their order, each under its id', () => {
    fc.assert(fc.property(fc.uniqueArray(asked, { selector: ({ question }) => question.id, maxLength: 6 }), (all) => {
      expect(read(format, write(format, all, 'km').text, 'km').questions.map((came) => came.asked)).toEqual(all);
    }), { numRuns: 60 });
  });

  it('say of every type that the other system cannot show what is lost', () => {
    fc.assert(fc.property(asked, (one) => {
      const codes = write(format, [one], 'km').losses.map(({ code }) => code);
      const unknown = format === 'gift' ? ['gap_fill', 'hotspot', 'likert'] : ['likert'];
      // The unit of a number is words only, too.
      const told = unknown.includes(one.question.type) || (one.question.type === 'numeric' && one.question.unit !== undefined);
      expect(codes.includes('only_text')).toBe(told);
    }));
  });

  it('keep their words, options and answers also without the copy that only Kru reads', () => {
    const bare = (written: string): string => written.replace(/^\/\/ kru: .*\n/gm, '').replace(/<kru>[\s\S]*?<\/kru>/g, '');
    const kept = fc.oneof(questionOf.single, questionOf.multiple, questionOf.true_false, questionOf.ordering, questionOf.short_text);
    fc.assert(fc.property(kept, aText, (one, prompt) => {
      const given = { ...one, question: { ...one.question, prompt } } as Asked;
      const { questions } = read(format, bare(write(format, [given], 'km').text), 'km');
      const again = read(format, bare(write(format, questions.map((came) => came.asked), 'km').text), 'km');
      expect(questions).toHaveLength(1);
      expect(again.questions.map((came) => came.asked)).toEqual(questions.map((came) => came.asked));
      expect(questions[0]!.asked.question.type).toBe(given.question.type);
      expect(trimmed(questions[0]!.asked.question.prompt)).toEqual(trimmed(prompt));
    }));
  });

  it('never break on what a file may hold', () => {
    fc.assert(fc.property(fc.array(signs, { maxLength: 40 }).map((parts) => parts.join('')), (anything) => {
      const file = format === 'gift' ? anything : `<quiz><question type="multichoice">${anything}</question></quiz>`;
      expect([undefined, 'bank.unreadable']).toContain(faultOf(() => read(format, file, 'en')));
    }));
  });
});

const trimmed = ({ km, en, fr }: Text): string[] => [km, en, fr].map((each) => each.trim());

/** The code of a refusal, nothing when there is none; anything else is a fault of ours. */
function faultOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
}
