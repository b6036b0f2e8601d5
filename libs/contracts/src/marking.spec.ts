import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyQuestion, anything, questionOf, responseTo, text } from '../testing/index.js';
import { answers, mark, markResponse, pointsOf } from './marking.js';
import { passes } from './passing.js';
import { Key, Question, type Response } from './question.js';
import { rightResponse } from './right.js';

const asked = { measures: [], prompt: text };
const taught = { feedback: {}, explanation: text };
const optionsOf = (ids: string[]) => ids.map((id) => ({ id, text }));
const answered = anyQuestion.chain((each) => responseTo(each).map((response) => ({ ...each, response })));
const { likert, ...marked } = questionOf;

describe.each(Object.entries(questionOf))('a question of type %s', (_type, arbitrary) => {
  it('is itself, and its key is a key', () => {
    fc.assert(fc.property(arbitrary, ({ question, key }) => {
      expect(Question.parse(question)).toEqual(question);
      expect(Key.parse(key)).toEqual(key);
    }));
  });

  it('gives between nothing and the whole point for anything at all, and never breaks', () => {
    fc.assert(fc.property(arbitrary, anything, ({ question, key }, response) => {
      const { score, correct } = markResponse(key, response);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(pointsOf(question));
      expect(correct).toBe(score === 1 || (question.type === 'likert' && typeof response === 'object' && !Array.isArray(response)));
      expect(typeof answers(question, response)).toBe('boolean');
    }));
  });

  it('gives nothing for what has not the shape of an answer', () => {
    const shapes: Response[] = ['a', true, ['a'], { a: 'b' }];
    fc.assert(fc.property(arbitrary, ({ question, key }) => {
      const kindOf = (response: Response): string => (Array.isArray(response) ? 'array' : typeof response);
      const own = kindOf(rightResponse(key) ?? {});
      for (const response of shapes.filter((each) => kindOf(each) !== own)) {
        expect(answers(question, response)).toBe(false);
        expect(markResponse(key, response).score).toBe(0);
      }
      for (const nothing of [null, 7, [null], { a: 1, b: null }, [['a']]]) expect(markResponse(key, nothing as unknown as Response).score).toBe(0);
    }));
  });

  it('gives nothing for no answer', () => {
    fc.assert(fc.property(arbitrary, ({ key }) => {
      expect(markResponse(key, undefined)).toEqual({ score: 0, correct: false, feedback: [] });
    }));
  });
});

describe.each(Object.entries(marked))('a question of type %s', (_type, arbitrary) => {
  it('gives the whole point for the right answer, and has then nothing to teach', () => {
    fc.assert(fc.property(arbitrary, ({ question, key }) => {
      const right = rightResponse(key)!;
      expect(answers(question, right)).toBe(true);
      expect(markResponse(key, right)).toEqual({ score: 1, correct: true, feedback: [] });
    }));
  });

  it('has something to teach whenever an answer that could be given is wrong', () => {
    fc.assert(fc.property(arbitrary.chain((each) => responseTo(each).map((response) => ({ ...each, response }))), ({ question, key, response }) => {
      expect(answers(question, response)).toBe(true);
      const { correct, feedback } = markResponse(key, response);
      expect(feedback.length > 0).toBe(!correct);
    }));
  });
});

describe('a Likert question', () => {
  it('has no right answer, gives no point, and takes every answer', () => {
    fc.assert(fc.property(likert.chain((each) => responseTo(each).map((response) => ({ ...each, response }))), ({ question, key, response }) => {
      expect(rightResponse(key)).toBeUndefined();
      expect(pointsOf(question)).toBe(0);
      expect(markResponse(key, response)).toEqual({ score: 0, correct: true, feedback: [] });
    }));
  });
});

