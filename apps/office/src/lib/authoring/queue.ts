import { type DraftOp, uuidv7 } from '@kru/contracts';

/** A change that the server does not have yet, with the revision it was made on. */
export interface Waiting { id: string; base: number; op: DraftOp; settles?: string }

const prefixOf = (personId: string, draftId: string): string => `kru.office.edits.${personId}.${draftId}.`;

/** Held as long as the tab lives, however it ends: what lies under a free name was left by one that was closed or killed. */
const hold = (name: string): Promise<(() => void) | undefined> => new Promise((resolve) => {
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (!lock) { resolve(undefined); return undefined; }
    return new Promise<void>((release) => { resolve(release); });
  });
});

/** What a tab has typed and not sent, in this browser. */
export class EditQueue {
  readonly desk = uuidv7();
  readonly #prefix: string;
  #release: (() => void) | undefined;

  constructor(personId: string, draftId: string) { this.#prefix = prefixOf(personId, draftId); }

  /** Takes over what tabs that are gone had not sent, the oldest first. */
  async open(): Promise<Waiting[]> {
    this.#release = await hold(this.#prefix + this.desk);
    const left: Waiting[] = [];
    const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix)).sort();
    for (const name of names) {
      const release = await hold(name);
      if (!release) continue;
      left.push(...JSON.parse(localStorage.getItem(name) ?? '[]') as Waiting[]);
      this.keep(left);
      localStorage.removeItem(name);
      release();
    }
    return left;
  }

  keep(waiting: readonly Waiting[]): void {
    if (waiting.length === 0) localStorage.removeItem(this.#prefix + this.desk);
    else localStorage.setItem(this.#prefix + this.desk, JSON.stringify(waiting));
  }

  close(): void { this.#release?.(); }
}
