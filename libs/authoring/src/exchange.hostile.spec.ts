import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '#platform';
import { clozeGaps } from './cloze.js';
import { readGift } from './gift.read.js';
import { readMoodle } from './moodle.read.js';
import { wordsOf } from './multilang.js';

const size = 1_000_000;
/** `part` over and over, a million letters. */
const many = (part: string): string => part.repeat(Math.floor(size / part.length));

/** Whoever reads in a time that grows with the square of a file takes minutes for a million letters, and meanwhile nobody is served. */
function mustBeQuick(work: () => unknown): void {
  const began = performance.now();
  try {
    work();
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
  }
  expect(performance.now() - began).toBeLessThan(5_000);
}

describe('a million letters that were written to harm are read in their time', () => {
  it.each([
    ['tags never closed', `// ${many('[tag:')}\nA {T}`], ['ids never closed', `// ${many('[id:')}\nA {T}`], ['points', `A {#${many('.')}x}`], ['digits', `A {#${many('1')}..x}`],
    ['remarks', `A {=a${many('#b')}}`], ['answers', `A {${many('~b')}}`], ['a title never closed', `::${many('a')}`], ['a title of backslashes', `::${many('\\:')}`],
    ['one name for all', '::a::B {T}\n\n'.repeat(2000)], ['questions', many('a {T}\n\n')], ['broken questions', many('{\n\n')], ['ways', `A {${many('=b')}}`], ['pairs', `A {${many('=b->c')}}`], ['gaps', `A ${many('\\{1:SA:\\=a\\}')} {}`], ['braces', many('{')], ['blank lines', many(' \n')], ['backslashes', `A {${many('\\')}}`], ['a copy', `// kru: ${many('[')}\nA {T}`],
  ])('GIFT: %s', (_what, text) => { mustBeQuick(() => readGift(text, 'en')); });

  it.each([
    ['spans never closed', many('<span class="multilang" lang="en">')], ['tags never closed', many('<span ')], ['languages in one tag', `<span class=multilang ${many(' lang=en')}`],
    ['marks never closed', many('{mlang en}')], ['a mark of spaces', `{mlang ${many(' ')}`], ['comments never closed', many('<!--')], ['any tags never closed', many('<a')],
    ['spaces', `a${many(' ')}b`], ['tabs', `a${many('\t')}b`], ['ends of paragraphs', many('</p> ')], ['ampersands', many('&#')], ['classes', `<span ${many('class = ')}`],
  ])('HTML: %s', (_what, html) => { mustBeQuick(() => wordsOf(html)); });

  it.each([['gaps never closed', many('{1:SA:')], ['gaps in gaps', `${many('{1:SA:')}}`], ['answers', `{1:MC:${many('~a')}}`], ['margins', `{1:NM:=${many('1:0')}}`]])('embedded answers: %s', (_what, text) => {
    mustBeQuick(() => clozeGaps(text));
  });

  it.each([
    ['elements in elements', `<quiz>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</quiz>`],
    ['a deep text', `<quiz><question type="essay"><questiontext><text>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</text></questiontext></question></quiz>`],
    ['attributes', `<quiz ${Array.from({ length: 50_000 }, (_each, at) => `a${at}="1"`).join(' ')}/>`], ['elements never closed', `<quiz>${'<a>'.repeat(100_000)}`],
    ['entities', `<quiz><question type="essay"><name><text>${many('&amp;')}</text></name></question></quiz>`], ['gaps', `<quiz><question type="cloze"><questiontext><text>${many('{1:SA:=a}')}</text></questiontext></question></quiz>`], ['questions', `<quiz>${many('<question type="essay"><name><text>a</text></name></question>')}</quiz>`],
    ['comments never closed', `<quiz>${many('<!--')}`],
  ])('Moodle XML: %s', (_what, text) => { mustBeQuick(() => readMoodle(text, 'en')); });
});
