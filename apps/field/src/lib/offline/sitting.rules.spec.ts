import { describe, expect, it } from '@jest/globals';
import type { CalibrationElement } from '@kru/contracts';
import { isRated, newSitting, ratingField, shownField, sittingOf, unratedIn } from './sitting.rules.ts';

const text = { km: 'x', en: 'x', fr: 'x' };
const levels = ['low', 'high'].map((id) => ({ id, title: text, descriptor: text }));
const steps: CalibrationElement = { id: 'tone', title: text, levels, agrees: { by: 'steps', within: 1 } };
const snapshots: CalibrationElement = { id: 'task', title: text, levels, agrees: { by: 'snapshots', of: 2, atLeast: 2 } };

describe('a sitting of a calibration', () => {
  it('is none where nothing is in hand', () => expect(sittingOf({})).toBeNull());

  it('is read from the fields it was written to', () => {
    const values = { ...newSitting('one', '2026-11-22T08:00:00.000Z'), [ratingField('l1', 'tone')]: 'low', [ratingField('l1', 'task-2')]: 'high', [shownField('l1')]: true, '@lesson': 1, '@step': 2 };
    expect(sittingOf(values)).toEqual({
      setId: 'one', lesson: 1, step: 2, startedAt: '2026-11-22T08:00:00.000Z', ratings: { l1: { 'tone': 'low', 'task-2': 'high' } }, shown: new Set(['l1']), reviewing: false,
    });
  });

  it('lacks the elements of which a snapshot has no level, or one that this version does not know', () => {
    expect(isRated(snapshots, { 'task-1': 'low' })).toBe(false);
    expect(isRated(snapshots, { 'task-1': 'low', 'task-2': 'high' })).toBe(true);
    expect(unratedIn({ elements: [steps, snapshots] }, { tone: 'gone', 'task-1': 'low', 'task-2': 'low' }).map(({ id }) => id)).toEqual(['tone']);
    expect(unratedIn({ elements: [steps] }, undefined).map(({ id }) => id)).toEqual(['tone']);
  });
});
