import { type DraftPath, type DraftSource, isSaid, type Locale, type Said, valueAt } from '@kru/contracts';
import { language, localeNames } from '@kru/ui/language.svelte.ts';
import { number, percent } from '@kru/ui/format.ts';
import { ui } from '@kru/ui/words.ts';
import type { Change, Fault } from './views.ts';
import { w } from './words.ts';

/** In the reader's language where it has words, else in another. */
export const saying = (text: Said | null | undefined): string => (text ? text[language.current] || text.km || text.en || text.fr : '');
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 57) > 20 ? text.lastIndexOf(' ', 57) : 57)}…` : text);

/** The sort of a block or a question. */
const sortOf = (sort: string): string => {
  const [block, question] = [`block.${sort}`, `question.${sort}`];
  return w.has(block) ? w(block) : w.has(question) ? w(question) : '';
};

type Thing = { id?: string; type?: string; title?: Said; prompt?: Said; alt?: Said; body?: Said; text?: Said };
/** The first line of a text, without its signs. */
const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '')?.replace(/^[#>\s-]+|[*_`]/g, '') ?? '';

/** A thing of a draft by its title, or by what it is. */
export function nameOf(thing: unknown): string {
  const { title, prompt, alt, body, text, type } = (thing ?? {}) as Thing;
  const words = type === 'text' ? firstLine(saying(body)) : saying(title ?? prompt ?? alt ?? (isSaid(text) ? text : undefined));
  return words ? short(words) : (type && sortOf(type)) || w('untitled');
}

const fields = ['title', 'prompt', 'body', 'brief', 'alt', 'caption', 'explanation', 'summary', 'feedback', 'answer', 'areas', 'passage', 'rubric', 'minutes', 'builds', 'hours', 'competencies', 'file', 'figure', 'measures', 'unit'] as const;
const isField = (step: string): step is (typeof fields)[number] => (fields as readonly string[]).includes(step);

/** Where in the draft a path leads, in words: things by name, the field last, and the language. */
export function placeOf(source: DraftSource, path: DraftPath): string {
  const named: string[] = [];
  for (const [at, step] of path.entries()) {
    const value = valueAt(source, path.slice(0, at + 1));
    if (step === 'closingTest') named.push(saying(source.closingTest.title));
    else if (step === 'diagnosis') named.push(w('diagnosis'));
    else if (value !== null && typeof value === 'object' && !Array.isArray(value) && (value as Thing).id === step && at > 0) named.push(nameOf(value));
    else if (isField(step) && !Array.isArray(value)) named.push(w(`field.${step}`));
    else if (step in localeNames && at === path.length - 1) named.push(localeNames[step as Locale]);
  }
  return named.length > 0 ? named.join(' › ') : w('course');
}

export const faultWords = ({ code, details }: Fault): string => w(`fault.${code}`, Object.fromEntries(Object.entries(details as Record<string, string | number>).map(([key, value]) => [key, key === 'language' ? localeNames[value as Locale] : value])));

const figure = (code: Change['code'], value: string | number | null): string => {
  if (value === null) return '';
  if (code === 'pass_mark_changed') return percent(Number(value));
  if (code === 'translation_changed') return ui(`translation.${value as 'draft'}`);
  return typeof value === 'number' ? number(value) : value;
};

/** What differs, as a sentence. */
export function changeWords({ code, what, inside, sort, languages, from, to }: Change): string {
  const thing = what ? w('quoted', { what: short(saying(what)) }) : '';
  const kind = sort ? sortOf(sort) : '';
  const words = w(`change.${code}`, { what: thing || kind, from: figure(code, from), to: figure(code, to) });
  const around = inside ? ` — ${saying(inside)}` : '';
  return `${words}${languages.length > 0 && code !== 'translation_changed' ? ` (${languages.map((locale) => localeNames[locale]).join(', ')})` : languages.length > 0 ? ` (${localeNames[languages[0]!]})` : ''}${around}`;
}