describe('marking', () => {
  it('says the same on phone and server: after a journey through JSON, and when asked again', () => {
    fc.assert(fc.property(answered, ({ key, response }) => {
      const here = markResponse(key, response);
      const there = markResponse(JSON.parse(JSON.stringify(key)) as Key, JSON.parse(JSON.stringify(response)) as Response);
      expect(there).toEqual(here);
      expect(markResponse(key, response)).toEqual(here);
    }));
  });

  it('changes neither key nor response', () => {
    fc.assert(fc.property(answered, ({ key, response }) => {
      const before = JSON.stringify([key, response]);
      markResponse(key, response);
      expect(JSON.stringify([key, response])).toBe(before);
    }));
  });

  it('does not care in which order several options or places were chosen, or pairs were made', () => {
    fc.assert(fc.property(fc.oneof(questionOf.multiple, questionOf.matching, questionOf.gap_fill, questionOf.hotspot).chain((each) => responseTo(each).map((response) => ({ ...each, response }))), ({ key, response }) => {
      const turned = Array.isArray(response) ? response.toReversed() : Object.fromEntries(Object.entries(response as Record<string, string>).toReversed());
      expect(markResponse(key, turned).score).toBe(markResponse(key, response).score);
    }));
  });

  it('gives no more for an option or a place chosen twice', () => {
    fc.assert(fc.property(fc.oneof(questionOf.multiple, questionOf.hotspot).chain((each) => responseTo(each).map((response) => ({ ...each, response: response as string[] }))), ({ key, response }) => {
      expect(markResponse(key, [...response, ...response])).toEqual(markResponse(key, response));
    }));
  });

  it('never rewards choosing everything when something is wrong', () => {
    fc.assert(fc.property(questionOf.multiple, ({ question, key }) => {
      const [all, right] = [question.options.map(({ id }) => id), key.answer.length];
      expect(markResponse(key, all).score).toBeCloseTo(Math.max(0, (right - (all.length - right)) / right), 3);
    }));
  });

  it('cares in which order things were put', () => {
    const key: Key = { ...taught, type: 'ordering', answer: ['a', 'b', 'c', 'd'] };
    expect(markResponse(key, ['a', 'b', 'd', 'c'])).toEqual({ score: 0.5, correct: false, feedback: ['order'] });
    expect(markResponse(key, ['a', 'b', 'c'])).toEqual({ score: 0.75, correct: false, feedback: ['order'] });
    expect(markResponse(key, ['a', 'b', 'c', 'd', 'd'])).toEqual({ score: 0.999, correct: false, feedback: ['order'] });
    expect(markResponse(key, ['d', 'c', 'b', 'a'])).toEqual({ score: 0, correct: false, feedback: ['order'] });
  });

  it('takes a wrong option from a right one', () => {
    const key: Key = { ...taught, type: 'multiple', answer: ['a', 'c', 'd'] };
    expect(markResponse(key, ['a', 'b'])).toEqual({ score: 0, correct: false, feedback: ['b', 'c', 'd'] });
    expect(markResponse(key, ['a', 'c'])).toEqual({ score: 0.667, correct: false, feedback: ['d'] });
  });
});

