import { canonicalJson, type Text, uuidv7 } from '@kru/contracts';
import type { StoreName, Writing } from './db.ts';
import type { OutboxEntry, OutboxKind } from './outbox.rules.ts';

/** What a receipt changes on the phone, in the transaction that takes the record out of the outbox. */
export interface Receipt { stores: StoreName[]; keep: (tx: Writing, entry: OutboxEntry, answer: unknown) => Promise<void> }
/** What an answer that is no receipt changes on the phone, beside the record that stays. */
export interface Setback { stores: StoreName[]; keep: (tx: Writing, entry: OutboxEntry, refusal: { code: string; details: Record<string, unknown> }) => Promise<void> }

/** A record to be sent. `about` says in the three languages what it is, for the list of what waits. */
export interface Outgoing { kind: OutboxKind; about: Text; method?: OutboxEntry['method']; url: string; json?: unknown; inspectionId?: string; /** Not sent before this time: while someone is still typing. */ nextTryAt?: number; photo?: { sha256: string; mime: string; bytes: number }; upload?: { sha256: string; bytes: number } }

/**
 * Puts a record on its way inside the transaction that also keeps what the person did: both are there, or neither.
 * The transaction must span the store `outbox`.
 */
export async function post(tx: Writing, { kind, about, method = 'PUT', url, json, photo, upload, inspectionId, nextTryAt = 0 }: Outgoing): Promise<void> {
  const text = json === undefined ? undefined : canonicalJson(json);
  const body = photo ? { photo: photo.sha256, mime: photo.mime } : upload ? { upload: upload.sha256 } : text === undefined ? null : { json: text };
  const bytes = photo?.bytes ?? upload?.bytes ?? (text === undefined ? 0 : new TextEncoder().encode(text).length);
  await tx.objectStore('outbox').put({ id: nextId(), kind, ...(inspectionId === undefined ? {} : { inspectionId }), about, method, url, body, bytes, madeAt: new Date().toISOString(), tries: 0, nextTryAt, refusal: null });
}

/** Takes the place of what waits, or was refused, for the same address: only the latest word is sent. */
export async function repost(tx: Writing, outgoing: Outgoing): Promise<void> {
  const entries = await tx.objectStore('outbox').getAll();
  for (const entry of entries) if (entry.url === outgoing.url) await tx.objectStore('outbox').delete(entry.id);
  await post(tx, outgoing);
}

/** Photos before the sheet that cites them, also when all are made within one millisecond. */
let lastMade = 0;
const nextId = (): string => uuidv7(lastMade = Math.max(Date.now(), lastMade + 1));
