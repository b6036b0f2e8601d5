import type { ShareField } from '@kru/contracts';
import type { Share, ToldShare } from './certificate.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';

export const shareUrl = (id: string): string => `/api/me/shares/${id}`;
export const shareLink = (origin: string, token: string): string => `${origin}/share/${token}`;

/** 128 random bits (base64url): nobody can guess a link. */
export function drawToken(random: Uint8Array): string {
  return btoa(String.fromCharCode(...random.subarray(0, 16))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** `kept`: on this phone, and no link yet. `ending`: taken back here, which the ministry has not heard. */
export type ShareState = 'kept' | 'refused' | 'open' | 'ending' | 'revoked' | 'over';

export function stateOf(share: Share, outbox: readonly OutboxEntry[], now: Date): ShareState {
  if (share.revokedAt !== null) return outbox.some(({ method, url }) => method === 'DELETE' && url === shareUrl(share.id)) ? 'ending' : 'revoked';
  if (share.createdAt === null) return outbox.some(({ url, refusal }) => url === shareUrl(share.id) && refusal) ? 'refused' : 'kept';
  return share.expiresAt !== null && new Date(share.expiresAt) <= now ? 'over' : 'open';
}

/** What the ministry told, beside what only this phone knows: the link itself, and what it has not sent yet. */
export function merged(told: readonly ToldShare[], kept: readonly Share[]): Share[] {
  const mine = new Map(kept.map((share) => [share.id, share]));
  const known = told.map(({ fields, ...share }): Share => {
    const before = mine.get(share.id);
    return {
      ...share, fields, token: before?.token ?? null, madeAt: before?.madeAt ?? share.createdAt, days: before?.days ?? 0,
      revokedAt: share.revokedAt ?? before?.revokedAt ?? null,
    };
  });
  const ids = new Set(told.map(({ id }) => id));
  return [...known, ...kept.filter(({ id, createdAt }) => !ids.has(id) && createdAt === null)];
}

/** What a first link offers: enough to be believed, and no more than most ask for. */
export const usualFields: readonly ShareField[] = ['title', 'issuer', 'date', 'nameLatin'];

export const viewsOf = ({ views }: Share): number => views.reduce((sum, { count }) => sum + count, 0);
