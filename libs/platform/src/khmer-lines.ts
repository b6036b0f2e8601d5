/** Around what must stay on one line, for `paper.typ`; private characters that no text holds. */
const open = '\u{E000}';
const close = '\u{E001}';

const signs = /[។៕៖ៗ]/;
const words = new Intl.Segmenter('km', { granularity: 'word' });

/** Typst may begin a line with a Khmer full stop or colon: holds each such sign together with the word before it. */
export function heldTogether(text: string): string {
  const plain = text.replace(/[\u{E000}\u{E001}]/gu, '');
  if (!signs.test(plain)) return plain;
  const held: string[] = [];
  for (const { segment } of words.segment(plain)) {
    const before = held.at(-1);
    if (!signs.test(segment) || before === undefined || before.trim() === '') held.push(segment);
    else held[held.length - 1] = `${open}${before.replace(open, '').replace(close, '')}${segment}${close}`;
  }
  return held.join('');
}
