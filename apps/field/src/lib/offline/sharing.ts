import { type ShareField, type ShareRecord, type Text, uuidv7 } from '@kru/contracts';
import type { Share } from './certificate.views.ts';
import { post } from './outbox.ts';
import { drawToken, shareUrl } from './sharing.rules.ts';
import { change } from './state.svelte.ts';

/** Makes a link: it opens once the ministry has heard of it. Its address is known at once, and to this phone alone. */
export async function share(certificate: { id: string; title: Text }, chosen: { fields: readonly ShareField[]; days: number; label: string }): Promise<Share> {
  const id = uuidv7();
  const token = drawToken(crypto.getRandomValues(new Uint8Array(16)));
  const { fields, days, label } = { ...chosen, fields: [...chosen.fields], label: chosen.label.trim() };
  const record: ShareRecord = { awardId: certificate.id, token, fields, days, label };
  const made: Share = { id, awardId: certificate.id, fields, label, days, token, madeAt: new Date().toISOString(), createdAt: null, expiresAt: null, revokedAt: null, views: [] };
  await change(['shares', 'outbox'], async (tx) => {
    await tx.objectStore('shares').put(made);
    await post(tx, { kind: 'share', about: certificate.title, url: shareUrl(id), json: record });
  });
  return made;
}

/** Takes a link back. One that the ministry has not heard of is gone at once. */
export const takeBackShare = ({ id }: Share, about: Text): Promise<void> => change(['shares', 'outbox'], async (tx) => {
  const waiting = (await tx.objectStore('outbox').getAll()).filter(({ url }) => url === shareUrl(id));
  const share = await tx.objectStore('shares').get(id);
  if (!share) return;
  // A try may have arrived whose answer did not: then the ministry must hear that it is over, too.
  const neverTried = waiting.every(({ tries, refusal }) => tries === 0 || refusal);
  for (const entry of waiting) if (neverTried || entry.method === 'DELETE') await tx.objectStore('outbox').delete(entry.id);
  if (share.createdAt === null && neverTried) {
    await tx.objectStore('shares').delete(id);
    return;
  }
  await tx.objectStore('shares').put({ ...share, revokedAt: new Date().toISOString() });
  await post(tx, { kind: 'share', about, method: 'DELETE', url: shareUrl(id) });
});
