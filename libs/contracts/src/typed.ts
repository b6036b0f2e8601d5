// What people type, made comparable. Pure and small: a phone marks with it offline.

const khmerDigits = '០១២៣៤៥៦៧៨៩';
/** What stands in a text and cannot be seen: zero-width spaces and joiners, marks of direction, soft hyphens. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Khmer digits as Latin ones. */
export const latinDigits = (text: string): string => text.replace(/[០-៩]/g, (digit) => String(khmerDigits.indexOf(digit)));

/**
 * A text as it is compared: without what cannot be seen, composed, Khmer digits as Latin ones, one spelling for what looks the same in Khmer,
 * small letters, plain quotes, no space beside a Khmer letter, one space elsewhere, and no punctuation at the ends unless there is nothing else.
 */
export function normalText(text: string): string {
  // Quotes before NFKC: it would make a space and an accent of ´.
  const plain = text.replace(unseen, '').replace(/[‘’ʼ`´′]/g, '\'').replace(/[“”«»]/g, '"').replace(/[‐‑‒–—]/g, '-').normalize('NFKC');
  const close = latinDigits(plain).toLowerCase().replace(/\s+/g, ' ').replace(/(?<=\p{Script=Khmer}) | (?=\p{Script=Khmer})/gu, '').trim();
  const even = oneSpelling(close);
  return even.replace(/^[\s.,;:!?'"()។៕៖…-]+|[\s.,;:!?'"()។៕៖…-]+$/g, '') || even;
}

/** A coeng (U+17D2) with ដ as one with ត; the vowels ើ and ោ when they were typed as two signs. */
const oneSpelling = (text: string): string =>
  text.replace(/\u17d2\u178a/g, '\u17d2\u178f').replace(/\u17c1\u17b8/g, '\u17be').replace(/\u17c1\u17b6/g, '\u17c4');

/** True when two texts differ in nothing that a reader would call a difference. */
export const sameText = (one: string, other: string): boolean => normalText(one) === normalText(other);

/** True when there is something to read. */
export const saysSomething = (text: string): boolean => normalText(text) !== '';

/**
 * The number that was typed, or null. Khmer digits; spaces between thousands; a percent or riel sign after it; a comma or a point: where both
 * stand the last one is the decimal sign and the other groups thousands, one that stands several times groups thousands, a single
 * one is the decimal sign, in every language alike. What groups no thousands (3,5,7) is no number.
 */
export function numberTyped(text: string): number | null {
  const bare = latinDigits(text.replace(unseen, '').normalize('NFKC')).replace(/[\s'’_]/g, '').replace(/[−–]/g, '-').replace(/^\+/, '').replace(/[%៛]$/, '');
  const [, sign, digits] = /^(-?)([\d.,]+)$/.exec(bare) ?? [];
  if (digits === undefined || !/\d/.test(digits)) return null;
  const at = decimalAt(digits);
  const [whole, fraction] = at === null ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  if (!/^\d*$|^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole) || !/^\d*$/.test(fraction)) return null;
  const value = Number(`${sign}${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** Where the decimal sign stands, if there is one. */
function decimalAt(digits: string): number | null {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  const last = Math.max(point, comma);
  if (last < 0) return null;
  if (point >= 0 && comma >= 0) return last;
  return digits.indexOf(digits[last]!) === last ? last : null;
}
