import { describe, expect, it } from '@jest/globals';
import { afterTry, dueAt, nextTryOf, type OutboxEntry, verdictOf, waitAfter } from './outbox.rules.ts';

const entry = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id, kind: 'attempt', about: { km: 'ក', en: 'a', fr: 'a' }, method: 'PUT', url: `/api/attempts/${id}`, body: { json: '{}' }, bytes: 2,
  madeAt: '2026-11-22T08:00:00.000Z', tries: 0, nextTryAt: 0, refusal: null, ...changes,
});
const no = { code: 'attempt.already_received', details: {} };

describe('what an answer means', () => {
  it('counts as received only what the server acknowledged', () => {
    expect([200, 201, 204].map((status) => verdictOf(status, ''))).toEqual(['received', 'received', 'received']);
    expect(verdictOf(304, '')).toBe('refused');
  });

  it('tries again later when the server is at fault or busy, or a photo is still on its way', () => {
    expect([[500, 'server.failed'], [503, 'server.unavailable'], [502, ''], [429, 'request.too_many'], [409, 'rating_sheet.evidence_missing'], [422, 'file.hash_mismatch']]
      .map(([status, code]) => verdictOf(status as number, code as string))).toEqual(Array(6).fill('later'));
  });

  it('waits for the person to sign in again without counting a try', () => {
    expect(verdictOf(401, 'session.required')).toBe('signed_out');
    expect(afterTry(entry('1'), 'signed_out', no, 1000, 0)).toEqual(entry('1'));
  });

  it('keeps a refused record with its reason', () => {
    const refused = afterTry(entry('1'), verdictOf(409, no.code) as 'refused', no, 1000, 0);
    expect(refused).toMatchObject({ id: '1', body: { json: '{}' }, tries: 1, refusal: { code: no.code, at: '1970-01-01T00:00:01.000Z' } });
  });
});

describe('when to try again', () => {
  it('doubles the wait up to a quarter of an hour, and spreads it over its second half', () => {
    expect([1, 2, 3, 4].map((tries) => waitAfter(tries, 1))).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(waitAfter(3, 0)).toBe(4_000);
    expect([30, 400].map((tries) => waitAfter(tries, 1))).toEqual([900_000, 900_000]);
  });

  it('sends in the order of making, and lets no record hold back another', () => {
    const entries = [entry('3'), entry('1', { refusal: { ...no, at: '' } }), entry('2', { nextTryAt: 5_000 }), entry('0')];
    expect(dueAt(entries, 1_000).map((one) => one.id)).toEqual(['0', '3']);
    expect(dueAt(entries, 5_000).map((one) => one.id)).toEqual(['0', '2', '3']);
  });

  it('does not wait for a time that was set before the clock was put back', () => {
    const twoDays = 2 * 86_400_000;
    expect(dueAt([entry('1', { nextTryAt: twoDays }), entry('2', { nextTryAt: 60_000 })], 0).map((one) => one.id)).toEqual(['1']);
  });

  it('knows when something waits next, and that a refused record does not', () => {
    expect(nextTryOf([entry('1', { nextTryAt: 9 }), entry('2', { nextTryAt: 4 }), entry('3', { nextTryAt: 1, refusal: { ...no, at: '' } })])).toBe(4);
    expect(nextTryOf([entry('3', { refusal: { ...no, at: '' } })])).toBeNull();
  });
});
