import { changes } from './changes.ts';
import { certificateReceipts, certificateSetbacks } from './certificate.receipts.ts';
import { courseworkReceipts, courseworkSetbacks } from './coursework.receipts.ts';
import type { Db } from './db.ts';
import { inspectionReceipts, inspectionSetbacks } from './inspection.receipts.ts';
import { activity } from './activity.svelte.ts';
import { afterTry, dueAt, nextTryOf, type OutboxEntry, type OutboxKind, verdictOf, waitAfter } from './outbox.rules.ts';
import type { Receipt } from './outbox.ts';
import { type Answer, sendBlob, sendKept, Unreachable } from './wire.ts';
import { change, databaseIfOpen, isFull, onChange, person, personIdIfOpen } from './state.svelte.ts';
import { hasWork, sendStudy } from './study.sync.ts';
import { sendUpload } from './uploading.ts';
import type { AttemptAnswer, Enrolment } from './views.ts';

// The only part of the phone that sends records and fetches what is new. Pages read the database and write to the
// outbox; nothing they show ever waits for this.

const receipts: Partial<Record<OutboxKind, Receipt>> = {
  enrolment: {
    stores: ['enrolments'],
    keep: async (tx, _entry, answer) => { await tx.objectStore('enrolments').put(answer as Enrolment); },
  },
  attempt: {
    stores: ['attempts'],
    async keep(tx, _entry, answer) {
      const { id, score, max, passed, receivedAt, questions, skips, diagnosed, calibration } = answer as AttemptAnswer;
      const attempt = await tx.objectStore('attempts').get(id);
      if (attempt) await tx.objectStore('attempts').put({ ...attempt, score, max, passed, receivedAt, questions, skips, diagnosed, calibration });
    },
  },
  ...inspectionReceipts,
  ...courseworkReceipts,
  ...certificateReceipts,
};

let running = false;
let askedAgain: { fetch: boolean } | null = null;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits and, with `fetch`, brings what is new. Calls while it runs are remembered, not lost; of several tabs one at a time does it. */
export async function sync({ fetch = true } = {}): Promise<void> {
  const personId = personIdIfOpen();
  if (personId === null || person.signedOutByServer) return;
  if (running) {
    askedAgain = { fetch: fetch || (askedAgain?.fetch ?? false) };
    return;
  }
  running = true;
  try {
    // A page that was just left may hold it for a moment: one waits for it, else nothing would come for half a minute.
    await navigator.locks.request(`kru-sync-${personId}`, () => turn(fetch));
  } finally {
    running = false;
    const again = askedAgain;
    askedAgain = null;
    if (again) void sync(again);
  }
}

async function turn(fetch: boolean): Promise<void> {
  if (!navigator.onLine) return lost();
  try {
    const sent = await sendAll();
    await sendStudy();
    if (fetch || sent > 0) await fetchAll();
    failures = 0;
    activity.reached();
    await wakeForNext();
  } catch (error) {
    // A full phone says so itself, and goes on once there is room.
    if (isFull(error)) return;
    if (!(error instanceof Unreachable)) throw error;
    lost();
    wakeIn(waitAfter(++failures, Math.random()));
  } finally {
    activity.sending(null);
  }
}

function lost(): void {
  activity.lost();
}

/** Sends everything that is due, also what is written meanwhile. Returns how many were received. */
async function sendAll(): Promise<number> {
  let received = 0;
  let done = 0;
  for (let db = databaseIfOpen(); db !== null; db = databaseIfOpen()) {
    const due = dueAt(await db.getAll('outbox'), Date.now());
    if (due.length === 0 || person.signedOutByServer) break;
    const total = done + due.length;
    for (const entry of due) {
      activity.sending({ done, total });
      if (await sendOne(db, entry)) received++;
      done++;
      if (person.signedOutByServer || databaseIfOpen() !== db) return received;
    }
  }
  return received;
}

