import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answers, mark, markResponse, passes } from './marking.js';
import { Key, Question, type Response } from './question.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const asked = { measures: [], prompt: text };
const taught = { feedback: {}, explanation: text };
const optionsOf = (ids: string[]) => ids.map((id) => ({ id, text }));

type Chosen = 'single' | 'multiple' | 'true_false' | 'matching' | 'ordering';
interface Case { question: Extract<Question, { type: Chosen }>; key: Extract<Key, { type: Chosen }>; full: Response }

const ids = (least: number) => fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), { minLength: least, maxLength: 8 });
const id = fc.stringMatching(/^q[a-z0-9]{1,6}$/);

const single = fc.record({ id, options: ids(2) }).chain(({ id: name, options }) => fc.constantFrom(...options).map((answer): Case => ({
  question: { ...asked, id: name, type: 'single', options: optionsOf(options) }, key: { ...taught, type: 'single', answer }, full: answer,
})));
const multiple = fc.record({ id, options: ids(2) }).chain(({ id: name, options }) => fc.shuffledSubarray(options, { minLength: 1 }).map((answer): Case => ({
  question: { ...asked, id: name, type: 'multiple', options: optionsOf(options) }, key: { ...taught, type: 'multiple', answer }, full: answer,
})));
const trueFalse = fc.record({ id, answer: fc.boolean() }).map(({ id: name, answer }): Case => ({
  question: { ...asked, id: name, type: 'true_false' }, key: { ...taught, type: 'true_false', answer }, full: answer,
}));
const matching = fc.record({ id, left: ids(2), right: ids(2) }).chain(({ id: name, left, right }) =>
  fc.array(fc.constantFrom(...right), { minLength: left.length, maxLength: left.length }).map((matched): Case => {
    const answer = Object.fromEntries(left.map((each, place) => [each, matched[place]!]));
    return { question: { ...asked, id: name, type: 'matching', left: optionsOf(left), right: optionsOf(right) }, key: { ...taught, type: 'matching', answer }, full: answer };
  }));
const ordering = fc.record({ id, items: ids(2) }).chain(({ id: name, items }) =>
  fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }).map((answer): Case => ({
    question: { ...asked, id: name, type: 'ordering', items: optionsOf(items) }, key: { ...taught, type: 'ordering', answer }, full: answer,
  })));

const kinds = { single, multiple, true_false: trueFalse, matching, ordering };
const any = fc.oneof(...Object.values(kinds));

/** A response that a player of `question` could give. */
function given(question: Case['question']): fc.Arbitrary<Response> {
  switch (question.type) {
    case 'single': return fc.constantFrom(...question.options.map((option) => option.id));
    case 'multiple': return fc.shuffledSubarray(question.options.map((option) => option.id));
    case 'true_false': return fc.boolean();
    case 'ordering': return fc.shuffledSubarray(question.items.map((item) => item.id), { minLength: question.items.length });
    case 'matching': return fc.shuffledSubarray(question.left.map((option) => option.id)).chain((left) =>
      fc.array(fc.constantFrom(...question.right.map((option) => option.id)), { minLength: left.length, maxLength: left.length })
        .map((right): Response => Object.fromEntries(left.map((each, place) => [each, right[place]!]))));
  }
}
const answered = any.chain((each) => given(each.question).map((response) => ({ ...each, response })));

/** Anything that can arrive in a record. */
const anything: fc.Arbitrary<Response> = fc.oneof(fc.string({ maxLength: 8 }), fc.boolean(), fc.array(fc.string({ maxLength: 4 }), { maxLength: 10 }), fc.dictionary(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 })));

