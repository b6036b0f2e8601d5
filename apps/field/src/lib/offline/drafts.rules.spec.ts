import { describe, expect, it } from '@jest/globals';
import { unfinishedIn } from './drafts.rules.ts';
import { emptyState, putAway, received, type Values, written } from './study.rules.ts';

const at = '2026-11-22T08:00:00.000Z';
const state = (key: string, values: Values) => written(emptyState(key), values, at);
const sent = (key: string, values: Values) => received(state(key, values), {
  key, revision: 1, gone: false, fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, revision: 1, at }])),
});

describe('what a person began and would miss', () => {
  it('is ratings, and answers that were not sent', () => {
    expect(unfinishedIn([{ id: 'sheet/i' }, { id: 'judging/i' }], [state('quiz/c/q', { 'r.a': 'x' })], [])).toEqual(['sheet/i', 'quiz/c/q']);
  });

  it('is nothing that the ministry has, nor what was put away', () => {
    expect(unfinishedIn([], [sent('quiz/c/q', { 'r.a': 'x' }), putAway(sent('test/c', { 'r.a': 'x' }), at)], [])).toEqual([]);
  });

  it('is what was written in a lesson that is not finished, not how far it was read', () => {
    const states = [state('lesson/c/read', { '@seen': 'b', 'reflection.r': ' ' }), state('lesson/c/written', { 'reflection.r': 'x' }), state('lesson/c/done', { 'reflection.r': 'x' })];
    expect(unfinishedIn([], states, [{ courseCode: 'c', lessonId: 'done' }])).toEqual(['lesson/c/written']);
  });
});
