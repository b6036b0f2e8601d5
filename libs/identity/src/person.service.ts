import type { Locale, Role } from '#contracts';
import { type Actor, Clock, Database, Facts, Forbidden, type HeldRole, NotFound } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { Person, type PersonFields, rolesOfPost } from './person.entity.js';
import { personAdded, personChanged } from './person.facts.js';
import { mayChangePeopleOf, maySeePerson } from './person.policy.js';
import { hasAuthorityOver } from './role.policy.js';
import { RolesService } from './role.service.js';

/** `roles`: those held from the start; when absent, those that come with the post. */
export interface NewPerson extends PersonFields { id: string; roles?: { role: Role; place: string }[] }

@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly places: PlaceService,
    private readonly roles: RolesService,
  ) {}

  /** Asks no policy: for the other services. @throws NotFound `person.not_found` */
  async get(id: string): Promise<Person> {
    const person = await this.db.repo(Person).findOneBy({ id });
    if (!person) throw new NotFound('person.not_found', { id });
    return person;
  }

  /** By id; unknown ones are absent. */
  async findMany(ids: readonly string[]): Promise<Map<string, Person>> {
    const people = await this.db.repo(Person).findBy({ id: Any([...new Set(ids)]) });
    return new Map(people.map((person) => [person.id, person]));
  }

  /** The person, if `actor` may see them. @throws NotFound `person.not_found` */
  async visible(actor: Actor, id: string): Promise<Person> {
    const person = await this.get(id);
    if (!maySeePerson(actor, person)) throw new NotFound('person.not_found', { id });
    return person;
  }

  /** The person, if `actor` has authority over them and over every role they hold. @throws NotFound, Forbidden `person.ranks_above` */
  async governed(actor: Actor, id: string): Promise<Person> {
    const person = await this.visible(actor, id);
    if (!hasAuthorityOver(actor, person.place, await this.roles.of(id))) throw new Forbidden('person.ranks_above', { id });
    return person;
  }

  /** Adds or changes a person; the same again changes nothing. */
  async put(actor: Actor, id: string, fields: PersonFields, baseVersion?: number): Promise<Person> {
    // The same new person sent twice at once: the second waits, and finds the first.
    await this.db.alone(`person/${id}`);
    const known = await this.db.repo(Person).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return known ? this.change(actor, known, fields, baseVersion) : this.add(actor, id, fields);
  }

  /** Remembers the language someone chose; not a change of their record. */
  async speak(actor: Actor, locale: Locale): Promise<void> {
    await this.db.repo(Person).update({ id: actor.personId }, { locale });
  }

  /** Adds people in one go, with the roles of their posts. Asks no policy: for imports, commands and the demo. */
  async insertAll(actor: Actor, people: readonly NewPerson[]): Promise<Person[]> {
    const now = this.clock.now();
    const made = people.map(({ id, roles: _, ...fields }) => Person.of(id, fields, now));
    await this.db.rows('people.insert',
      `insert into people (id, staff_id, name_km, name_latin, name_source, gender, phone, email, locale, place, post, subject, active, created_at, version)
       select id, "staffId", "nameKm", "nameLatin", "nameSource", gender, phone, email, locale, place, post, subject, active, "createdAt", version from jsonb_to_recordset($1::jsonb)
         as p(id uuid, "staffId" text, "nameKm" text, "nameLatin" text, "nameSource" text, gender text, phone text, email text, locale text, place text, post text, subject text,
              active boolean, "createdAt" timestamptz, version int)`, [JSON.stringify(made)]);
    await this.facts.recordAll(actor, made.map(personAdded));
    await this.roles.insertAll(actor, people.flatMap((person) => (person.roles ?? rolesOfPost(person)).map((held) => ({ personId: person.id, ...held }))));
    return made;
  }

  private async add(actor: Actor, id: string, fields: PersonFields): Promise<Person> {
    await this.mustBeYours(actor, fields.place);
    const [person] = await this.insertAll(actor, [{ id, nameSource: 'officer', ...fields }]);
    return person!;
  }

  private async change(actor: Actor, person: Person, fields: PersonFields, baseVersion: number | undefined): Promise<Person> {
    if (!maySeePerson(actor, person)) throw new NotFound('person.not_found', { id: person.id });
    if (!mayChangePeopleOf(actor, person.place)) throw new Forbidden('person.change_forbidden');
    const held = await this.roles.of(person.id);
    if (!hasAuthorityOver(actor, person.place, held)) throw new Forbidden('person.ranks_above', { id: person.id });
    await this.mustBeYours(actor, fields.place);
    if (fields.active === false && held.some(({ role }) => role === 'administrator')) await this.roles.mustLeaveAnother();
    const before = rolesOfPost(person);
    if (!person.change(fields, baseVersion)) return person;
    const { id, ...columns } = person;
    await this.db.repo(Person).update({ id }, columns);
    if (!person.active) await this.shutOut(id);
    await this.moveRoles(actor, person, before, held);
    await this.facts.record(actor, personChanged(person));
    return person;
  }

  /** Whoever left is signed in nowhere, and no slip lets them in again: not even when they come back. */
  private async shutOut(id: string): Promise<void> {
    for (const table of ['sessions', 'one_time_codes']) await this.db.ask(`delete from ${table} where person_id = $1`, [id]);
  }

  /** The roles that come with a post go with it. */
  private async moveRoles(actor: Actor, person: Person, before: HeldRole[], held: HeldRole[]): Promise<void> {
    const after = rolesOfPost(person);
    const same = (one: HeldRole, other: HeldRole): boolean => one.role === other.role && one.place === other.place;
    const lost = before.filter((each) => held.some((other) => same(each, other)) && !after.some((other) => same(each, other)));
    const gained = after.filter((each) => !before.some((other) => same(each, other)));
    await this.roles.remove(actor, lost.map((each) => ({ personId: person.id, ...each })));
    await this.roles.insertAll(actor, gained.map((each) => ({ personId: person.id, ...each })));
  }

  private async mustBeYours(actor: Actor, place: string): Promise<void> {
    if (!mayChangePeopleOf(actor, place)) throw new Forbidden('person.outside_territory', { place });
    await this.places.get(place);
  }
}
