import fc from 'fast-check';
import type { AcceptedText, Area, Key, Option, Question, QuestionType, Response } from '../src/question.js';
import { rightResponse } from '../src/right.js';

/** A question with its key, as a course document holds them. */
export interface QuestionCase<T extends QuestionType> { question: Extract<Question, { type: T }>; key: Extract<Key, { type: T }> }
/** A question of whatever type with its key. */
export interface AnyCase { question: Question; key: Key }

export const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const taught = { feedback: {}, explanation: text };
const optionsOf = (ids: string[]): Option[] => ids.map((id) => ({ id, text }));

/** Now and then a name that objects have from birth: it is an id like any other. */
const slug = fc.oneof({ weight: 20, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3})?$/) }, { weight: 1, arbitrary: fc.constant('constructor') });
const ids = (least: number, most = 8): fc.Arbitrary<string[]> => fc.uniqueArray(slug, { minLength: least, maxLength: most });
const asked = fc.record({ id: slug, measures: fc.constant<string[]>([]), prompt: fc.constant(text) });
const share = fc.constantFrom(0.25, 0.5, 0.75, 1);

const words = fc.constantFrom('ស្រូវ', 'សិស្ស', 'គ្រូបង្រៀន', 'ក្ដារខៀន', 'ផ្ទៀងផ្ទាត់', '៤៥ នាក់', 'Tonlé Sap', 'l’élève', 'check it', 'fair', '3/4', '«ល្អ»');
const phrase = fc.oneof(words, fc.tuple(words, words).map(([one, other]) => `${one} ${other}`));

/** What may be typed; the first earns the whole point. */
const acceptedTexts: fc.Arbitrary<AcceptedText[]> = fc.uniqueArray(fc.tuple(slug, phrase, share), { minLength: 1, maxLength: 4, selector: ([id]) => id })
  .map((all) => all.map(([id, each, part], place) => ({ id, text: each, share: place === 0 ? 1 : part })));

const number = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -100_000, max: 100_000 }).map((each) => each / 100));
const thousandth = fc.integer({ min: 0, max: 1000 });
const shape: fc.Arbitrary<Area> = slug.chain((id) => fc.oneof(
  fc.record({ id: fc.constant(id), shape: fc.constant('rectangle' as const), x: thousandth, y: thousandth, width: thousandth, height: thousandth }),
  fc.record({ id: fc.constant(id), shape: fc.constant('circle' as const), x: thousandth, y: thousandth, radius: thousandth }),
  fc.record({ id: fc.constant(id), shape: fc.constant('polygon' as const), points: fc.array(fc.tuple(thousandth, thousandth), { minLength: 3, maxLength: 7 }) }),
));
const figure = { name: 'figure.svg', sha256: 'a'.repeat(64), mime: 'image/svg+xml', bytes: 900 };

const gap = fc.tuple(slug, fc.oneof(
  ids(2, 5).chain((choices) => fc.constantFrom(...choices).map((right) => ({ choices: optionsOf(choices), right }))),
  acceptedTexts.map((right) => ({ choices: undefined, right })),
));

/** A question of each type with its key. */
export const questionOf: { [T in QuestionType]: fc.Arbitrary<QuestionCase<T>> } = {
  single: fc.tuple(asked, ids(2)).chain(([head, options]) => fc.constantFrom(...options).map((answer): QuestionCase<'single'> => ({
    question: { ...head, type: 'single', options: optionsOf(options) }, key: { ...taught, type: 'single', answer },
  }))),
  multiple: fc.tuple(asked, ids(2)).chain(([head, options]) => fc.shuffledSubarray(options, { minLength: 1 }).map((answer): QuestionCase<'multiple'> => ({
    question: { ...head, type: 'multiple', options: optionsOf(options) }, key: { ...taught, type: 'multiple', answer },
  }))),
  true_false: fc.tuple(asked, fc.boolean()).map(([head, answer]): QuestionCase<'true_false'> => ({
    question: { ...head, type: 'true_false' }, key: { ...taught, type: 'true_false', answer },
  })),
  matching: fc.tuple(asked, ids(2), ids(2)).chain(([head, left, right]) => pairsOf(left, right).map((answer): QuestionCase<'matching'> => ({
    question: { ...head, type: 'matching', left: optionsOf(left), right: optionsOf(right) }, key: { ...taught, type: 'matching', answer },
  }))),
  ordering: fc.tuple(asked, ids(2)).chain(([head, items]) => fc.shuffledSubarray(items, { minLength: items.length }).map((answer): QuestionCase<'ordering'> => ({
    question: { ...head, type: 'ordering', items: optionsOf(items) }, key: { ...taught, type: 'ordering', answer },
  }))),
  short_text: fc.tuple(asked, acceptedTexts).map(([head, answer]): QuestionCase<'short_text'> => ({
    question: { ...head, type: 'short_text' }, key: { ...taught, type: 'short_text', answer, feedback: taughtBy(answer) },
  })),
  numeric: fc.tuple(asked, fc.uniqueArray(fc.tuple(slug, number, fc.constantFrom(0, 0.1, 0.5, 2), share), { minLength: 1, maxLength: 3, selector: ([id]) => id }))
    .map(([head, all]): QuestionCase<'numeric'> => {
      const answer = all.map(([id, value, tolerance, part], place) => ({ id, value, tolerance, share: place === 0 ? 1 : part }));
      return { question: { ...head, type: 'numeric' }, key: { ...taught, type: 'numeric', answer, feedback: taughtBy(answer) } };
    }),
  gap_fill: fc.tuple(asked, fc.uniqueArray(gap, { minLength: 1, maxLength: 5, selector: ([id]) => id })).map(([head, all]): QuestionCase<'gap_fill'> => {
    const passage = all.map(([id]) => `[[${id}]]`).join(' ');
    const gaps = all.map(([id, { choices }]) => (choices ? { id, choices } : { id }));
    return {
      question: { ...head, type: 'gap_fill', passage: { km: passage, en: passage, fr: passage }, gaps },
      key: { ...taught, type: 'gap_fill', answer: Object.fromEntries(all.map(([id, { right }]) => [id, right])) },
    };
  }),
  hotspot: fc.tuple(asked, fc.uniqueArray(shape, { minLength: 1, maxLength: 4, selector: ({ id }) => id }), fc.nat({ max: 3 })).map(([head, answer, more]): QuestionCase<'hotspot'> => ({
    question: { ...head, type: 'hotspot', figure, width: 320, height: 240, alt: text, pick: answer.length + more }, key: { ...taught, type: 'hotspot', answer },
  })),
  likert: fc.tuple(asked, ids(1), ids(2, 7)).map(([head, statements, scale]): QuestionCase<'likert'> => ({
    question: { ...head, type: 'likert', statements: optionsOf(statements), scale: optionsOf(scale) }, key: { ...taught, type: 'likert' },
  })),
};

