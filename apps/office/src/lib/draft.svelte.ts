import { session } from '#lib/session.svelte.ts';

/**
 * What someone types into a form is kept in this browser, per person and form, until the server has accepted it
 * or they start over: a closed tab, a lost network or an ended session loses nothing.
 */
export class Draft<Fields extends object> {
  value: Fields;
  /** True when earlier typing was brought back. */
  restored = $state(false);
  readonly #key: string;
  readonly #initial: string;

  constructor(name: string, initial: Fields) {
    this.#key = `kru.office.draft.${session.me?.personId ?? ''}.${name}`;
    this.#initial = JSON.stringify(initial);
    const kept = localStorage.getItem(this.#key);
    const value = $state(kept === null ? initial : { ...initial, ...(JSON.parse(kept) as Partial<Fields>) });
    this.value = value;
    this.restored = kept !== null;
    $effect(() => {
      const now = JSON.stringify(this.value);
      if (now === this.#initial) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, now);
    });
  }

  /** The server has it, or its author gave it up. */
  clear(): void {
    Object.assign(this.value, JSON.parse(this.#initial) as Fields);
    localStorage.removeItem(this.#key);
    this.restored = false;
  }
}

/** Call while a component is made. Never for passwords. */
export const draft = <Fields extends object>(name: string, initial: Fields): Draft<Fields> => new Draft(name, initial);
