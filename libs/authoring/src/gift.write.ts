import { type Asked, canonicalJson, type Locale } from '#contracts';
import type { Departure, Pictures } from './exchange.js';
import type { Plain, PlainAnswer, PlainBody } from './plain.js';
import { plainOf } from './plain.write.js';

/** GIFT knows neither embedded answers nor places on a figure. */
const knows = new Set<PlainBody['type']>(['single', 'multiple', 'true_false', 'short_text', 'numeric', 'matching', 'ordering', 'essay']);

const escape = (html: string): string => html.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
const percent = (share: number): string => `%${Math.round(share * 10_000_000) / 100_000}%`;
const taught = (feedback: string): string => (feedback === '' ? '' : `#${escape(feedback)}`);

export const giftPlain = (asked: Asked, locale: Locale): ReturnType<typeof plainOf> => plainOf(asked, { locale, pictures: new Map(), knows });

/** Questions in GIFT (docs.moodle.org, "GIFT format"), in UTF-8. */
export function writeGift(questions: readonly Asked[], locale: Locale, _pictures: Pictures = new Map()): Departure {
  const written = questions.map((asked) => giftPlain(asked, locale));
  return { text: `${written.map(({ plain }) => question(plain)).join('\n\n')}\n`, losses: written.flatMap(({ losses }) => losses) };
}

function question(plain: Plain): string {
  const comment = [`// [id:${plain.id}]`, ...plain.tags.map((tag) => `[tag:${tag}]`)].join(' ');
  const copy = plain.copy ? `\n// kru: ${canonicalJson(plain.copy)}` : '';
  const explanation = plain.explanation === '' ? '' : `\n####${escape(plain.explanation)}`;
  return `${comment}${copy}\n::${escape(plain.name)}::[html]${escape(plain.prompt)}{${body(plain.body)}${explanation}\n}`;
}

function body(given: PlainBody): string {
  switch (given.type) {
    case 'single': return given.answers.map((answer) => `\n${answer.share === 1 ? '=' : '~'}${escape(answer.text)}${taught(answer.feedback)}`).join('');
    case 'multiple': return given.answers.map((answer) => `\n~${percent(answer.share)}${escape(answer.text)}${taught(answer.feedback)}`).join('');
    case 'true_false': return `${given.answer ? 'TRUE' : 'FALSE'}${taught(given.feedback)}`;
    case 'short_text': return given.answers.map((answer) => `\n=${weight(answer)}${escape(answer.text)}${taught(answer.feedback)}`).join('');
    case 'numeric': return `#${given.answers.map((answer) => `\n=${weight(answer)}${answer.text === '*' ? '*' : `${answer.text}:${answer.tolerance ?? 0}`}${taught(answer.feedback)}`).join('')}`;
    case 'matching': return given.pairs.map(({ left, right }) => `\n=${escape(left)} -> ${escape(right)}`).join('');
    case 'ordering': return `>0 ALL VERTICAL ABSOLUTE_POSITION SHOW none${given.items.map((item) => `\n${escape(item)}`).join('')}`;
    default: return '';
  }
}

const weight = ({ share }: PlainAnswer): string => (share === 1 ? '' : percent(share));
