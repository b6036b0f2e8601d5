import { canonicalJson, type Text, uuidv7 } from '@kru/contracts';
import type { Writing } from './db.ts';
import type { OutboxEntry, OutboxKind } from './outbox.rules.ts';
import { change } from './state.svelte.ts';

/** A record to be sent. `about` says in the three languages what it is, for the list of what waits. */
export interface Outgoing { kind: OutboxKind; about: Text; method?: OutboxEntry['method']; url: string; json?: unknown; photo?: { sha256: string; mime: string; bytes: number } }

/**
 * Puts a record on its way inside the transaction that also keeps what the person did: both are there, or neither.
 * The transaction must span the store `outbox`.
 */
export async function post(tx: Writing, { kind, about, method = 'PUT', url, json, photo }: Outgoing): Promise<void> {
  const text = json === undefined ? undefined : canonicalJson(json);
  const body = photo ? { photo: photo.sha256, mime: photo.mime } : text === undefined ? null : { json: text };
  const bytes = photo?.bytes ?? (text === undefined ? 0 : new TextEncoder().encode(text).length);
  await tx.objectStore('outbox').put({ id: uuidv7(), kind, about, method, url, body, bytes, madeAt: new Date().toISOString(), tries: 0, nextTryAt: 0, refusal: null });
}

/** The person wants a waiting or refused record tried again now. */
export const tryAgain = (id: string): Promise<void> =>
  change(['outbox'], async (tx) => {
    const entry = await tx.objectStore('outbox').get(id);
    if (entry) await tx.objectStore('outbox').put({ ...entry, refusal: null, nextTryAt: 0 });
  });

/** The person has read why a record was refused and lets go of it. Only a refused one can be let go. */
export const letGo = (id: string): Promise<void> =>
  change(['outbox'], async (tx) => {
    const entry = await tx.objectStore('outbox').get(id);
    if (entry?.refusal) await tx.objectStore('outbox').delete(id);
  });
