import type { Role } from '#contracts';
import { type Actor, Cursor, Database, holdsText, insideAny, NotFound } from '#platform';
import type { PlaceView } from '#territory';
import { Injectable } from '@nestjs/common';
import type { HeldRoleView, MeView, PeopleQuery, PersonList, PersonRow, PersonView, RoleRow } from './person.dto.js';
import { normaliseEmail, normaliseStaffId, type Person } from './person.entity.js';
import { visiblePeople } from './person.policy.js';
import { normalisePhone } from './phone.js';

const placeNamed = (table: string): string => `jsonb_build_object('path', ${table}.path, 'nameKm', ${table}.name_km, 'nameLatin', ${table}.name_latin)`;
const placeView = (table: string): string =>
  `jsonb_build_object('path', ${table}.path, 'code', ${table}.code, 'level', ${table}.level, 'nameKm', ${table}.name_km, 'nameLatin', ${table}.name_latin, 'kind', ${table}.kind)`;
const rolesAs = (shape: (table: string) => string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'place', ${shape('gp')}) order by g.role, g.place)
    from role_grants g join places gp on gp.path = g.place where g.person_id = p.id), '[]') as roles`;
const columns = `p.id, p.staff_id as "staffId", p.name_km as "nameKm", p.name_latin as "nameLatin", p.name_source as "nameSource", p.gender, p.post, p.active,
  p.password_hash is not null as "hasPassword", p.phone, p.email, p.locale, p.subject, p.created_at as "createdAt", p.version`;

type Row = Omit<PersonView, 'createdAt'> & { createdAt: Date; roles: RoleRow[] };

const rowOf = ({ id, staffId, nameKm, nameLatin, gender, post, place, roles, active, hasPassword }: Row): PersonRow =>
  ({ id, staffId, nameKm, nameLatin, gender, post, place, roles, active, hasPassword });

@Injectable()
export class PersonQueries {
  constructor(private readonly db: Database) {}

  /** The people `actor` may see, by Latin name. */
  async list(actor: Actor, query: PeopleQuery): Promise<PersonList> {
    const { after, limit = 50 } = query;
    const params: unknown[] = [];
    const where = conditions(actor, query, params);
    const total = after ? undefined : (await this.db.ask<{ n: number }>(`select count(*)::int as n from people p where ${where}`, params))[0]!.n;
    const rows = await this.page(where, params, Cursor.read(after, 2), limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map(rowOf), next: last && rows.length > limit ? Cursor.of(last.nameLatin, last.id) : null, ...(total === undefined ? {} : { total }) };
  }

  /** @throws NotFound `person.not_found` */
  async view(id: string): Promise<PersonView> {
    const [row] = await this.db.rows<Row>('people.view',
      `select ${columns}, ${placeNamed('pl')} as place, ${rolesAs(placeNamed)} from people p join places pl on pl.path = p.place where p.id = $1`, [id]);
    if (!row) throw new NotFound('person.not_found', { id });
    return { ...row, createdAt: row.createdAt.toISOString() };
  }

  async me(personId: string): Promise<MeView> {
    const [row] = await this.db.rows<Omit<Row, 'place' | 'roles'> & { place: PlaceView; roles: HeldRoleView[]; demo: boolean }>('people.me',
      `select ${columns}, ${placeView('pl')} as place, ${rolesAs(placeView)}, exists (select from demo_accounts) as demo
       from people p join places pl on pl.path = p.place where p.id = $1`, [personId]);
    if (!row) throw new NotFound('person.not_found');
    const { staffId, nameKm, nameLatin, nameSource, gender, phone, email, locale, post, place, roles, demo } = row;
    return { personId, staffId, nameKm, nameLatin, nameSource, gender, phone, email, locale, post, place, roles, demo };
  }

  /** Who signs in as `login`: a staff id, a phone number or an e-mail. */
  async byLogin(login: string): Promise<Pick<Person, 'id' | 'passwordHash' | 'active'> | undefined> {
    const [row] = await this.db.rows<{ id: string; password_hash: string | null; active: boolean }>('people.by_login',
      `select id, password_hash, active from people where staff_id = $1 or phone = $2 or email = $3 order by staff_id = $1 desc nulls last limit 1`,
      [normaliseStaffId(login), normalisePhone(login), normaliseEmail(login)]);
    return row && { id: row.id, passwordHash: row.password_hash, active: row.active };
  }

  private page(where: string, params: unknown[], from: (string | number)[] | undefined, limit: number): Promise<Row[]> {
    const values = [...params];
    if (from) values.push(...from);
    const after = from ? `and (p.name_latin, p.id) > ($${values.length - 1} collate "C", $${values.length}::uuid)` : '';
    values.push(limit);
    return this.db.ask<Row>(
      `select ${columns}, ${placeNamed('pl')} as place, ${rolesAs(placeNamed)} from people p join places pl on pl.path = p.place
       where ${where} ${after} order by p.name_latin, p.id limit $${values.length}`, values);
  }
}

function conditions(actor: Actor, { under, role, q }: { under?: string; role?: Role; q?: string }, params: unknown[]): string {
  const all = [visiblePeople(actor, params)];
  if (under) all.push(insideAny('p.place', [under], params));
  if (role) {
    params.push(role);
    all.push(`exists (select from role_grants r where r.person_id = p.id and r.role = $${params.length})`);
  }
  if (q?.trim()) {
    params.push(normaliseStaffId(q), normalisePhone(q), normaliseEmail(q));
    const n = params.length;
    all.push(`(${holdsText({ latin: ['p.name_latin'], khmer: ['p.name_km'] }, q, params)} or p.staff_id = $${n - 2} or p.phone = $${n - 1} or p.email = $${n})`);
  }
  return all.join(' and ');
}
