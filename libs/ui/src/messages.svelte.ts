import type { Locale } from '@kru/contracts';
import { number } from './format.ts';
import { language } from './language.svelte.ts';

export type Params = Record<string, string | number>;

/** `lessons.one` and `lessons.other` are asked for as `lessons`, with a `count`. */
type Asked<Key> = Key extends `${infer Stem}.one` ? Stem : Key extends `${string}.other` ? never : Key;
export type KeyOf<Words> = Asked<Extract<keyof Words, string>>;

export interface Messages<Key extends string> {
  /** The sentence in the language on the screen. Numbers take the language's digits (Khmer ones in Khmer). */
  (key: Key, params?: Params): string;
  has(key: string): key is Key;
}

/**
 * Words as flat JSON, one file a language, of which only the chosen one is fetched. `Words` is the type of the English
 * file, so that a key that does not exist does not compile.
 */
export function createMessages<Words extends Record<string, string>>(files: Record<Locale, string>, { later = false } = {}): Messages<KeyOf<Words>> {
  const loaded: Partial<Record<Locale, Record<string, string>>> = {};
  const shown = $state<{ words: Record<string, string> }>({ words: {} });
  language.register({
    later,
    async load(locale) {
      loaded[locale] ??= await fetchWords(files[locale]);
    },
    show(locale) {
      shown.words = loaded[locale] ?? shown.words;
    },
  });
  const say = (key: string, params: Params = {}): string => {
    const words = shown.words;
    const { count } = params;
    const plural = typeof count === 'number' ? words[`${key}.${pluralOf(count)}`] ?? words[`${key}.other`] : undefined;
    return fill(plural ?? words[key] ?? '', params);
  };
  return Object.assign(say, { has: (key: string): key is KeyOf<Words> => key in shown.words || `${key}.other` in shown.words }) as Messages<KeyOf<Words>>;
}

async function fetchWords(url: string): Promise<Record<string, string>> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
  return await response.json() as Record<string, string>;
}

const rules = new Map<Locale, Intl.PluralRules>();
function pluralOf(count: number): string {
  const locale = language.current;
  if (!rules.has(locale)) rules.set(locale, new Intl.PluralRules(locale));
  return rules.get(locale)!.select(count);
}

const fill = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? number(value) : value;
  });
