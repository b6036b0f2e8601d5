// What people type, made comparable. Pure and small: a phone marks with it offline.

const khmerDigits = '០១២៣៤៥៦៧៨៩';

/** Khmer digits as Latin ones. */
export const latinDigits = (text: string): string => text.replace(/[០-៩]/g, (digit) => String(khmerDigits.indexOf(digit)));

/**
 * A text as it is compared: composed, without what cannot be seen (zero-width spaces and joiners, soft hyphens), Khmer digits as Latin ones,
 * one letter for the two that look the same under a coeng (U+17D2 ដ and U+17D2 ត), small letters, plain quotes, no space beside a Khmer letter,
 * one space elsewhere, and no punctuation at the ends.
 */
export function normalText(text: string): string {
  return latinDigits(text.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u17d2\u178a/g, '\u17d2\u178f')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, '\'').replace(/[“”«»]/g, '"').replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Khmer}) | (?=\p{Script=Khmer})/gu, '')
    .replace(/^[\s.,;:!?'"()។៕៖…-]+|[\s.,;:!?'"()។៕៖…-]+$/g, '');
}

/** True when two texts differ in nothing that a reader would call a difference. */
export const sameText = (one: string, other: string): boolean => normalText(one) === normalText(other);

/**
 * The number that was typed, or null. Khmer digits, spaces between thousands, a comma or a point: where both stand the last one is
 * the decimal sign; one that stands several times groups thousands; a single one is the decimal sign, in every language alike.
 */
export function numberTyped(text: string): number | null {
  const bare = latinDigits(text.normalize('NFKC')).replace(/[\s\u200b'’_]/g, '').replace(/[−–]/g, '-').replace(/^\+/, '');
  if (!/^-?[\d.,]+$/.test(bare) || !/\d/.test(bare)) return null;
  const decimal = decimalSign(bare);
  const plain = [...bare].map((sign) => (sign === decimal ? '.' : sign === '.' || sign === ',' ? '' : sign)).join('');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function decimalSign(bare: string): string | null {
  const [points, commas] = [bare.split('.').length - 1, bare.split(',').length - 1];
  if (points > 0 && commas > 0) {
    const last = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
    return (last === '.' ? points : commas) === 1 ? last : null;
  }
  if (points === 1) return '.';
  return commas === 1 ? ',' : null;
}
