import type { Certificate, NameCorrection } from './certificate.views.ts';
import { type Bring, follow } from './follow.ts';
import { merged } from './sharing.rules.ts';
import { change, database } from './state.svelte.ts';
import type { CertificateChanges } from './views.ts';
import { type Answer, ask } from './wire.ts';

/** What one has, what one may reach, and one's links. */
export const certificates: Bring = () => follow<CertificateChanges>('certificates', (after) => ask('get', '/api/certificates/changes', { query: { after } }), ['certificates', 'reachable', 'shares'],
  async (tx, news) => {
    for (const certificate of news.certificates) await tx.objectStore('certificates').put(certificate as Certificate);
    await tx.objectStore('reachable').clear();
    for (const reachable of news.reachable) await tx.objectStore('reachable').put(reachable);
    const shares = merged(news.shares, await tx.objectStore('shares').getAll());
    await tx.objectStore('shares').clear();
    for (const share of shares) await tx.objectStore('shares').put(share);
  }, () => true);

/** What one asked for about one's names: all of it each time, for there is little. */
export const names: Bring = async () => {
  const answer = await ask('get', '/api/me/name-corrections') as Answer<{ items: NameCorrection[] }>;
  if (!answer.ok) return answer.status;
  await change(['nameCorrections'], async (tx) => {
    for (const correction of answer.data.items) await tx.objectStore('nameCorrections').put(correction);
  }, 'relaxed');
  return 200;
};

/** While an answer is awaited, one asks each time. */
export const isNameAwaited = async (): Promise<boolean> =>
  (await database().getAll('nameCorrections')).some(({ state, receivedAt }) => state === 'waiting' && receivedAt !== null);
