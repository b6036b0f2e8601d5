import type { Locale } from '@kru/contracts';
import { inKhmerDigits, khmerDay, khmerFigure, khmerMoment } from './khmer.ts';
import { language } from './language.svelte.ts';

/** Running text takes Khmer digits in Khmer; tables keep Latin ones, which line up and are what people type. */
const tags: Record<Locale, string> = { km: 'en-GB', en: 'en-GB', fr: 'fr-FR' };

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat>(name: string, make: () => T): T {
  const key = `${language.current} ${name}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** For columns of figures. */
export function figure(value: number, options: Intl.NumberFormatOptions = {}): string {
  const format = kept(`n${JSON.stringify(options)}`, () => new Intl.NumberFormat(tags[language.current], options));
  return language.current === 'km' ? khmerFigure(format, value) : format.format(value);
}

export const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  language.current === 'km' ? inKhmerDigits(figure(value, options)) : figure(value, options);

export const percent = (share: number): string => number(share, { style: 'percent', maximumFractionDigits: 0 });

/** A size that one can weigh before downloading: `340 kB`, `1.2 MB`. */
export function size(bytes: number): string {
  const [unit, factor] = bytes >= 1e9 ? ['gigabyte', 1e9] as const : bytes >= 1e6 ? ['megabyte', 1e6] as const : ['kilobyte', 1e3] as const;
  const value = bytes === 0 ? 0 : Math.max(1, bytes / factor);
  return number(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: factor > 1e3 && value < 10 ? 1 : 0 });
}

const asDate = (value: Date | string): Date => (typeof value === 'string' ? new Date(value.length === 10 ? `${value}T00:00:00` : value) : value);

/** `22 November 2026` */
export const day = (value: Date | string): string => (language.current === 'km' ? khmerDay(asDate(value))
  : kept('day', () => new Intl.DateTimeFormat(tags[language.current], { day: 'numeric', month: 'long', year: 'numeric' })).format(asDate(value)));

/** `22 November 2026, 17:30` */
export const moment = (value: Date | string): string => (language.current === 'km' ? khmerMoment(asDate(value))
  : kept('moment', () => new Intl.DateTimeFormat(tags[language.current], { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })).format(asDate(value)));

/** `22/11/2026`, for tables. */
export const shortDay = (value: Date | string): string =>
  kept('short', () => new Intl.DateTimeFormat(tags[language.current], { day: '2-digit', month: '2-digit', year: 'numeric' })).format(asDate(value));
