import { describe, expect, it } from '@jest/globals';
import type { Judging } from './inspection.views.ts';
import { isTouched, judgementOf, received, recommendationsWith, recommendationUrl, settle, touch, untouched } from './judging.rules.ts';
import type { OutboxEntry } from './outbox.rules.ts';

const told: Judging = { inspectionId: 'i', version: 5, judgements: { a: { level: 2, rationale: 'told' } }, recommendations: [] };

describe('what the lead touches', () => {
  it('stands over what the ministry has, field by field', () => {
    const draft = touch(untouched(0), told.version, 'a', { level: 3 });
    expect(judgementOf(told, draft, 'a')).toEqual({ level: 3, rationale: 'told' });
    expect(judgementOf(told, draft, 'b')).toEqual({ level: null, rationale: '' });
    expect(draft).toMatchObject({ baseVersion: 5, touched: { a: { level: 3 } } });
  });

  it('rests on the version at which it was begun, whatever has come since', () => {
    const draft = touch(touch(untouched(0), 5, 'a', { level: 3 }), 9, 'b', { level: 1 });
    expect(draft.baseVersion).toBe(5);
  });

  it('is settled by a receipt, but for what was touched meanwhile', () => {
    const sent = { a: { level: 3, rationale: 'first' } };
    const draft = touch(touch(untouched(0), 5, 'a', sent.a), 5, 'a', { rationale: 'second' });
    const left = received(draft, sent, 6);
    expect(left).toMatchObject({ baseVersion: 6, touched: { a: { rationale: 'second' } } });
    expect(isTouched(received(left, left.touched, 7))).toBe(false);
  });
});

describe('two who changed the same field', () => {
  const clash = { criterionId: 'a', field: 'rationale' as const, value: 'theirs' };
  const other = { criterionId: 'b', field: 'level' as const, value: 1 };
  const draft = { baseVersion: 5, touched: { a: { level: 3, rationale: 'mine' }, b: { level: 4 } }, clashes: [clash, other], clashVersion: 8 };

  it('are both kept until the person has chosen each', () => {
    const one = settle(draft, clash, 'mine');
    expect(one).toMatchObject({ baseVersion: 5, clashes: [other], touched: { a: { level: 3, rationale: 'mine' } } });
    expect(settle(one, other, 'theirs')).toEqual({ baseVersion: 8, clashes: [], clashVersion: 8, touched: { a: { level: 3, rationale: 'mine' } } });
  });

  it('give back the field, and nothing else, when the other’s is chosen', () => {
    expect(settle(draft, clash, 'theirs').touched).toEqual({ a: { level: 3 }, b: { level: 4 } });
  });
});

describe('recommendations with what waits on the phone', () => {
  const entry = (id: string, method: 'PUT' | 'DELETE', json?: string): OutboxEntry => ({
    id, kind: 'recommendation', about: { km: 'ក', en: 'a', fr: 'a' }, method, url: recommendationUrl('i', id), body: json === undefined ? null : { json }, bytes: 0, madeAt: '', tries: 0, nextTryAt: 0, refusal: null,
  });
  const one = { id: 'r1', standardId: 's', text: 'told', dueOn: '2027-01-01' };

  it('are changed, added and withdrawn before the ministry knows', () => {
    const waiting = [entry('r1', 'PUT', '{"standardId":"s","text":"changed","dueOn":"2027-02-01"}'), entry('r2', 'PUT', '{"standardId":"s","text":"new","dueOn":"2027-01-15"}')];
    expect(recommendationsWith([one], waiting, 'i').map(({ id, text }) => [id, text])).toEqual([['r2', 'new'], ['r1', 'changed']]);
    expect(recommendationsWith([one], [entry('r1', 'DELETE')], 'i')).toEqual([]);
  });

  it('of another inspection stay out', () => {
    expect(recommendationsWith([one], [entry('r2', 'PUT', '{}')], 'other')).toEqual([{ ...one, entry: undefined }]);
  });
});
