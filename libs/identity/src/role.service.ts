import type { Role } from '#contracts';
import { type Actor, Clock, Conflict, Database, Facts, Forbidden, type HeldRole, NotFound, RuleBroken } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { roleGranted, roleRevoked } from './role.facts.js';
import { fitsPlace, mayGrant, mayGrantSomewhere } from './role.policy.js';

export interface NewGrant { personId: string; role: Role; place: string }

@Injectable()
export class RolesService {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly places: PlaceService) {}

  /** Giving again what is held changes nothing. @throws Forbidden `role.above_own`, `role.outside_territory`; RuleBroken `role.place_unfit` */
  async grant(actor: Actor, personId: string, role: Role, place: string): Promise<void> {
    this.mustGovern(actor, role, place);
    const { level } = await this.places.get(place);
    if (!fitsPlace(role, level)) throw new RuleBroken('role.place_unfit', { role, level });
    await this.insertAll(actor, [{ personId, role, place }]);
  }

  /** @throws NotFound `role.not_held`; Conflict `role.last_administrator` */
  async revoke(actor: Actor, personId: string, role: Role, place: string): Promise<void> {
    this.mustGovern(actor, role, place);
    if (role === 'administrator') await this.mustLeaveAnother();
    const gone = await this.remove(actor, [{ personId, role, place }]);
    if (gone === 0) throw new NotFound('role.not_held', { role, place });
  }

  async of(personId: string): Promise<HeldRole[]> {
    return this.db.rows<HeldRole & object>('roles.of', 'select role, place from role_grants where person_id = $1', [personId]);
  }

  async ofMany(personIds: readonly string[]): Promise<Map<string, HeldRole[]>> {
    const rows = await this.db.rows<{ person_id: string; role: Role; place: string }>('roles.of_many',
      'select person_id, role, place from role_grants where person_id = any($1::uuid[])', [personIds]);
    const held = Map.groupBy(rows, (row) => row.person_id);
    return new Map(personIds.map((id) => [id, (held.get(id) ?? []).map(({ role, place }) => ({ role, place }))]));
  }

  /** Adds those that are not held yet. Asks no policy: for imports, commands and the demo. */
  async insertAll(actor: Actor, grants: readonly NewGrant[]): Promise<void> {
    const made = await this.db.rows<{ person_id: string; role: Role; place: string }>('roles.insert',
      `insert into role_grants (person_id, role, place, granted_by, granted_at)
       select "personId", role, place, $2, $3 from jsonb_to_recordset($1::jsonb) as g("personId" uuid, role text, place text)
       on conflict do nothing returning person_id, role, place`, [JSON.stringify(grants), actor.personId, this.clock.now()]);
    await this.facts.recordAll(actor, made.map(({ person_id: personId, role, place }) => roleGranted({ personId, role, place })));
  }

  /** Takes those that are held; gives how many. Asks no policy. */
  async remove(actor: Actor, grants: readonly NewGrant[]): Promise<number> {
    const gone = await this.db.rows<{ person_id: string; role: Role; place: string }>('roles.remove',
      `delete from role_grants g using jsonb_to_recordset($1::jsonb) as r("personId" uuid, role text, place text)
       where g.person_id = r."personId" and g.role = r.role and g.place = r.place returning g.person_id, g.role, g.place`, [JSON.stringify(grants)]);
    await this.facts.recordAll(actor, gone.map(({ person_id: personId, role, place }) => roleRevoked({ personId, role, place })));
    return gone.length;
  }

  async anAdministratorExists(): Promise<boolean> {
    return (await this.administrators()) > 0;
  }

  /** Waits its turn, so that two administrators cannot remove each other at once. @throws Conflict `role.last_administrator` */
  async mustLeaveAnother(): Promise<void> {
    await this.db.alone('identity.administrators');
    if ((await this.administrators()) < 2) throw new Conflict('role.last_administrator');
  }

  private mustGovern(actor: Actor, role: Role, place: string): void {
    if (mayGrant(actor, role, place)) return;
    throw new Forbidden(mayGrantSomewhere(actor, role) ? 'role.outside_territory' : 'role.above_own', { role, place });
  }

  private async administrators(): Promise<number> {
    const [row] = await this.db.rows<{ n: number }>('roles.administrators',
      `select count(distinct g.person_id)::int as n from role_grants g join people p on p.id = g.person_id where g.role = 'administrator' and p.active`);
    return row!.n;
  }
}