const taughtBy = (answer: { id: string }[]): Key['feedback'] => Object.fromEntries([...answer.map(({ id }) => id), 'other'].map((id) => [id, text]));

function pairsOf(left: string[], right: string[]): fc.Arbitrary<Record<string, string>> {
  return fc.array(fc.constantFrom(...right), { minLength: left.length, maxLength: left.length })
    .map((matched) => Object.fromEntries(left.map((each, place) => [each, matched[place]!])));
}

export const anyQuestion: fc.Arbitrary<AnyCase> = fc.oneof(...Object.values(questionOf));

/** Anything that can arrive in a record. */
export const anything: fc.Arbitrary<Response> = fc.oneof(
  fc.string({ maxLength: 8 }), fc.boolean(), fc.array(fc.string({ maxLength: 6 }), { maxLength: 10 }), fc.dictionary(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 })),
);

/** The same text as phones type it: with what cannot be seen, in capitals, with other quotes, with Khmer digits, with a full stop. */
export function disguised(plain: string): fc.Arbitrary<string> {
  const khmer = (each: string): string => each.replace(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'[Number(digit)]!);
  const ways: ((each: string) => string)[] = [
    (each) => [...each].join('\u200b'), (each) => each.toUpperCase(), (each) => khmer(each), (each) => each.replaceAll('’', '\''), (each) => `  ${each} `,
    (each) => each.replaceAll(' ', '\u00a0'), (each) => each.replaceAll('្ដ', '្ត'), (each) => each.replaceAll('ើ', 'ើ'),
  ];
  return fc.subarray(ways).map((chosen) => chosen.reduce((each, way) => way(each), plain));
}

/** A response that a player of the question can give: right, nearly right or wrong, and typed as people type. */
export function responseTo({ question, key }: AnyCase): fc.Arbitrary<Response> {
  const right = rightResponse(key);
  const made = shaped(question);
  if (right === undefined) return made;
  return fc.oneof({ weight: 3, arbitrary: made }, { weight: 1, arbitrary: typeof right === 'string' && question.type === 'short_text' ? disguised(right) : fc.constant(right) });
}

function shaped(question: Question): fc.Arbitrary<Response> {
  switch (question.type) {
    case 'single': return fc.constantFrom(...idsOf(question.options));
    case 'multiple': return fc.shuffledSubarray(idsOf(question.options));
    case 'true_false': return fc.boolean();
    case 'ordering': return fc.shuffledSubarray(idsOf(question.items), { minLength: question.items.length });
    case 'matching': return some(idsOf(question.left), () => fc.constantFrom(...idsOf(question.right)));
    case 'likert': return some(idsOf(question.statements), () => fc.constantFrom(...idsOf(question.scale)));
    case 'short_text': return phrase;
    case 'numeric': return number.map(String);
    case 'gap_fill': return some(idsOf(question.gaps), (id) => {
      const { choices } = question.gaps.find((each) => each.id === id)!;
      return choices ? fc.constantFrom(...idsOf(choices)) : phrase;
    });
    case 'hotspot': return fc.array(fc.tuple(thousandth, thousandth).map(([x, y]) => `${x},${y}`), { maxLength: question.pick });
  }
}

const idsOf = (options: { id: string }[]): string[] => options.map(({ id }) => id);

/** Values for some of the names. */
function some(names: string[], valueOf: (name: string) => fc.Arbitrary<string>): fc.Arbitrary<Record<string, string>> {
  return fc.shuffledSubarray(names).chain((chosen) => fc.tuple(...chosen.map(valueOf)).map((values) => Object.fromEntries(chosen.map((name, place) => [name, values[place]!]))));
}
