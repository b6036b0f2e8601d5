import { describe, expect, it } from '@jest/globals';
import type { Share } from './certificate.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';
import { drawToken, merged, shareUrl, stateOf } from './sharing.rules.ts';

const now = new Date('2026-11-23T00:00:00Z');
const aShare = (changes: Partial<Share> = {}): Share =>
  ({ id: 'one', awardId: 'a', fields: ['title'], label: '', days: 7, token: 'T', madeAt: now.toISOString(), createdAt: null, expiresAt: null, revokedAt: null, views: [], ...changes });
const told = { createdAt: '2026-11-22T00:00:00Z', expiresAt: '2026-11-29T00:00:00Z' };
const entry = (changes: Partial<OutboxEntry>): OutboxEntry => ({ url: shareUrl('one'), method: 'PUT', refusal: null, ...changes }) as OutboxEntry;

describe('a link on the phone', () => {
  it('has 128 random bits', () => {
    expect(drawToken(new Uint8Array(16).fill(255))).toBe('_____________________w');
    expect(drawToken(new Uint8Array(16))).toMatch(/^[A-Za-z0-9_-]{21}[AQgw]$/);
  });

  it('says what it is, without promising what the ministry has not heard', () => {
    expect(stateOf(aShare(), [entry({})], now)).toBe('kept');
    expect(stateOf(aShare(), [entry({ refusal: { code: 'share.too_many', details: {}, at: '' } })], now)).toBe('refused');
    expect(stateOf(aShare(told), [], now)).toBe('open');
    expect(stateOf(aShare({ ...told, expiresAt: now.toISOString() }), [], now)).toBe('over');
    const revoked = aShare({ ...told, revokedAt: now.toISOString() });
    expect([stateOf(revoked, [entry({ method: 'DELETE' })], now), stateOf(revoked, [], now)]).toEqual(['ending', 'revoked']);
  });

  it('keeps what only this phone knows when the ministry tells of it', () => {
    const theirs = { id: 'one', awardId: 'a', fields: ['title' as const], label: '', ...told, revokedAt: null, views: [{ day: '2026-11-22', count: 2 }] };
    const waiting = aShare({ id: 'two' });
    expect(merged([theirs], [aShare(), waiting])).toEqual([aShare({ ...told, views: theirs.views }), waiting]);
    expect(merged([theirs], [aShare({ ...told, revokedAt: now.toISOString() })])).toMatchObject([{ revokedAt: now.toISOString(), token: 'T' }]);
    expect(merged([theirs], [])).toMatchObject([{ token: null }]);
    expect(merged([], [aShare(told)])).toEqual([]);
  });
});
