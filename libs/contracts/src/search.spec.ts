import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, marked, search, searchIndex, searchWords } from './search.js';

const texts = [
  'គ្រូបង្រៀនប្រើបញ្ញាសិប្បនិម្មិតដើម្បីរៀបចំមេរៀន ប៉ុន្តែសេចក្ដីសម្រេចនៅតែជារបស់មនុស្ស។ ទិន្នន័យផ្ទាល់ខ្លួនរបស់សិស្សត្រូវរក្សាទុក។',
  'A machine that finds patterns in training data does not understand them; the teacher decides.',
  'L’enseignant vérifie ce que l’outil a écrit : une erreur bien dite reste une erreur. Où est l’école ?',
];
const index = searchIndex(texts.map((text, about) => ({ about, fields: [{ place: 'b', weight: 1, text }] })));
const segmenter = new Intl.Segmenter('km', { granularity: 'word' });
const words = texts.flatMap((text, about) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => ({ segment, about })));
const letters = fc.constantFrom(...'កខគសលរនមត្ាិុំ៖។ aeésT1 .,\u200b');
const text = fc.array(letters, { minLength: 1, maxLength: 60 }).map((all) => all.join(''));
const found = (query: string): number[] => search(index, query).map(({ about }) => about);

describe('searching', () => {
  it('finds every word that is taken from a text', () => {
    for (const { segment, about } of words) expect(found(segment)).toContain(about);
  });

  it('finds a word whose first clusters were typed', () => {
    expect(found('បញ្ញាសិប្ប')).toEqual([0]);
    expect(found('patt')).toEqual([1]);
    expect(found('ពិភពលោក')).toEqual([]);
  });

  it('finds several words in any order, and only where all stand', () => {
    expect(found('teacher patterns')).toEqual([1]);
    expect(found('patterns teacher')).toEqual([1]);
    expect(found('patterns erreur')).toEqual([]);
  });

  it('asks of all but the last word that they are whole', () => {
    expect(found('patt teacher')).toEqual([]);
  });

  it('does without accents, capitals and apostrophes, and never begins inside a Latin word', () => {
    expect(found('ECOLE')).toEqual([2]);
    expect(found('l\'outil')).toEqual([2]);
    expect(found('rror')).toEqual([]);
  });

  it('does not mind zero-width spaces, wherever they stand', () => {
    fc.assert(fc.property(fc.constantFrom(...words.filter(({ about }) => about === 0)), fc.nat(), ({ segment, about }, at) => {
      const cut = at % (segment.length + 1);
      expect(found(`${segment.slice(0, cut)}\u200b${segment.slice(cut)}`)).toContain(about);
    }));
    const spaced = searchIndex([{ about: 0, fields: [{ place: 'b', weight: 1, text: [...texts[0]!].join('\u200b') }] }]);
    for (const { segment } of words.filter(({ about }) => about === 0)) expect(search(spaced, segment)).toHaveLength(1);
  });

  it('puts what stands in a title before what stands in a text', () => {
    const two = searchIndex([
      { about: 'text', fields: [{ place: 't', weight: 8, text: 'Tools' }, { place: 'b', weight: 1, text: 'bias, bias and bias' }] },
      { about: 'title', fields: [{ place: 't', weight: 8, text: 'What bias is' }, { place: 'b', weight: 1, text: 'tools' }] },
    ]);
    expect(search(two, 'bias').map(({ about }) => about)).toEqual(['title', 'text']);
  });

  it('puts a word that stands as such before one within another', () => {
    const two = searchIndex([{ about: 'begun', fields: [{ place: 'b', weight: 1, text: 'teachers' }] }, { about: 'whole', fields: [{ place: 'b', weight: 1, text: 'teach' }] }]);
    expect(search(two, 'teach').map(({ about }) => about)).toEqual(['whole', 'begun']);
  });
});

describe('what is shown of it', () => {
  it('is a part of the text, with what was asked marked, and never half a cluster', () => {
    const long = `${texts[0]} `.repeat(6);
    const one = searchIndex([{ about: 0, fields: [{ place: 'b', weight: 1, text: long }] }]);
    for (const { segment } of words.filter(({ about }) => about === 0)) {
      const { snippet } = search(one, segment)[0]!;
      const shown = snippet.filter((part) => part.text !== '…');
      expect(long).toContain(shown.map((part) => part.text).join(''));
      expect(shown.some(({ hit }) => hit)).toBe(true);
      for (const part of shown) {
        expect(part.text).not.toMatch(/^\p{M}/u);
        expect(part.text).not.toMatch(/\u17d2$/);
      }
    }
  });

  it('marks in a title what was asked, and loses nothing of it', () => {
    expect(marked('What bias is', 'bias')).toEqual([{ text: 'What ', hit: false }, { text: 'bias', hit: true }, { text: ' is', hit: false }]);
    fc.assert(fc.property(text, text, (title, query) => { expect(marked(title, query).map((part) => part.text).join('')).toBe(title); }));
  });
});

describe('folding', () => {
  it('keeps for each letter where it came from', () => {
    fc.assert(fc.property(text, (original) => {
      const { text: folded, from, to } = fold(original);
      expect([from.length, to.length]).toEqual([folded.length, folded.length]);
      expect(from.every((at, unit) => at < to[unit]! && (unit === 0 || at >= from[unit - 1]!))).toBe(true);
    }));
  });

  it('says the same of a text with and without what cannot be seen', () => {
    fc.assert(fc.property(text, fc.nat(), (original, at) => {
      const cut = at % (original.length + 1);
      expect(fold(`${original.slice(0, cut)}\u200b${original.slice(cut)}`).text).toBe(fold(original).text);
    }));
  });

  it('cuts what was asked into words', () => {
    expect(searchWords('  Training data, training ')).toEqual(['training', 'data']);
    expect(searchWords('…')).toEqual([]);
  });
});