async function sendOne(db: Db, { id }: OutboxEntry): Promise<boolean> {
  // It may have been replaced or let go since the turn began.
  const entry = await db.get('outbox', id);
  if (!entry || entry.refusal) return false;
  const answer = await deliver(db, entry);
  if (databaseIfOpen() !== db) return false;
  const refusal = answer.ok ? { code: '', details: {} } : { code: answer.refusal.code as string, details: answer.refusal.details };
  const verdict = verdictOf(answer.ok ? 200 : answer.status, refusal.code);
  if (verdict === 'received') {
    await receive(entry, answer.ok ? answer.data : undefined);
    return true;
  }
  if (verdict === 'signed_out') person.signedOutByServer = true;
  else await setBack(afterTry(entry, verdict, refusal, Date.now(), Math.random()), refusal);
  return false;
}

async function deliver(db: Db, { method, url, body }: OutboxEntry): Promise<Answer<unknown>> {
  if (body === null || 'json' in body) return sendKept(method, url, body?.json);
  if ('upload' in body) return sendUpload(db, body.upload);
  const photo = await db.get('photos', body.photo);
  if (!photo) return { ok: false, status: 404, refusal: { code: 'thing.not_found', details: {}, requestId: '' } };
  return sendBlob(method, url, photo.blob, body.mime);
}

async function receive(entry: OutboxEntry, answer: unknown): Promise<void> {
  const receipt = receipts[entry.kind];
  await change(['outbox', 'meta', ...(receipt?.stores ?? [])], async (tx) => {
    await tx.objectStore('outbox').delete(entry.id);
    await tx.objectStore('meta').put(new Date().toISOString(), 'lastReceiptAt');
    await receipt?.keep(tx, entry, answer);
  });
}

async function setBack(entry: OutboxEntry, refusal: { code: string; details: Record<string, unknown> }): Promise<void> {
  const setback = inspectionSetbacks[entry.kind] ?? courseworkSetbacks[entry.kind] ?? certificateSetbacks[entry.kind];
  await change(['outbox', ...(setback?.stores ?? [])], async (tx) => {
    if (await tx.objectStore('outbox').get(entry.id) === undefined) return;
    await tx.objectStore('outbox').put(entry);
    await setback?.keep(tx, entry, refusal);
  });
}

async function fetchAll(): Promise<void> {
  for (const bring of changes) {
    if (databaseIfOpen() === null || person.signedOutByServer) return;
    const status = await bring();
    if (status === 401) person.signedOutByServer = true;
    // A server that only answers that it cannot: what it has is not known, as without a network.
    if (status >= 500) throw new Unreachable();
  }
}

async function wakeForNext(): Promise<void> {
  const db = databaseIfOpen();
  if (db === null) return;
  const next = nextTryOf(await db.getAll('outbox'));
  if (next !== null) wakeIn(Math.max(500, next - Date.now()));
}

function wakeIn(wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void sync({ fetch: false }), wait);
}

const every = 30_000;
/** After the last touch of what is in hand: typing is not sent letter by letter. */
const afterTouch = 3_000;

/** The ministry, and so the person's other phones, have what is in hand a moment after it was touched. */
function followTouches(): () => void {
  let touched: ReturnType<typeof setTimeout> | undefined;
  const send = async (): Promise<void> => {
    const states = await databaseIfOpen()?.getAll('states');
    if (states && hasWork(states)) await sync({ fetch: false });
  };
  const stopListening = onChange(['states'], () => {
    clearTimeout(touched);
    touched = setTimeout(() => void send(), afterTouch);
  });
  return () => {
    clearTimeout(touched);
    stopListening();
  };
}

/** Follows the network, the screen and the outbox for as long as the app is open. Returns how to stop. */
export function keepInSync(): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const whenSeen = (): void => { if (document.visibilityState === 'visible') void sync(); };
  // Going away may be for good on this phone: what is in hand goes out at once.
  const whenLeft = (): void => { if (document.visibilityState === 'hidden') void sync({ fetch: false }); };
  window.addEventListener('online', () => void sync(), { signal });
  window.addEventListener('offline', lost, { signal });
  document.addEventListener('visibilitychange', whenSeen, { signal });
  document.addEventListener('visibilitychange', whenLeft, { signal });
  window.addEventListener('pagehide', whenLeft, { signal });
  const ticking = setInterval(whenSeen, every);
  const stopListening = onChange(['outbox'], () => void sync({ fetch: false }));
  const stopTouches = followTouches();
  void sync();
  return () => {
    stopTouches();
    stopping.abort();
    clearInterval(ticking);
    clearTimeout(timer);
    stopListening();
  };
}
