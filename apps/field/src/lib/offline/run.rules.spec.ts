import { describe, expect, it } from '@jest/globals';
import type { Question } from '@kru/contracts';
import { checkedField, fitting, newRun, responseField, runOf } from './run.rules.ts';

const text = { km: 'x', en: 'x', fr: 'x' };
const option = (id: string) => ({ id, text });
const questions: Question[] = [
  { id: 'q1', type: 'single', measures: [], prompt: text, options: [option('a'), option('b')] },
  { id: 'q2', type: 'true_false', measures: [], prompt: text },
];

describe('a run through questions', () => {
  it('is none where nothing is in hand', () => expect(runOf({})).toBeNull());

  it('is read from the fields it was written to', () => {
    const values = { ...newRun('2026-11-22T08:00:00.000Z', 7), [responseField('q1')]: 'b', [checkedField('q1')]: true, '@at': 1, '@reviewing': true };
    expect(runOf(values)).toEqual({ responses: { q1: 'b' }, checked: new Set(['q1']), at: 1, seed: 7, startedAt: '2026-11-22T08:00:00.000Z', reviewing: true });
  });

  it('is begun where only an answer came back from another phone', () => expect(runOf({ 'r.q1': 'a' })).toMatchObject({ responses: { q1: 'a' }, at: 0, reviewing: false }));

  it('keeps the answers that another version of the course still asks for', () => {
    expect(fitting(questions, { q1: 'b', q2: 'b', gone: 'a' })).toEqual({ q1: 'b' });
    expect(fitting(questions, { q1: 'c', q2: false })).toEqual({ q2: false });
  });
});
