import { type DraftOp, uuidv7 } from '@kru/contracts';

/** A change that the server does not have yet, with the revision it was made on. */
export interface Waiting { id: string; base: number; op: DraftOp; settles?: string }

const prefixOf = (personId: string, draftId: string): string => `${personId}.${draftId}.`;

/** Held as long as the tab lives, however it ends: what lies under a free name was left by one that was closed or killed. */
const hold = (name: string): Promise<(() => void) | undefined> => new Promise((resolve) => {
  void navigator.locks.request(`kru.office.edits.${name}`, { ifAvailable: true }, (lock) => {
    if (!lock) { resolve(undefined); return undefined; }
    return new Promise<void>((release) => { resolve(release); });
  });
});

const answer = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** A database of its own: what is put into it outlives a browser that is killed, where localStorage loses its last seconds. */
const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('kru-office-edits', 1);
  request.onupgradeneeded = () => { request.result.createObjectStore('waiting'); };
  return answer(request);
};

/** What a tab has typed and not sent, in this browser. */
export class EditQueue {
  readonly desk = uuidv7();
  readonly #prefix: string;
  readonly #db = opened();
  #release: (() => void) | undefined;

  constructor(personId: string, draftId: string) { this.#prefix = prefixOf(personId, draftId); }

  /** Takes over what tabs that are gone had not sent, the oldest first. */
  async open(): Promise<Waiting[]> {
    this.#release = await hold(this.#prefix + this.desk);
    const names = await answer(this.#write(await this.#db).getAllKeys(IDBKeyRange.bound(this.#prefix, `${this.#prefix}~`))) as string[];
    const left: Waiting[] = [];
    for (const name of names) {
      const release = await hold(name);
      if (!release) continue;
      const store = this.#write(await this.#db);
      left.push(...JSON.parse(await answer(store.get(name) as IDBRequest<string | undefined>) ?? '[]') as Waiting[]);
      store.put(JSON.stringify(left), this.#prefix + this.desk);
      await answer(store.delete(name));
      release();
    }
    return left;
  }

  /** Waits for nothing: typing goes on while it is put away, in the order in which it was typed. */
  keep(waiting: readonly Waiting[]): void {
    const [name, words] = [this.#prefix + this.desk, JSON.stringify(waiting)];
    void this.#db.then((db) => {
      const store = this.#write(db);
      if (waiting.length === 0) store.delete(name);
      else store.put(words, name);
      // A tab that is closed at once takes nothing back that was committed.
      store.transaction.commit();
    });
  }

  close(): void { this.#release?.(); }

  #write(db: IDBDatabase): IDBObjectStore { return db.transaction('waiting', 'readwrite').objectStore('waiting'); }
}
