import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chosen, inReadingOrder, longestQuote, noteKey, type Note, noteOf, placeOfNote, sentencesOf } from './notes.rules.ts';

const letters = fc.array(fc.constantFrom(...'កខគ្ាិ។ abc .\u200b'), { minLength: 1, maxLength: 40 }).map((all) => all.join(''));
const note = (id: string, block: string): Note => ({ course: 'c', lesson: 'l', id, block, locale: 'km', quote: 'q', prefix: '', text: '', at: '' });

describe('a note', () => {
  it('finds the very words it was made on', () => {
    fc.assert(fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
      const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
      const made = chosen(text, { from, to });
      fc.pre(made !== null);
      const span = placeOfNote(text, made)!;
      expect(text.slice(span.from, span.to)).toBe(made.quote);
      expect(span.from).toBe(from + text.slice(from, to).indexOf(made.quote));
    }));
  });

  it('tells the same words apart by those before them', () => {
    const text = 'The machine decides. The teacher decides.';
    const made = chosen(text, { from: 33, to: 40 })!;
    expect(made.quote).toBe('decides');
    expect(placeOfNote(text, made)).toEqual({ from: 33, to: 40 });
    expect(placeOfNote(`Now: ${text}`, made)).toEqual({ from: 38, to: 45 });
  });

  it('finds its words again when only spaces and signs were changed', () => {
    expect(placeOfNote('គ្រូ បង្រៀន', { quote: 'គ្រូបង្រៀន', prefix: '' })).toEqual({ from: 0, to: 11 });
  });

  it('is not found in words that were rewritten or are of another language', () => {
    expect(placeOfNote('L’enseignant décide.', { quote: 'teacher', prefix: '' })).toBeNull();
    expect(placeOfNote('', { quote: 'x', prefix: '' })).toBeNull();
  });

  it('keeps a long choice short, never cutting a cluster', () => {
    const { quote } = chosen('ក្តា'.repeat(400), { from: 0, to: 1600 })!;
    expect(quote.length).toBeLessThanOrEqual(longestQuote);
    expect(quote).toBe('ក្តា'.repeat(quote.length / 4));
    expect(chosen('a   b', { from: 1, to: 4 })).toBeNull();
  });

  it('is read from the state that roams', () => {
    const one = { ...note('0198-a', 'b'), text: 'mine' };
    expect(noteOf(noteKey(one), { block: 'b', locale: 'km', quote: 'q', prefix: '', text: 'mine', at: '' })).toEqual(one);
    expect(noteOf('quiz/c/l', { quote: 'q' })).toBeNull();
    expect(noteOf('note/c/l/i', {})).toBeNull();
  });

  it('stands in the order of reading, after them what lost its block', () => {
    expect(inReadingOrder([note('1', 'gone'), note('3', 'b1'), note('2', 'b2'), note('1', 'b1')], ['b1', 'b2']).map(({ id, block }) => `${block}${id}`)).toEqual(['b11', 'b13', 'b22', 'gone1']);
  });
});

describe('sentences', () => {
  it('are told apart in Khmer and in Latin letters, and lose nothing', () => {
    const khmer = 'គ្រូសម្រេច។ ម៉ាស៊ីនជួយ។';
    expect(sentencesOf(khmer, 'km').map(({ from, to }) => khmer.slice(from, to).trim())).toEqual(['គ្រូសម្រេច។', 'ម៉ាស៊ីនជួយ។']);
    const english = 'One thing. Another?';
    expect(sentencesOf(english, 'en')).toHaveLength(2);
  });
});
