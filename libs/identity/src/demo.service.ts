import { type Role, roles } from '#contracts';
import { type Actor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { DemoAccountView, DemoView } from './demo.dto.js';
import { DemoAccount } from './demo.entity.js';
import { PasswordService } from './password.service.js';
import { PeopleService } from './person.service.js';

/** The accounts that the sign-in page of an invented ministry offers. */
@Injectable()
export class DemoAccounts {
  constructor(private readonly db: Database, private readonly people: PeopleService, private readonly passwords: PasswordService) {}

  /** Offers `personId` as the demo's person for `role`, with this password. */
  async add(actor: Actor, { role, personId, password }: { role: Role; personId: string; password: string }): Promise<void> {
    const person = await this.people.get(personId);
    await this.passwords.set(actor, person, password);
    await this.db.repo(DemoAccount).insert({ role, personId, login: person.login, password });
  }

  /** In the order of the roles. */
  async view(): Promise<DemoView> {
    const rows = await this.db.rows<DemoAccountView>('demo.accounts',
      `select d.role, d.login, d.password, p.name_km as "nameKm", p.name_latin as "nameLatin",
         jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin) as place
       from demo_accounts d join people p on p.id = d.person_id join places pl on pl.path = p.place`);
    const accounts = rows.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
    return { demo: accounts.length > 0, accounts };
  }
}
