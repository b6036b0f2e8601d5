import { describe, expect, it } from '@jest/globals';
import { unfinishedIn } from './drafts.rules.ts';

const draft = (id: string, data: unknown = {}) => ({ id, savedAt: '2026-11-22T08:00:00.000Z', data });
const lesson = (reflections: Record<string, string>) => ({ seenBlock: 'b', seconds: 9, reflections });

describe('what a person began and would miss', () => {
  it('is a quiz or test not handed in, and ratings', () => {
    const drafts = [draft('quiz/c/1/q'), draft('sheet/i'), draft('judging/i')];
    expect(unfinishedIn(drafts, []).map(({ id }) => id)).toEqual(['quiz/c/1/q', 'sheet/i']);
  });

  it('is what was written in a lesson that is not finished, not how far it was read', () => {
    const drafts = [draft('lesson/c/1/read', lesson({ r: ' ' })), draft('lesson/c/1/written', lesson({ r: 'x' })), draft('lesson/c/1/done', lesson({ r: 'x' }))];
    expect(unfinishedIn(drafts, [{ courseCode: 'c', lessonId: 'done' }]).map(({ id }) => id)).toEqual(['lesson/c/1/written']);
  });
});
