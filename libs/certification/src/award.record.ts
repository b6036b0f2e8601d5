import { type AchievementDocument, type InstitutionDocument, type Locale } from '#contracts';
import type { Published } from '#platform';

interface Cited { code: string; version: number; sha256: string }

/**
 * The canonical record of one award: everything its certificate says, or cites by hash. Kept as it was on the day;
 * its SHA-256 stands in the register.
 */
export interface AwardRecord {
  kind: 'award'; schema: 1;
  id: string; number: string; code: string; generation: number;
  /** Legal names, Unicode NFC. */
  names: { km: string; latin: string };
  achievement: Cited; institution: Cited;
  /** Who decided and why, where the rule asks for a decision. */
  decision: { by: string; reason: string } | null;
  /** `subject` is a random name for the holder, made for this award alone. */
  credential: { id: string; subject: string };
  awardedAt: string; expiresAt: string | null;
}

/** What an award was made from. */
export interface AwardSources { achievement: Published<AchievementDocument>; institution: Published<InstitutionDocument> }

export const cite = ({ code, version, sha256 }: Cited): Cited => ({ code, version, sha256 });

/** Both forms of a legal name, NFC, or undefined where one is missing. */
export function legalNames(person: { nameKm: string | null; nameLatin: string | null }): { km: string | undefined; latin: string | undefined } {
  const form = (name: string | null): string | undefined => name?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
  return { km: form(person.nameKm), latin: form(person.nameLatin) };
}

/** `KH-AIFS-2026-000001` */
export const awardNumber = (country: string, series: string, year: number, n: number): string =>
  `${country}-${series}-${year}-${String(n).padStart(6, '0')}`;

const cambodianDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Phnom_Penh', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Cambodia, `2026-11-22`: awards are numbered and dated by it. */
export const dayOf = (date: Date): string => cambodianDay.format(date);

/** `months` later, at the same time of day; the 31st becomes a shorter month's last day. */
export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}

const dates: Record<Locale, Intl.DateTimeFormat> = {
  km: new Intl.DateTimeFormat('km-KH-u-nu-khmr', { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric' }),
  fr: new Intl.DateTimeFormat('fr-FR', { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric' }),
};

/** A date as it is printed. */
export const printedDate = (date: Date, lang: Locale): string => dates[lang].format(date);