describe('what is typed', () => {
  const word: Key = {
    type: 'short_text', explanation: text, feedback: { half: text, other: text },
    answer: [{ id: 'full', text: 'ក្ដារខៀន', share: 1 }, { id: 'half', text: 'ក្ដារ', share: 0.5 }],
  };

  it('earns what the best way of saying it earns, and is told what lacks', () => {
    expect(markResponse(word, 'ក្\u200bតារ ខៀន។')).toEqual({ score: 1, correct: true, feedback: [] });
    expect(markResponse(word, 'ក្តារ')).toEqual({ score: 0.5, correct: false, feedback: ['half'] });
    expect(markResponse(word, 'ដីស')).toEqual({ score: 0, correct: false, feedback: ['other'] });
  });

  it('is no answer when nothing can be read', () => {
    const question: Question = { ...asked, id: 'q', type: 'short_text' };
    for (const nothing of ['', '  ', '\u200b']) {
      expect(answers(question, nothing)).toBe(false);
      expect(markResponse(word, nothing).score).toBe(0);
    }
    expect(Key.safeParse({ ...word, answer: [{ id: 'a', text: '\u200b', share: 1 }] }).success).toBe(false);
  });

  it('is a number within its tolerance, both ends included, whatever binary fractions make of it', () => {
    const key: Key = { type: 'numeric', explanation: text, feedback: { near: text, other: text }, answer: [{ id: 'exact', value: 0.2, tolerance: 0.1, share: 1 }, { id: 'near', value: 0.2, tolerance: 1, share: 0.5 }] };
    for (const right of ['0,3', '0.1', '០.៣', '០,១', '.2']) expect(markResponse(key, right)).toEqual({ score: 1, correct: true, feedback: [] });
    expect(markResponse(key, '0.31')).toEqual({ score: 0.5, correct: false, feedback: ['near'] });
    for (const wrong of ['1.3', '', 'two', '0,1,2']) expect(markResponse(key, wrong)).toEqual({ score: 0, correct: false, feedback: ['other'] });
  });

  it('is marked the same whatever digits and signs it was typed with', () => {
    fc.assert(fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: -9999, max: 9999 }), (whole, cents, asked100) => {
      const key: Key = { ...taught, type: 'numeric', answer: [{ id: 'a', value: asked100 / 100, tolerance: 0.5, share: 1 }] };
      const plain = `${whole}.${String(cents).padStart(2, '0')}`;
      const khmer = plain.replace(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'[Number(digit)]!);
      for (const same of [plain.replace('.', ','), khmer, khmer.replace('.', ','), ` ${plain} `, plain.replace('-', '−')]) expect(markResponse(key, same)).toEqual(markResponse(key, plain));
    }));
  });

  it('fills a gap by its choice or by any accepted text, each gap its share', () => {
    const key: Key = { ...taught, type: 'gap_fill', answer: { who: 'teacher', constructor: [{ id: 'a', text: 'ថ្នាក់ទី៥', share: 1 }, { id: 'b', text: 'ថ្នាក់', share: 0.5 }] } };
    expect(markResponse(key, { who: 'teacher', constructor: 'ថ្នាក់ទី 5' })).toEqual({ score: 1, correct: true, feedback: [] });
    expect(markResponse(key, { who: 'teacher', constructor: 'ថ្នាក់' })).toEqual({ score: 0.75, correct: false, feedback: ['constructor'] });
    expect(markResponse(key, { who: 'pupil' })).toEqual({ score: 0, correct: false, feedback: ['who', 'constructor'] });
    expect(markResponse(key, {})).toEqual({ score: 0, correct: false, feedback: ['who', 'constructor'] });
  });
});

describe('places on a figure', () => {
  const key: Key = { ...taught, type: 'hotspot', answer: [{ id: 'a', shape: 'rectangle', x: 0, y: 0, width: 100, height: 100 }, { id: 'b', shape: 'circle', x: 500, y: 500, radius: 50 }] };

  it('count one for each area that was hit, less what is in none', () => {
    expect(markResponse(key, ['100,100', '550,500'])).toEqual({ score: 1, correct: true, feedback: [] });
    expect(markResponse(key, ['10,10', '20,20'])).toEqual({ score: 0.5, correct: false, feedback: ['b'] });
    expect(markResponse(key, ['10,10', '551,500'])).toEqual({ score: 0, correct: false, feedback: ['b', 'other'] });
    expect(markResponse(key, ['10,10', '500,500', '900,900'])).toEqual({ score: 0.5, correct: false, feedback: ['other'] });
  });

  it('are places, and not more than may be marked', () => {
    const question: Question = { ...asked, id: 'q', type: 'hotspot', figure: { name: 'f.svg', sha256: 'a'.repeat(64), mime: 'image/svg+xml', bytes: 1 }, width: 10, height: 10, alt: text, pick: 2 };
    expect(answers(question, ['1,2', '1000,0'])).toBe(true);
    for (const wrong of [['1,2', '3,4', '5,6'], ['1001,0'], ['-1,0'], ['1.5,2'], ['1;2'], ['']]) expect(answers(question, wrong)).toBe(false);
  });
});

