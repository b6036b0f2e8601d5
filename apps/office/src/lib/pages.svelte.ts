import { asRefusal, type Refusal } from '#lib/api.ts';

export interface Page<Row> { items: Row[]; next?: string | null; total?: number }

/** A keyset-paged list: starts over when what `load` reads changes, grows when more is asked for. */
export class Pages<Row> {
  items = $state.raw<Row[]>([]);
  next = $state.raw<string | null>(null);
  total = $state.raw<number>();
  failed = $state.raw<Refusal>();
  loading = $state(true);
  /** The question has changed, and the rows in sight still answer the one before. */
  changing = $state(false);
  #load: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>;
  #running: AbortController | undefined;

  constructor(load: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>) { this.#load = load; }

  get complete(): boolean { return !this.loading && this.next === null; }

  async #read(after: string | undefined, keep: Row[]): Promise<void> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.loading = true;
    this.changing = after === undefined;
    this.failed = undefined;
    try {
      const page = await this.#load(after, controller.signal);
      if (controller.signal.aborted) return;
      this.items = [...keep, ...page.items];
      this.next = page.next ?? null;
      if (page.total !== undefined || after === undefined) this.total = page.total;
    } catch (error) {
      if (controller.signal.aborted) return;
      this.failed = asRefusal(error);
      if (after === undefined) this.items = [];
    }
    this.loading = false;
    this.changing = false;
  }

  again(): Promise<void> { return this.#read(undefined, []); }
  more(): Promise<void> { return this.next === null ? Promise.resolve() : this.#read(this.next, this.items); }
  /** Puts one changed row in its place without asking for the list again. */
  replace(is: (row: Row) => boolean, row: Row): void { this.items = this.items.map((item) => (is(item) ? row : item)); }
  stop(): void { this.#running?.abort(); }
}

export function pages<Row>(load: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>): Pages<Row> {
  const made = new Pages(load);
  $effect(() => {
    void made.again();
    return () => made.stop();
  });
  return made;
}
