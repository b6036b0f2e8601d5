import { browser } from '$app/env';
import { demo } from '#lib/offline/online.ts';
import type { DemoAccount } from '#lib/offline/views.ts';

const demoKey = 'kru.demo';

/** Whose Kru this is: a real ministry's, or the demonstration, which must say so on every page, also offline. */
class Ministry {
  isDemo = $state(browser && localStorage.getItem(demoKey) === '1');
  accounts = $state.raw<DemoAccount[]>([]);
  private asking: Promise<void> | null = null;

  /** Asks once for each opening of the app; offline, what was known stands. */
  ask(): Promise<void> {
    this.asking ??= demo().then((outcome) => {
      if (!outcome.ok) { this.asking = null; return; }
      this.isDemo = outcome.data.demo;
      this.accounts = outcome.data.accounts;
      localStorage.setItem(demoKey, outcome.data.demo ? '1' : '0');
    });
    return this.asking;
  }
}

export const ministry = new Ministry();