describe('a whole quiz', () => {
  const quiz = fc.uniqueArray(answered, { minLength: 1, maxLength: 15, selector: ({ question }) => question.id });

  it('adds up its questions, one point each, none for a Likert, and counts what nobody asked for nothing', () => {
    fc.assert(fc.property(quiz, (all) => {
      const keys = Object.fromEntries(all.map(({ question, key }) => [question.id, key]));
      const responses = Object.fromEntries(all.map(({ question, response }) => [question.id, response]));
      const { score, max, questions } = mark(keys, { ...responses, stranger: 'a' });
      expect(max).toBe(all.filter(({ question }) => question.type !== 'likert').length);
      expect(Object.keys(questions).sort()).toEqual(Object.keys(keys).sort());
      expect(score).toBeCloseTo(Object.values(questions).reduce((sum, question) => sum + question.score, 0), 3);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(max);
    }));
  });

  it('gives all for all right, none for none, and does not care in which order questions stand', () => {
    fc.assert(fc.property(quiz, (all) => {
      const keys = Object.fromEntries(all.map(({ question, key }) => [question.id, key]));
      const right = Object.fromEntries(all.flatMap(({ question, key }) => { const full = rightResponse(key); return full === undefined ? [] : [[question.id, full]]; })) as Record<string, Response>;
      const { score, max } = mark(keys, right);
      expect(score).toBe(max);
      expect(mark(keys, {})).toMatchObject({ score: 0 });
      const responses = Object.fromEntries(all.map(({ question, response }) => [question.id, response]));
      const turned = mark(Object.fromEntries(Object.entries(keys).toReversed()), Object.fromEntries(Object.entries(responses).toReversed()));
      expect(turned.score).toBeCloseTo(mark(keys, responses).score, 9);
    }));
  });
});

describe('answers', () => {
  it('knows what a question cannot have been answered with', () => {
    fc.assert(fc.property(anyQuestion, ({ question }) => {
      const isTyped = question.type === 'short_text' || question.type === 'numeric';
      expect(answers(question, ['nothing-like-this'])).toBe(false);
      expect(answers(question, 'nothing-like-this')).toBe(isTyped);
      expect(answers(question, { 'nothing-like-this': 'x' })).toBe(false);
      expect(answers(question, true)).toBe(question.type === 'true_false');
    }));
  });

  it('refuses an option twice, half an order, and a pair with nothing on the right', () => {
    const options = optionsOf(['a', 'b']);
    expect(answers({ ...asked, id: 'q', type: 'multiple', options }, ['a', 'a'])).toBe(false);
    expect(answers({ ...asked, id: 'q', type: 'ordering', items: options }, ['a'])).toBe(false);
    expect(answers({ ...asked, id: 'q', type: 'matching', left: options, right: options }, { a: 'c' })).toBe(false);
    expect(answers({ ...asked, id: 'q', type: 'matching', left: options, right: options }, { a: 'b' })).toBe(true);
    expect(answers({ ...asked, id: 'q', type: 'multiple', options }, [])).toBe(true);
    expect(answers({ ...asked, id: 'q', type: 'likert', statements: options, scale: options }, { a: 'c' })).toBe(false);
  });
});

describe('passes', () => {
  it('passes at the mark itself, whatever binary fractions make of it', () => {
    expect(passes(10.5, 15, 0.7)).toBe(true);
    expect(passes(10.499, 15, 0.7)).toBe(false);
    expect(passes(2.1, 3, 0.7)).toBe(true);
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (max, percent) => {
      expect(passes((max * percent) / 100, max, percent / 100)).toBe(true);
    }));
  });
});
