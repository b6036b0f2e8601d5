import { api, ask } from '#lib/api.ts';
import type { Slip } from '#lib/views.ts';

/**
 * Codes that were just made, on their way to the printer. They are shown once and kept nowhere: a lost slip is
 * replaced by a new one, which ends the old.
 */
class Slips {
  made = $state.raw<Slip[]>([]);
  /** People left out because their role is managed at a higher level. */
  skipped = $state(0);

  async make(people: { personIds: string[] } | { importId: string } | { under: string }): Promise<void> {
    const { items, skipped } = await ask(api.POST('/api/people/one-time-codes', { body: people }));
    this.made = items;
    this.skipped = skipped;
  }
}
export const slips = new Slips();
