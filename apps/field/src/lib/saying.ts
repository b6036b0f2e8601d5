import { type AcceptedText, type Key, placeOf, type Question, type Response } from '@kru/contracts';
import { number, percent } from '@kru/ui/format.ts';
import { inLanguage, language } from '@kru/ui/language.svelte.ts';
import { tell } from './learn-words.ts';
import { t } from './words.ts';

// Answers in words, in the reader's language.

/** A passage in pieces: words, and the gaps between them, each with the signs that must not be parted from it by a line's end. */
export const passageParts = (passage: string): ({ text: string } | { gap: string; sign: string })[] =>
  [...passage.matchAll(/\[\[([a-z0-9-]+)\]\]([\u202f\u00a0]?[។៕៖.,;:!?)»”’]*)|((?!\[\[[a-z0-9-]+\]\])[^])+/g)].map(([all, gap, sign = '']) => (gap === undefined ? { text: all } : { gap, sign }));

type Options = readonly { id: string; text: { km: string; en: string; fr: string } }[];
const named = (options: Options, id: string | undefined): string => {
  const found = options.find((option) => option.id === id);
  return found ? inLanguage(found.text) : '';
};
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** Accepted texts that earn the whole point, those in the reader's script first; one that was accepted for another language is no help. */
function wholeTexts(accepted: readonly AcceptedText[]): string {
  const best = Math.max(...accepted.map(({ share }) => share));
  const whole = accepted.filter(({ share }) => share === best).map(({ text }) => text);
  const own = whole.filter((text) => /\p{Script=Khmer}/u.test(text) === (language.current === 'km'));
  return listed((own.length > 0 ? own : whole).slice(0, 2));
}

/** The right answer to what was typed. */
export function rightWords(question: Question, key: Key): string {
  if (key.type === 'short_text') return wholeTexts(key.answer);
  if (key.type !== 'numeric') return '';
  const best = key.answer.reduce((top, each) => (each.share > top.share ? each : top));
  const say = (value: number): string => number(value, { maximumFractionDigits: 10 });
  const unit = question.type === 'numeric' && question.unit ? ` ${inLanguage(question.unit)}` : '';
  return best.tolerance === 0 ? `${say(best.value)}${unit}`
    : `${tell('typed.between', { least: say(best.value - best.tolerance), most: say(best.value + best.tolerance) })}${unit}`;
}

/** What belongs into one gap. */
export function rightOfGap(question: Extract<Question, { type: 'gap_fill' }>, key: Key, id: string): string {
  const answer = key.type === 'gap_fill' ? key.answer[id] : undefined;
  if (answer === undefined) return '';
  return typeof answer === 'string' ? named(question.gaps.find((gap) => gap.id === id)?.choices ?? [], answer) : wholeTexts(answer);
}

/** A response in one line, for two versions of it side by side. */
export function responseWords(question: Question, response: Response | null | undefined): string {
  if (response === null || response === undefined) return '';
  if (typeof response === 'boolean') return t(response ? 'quiz.true' : 'quiz.false');
  if (typeof response === 'string') return question.type === 'single' ? named(question.options, response) : response;
  return Array.isArray(response) ? wordsOfList(question, response) : wordsOfPairs(question, response);
}

function wordsOfList(question: Question, response: string[]): string {
  if (question.type === 'multiple') return listed(response.map((id) => named(question.options, id)));
  if (question.type === 'ordering') return response.map((id, at) => `${number(at + 1)}. ${named(question.items, id)}`).join(' · ');
  return listed(response.map((written) => {
    const place = placeOf(written);
    return place ? tell('hotspot.at', { x: percent(place.x / 1000), y: percent(place.y / 1000) }) : '';
  }));
}

function wordsOfPairs(question: Question, response: Record<string, string>): string {
  const sign = { km: '៖ ', en: ': ', fr: '\u202f: ' }[language.current];
  const pair = (left: string, right: string): string => (right === '' ? '' : `${left}${sign}${right}`);
  if (question.type === 'matching') return listed(question.left.map(({ id, text }) => pair(inLanguage(text), named(question.right, response[id]))));
  if (question.type === 'likert') return listed(question.statements.map(({ id, text }) => pair(inLanguage(text), named(question.scale, response[id]))));
  if (question.type !== 'gap_fill') return '';
  return listed(question.gaps.map(({ id, choices }) => (choices ? named(choices, response[id]) : response[id] ?? '')));
}
