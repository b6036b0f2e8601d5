import { describe, expect, it } from '@jest/globals';
import type { Rubric } from '@kru/contracts';
import { reviewInHand, reviewOf } from './review.rules.ts';

const rubric = { criteria: [{ id: 'goal' }, { id: 'check' }], passPoints: 1 } as unknown as Rubric;

describe('a review in hand', () => {
  it('has a mark for each criterion that was given a level, and only those', () => {
    expect(reviewOf({ 'level.goal': 'high', 'comment.check': 'lost', 'level.gone': 'x' }, rubric)).toEqual({ marks: { goal: { level: 'high', comment: '' } }, comment: '', startedAt: '' });
  });

  it('says what it said, once it came back', () => {
    const record = { locale: 'km' as const, startedAt: 't0', finishedAt: 't1', comment: 'whole', marks: { goal: { level: 'high', comment: 'why' }, check: { level: 'low', comment: '' } } };
    expect(reviewOf(reviewInHand(record), rubric)).toEqual({ marks: record.marks, comment: 'whole', startedAt: 't0' });
  });
});
