import type { Asked, Locale, QuestionType, Text } from '@kru/contracts';
import { localeNames } from '@kru/ui/language.svelte.ts';
import { b } from '#lib/bank/words.ts';
import type { components } from '@kru/ui/api/schema.d.ts';

export type BankRow = components['schemas']['BankRow'];
export type BankQuestion = Omit<components['schemas']['BankQuestionView'], 'asked'> & { asked: Asked };
export type Arrival = components['schemas']['ArrivalView'];
export type Departure = components['schemas']['DepartureView'];
export type Loss = components['schemas']['LossView'];
export type Format = Arrival['format'];

export const types = ['single', 'multiple', 'true_false', 'matching', 'ordering', 'short_text', 'numeric', 'gap_fill', 'hotspot', 'likert'] as const satisfies readonly QuestionType[];
export const formats = { gift: { name: 'GIFT', ending: 'gift.txt' }, moodle_xml: { name: 'Moodle XML', ending: 'xml' } } as const;

export function typeName(type: string): string {
  const known = `type.${type}`;
  return b.has(known) ? b(known) : type;
}
export const languagesOf = (languages: readonly Locale[]): string => languages.map((locale) => localeNames[locale]).join(', ');

const named = (locale: string): string => localeNames[locale as Locale] ?? locale;

/** What was lost, in the reader's words. */
export function lossText({ code, details }: Loss): string {
  const type = typeof details['type'] === 'string' ? typeName(details['type']) : '';
  const { locale, locales } = details;
  return b(`loss.${code}`, { ...details, type, ...(typeof locale === 'string' && { locale: named(locale) }), ...(typeof locales === 'string' && { locales: locales.split(', ').map(named).join(', ') }) });
}

/** The losses of a file, those of one question together. */
export function byQuestion(losses: readonly Loss[]): { question: string; losses: Loss[] }[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) groups.set(loss.question, [...(groups.get(loss.question) ?? []), loss]);
  return [...groups].map(([question, own]) => ({ question, losses: own }));
}

/** One text of a question: where it stands in it, and what it is. */
export interface Worded { path: (string | number)[]; label: string; text: Text }

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 3 && ['km', 'en', 'fr'].every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string');

/** Every text of a question and its key, in the order in which one reads them. */
export function textsOf({ question, key }: Asked): Worded[] {
  const found: Worded[] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (isText(value)) found.push({ path, label: labelOf(path, question), text: value });
    else if (Array.isArray(value)) value.forEach((each, at) => { walk(each, [...path, at]); });
    else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) walk(each, [...path, name]);
  };
  const { prompt, ...rest } = question;
  walk(prompt, ['question', 'prompt']);
  walk(rest, ['question']);
  walk(key.feedback, ['key', 'feedback']);
  walk(key.explanation, ['key', 'explanation']);
  return found;
}

function labelOf(path: (string | number)[], question: Asked['question']): string {
  const [, field, at] = path;
  if (field === 'feedback') return b('field.feedback', { to: nameOf(question, String(at)) });
  if (typeof at === 'number') return b(`field.${field === 'statements' || field === 'scale' || field === 'left' || field === 'right' || field === 'items' ? field : 'options'}`, { number: at + 1 });
  if (field === 'prompt' || field === 'explanation' || field === 'passage' || field === 'unit' || field === 'alt') return b(`field.${field}`);
  return String(field);
}

/** What a feedback speaks to: the number of an option, or the word for any other answer. */
function nameOf(question: Asked['question'], id: string): string {
  const lists = Object.values(question).filter((value): value is { id: string }[] => Array.isArray(value) && typeof value[0] === 'object');
  const at = lists.map((list) => list.findIndex((each) => each.id === id)).find((place) => place >= 0);
  if (at !== undefined) return String(at + 1);
  const known = `answer.${id}`;
  return b.has(known) ? b(known) : id;
}

/** The question with one text changed. */
export function withText(asked: Asked, path: readonly (string | number)[], text: Text): Asked {
  const copy = JSON.parse(JSON.stringify(asked)) as Asked;
  let at = copy as unknown as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) at = at[name] as typeof at;
  at[path.at(-1)!] = text;
  return copy;
}
