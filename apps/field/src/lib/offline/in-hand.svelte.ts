import { untrack } from 'svelte';
import { database, onChange } from './state.svelte.ts';
import { keepState } from './study.ts';
import { type Clash, clashesOf, decided, emptyState, type KeptState, type Value, type Values, valuesOf, written } from './study.rules.ts';

/**
 * What a person has in hand under one key, as an open page shows it: kept at every touch, and joined by what comes from another phone or tab
 * without disturbing what is being typed. Make it while a component is made.
 */
export class InHand {
  readonly key: string;
  /** Null until it was read (a few milliseconds). */
  private state = $state.raw<KeptState | null>(null);
  /** Counts the touches: what was read before the last of them is older than the screen. */
  private touches = 0;
  readonly values: Values = $derived(this.state === null ? {} : valuesOf(this.state));
  readonly clashes: Clash[] = $derived(this.state === null ? [] : clashesOf(this.state));
  readonly isRead: boolean = $derived(this.state !== null);

  constructor(key: string) {
    this.key = key;
    $effect(() => {
      const read = (): void => void untrack(() => this.read());
      read();
      return onChange(['states'], read);
    });
  }

  private async read(): Promise<void> {
    const at = this.touches;
    const kept = await database().get('states', this.key);
    if (at === this.touches) this.state = kept ?? emptyState(this.key);
  }

  /** `null` empties a field. */
  set(values: Values): void { this.touch((state) => written(state, values, new Date().toISOString())); }
  choose({ name }: Clash, value: Value): void { this.touch((state) => decided(state, name, value, new Date().toISOString())); }

  private touch(how: (state: KeptState) => KeptState): void {
    const before = this.state ?? emptyState(this.key);
    const after = how(before);
    if (after === before) return;
    this.touches++;
    this.state = after;
    void keepState(this.key, how);
  }
}
