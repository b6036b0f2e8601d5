import { uuidv7 } from '#contracts';
import { type Actor, Clock, Config, Database, Facts, RuleBroken } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { codeHashOf, type CodePurpose, expiryOf, newCode, OneTimeCode } from './one-time-code.entity.js';
import type { OneTimeCodeView, SlipList } from './password.dto.js';
import type { Person } from './person.entity.js';
import { codeIssued } from './person.facts.js';
import { hasAuthorityOver } from './role.policy.js';
import { RolesService } from './role.service.js';

@Injectable()
export class OneTimeCodeService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly roles: RolesService,
    private readonly places: PlaceService,
  ) {}

  /** A new code for someone; the earlier ones no longer open. Asks no policy. */
  async issue(actor: Actor, person: Person): Promise<OneTimeCodeView> {
    const [view] = await this.issueAll(actor, [person]);
    return view!;
  }

  /** Slips for those of `people` whom the actor has authority over. */
  async slips(actor: Actor, people: readonly Person[]): Promise<SlipList> {
    const held = await this.roles.ofMany(people.map(({ id }) => id));
    const chosen = people.filter((person) => hasAuthorityOver(actor, person.place, held.get(person.id)!));
    const codes = await this.issueAll(actor, chosen);
    const places = await this.places.names(chosen.map(({ place }) => place));
    const items = chosen.map(({ id, login, nameKm, nameLatin, place }, i) => {
      const { nameKm: placeNameKm = '', nameLatin: placeNameLatin = '' } = places.get(place) ?? {};
      return { ...codes[i]!, personId: id, login, nameKm, nameLatin, place, placeNameKm, placeNameLatin };
    });
    return { items, skipped: people.length - chosen.length };
  }

  /** Takes a code, once. @throws RuleBroken `one_time_code.wrong`, `one_time_code.used`, `one_time_code.expired` */
  async redeem(personId: string, code: string): Promise<void> {
    const now = this.clock.now();
    const codeHash = codeHashOf(code, this.config.secret);
    const [taken] = await this.db.rows('codes.redeem',
      'update one_time_codes set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null and expires_at > $3 returning id', [personId, codeHash, now]);
    if (taken) return;
    const known = await this.db.repo(OneTimeCode).findOneBy({ personId, codeHash });
    throw new RuleBroken(known === null ? 'one_time_code.wrong' : known.usedAt ? 'one_time_code.used' : 'one_time_code.expired');
  }

  private async issueAll(actor: Actor, people: readonly Person[]): Promise<OneTimeCodeView[]> {
    const now = this.clock.now();
    const made = people.map((person) => {
      const purpose: CodePurpose = person.passwordHash ? 'reset' : 'first_password';
      const code = newCode();
      return { personId: person.id, id: uuidv7(), code, codeHash: codeHashOf(code, this.config.secret), purpose, expiresAt: expiryOf(purpose, now), login: person.login };
    });
    await this.db.rows('codes.replace', 'delete from one_time_codes where person_id = any($1::uuid[]) and used_at is null', [people.map(({ id }) => id)]);
    await this.db.rows('codes.insert',
      `insert into one_time_codes (person_id, id, code_hash, purpose, expires_at) select "personId", id, "codeHash", purpose, "expiresAt"
       from jsonb_to_recordset($1::jsonb) as c("personId" uuid, id uuid, "codeHash" text, purpose text, "expiresAt" timestamptz)`,
      [JSON.stringify(made.map(({ code: _, login: __, ...row }) => row))]);
    await this.facts.recordAll(actor, people.map(codeIssued));
    // In the fragment, which browsers send to no server: no log on the way ever holds a code that opens an account.
    return made.map(({ code, expiresAt, login }) => ({
      code, expiresAt: expiresAt.toISOString(), link: `${this.config.origin}/password#${new URLSearchParams({ login, code }).toString()}`,
    }));
  }
}