describe.each(Object.entries(kinds))('a question of type %s', (_type, arbitrary) => {
  it('is itself, and its key is a key', () => {
    fc.assert(fc.property(arbitrary, ({ question, key }) => {
      expect(Question.parse(question)).toEqual(question);
      expect(Key.parse(key)).toEqual(key);
    }));
  });

  it('gives the whole point for the right answer, and has then nothing to teach', () => {
    fc.assert(fc.property(arbitrary, ({ question, key, full }) => {
      expect(answers(question, full)).toBe(true);
      expect(markResponse(key, full)).toEqual({ score: 1, correct: true, feedback: [] });
    }));
  });

  it('gives between nothing and the whole point for anything at all, and only the whole point is correct', () => {
    fc.assert(fc.property(arbitrary, anything, ({ key }, response) => {
      const { score, correct } = markResponse(key, response);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(correct).toBe(score === 1);
    }));
  });

  it('gives nothing for no answer', () => {
    fc.assert(fc.property(arbitrary, ({ key }) => {
      expect(markResponse(key, undefined)).toEqual({ score: 0, correct: false, feedback: [] });
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

  it('has something to teach whenever an answer that could be given is wrong', () => {
    fc.assert(fc.property(answered, ({ question, key, response }) => {
      expect(answers(question, response)).toBe(true);
      const { correct, feedback } = markResponse(key, response);
      expect(feedback.length > 0).toBe(!correct);
    }));
  });

  it('does not care in which order several options were chosen or pairs were made', () => {
    fc.assert(fc.property(fc.oneof(multiple, matching).chain((each) => given(each.question).map((response) => ({ ...each, response }))), ({ key, response }) => {
      const turned = Array.isArray(response) ? response.toReversed() : Object.fromEntries(Object.entries(response as Record<string, string>).toReversed());
      expect(markResponse(key, turned).score).toBe(markResponse(key, response).score);
    }));
  });

  it('gives no more for an option chosen twice', () => {
    fc.assert(fc.property(multiple.chain((each) => given(each.question).map((response) => ({ ...each, response: response as string[] }))), ({ key, response }) => {
      expect(markResponse(key, [...response, ...response])).toEqual(markResponse(key, response));
    }));
  });

  it('never rewards choosing everything when something is wrong', () => {
    fc.assert(fc.property(multiple, ({ question, key }) => {
      const all = question.type === 'multiple' ? question.options.map((option) => option.id) : [];
      const right = (key.answer as string[]).length;
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

describe('a whole quiz', () => {
  const quiz = fc.uniqueArray(answered, { minLength: 1, maxLength: 15, selector: ({ question }) => question.id });

  it('adds up its questions, one point each, and counts what nobody asked for nothing', () => {
    fc.assert(fc.property(quiz, (all) => {
      const keys = Object.fromEntries(all.map(({ question, key }) => [question.id, key]));
      const responses = Object.fromEntries(all.map(({ question, response }) => [question.id, response]));
      const { score, max, questions } = mark(keys, { ...responses, stranger: 'a' });
      expect(max).toBe(all.length);
      expect(Object.keys(questions).sort()).toEqual(Object.keys(keys).sort());
      expect(score).toBeCloseTo(Object.values(questions).reduce((sum, question) => sum + question.score, 0), 3);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(max);
    }));
  });

  it('gives all for all right, none for none, and does not care in which order questions stand', () => {
    fc.assert(fc.property(quiz, (all) => {
      const keys = Object.fromEntries(all.map(({ question, key }) => [question.id, key]));
      const full = Object.fromEntries(all.map(({ question, full: answer }) => [question.id, answer]));
      expect(mark(keys, full)).toMatchObject({ score: all.length, max: all.length });
      expect(mark(keys, {})).toMatchObject({ score: 0 });
      const responses = Object.fromEntries(all.map(({ question, response }) => [question.id, response]));
      const turned = mark(Object.fromEntries(Object.entries(keys).toReversed()), Object.fromEntries(Object.entries(responses).toReversed()));
      expect(turned.score).toBeCloseTo(mark(keys, responses).score, 9);
    }));
  });
});

describe('answers', () => {
  it('knows what a question cannot have been answered with', () => {
    fc.assert(fc.property(any, ({ question }) => {
      expect(answers(question, ['nothing-like-this'])).toBe(false);
      expect(answers(question, 'nothing-like-this')).toBe(false);
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
