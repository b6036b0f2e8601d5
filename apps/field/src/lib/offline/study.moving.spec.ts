import { describe, expect, it } from '@jest/globals';
import { movedDraft } from './study.moving.ts';
import { valuesOf } from './study.rules.ts';

const savedAt = '2026-11-22T08:00:00.000Z';
const quiz = { responses: { q1: 'a', q2: ['b'] }, checked: ['q1'], at: 1, startedAt: savedAt, seed: 7, reviewing: false };
const isTest = (_course: string, activity: string): boolean => activity === 'end';
const moved = (id: string, data: unknown) => movedDraft({ id, savedAt, data }, isTest);

describe('what was in hand under the first version', () => {
  it('is a quiz with its answers, what was checked and its place, under a key without a version', () => {
    const state = moved('quiz/c/3/check', quiz)!;
    expect(state.key).toBe('quiz/c/check');
    expect(valuesOf(state)).toEqual({ '@startedAt': savedAt, '@seed': 7, '@at': 1, 'r.q1': 'a', 'r.q2': ['b'], 'checked.q1': true });
  });

  it('is a closing test under the key of its course', () => {
    expect(moved('quiz/c/3/end', { ...quiz, reviewing: true })).toMatchObject({ key: 'test/c', unsent: { '@reviewing': { value: true, base: 0 } } });
  });

  it('is a lesson with its place and the words written in it', () => {
    const state = moved('lesson/c/3/first', { seenBlock: 'b2', seconds: 61.4, reflections: { r: 'x', empty: '' } })!;
    expect(state.key).toBe('lesson/c/first');
    expect(valuesOf(state)).toEqual({ '@seen': 'b2', '@seconds': 61, 'reflection.r': 'x' });
  });

  it('is no sheet of ratings, which stays where it is', () => {
    expect(moved('sheet/i', {})).toBeNull();
    expect(moved('judging/i', {})).toBeNull();
  });
});
