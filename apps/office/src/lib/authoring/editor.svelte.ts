import { applied, type Draft, type DraftOp, type DraftPath, type DraftSource, keyOf, type Locale, uuidv7, valueAt } from '@kru/contracts';
import { getContext, setContext } from 'svelte';
import { api, ask, asRefusal, type Refusal } from '#lib/api.ts';
import { EditQueue, type Waiting } from './queue.ts';
import type { Clash, DraftNews, DraftState, DraftWhole, Present } from './views.ts';

const sendAfter = 700;
const askEvery = 4000;
const againAfter = 5000;

/**
 * A draft that is open: what the server has, and on top of it what was typed here. Typing is applied and kept in this browser at once, and sent soon
 * after; what others do meanwhile comes in by itself.
 */
export class Editor {
  draft = $state.raw<Draft>()!;
  state = $state<DraftState>('writing');
  revision = $state(0);
  waiting = $state.raw<Waiting[]>([]);
  clashes = $state.raw<Clash[]>([]);
  present = $state.raw<Present[]>([]);
  commentsAt = $state<string | null>(null);
  sending = $state(false);
  refused = $state.raw<Refusal>();
  /** Own changes that can be taken back, the last one last. */
  done = $state.raw<{ id: string; op: DraftOp }[]>([]);
  readonly id: string;
  readonly queue: EditQueue;
  #confirmed: Draft;
  readonly #inverses = new Map<string, DraftOp>();
  /** Sent at least once, whether or not an answer came. */
  readonly #tried = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;
  #place: DraftPath = [];
  #said = 0;

  constructor(whole: DraftWhole, personId: string) {
    this.id = whole.id;
    this.queue = new EditQueue(personId, whole.id);
    this.#confirmed = { source: whole.source as unknown as DraftSource, stale: whole.stale as Draft['stale'] };
    this.draft = this.#confirmed;
    this.revision = whole.revision;
    this.state = whole.state;
    this.clashes = whole.clashes;
  }

  get source(): DraftSource { return this.draft.source; }
  get closed(): boolean { return this.state === 'published' || this.state === 'dropped'; }
  /** What is true of the work: with the ministry, on its way, or only in this browser. */
  get truth(): 'saved' | 'saving' | 'offline' | 'refused' {
    if (this.waiting.length === 0) return 'saved';
    return this.refused ? (this.refused.unreachable ? 'offline' : 'refused') : 'saving';
  }

  async open(): Promise<void> {
    this.#put([...await this.queue.open(), ...this.waiting]);
    this.#poll = setInterval(() => void this.ask(), askEvery);
    if (this.waiting.length > 0) void this.send();
    else void this.ask();
  }

