import { uuidv7, type Role } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { IdentityModule, PeopleService, RolesService } from '#identity';
import { actorOf, aHolder, anActor, aPerson, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { type Answer, testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace, aSchool } from '#territory/testing';

const app = await testApp([TerritoryModule, IdentityModule]);
const school = 'KH/06/0603/060301/S0603010001/';
const elsewhere = 'KH/12/1203/120301/S1203010001/';
const holder = (role: Role, place: string): Actor => anActor({ roles: [{ role, place }] });
const here = holder('district_officer', 'KH/06/0603/');
const there = holder('district_officer', 'KH/12/1203/');
const director = holder('school_director', school);
const ministry = holder('ministry_officer', 'KH/');
const body = (changes: object = {}): object =>
  ({ staffId: 'N1', nameKm: 'ចាន់ ធី', nameLatin: 'Chan Thy', gender: 'f', phone: '012 999 888', locale: 'km', place: school, post: 'teacher', ...changes });
const code = ({ body: answer }: Answer): string => answer.code;

describe('GET /api/people', () => {
  it('shows the people of one’s own territory only, however one asks', async () => {
    const { person } = await aTeacher(app, { place: school, nameLatin: 'Aok Bora' });
    await aTeacher(app, { place: elsewhere });
    const ids = async (actor: Actor, query = ''): Promise<string[]> => (await app.as(actor).get(`/api/people${query}`)).body.items.map((each: { id: string }) => each.id);
    expect(await ids(here)).toEqual([person.id]);
    expect(await ids(director)).toEqual([person.id]);
    expect(await ids(there, `?under=${school}`)).toEqual([]);
    expect(await ids(there, `?q=${person.staffId}`)).toEqual([]);
    expect(await ids(ministry)).toHaveLength(2);
    expect(await ids(ministry, '?under=KH/06/&role=teacher&q=bora')).toEqual([person.id]);
    expect(await ids(ministry, '?role=inspector')).toEqual([]);
  });

  it('finds a name by any part of it in either script, and by the beginning of a word when two Latin letters are all there is', async () => {
    const { id } = await aPerson(app, { place: school, nameKm: 'ចាន់ សុខា', nameLatin: 'Chan Sokha' });
    await aPerson(app, { place: school, nameKm: 'រស់ វណ្ណៈ', nameLatin: 'Ros Vannak' });
    const found = async (q: string): Promise<string[]> =>
      (await app.as(here).get(`/api/people?q=${encodeURIComponent(q)}`)).body.items.map((each: { id: string }) => each.id);
    for (const q of ['okh', 'OKHA', 'n so', 'so', 'c', 'សុខា', 'ុខ', 'ន់ ស', 'ខ']) expect([q, await found(q)]).toEqual([q, [id]]);
    for (const q of ['kh', 'okhn', 'ខុ', 'សុខៈ', '%', '_o', '\\']) expect([q, await found(q)]).toEqual([q, []]);
  });

  it('is paged by name without losing anyone who has the same name', async () => {
    const made = [];
    for (let i = 0; i < 5; i++) made.push((await aPerson(app, { place: school })).id);
    const seen: string[] = [];
    let next = '';
    do {
      const page = (await app.as(here).get(`/api/people?limit=2&after=${next}`)).body;
      seen.push(...page.items.map((each: { id: string }) => each.id));
      next = page.next;
    } while (next);
    expect(seen.toSorted()).toEqual(made.toSorted());
    expect((await app.as(here).get('/api/people?limit=2')).body.total).toBe(5);
    expect((await app.as(here).get('/api/people?after=x')).status).toBe(400);
  });

  it('is not for teachers, nor for who is not signed in', async () => {
    const { actor } = await aTeacher(app);
    expect(code(await app.as(actor).get('/api/people'))).toBe('role.required');
    expect(code(await app.as().get('/api/people'))).toBe('session.required');
  });
});

describe('GET /api/people/:id', () => {
  it('gives oneself and the people of one’s territory; anyone else is not found', async () => {
    const { person, actor } = await aTeacher(app, { place: school });
    const { actor: colleague } = await aTeacher(app, { place: school });
    for (const may of [actor, here, director, ministry]) expect((await app.as(may).get(`/api/people/${person.id}`)).body).toMatchObject({ id: person.id, hasPassword: false, version: 1, roles: [{ role: 'teacher', place: { path: school } }] });
    for (const mayNot of [there, colleague, holder('inspector', 'KH/')]) expect(await app.as(mayNot).get(`/api/people/${person.id}`)).toMatchObject({ status: 404, body: { code: 'person.not_found' } });
  });
});

describe('PUT /api/people/:id', () => {
  it('adds a person with the role of the post; the same again changes nothing', async () => {
    await aSchool(app, school);
    const id = uuidv7();
    for (let i = 0; i < 2; i++) expect((await app.as(here).put(`/api/people/${id}`, body())).body).toMatchObject({ phone: '+85512999888', version: 1, roles: [{ role: 'teacher' }] });
  });

  it('changes from the present version, and takes the roles of the post along', async () => {
    await aSchool(app, 'KH/06/0603/060301/S0603010002/');
    const { person } = await aTeacher(app, { place: school });
    const moved = body({ staffId: person.staffId, place: 'KH/06/0603/060301/S0603010002/', post: 'school_director' });
    expect(code(await app.as(here).put(`/api/people/${person.id}`, { ...moved, baseVersion: 7 }))).toBe('person.changed_since');
    expect((await app.as(here).put(`/api/people/${person.id}`, { ...moved, baseVersion: 1 })).body).toMatchObject({
      version: 2, roles: [{ role: 'school_director', place: { path: 'KH/06/0603/060301/S0603010002/' } }],
    });
  });

  it('keeps to the officer’s territory, on both ends of a move', async () => {
    await aSchool(app, elsewhere);
    const { person } = await aTeacher(app, { place: school });
    expect(code(await app.as(there).put(`/api/people/${person.id}`, body({ place: elsewhere, baseVersion: 1 })))).toBe('person.not_found');
    expect(code(await app.as(here).put(`/api/people/${person.id}`, body({ place: elsewhere, baseVersion: 1 })))).toBe('person.outside_territory');
    expect(code(await app.as(here).put(`/api/people/${uuidv7()}`, body({ place: elsewhere })))).toBe('person.outside_territory');
    expect(code(await app.as(here).put(`/api/people/${uuidv7()}`, body({ place: 'KH/06/0603/9/' })))).toBe('place.not_found');
    expect(code(await app.as(director).put(`/api/people/${uuidv7()}`, body()))).toBe('role.required');
  });

  it('does not reach over who ranks above', async () => {
    const { person } = await aHolder(app, 'ministry_officer', 'KH/', { place: school });
    expect(code(await app.as(here).put(`/api/people/${person.id}`, body({ baseVersion: 1 })))).toBe('person.ranks_above');
  });

  it('names what is taken or wrong', async () => {
    await aPerson(app, { staffId: 'N1', phone: '012 999 888', place: school });
    const put = async (changes: object): Promise<string> => code(await app.as(here).put(`/api/people/${uuidv7()}`, body(changes)));
    expect(await put({ phone: null })).toBe('person.staff_id_taken');
  });

  it('names a phone that is taken, and a name in other letters', async () => {
    await aPerson(app, { staffId: 'N1', phone: '012 999 888', place: school });
    expect(code(await app.as(here).put(`/api/people/${uuidv7()}`, body({ nameKm: 'Chan Thy' })))).toBe('person.name_not_khmer');
    expect(code(await app.as(here).put(`/api/people/${uuidv7()}`, body({ staffId: 'N2' })))).toBe('person.phone_taken');
  });

  it('does not let the last administrator leave', async () => {
    const { person, actor } = await aHolder(app, 'administrator', 'KH/', { staffId: 'N1', phone: '012 999 888' });
    const leave = body({ place: 'KH/', post: 'officer', active: false, baseVersion: 1 });
    expect(code(await app.as(actor).put(`/api/people/${person.id}`, leave))).toBe('role.last_administrator');
    await aHolder(app, 'administrator', 'KH/');
    expect((await app.as(actor).put(`/api/people/${person.id}`, leave)).body.active).toBe(false);
  });
});

describe('roles', () => {
  const grant = (actor: Actor, id: string, role: Role, place: string): Promise<Answer> => app.as(actor).put(`/api/people/${id}/roles`, { role, place });

  it('are given by who may, inside their territory, at a fitting place', async () => {
    const { person } = await aTeacher(app, { place: school });
    expect((await grant(here, person.id, 'facilitator', 'KH/06/0603/')).body.roles.map((held: { role: string }) => held.role)).toEqual(['facilitator', 'teacher']);
    expect((await grant(here, person.id, 'facilitator', 'KH/06/0603/')).status).toBe(200);
    expect(code(await grant(here, person.id, 'facilitator', 'KH/06/'))).toBe('role.outside_territory');
    expect(code(await grant(here, person.id, 'school_director', 'KH/06/0603/'))).toBe('role.place_unfit');
    expect(code(await grant(ministry, person.id, 'inspector', 'KH/99/'))).toBe('place.not_found');
    expect(code(await grant(there, person.id, 'facilitator', 'KH/12/1203/'))).toBe('person.not_found');
    expect(code(await grant(director, person.id, 'facilitator', school))).toBe('role.required');
  });

  it('above one’s own are given by nobody', async () => {
    const { person } = await aTeacher(app, { place: school });
    const province = holder('province_officer', 'KH/06/');
    for (const [actor, role] of [[here, 'district_officer'], [here, 'administrator'], [province, 'province_officer'], [province, 'ministry_officer'], [ministry, 'administrator']] as const) {
      expect(code(await grant(actor, person.id, role, actor.roles[0]!.place))).toBe('role.above_own');
    }
    expect((await grant(holder('administrator', 'KH/'), person.id, 'administrator', 'KH/')).status).toBe(200);
  });

  it('are taken back by who may give them; the last administrator stays', async () => {
    const { person, actor } = await aHolder(app, 'administrator', 'KH/');
    const revoke = (by: Actor, id: string, role: Role, place: string): Promise<Answer> => app.as(by).delete(`/api/people/${id}/roles?role=${role}&place=${place}`);
    expect(code(await revoke(actor, person.id, 'administrator', 'KH/'))).toBe('role.last_administrator');
    const { person: teacher } = await aTeacher(app, { place: school });
    expect(code(await revoke(here, teacher.id, 'teacher', elsewhere))).toBe('role.outside_territory');
    expect(code(await revoke(here, teacher.id, 'facilitator', school))).toBe('role.not_held');
    expect((await revoke(here, teacher.id, 'teacher', school)).status).toBe(204);
    expect(await app.get(RolesService).of(teacher.id)).toEqual([]);
  });
});

describe('one-time codes', () => {
  const issue = (actor: Actor, id: string): Promise<Answer> => app.as(actor).post(`/api/people/${id}/one-time-code`);

  it('are given by the director and officers of the place', async () => {
    const { person, actor } = await aTeacher(app, { place: school });
    for (const may of [director, here, ministry]) expect((await issue(may, person.id)).body.code).toMatch(/^.{5}-.{5}$/);
    expect(code(await issue(there, person.id))).toBe('person.not_found');
    expect(code(await issue(actor, person.id))).toBe('role.required');
  });

  it('open no account that ranks above', async () => {
    for (const role of ['inspector', 'district_officer', 'ministry_officer', 'administrator'] as const) {
      const { person } = await aHolder(app, role, 'KH/', { place: school });
      expect(code(await issue(director, person.id))).toBe('person.ranks_above');
      expect(code(await issue(here, person.id))).toBe('person.ranks_above');
    }
    const { person } = await aHolder(app, 'school_director', school);
    expect(code(await issue(director, person.id))).toBe('person.ranks_above');
  });

  it('open no account whose role reaches beyond one’s own territory', async () => {
    const province = holder('province_officer', 'KH/06/');
    const { person } = await aHolder(app, 'inspector', 'KH/06/', { place: school });
    expect((await issue(province, person.id)).status).toBe(200);
    for (const place of ['KH/', 'KH/12/']) {
      const { person: wide } = await aHolder(app, 'inspector', place, { place: school });
      expect(code(await issue(province, wide.id))).toBe('person.ranks_above');
      expect((await app.as(province).post('/api/people/one-time-codes', { personIds: [wide.id] })).body).toMatchObject({ items: [], skipped: 1 });
      expect(code(await app.as(province).put(`/api/people/${wide.id}`, body({ staffId: wide.staffId, email: 'mine@example.org', baseVersion: 1 })))).toBe('person.ranks_above');
    }
  });

  it('are not made anew for everybody because nobody was chosen', async () => {
    await aTeacher(app, { place: school });
    expect(code(await app.as(here).post('/api/people/one-time-codes'))).toBe('request.invalid');
  });

  it('are printed for a whole school: who has no password and ranks below', async () => {
    const { person } = await aTeacher(app, { place: school, nameLatin: 'Aok' });
    const { person: ready } = await aTeacher(app, { place: school });
    await app.db.ask("update people set password_hash = 'x' where id = $1", [ready.id]);
    await aTeacher(app, { place: elsewhere });
    await aHolder(app, 'ministry_officer', 'KH/', { place: school });
    const { items, skipped } = (await app.as(director).post('/api/people/one-time-codes', { under: 'KH/' })).body;
    expect({ ids: items.map((slip: { personId: string }) => slip.personId), skipped }).toEqual({ ids: [person.id], skipped: 1 });
    expect(items[0]).toMatchObject({ login: person.staffId, nameLatin: 'Aok', placeNameLatin: 'Place S0603010001' });
  });
});

describe('PeopleService', () => {
  it('finds many at once, and refuses who is not there', async () => {
    await aPlace(app, 'KH/');
    const [one, other] = [await aPerson(app), await aPerson(app)];
    const people = app.get(PeopleService);
    expect([...(await people.findMany([one.id, other.id, uuidv7()])).keys()].toSorted()).toEqual([one.id, other.id].toSorted());
    await expect(people.visible(actorOf(one), other.id)).rejects.toThrow('person.not_found');
  });
});
