import { uuidv7 } from '#contracts';
import { Actor, Conflict, Database, RuleBroken } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { OneTimeCodeService } from './one-time-code.service.js';
import type { OneTimeCodeView } from './password.dto.js';
import { PeopleService } from './person.service.js';
import { RolesService } from './role.service.js';

export interface FirstAdministrator { staffId?: string; email?: string; nameKm: string; nameLatin: string; country: { code: string; nameKm: string; nameLatin: string } }

/** The way into an empty Kru. */
@Injectable()
export class Administrators {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly places: PlaceService,
    private readonly codes: OneTimeCodeService,
  ) {}

  /** Makes the first administrator, and the country when there is no place yet. @throws Conflict `administrator.exists`; RuleBroken `person.*` */
  async createFirst({ staffId, email, nameKm, nameLatin, country }: FirstAdministrator): Promise<OneTimeCodeView> {
    await this.db.alone('identity.administrators');
    if (await this.roles.anAdministratorExists()) throw new Conflict('administrator.exists');
    const place = await this.country(country);
    const [person] = await this.people.insertAll(Actor.system, [{
      id: uuidv7(), staffId, email, nameKm, nameLatin, gender: 'x', locale: 'km', place, post: 'officer', roles: [{ role: 'administrator', place }],
    }]);
    return this.codes.issue(Actor.system, person!);
  }

  private async country({ code, nameKm, nameLatin }: FirstAdministrator['country']): Promise<string> {
    const countries = await this.places.children(null);
    const known = countries.find((each) => each.code === code);
    if (known) return known.path;
    if (countries.length > 0) throw new RuleBroken('place.path_broken', { code });
    const [made] = await this.places.insertAll(Actor.system, [{ code, level: 'country', parentPath: null, nameKm, nameLatin }]);
    return made!.path;
  }
}
