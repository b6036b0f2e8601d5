import { asRefusal, type Refusal } from '#lib/api.ts';

const aborted = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** What a page asked the server for: its latest answer stays in sight while the next is on its way, and when that one fails. */
export class Resource<Body> {
  data = $state.raw<Body>();
  failed = $state.raw<Refusal>();
  loading = $state(true);
  /** The question has changed, and what is in sight still answers the one before. */
  changing = $state(false);
  /** When the data in sight was received. */
  at = $state.raw<Date>();
  #load: (signal: AbortSignal) => Promise<Body>;
  #running: AbortController | undefined;

  constructor(load: (signal: AbortSignal) => Promise<Body>) { this.#load = load; }

  /** `fresh`: the question has changed, so the old answer is no answer when this one fails. */
  async run(fresh = false): Promise<void> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.loading = true;
    if (fresh) {
      this.failed = undefined;
      this.changing = true;
    }
    try {
      const body = await this.#load(controller.signal);
      if (controller.signal.aborted) return;
      this.data = body;
      this.failed = undefined;
      this.at = new Date();
    } catch (error) {
      if (controller.signal.aborted || aborted(error)) return;
      this.failed = asRefusal(error);
      if (fresh) this.data = undefined;
    }
    this.loading = false;
    this.changing = false;
  }

  stop(): void { this.#running?.abort(); }
}

/**
 * Asks again whenever something that `load` reads before its first await changes; with `every`, also each so
 * many milliseconds while the page is in sight.
 */
export function resource<Body>(load: (signal: AbortSignal) => Promise<Body>, { every }: { every?: number } = {}): Resource<Body> {
  const made = new Resource(load);
  $effect(() => {
    void made.run(true);
    return () => made.stop();
  });
  $effect(() => {
    if (every === undefined) return;
    const again = (): void => { if (document.visibilityState === 'visible' && !made.loading) void made.run(); };
    const timer = setInterval(again, every);
    document.addEventListener('visibilitychange', again);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', again); };
  });
  return made;
}
