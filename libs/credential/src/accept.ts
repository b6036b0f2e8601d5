import { type Locale, locales } from '#contracts';

interface Range { type: string; subtype: string; q: number }

/** The ranges of an `Accept` header (RFC 9110, 12.5.1). What cannot be read is passed over; parameters other than `q` say nothing about our forms. */
function rangesOf(header: string): Range[] {
  return header.split(',').flatMap((entry) => {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const [, type, subtype] = /^([\w!#$&^.+*-]+)\/([\w!#$&^.+*-]+)$/.exec(range) ?? [];
    if (type === undefined || subtype === undefined) return [];
    const q = Number(parameters.find((parameter) => /^q\s*=/.test(parameter))?.split('=')[1] ?? 1);
    return q >= 0 && q <= 1 ? [{ type, subtype, q }] : [];
  });
}

/** How much the asker wants `media`: by the range that names it most closely. */
function wish(ranges: readonly Range[], media: string): number {
  const [type, subtype] = media.split('/');
  const fitting = (t: string, s: string): number | undefined => ranges.find((range) => range.type === t && range.subtype === s)?.q;
  return fitting(type!, subtype!) ?? fitting(type!, '*') ?? fitting('*', '*') ?? 0;
}

/** Of the media types on offer, in our order, the one that the asker wants most; undefined when none will do. Who says nothing takes the first. */
export function preferred<T extends string>(header: string | undefined, offered: readonly T[]): T | undefined {
  const ranges = rangesOf(header ?? '');
  if (ranges.length === 0) return offered[0];
  return offered.map((media) => ({ media, q: wish(ranges, media) })).filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)[0]?.media;
}

/** The first of the languages of an `Accept-Language` header that is one of ours; else Khmer. */
export const preferredLocale = (header: string | undefined): Locale =>
  (header ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase()).flatMap((code) => locales.filter((each) => each === code))[0] ?? 'km';
