import { tick } from 'svelte';
import { InHand } from './offline/in-hand.svelte.ts';
import { type Place, placeAt, type Reading, readingOf, reflectionField } from './offline/reading.rules.ts';

/** Below the head of the screen, where the eye is. */
const line = 140;

/** Reading a lesson: how far, where, how long, and what is written in it. Make it while a component is made. */
export class LessonReading {
  readonly hand: InHand;
  private seconds = 0;
  readonly kept: Reading = $derived.by(() => readingOf(this.hand.values));

  constructor(key: string) {
    this.hand = new InHand(key);
  }

  write(block: string, text: string): void { this.hand.set({ [reflectionField(block)]: text === '' ? null : text }); }

  /**
   * Follows the reader through `blocks` (elements with `data-block`) for as long as they are on the screen; `seen` hears how many have come into view.
   * Returns how to stop.
   */
  follow(blocks: HTMLElement, ids: readonly string[], seen: (block: number) => void): () => void {
    this.seconds = this.kept.seconds;
    let furthest = ids.indexOf(this.kept.seen ?? '');
    seen(furthest);
    const watching = new IntersectionObserver((entries) => {
      const reached = Math.max(...entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => ids.indexOf((target as HTMLElement).dataset['block']!)));
      if (reached <= furthest) return;
      furthest = reached;
      seen(furthest);
      this.hand.set({ '@seen': ids[furthest]! });
    }, { rootMargin: '0px 0px -30% 0px' });
    for (const block of blocks.children) watching.observe(block);
    let settling: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const place = placeAt(line, [...blocks.children].map((block) => ({ id: (block as HTMLElement).dataset['block']!, ...edges(block) })));
      this.hand.set({ ...(place && window.scrollY > 0 ? { '@place': { ...place } } : {}), '@seconds': this.seconds });
    };
    const stopping = new AbortController();
    const { signal } = stopping;
    // Time counts while the page is in sight.
    const ticking = setInterval(() => { if (document.visibilityState === 'visible') this.seconds += 1; }, 1000);
    window.addEventListener('scroll', () => { clearTimeout(settling); settling = setTimeout(keep, 400); }, { signal, passive: true });
    window.addEventListener('pagehide', keep, { signal });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); }, { signal });
    return () => { stopping.abort(); watching.disconnect(); clearInterval(ticking); clearTimeout(settling); };
  }

  get secondsRead(): number { return this.seconds; }
}

const edges = (element: Element): { top: number; bottom: number } => {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
};

/** Back to where the person stopped reading, here or on another phone. */
export async function goTo({ block, share }: Place, elementOf: (block: string) => HTMLElement | null): Promise<void> {
  await tick();
  const element = elementOf(block);
  if (!element) return;
  const { top, bottom } = edges(element);
  window.scrollTo({ top: window.scrollY + top + (bottom - top) * share - line, behavior: 'instant' });
}
