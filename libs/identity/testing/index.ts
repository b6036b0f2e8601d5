import { type Locale, type Role, uuidv7 } from '#contracts';
import { type NewPerson, PeopleService, type Person } from '#identity';
import { Actor, type HeldRole } from '#platform';
import type { TestApp } from '#platform/testing';
import { aPlace, someSchool } from '#territory/testing';

let made = 0;

/** Someone who asks; nothing is kept in the database. */
export const anActor = ({ personId = uuidv7(), roles = [], locale = 'km' }: { personId?: string; roles?: HeldRole[]; locale?: Locale } = {}): Actor =>
  new Actor(personId, locale, roles);

/** A person in the database, at a school that is made when missing. Without `roles`, those of the post. */
export async function aPerson(app: TestApp, fields: Partial<NewPerson> = {}): Promise<Person> {
  const place = fields.place ?? someSchool;
  for (const each of [place, ...(fields.roles ?? []).map((held) => held.place)]) await aPlace(app, each);
  made += 1;
  const [person] = await app.get(PeopleService).insertAll(Actor.system, [{
    id: uuidv7(), staffId: `T${String(made).padStart(6, '0')}`, nameKm: 'សុខ ដារ៉ា', nameLatin: `Sok Dara`, gender: 'f', locale: 'km', post: 'teacher', ...fields, place,
  }]);
  return person!;
}

/** The person as one who asks, with the roles named. */
export const actorOf = (person: Person, ...roles: HeldRole[]): Actor => new Actor(person.id, person.locale, roles);

/** A teacher of a school, in the database and as one who asks. */
export async function aTeacher(app: TestApp, fields: Partial<NewPerson> = {}): Promise<{ person: Person; actor: Actor }> {
  const person = await aPerson(app, { post: 'teacher', ...fields });
  return { person, actor: actorOf(person, { role: 'teacher', place: person.place }) };
}

/** Someone in the database who holds `role` in `place`. */
export async function aHolder(app: TestApp, role: Role, place: string, fields: Partial<NewPerson> = {}): Promise<{ person: Person; actor: Actor }> {
  const person = await aPerson(app, { post: 'officer', place, roles: [{ role, place }], ...fields });
  return { person, actor: actorOf(person, { role, place }) };
}
