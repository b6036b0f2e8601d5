import { type Actor, Database, Imports, Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import { OneTimeCodeService } from './one-time-code.service.js';
import type { SlipList, SlipsBody } from './password.dto.js';
import { visiblePeople } from './person.policy.js';
import { PeopleService } from './person.service.js';

/** One request makes at most so many slips: what a printer and a page can take. */
const most = 5000;

/** Slips for many people at once: those of a place, of an import, or chosen by hand, who have no password yet. */
@Injectable()
export class SlipService {
  constructor(private readonly db: Database, private readonly imports: Imports, private readonly people: PeopleService, private readonly codes: OneTimeCodeService) {}

  async make(actor: Actor, { under, importId, personIds }: SlipsBody): Promise<SlipList> {
    // Slips printed earlier no longer open: a forgotten choice must not undo those of a whole ministry.
    if (!under && !importId && !personIds) throw new Refused('request.invalid', { faults: ['under, importId or personIds'] });
    const params: unknown[] = [under ?? null, importId ? await this.imports.madeBy(actor, importId) : personIds ?? null, most];
    const rows = await this.db.ask<{ id: string }>(
      `select p.id from people p where p.password_hash is null and p.active
         and ($1::text is null or (p.place >= $1 and p.place < $1 || '~')) and ($2::uuid[] is null or p.id = any($2))
         and ${visiblePeople(actor, params)} order by p.place, p.name_latin, p.id limit $3`, params);
    const known = await this.people.findMany(rows.map(({ id }) => id));
    return this.codes.slips(actor, rows.map(({ id }) => known.get(id)!));
  }
}
