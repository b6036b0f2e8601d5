import { api, ask } from '#lib/api.ts';
import type { Person, Slip } from '#lib/views.ts';

/**
 * Codes that were just made, on their way to the printer. They are shown once and kept nowhere: a lost slip is
 * replaced by a new one, which ends the old.
 */
class Slips {
  made = $state.raw<Slip[]>([]);
  /** People left out because their role is managed at a higher level. */
  skipped = $state(0);
  /** People chosen by hand for whom nothing was made: they have a password, or are no longer in service. */
  needless = $state(0);

  async make(people: { personIds: string[] } | { importId: string } | { under: string }): Promise<void> {
    const { items, skipped } = await ask(api.POST('/api/people/one-time-codes', { body: people }));
    this.#show(items, skipped, 'personIds' in people ? people.personIds.length - items.length - skipped : 0);
  }

  /** For one person, who may have a password: it stays until the new one is chosen. */
  async renew({ id, nameKm, nameLatin, staffId, phone, email, place }: Person): Promise<void> {
    const code = await ask(api.POST('/api/people/{id}/one-time-code', { params: { path: { id } } }));
    const login = staffId ?? phone ?? email ?? '';
    this.#show([{ ...code, personId: id, login, nameKm, nameLatin, place: place.path, placeNameKm: place.nameKm, placeNameLatin: place.nameLatin }], 0, 0);
  }

  #show(made: Slip[], skipped: number, needless: number): void {
    this.made = made;
    this.skipped = skipped;
    this.needless = needless;
  }
}
export const slips = new Slips();
