import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lackOfWork, lettersIn, mayBeHandedIn, workFileKind } from './index.js';

const file = (letter: string, mime = 'image/jpeg') => ({ file: { sha256: letter.repeat(64), mime } });
const asked = { text: { least: 5 }, files: { least: 1, most: 2, kinds: ['photo' as const, 'audio' as const] } };

describe('what keeps work from being handed in', () => {
  it('names each thing that is lacking', () => {
    expect(lackOfWork(asked, { text: 'ក ខ', files: [] })).toEqual({ text: { letters: 2, least: 5 }, files: { count: 0, least: 1, most: 2 }, unfit: [] });
    expect(lackOfWork(asked, { text: 'កខគឃង', files: [file('a', 'application/pdf'), file('b'), file('b')] }))
      .toEqual({ text: null, files: { count: 3, least: 1, most: 2 }, unfit: ['a'.repeat(64), 'b'.repeat(64)] });
    expect(mayBeHandedIn(lackOfWork(asked, { text: 'កខគឃង', files: [file('a', 'audio/ogg')] }))).toBe(true);
  });

  it('takes no files where none are asked for, and any text', () => {
    const words = { text: null, files: null };
    expect(mayBeHandedIn(lackOfWork(words, { text: '', files: [] }))).toBe(true);
    expect(lackOfWork(words, { text: '', files: [file('a')] })).toEqual({ text: null, files: { count: 1, least: 0, most: 0 }, unfit: ['a'.repeat(64)] });
  });

  it('counts letters whatever spaces stand between them', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ក', 'a', 'é', '1', '។')), fc.constantFrom(' ', '\u200b', '\n', '\u00a0', '\ufeff'), (letters, space) => {
      expect(lettersIn(letters.join(space))).toBe(letters.length);
    }));
    expect([workFileKind('image/png'), workFileKind('audio/mp4'), workFileKind('text/plain')]).toEqual(['photo', 'audio', 'document']);
  });
});
