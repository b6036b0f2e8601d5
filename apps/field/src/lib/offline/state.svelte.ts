import type { Locale } from '@kru/contracts';
import type { Db, FieldDb, StoreName, Writing } from './db.ts';
import { deleteDatabase, openDatabase } from './db.opening.ts';
import type { Me } from './views.ts';

const personKey = 'kru.person';

interface Open { personId: string; db: Db; channel: BroadcastChannel }
let open: Open | null = null;
const listeners = new Set<{ stores: readonly StoreName[]; changed: () => void }>();

/** Who this phone works for. Known from the phone alone, so that every page opens without a network. */
class Person {
  me = $state.raw<Me | null>(null);
  /** The last thing done here was not kept: the phone is full. */
  noRoom = $state(false);
  /** The server no longer knows the session: work goes on and is kept, nothing is sent until the person signs in again. */
  signedOutByServer = $state(false);

  get roles(): string[] { return this.me?.roles.map((held) => held.role) ?? []; }
  get mayInspect(): boolean { return this.roles.some((role) => role === 'inspector' || role === 'school_director'); }

  /** Opens the database of whoever last signed in here, once. */
  async resume(): Promise<void> {
    const personId = localStorage.getItem(personKey);
    if (personId === null || open !== null) return;
    await connect(personId);
    this.me = (await database().get('meta', 'me') as Me | undefined) ?? null;
    if (this.me === null) this.forget();
  }

  async begin(me: Me): Promise<void> {
    if (open !== null && open.personId !== me.personId) disconnect();
    await connect(me.personId);
    localStorage.setItem(personKey, me.personId);
    await change(['meta'], (tx) => tx.objectStore('meta').put(me, 'me'));
    this.me = me;
    this.signedOutByServer = false;
    void navigator.storage?.persist?.();
  }

  async update(me: Me): Promise<void> {
    await change(['meta'], (tx) => tx.objectStore('meta').put(me, 'me'));
    this.me = me;
  }

  async speak(locale: Locale): Promise<void> {
    if (this.me) await this.update({ ...this.me, locale });
  }

  /** Leaves this phone. With `keep`, what waits stays under the person's id and is sent when they sign in here again. */
  async end({ keep }: { keep: boolean }): Promise<void> {
    const personId = open?.personId;
    this.forget();
    if (personId !== undefined && !keep) await deleteDatabase(personId);
  }

  /** Another tab has signed out: this one lets go of the person too. Who has signed in there meanwhile stays. */
  forget(): void {
    const personId = open?.personId;
    disconnect();
    if (personId === undefined || localStorage.getItem(personKey) === personId) localStorage.removeItem(personKey);
    this.me = null;
    this.signedOutByServer = false;
  }
}

export const person = new Person();

async function connect(personId: string): Promise<void> {
  if (open?.personId === personId) return;
  const db = await openDatabase(personId);
  const channel = new BroadcastChannel(`kru-${personId}`);
  channel.addEventListener('message', (event: MessageEvent<{ stores: StoreName[] } | 'ended'>) => {
    if (event.data === 'ended') person.forget();
    else tell(event.data.stores);
  });
  open = { personId, db, channel };
}

function disconnect(): void {
  open?.channel.postMessage('ended');
  open?.channel.close();
  open?.db.close();
  open = null;
}

/** The open database. @throws Error when nobody is signed in: pages under the signed-in layout need not ask. */
export function database(): Db {
  if (open === null) throw new Error('nobody is signed in on this phone');
  return open.db;
}

/** Like `database`, for what runs in the background and may find that the person has just left. */
export const databaseIfOpen = (): Db | null => open?.db ?? null;
export const personIdIfOpen = (): string | null => open?.personId ?? null;

/**
 * One transaction over `stores`, told to every tab when it is done. What a person did is on the disk before this
 * resolves (`strict`): an old phone may be switched off at any moment.
 */
export async function change<T>(stores: StoreName[], work: (tx: Writing) => Promise<T>, durability: IDBTransactionDurability = 'strict'): Promise<T> {
  const tx = database().transaction(stores, 'readwrite', { durability });
  let result: T;
  try {
    result = await work(tx);
    await tx.done;
  } catch (error) {
    // Half of a change is never kept.
    if (tx.error === null) tx.abort();
    await tx.done.catch(() => undefined);
    if (isFull(error)) person.noRoom = true;
    throw error;
  }
  person.noRoom = false;
  tell(stores);
  open?.channel.postMessage({ stores });
  return result;
}

export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

function tell(stores: readonly StoreName[]): void {
  for (const listener of listeners) if (listener.stores.some((store) => stores.includes(store))) listener.changed();
}

/** Calls `changed` after any tab has written one of `stores`. Returns how to stop. */
export function onChange(stores: readonly StoreName[], changed: () => void): () => void {
  const listener = { stores, changed };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What `read` finds in `stores`, read again after every change in any tab and whenever reactive values it touches before its first `await` change.
 * `current` is undefined until the first read is done (a few milliseconds). Call it while a component is made.
 */
export function live<T>(stores: readonly StoreName[], read: (db: Db) => Promise<T>): { readonly current: T | undefined } {
  let current = $state.raw<T>();
  let asked = 0;
  $effect(() => {
    let stopped = false;
    const refresh = async (): Promise<void> => {
      const db = databaseIfOpen();
      if (db === null) return;
      const turn = ++asked;
      const value = await read(db);
      if (!stopped && turn === asked) current = value;
    };
    void refresh();
    const stop = onChange(stores, () => void refresh());
    return () => { stopped = true; stop(); };
  });
  return { get current() { return current; } };
}

export type { FieldDb };