  close(): void {
    clearInterval(this.#poll);
    clearTimeout(this.#timer);
    if (this.waiting.length > 0) void this.send();
    this.queue.close();
  }

  /** What stands at a path, of the sort that the schema of drafts has there. */
  value(path: DraftPath): unknown { return valueAt(this.source, path); }
  stale(path: DraftPath): Locale[] { return this.draft.stale[keyOf(path)]?.stale ?? []; }

  set(path: DraftPath, value: unknown, stay?: string): void {
    const last = this.waiting.at(-1);
    const op: DraftOp = { op: 'set', path, ...(value === undefined ? {} : { value }), ...(stay === undefined ? {} : { stay }) };
    // The same field in the same stay: one change, unless it may be with the server already, which takes no other words under the same id.
    if (stay !== undefined && last?.op.op === 'set' && last.op.stay === stay && !this.#tried.has(last.id) && keyOf(last.op.path) === keyOf(path)) this.#put([...this.waiting.slice(0, -1), { ...last, op }]);
    else this.change(op);
    this.#soon(sendAfter);
  }
  insert(path: DraftPath, after: string | null, value: { id: string }): void { this.change({ op: 'insert', path, after, value }); }
  remove(path: DraftPath, item: string): void { this.change({ op: 'remove', path, item }); }
  stillRight(path: DraftPath, locale: Locale): void { this.change({ op: 'mark', path, locale, stale: false }); }
  /** One place up or down among those of the same list that `among` takes in. */
  move(path: DraftPath, item: string, by: -1 | 1, among: (id: string) => boolean = () => true): void {
    const ids = ((this.value(path) as { id: string }[] | undefined) ?? []).map(({ id }) => id).filter(among);
    const at = ids.indexOf(item) + by;
    if (at < 0 || at >= ids.length) return;
    this.change({ op: 'move', path, item, after: by > 0 ? ids[at]! : ids[at - 1] ?? this.#before(path, ids[at]!) });
  }

  change(op: DraftOp, settles?: string): void {
    if (this.closed || !applied(this.draft, op)) return;
    const edit: Waiting = { id: uuidv7(), base: this.revision, op, ...(settles === undefined ? {} : { settles }) };
    this.done = [...this.done.slice(-49), { id: edit.id, op }];
    this.#put([...this.waiting, edit]);
    this.#soon(sendAfter);
  }

  /** Takes the last own change back; false when somebody has changed the same since. */
  async undo(): Promise<boolean> {
    const last = this.done.at(-1);
    if (!last) return true;
    if (this.waiting.some(({ id }) => id === last.id)) await this.send();
    this.done = this.done.slice(0, -1);
    const inverse = this.#inverses.get(last.id);
    if (!inverse || (last.op.op === 'set' && JSON.stringify(this.value(last.op.path)) !== JSON.stringify(last.op.value))) return false;
    const done = this.done;
    this.change(inverse);
    this.done = done;
    return true;
  }

  /** The change that was kept aside is made, or let go. */
  async settle(clash: Clash, mine: boolean): Promise<void> {
    const op = clash.op as unknown as DraftOp;
    if (mine) this.change(op, clash.id);
    else await ask(api.DELETE('/api/drafts/{id}/edits/{editId}', { params: { path: { id: this.id, editId: clash.id } } }));
    this.clashes = this.clashes.filter(({ id }) => id !== clash.id);
  }

  /** Says where one is, for the others. */
  place(path: DraftPath): void {
    if (keyOf(path) !== keyOf(this.#place)) this.#said = 0;
    this.#place = path;
  }

  async ask(): Promise<void> {
    if (document.visibilityState !== 'visible' || this.sending || this.closed) return;
    const path = { id: this.id };
    if (Date.now() - this.#said > 20_000) {
      this.#said = Date.now();
      void ask(api.PUT('/api/drafts/{id}/presence', { params: { path }, body: { path: this.#place } })).catch(() => undefined);
    }
    await ask(api.GET('/api/drafts/{id}/edits', { params: { path, query: { after: this.revision } } })).then((news) => this.#absorb(news), () => undefined);
  }

  async send(): Promise<void> {
    const [first] = this.waiting;
    if (this.sending || !first) return;
    this.sending = true;
    const batch = this.waiting.filter(({ base }) => base === first.base).slice(0, 100);
    for (const { id } of batch) this.#tried.add(id);
    try {
      const edits = batch.map(({ id, op, settles }) => ({ id, op, ...(settles ? { settles } : {}) }));
      this.#absorb(await ask(api.POST('/api/drafts/{id}/edits', { params: { path: { id: this.id } }, body: { desk: this.queue.desk, base: first.base, edits } as never })), batch);
      this.refused = undefined;
    } catch (error) {
      this.refused = asRefusal(error);
    }
    this.sending = false;
    if (this.waiting.length > 0 && (!this.refused || this.refused.unreachable || this.refused.status >= 500)) this.#soon(this.refused ? againAfter : 0);
  }

  /** Lets go of what the server refuses, so that the rest can be sent. */
  giveUp(): void {
    this.refused = undefined;
    this.#put([]);
  }

  #before(path: DraftPath, item: string): string | null {
    const items = (this.value(path) as { id: string }[] | undefined) ?? [];
    return items[items.findIndex(({ id }) => id === item) - 1]?.id ?? null;
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), ms);
  }

  #put(waiting: Waiting[]): void {
    this.waiting = waiting;
    this.queue.keep(waiting);
    this.draft = waiting.reduce((draft, { op }) => applied(draft, op)?.draft ?? draft, this.#confirmed);
  }

  #absorb(news: DraftNews, sent: readonly Waiting[] = []): void {
    for (const { id, revision, state, op, inverse } of news.edits) {
      if (inverse) this.#inverses.set(id, inverse as unknown as DraftOp);
      if (revision <= this.revision || state !== 'applied') continue;
      this.#confirmed = applied(this.#confirmed, op as unknown as DraftOp)?.draft ?? this.#confirmed;
    }
    const known = new Set([...sent, ...news.edits].map(({ id }) => id));
    this.revision = Math.max(this.revision, news.revision);
    this.state = news.state;
    this.clashes = news.clashes;
    this.present = news.present;
    this.commentsAt = news.commentsAt;
    this.#put(this.waiting.filter(({ id }) => !known.has(id)));
  }
}

const name = Symbol('editor');
export const provideEditor = (editor: () => Editor): (() => Editor) => setContext(name, editor);
/** The draft that is open around the component. */
export const openEditor = (): Editor => getContext<() => Editor>(name)();
