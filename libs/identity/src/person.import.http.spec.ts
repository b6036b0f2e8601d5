import { describe, expect, it } from '@jest/globals';
import { Dependents, Facts, Imports, Subscriptions } from '#platform';
import { IdentityModule, PasswordService, PeopleService, RolesService } from '#identity';
import { actorOf, anActor, aPerson } from '#identity/testing';
import { type Answer, testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace, aSchool } from '#territory/testing';

const app = await testApp([TerritoryModule, IdentityModule]);
const school = 'KH/06/0603/060301/S0603010001/';
const officer = anActor({ roles: [{ role: 'district_officer', place: 'KH/06/0603/' }] });
const heading = 'staff_id,name_km,name_latin,gender,phone,email,place_code,post,locale\n';
const send = (csv: string, actor = officer): Promise<Answer> => app.as(actor).bytes('POST', '/api/imports/people', heading + csv, 'text/csv');
const faults = ({ body }: Answer): string[] => body.errors.map((each: { row: number; column: string; code: string }) => `${each.row} ${each.column} ${each.code}`);
const some = (rows: number): string => Array.from({ length: rows }, (_, i) => `M${i},សុខ ដារ៉ា,Sok Dara,ស្រី,012${String(100_000 + i)},,0603010001,teacher,km\n`).join('');
const count = async (): Promise<number> => (await app.db.ask<{ n: number }>('select count(*)::int as n from people'))[0]!.n;

async function apply(csv: string): Promise<string> {
  const { body } = await send(csv);
  await app.as(officer).post(`/api/imports/${body.id}/apply`);
  await app.drainJobs();
  return body.id;
}

describe('import of a roster', () => {
  it('takes 5,000 rows in one go, shows how far it has come, and undoes them', async () => {
    await aSchool(app, school);
    await aPerson(app);
    const before = await count();
    const preview = await send(some(5000));
    const { id } = preview.body;
    expect(preview.body).toMatchObject({ total: 5000, valid: 5000, errorCount: 0 });
    await app.as(officer).post(`/api/imports/${id}/apply`);
    const seen: number[] = [];
    // As the worker does it, one chunk after the other, with a look between them.
    const job = app.get(Subscriptions).tasks.get('import.apply')!;
    for (let state = 'applying'; state === 'applying';) {
      await app.db.transaction(() => job({ id } as never));
      const { body } = await app.as(officer).get(`/api/imports/${id}`);
      seen.push(body.done);
      state = body.state;
    }
    expect(seen).toEqual([500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000]);
    expect(await count()).toBe(before + 5000);
    expect((await app.as(officer).post(`/api/imports/${id}/undo`)).body.state).toBe('undone');
    expect(await count()).toBe(before);
    expect((await app.db.ask<{ n: number }>('select count(*)::int as n from role_grants'))[0]!.n).toBe(1);
  }, 60_000);

  it('gives people the role of their post and one form for what was written in many', async () => {
    await aSchool(app, school);
    const id = await apply('a 1,សុខ ដារ៉ា,Sok Dara,ប្រុស,12345678,Dara@X.kh,S0603010001,,\n,ចាន់ ធី,Chan Thy,F,,thy@x.kh,0603010001,school_director,en\n');
    const people = [...(await app.get(PeopleService).findMany(await app.get(Imports).madeBy(officer, id))).values()];
    expect(people.find(({ staffId }) => staffId === 'A1')).toMatchObject({ gender: 'm', phone: '+85512345678', email: 'dara@x.kh', place: school, post: 'teacher', locale: 'km' });
    const director = people.find(({ nameLatin }) => nameLatin === 'Chan Thy')!;
    expect(await app.get(RolesService).of(director.id)).toEqual([{ role: 'school_director', place: school }]);
  });

  it('takes the subject where the file has it, and says which it does not know', async () => {
    await aSchool(app, school);
    const withSubject = `${heading.trim()},subject\n`;
    const csv = 'B1,សុខ ដារ៉ា,Sok Dara,f,,,0603010001,,,Maths\nB2,សុខ ដារ៉ា,Sok Dara,f,,,0603010001,,,\nB3,សុខ ដារ៉ា,Sok Dara,f,,,0603010001,,,magic\n';
    const answer = await app.as(officer).bytes('POST', '/api/imports/people', withSubject + csv, 'text/csv');
    expect(faults(answer)).toEqual(['4 subject import.value_unknown']);
    await app.as(officer).post(`/api/imports/${answer.body.id}/apply`);
    await app.drainJobs();
    const people = await app.get(PeopleService).findMany(await app.get(Imports).madeBy(officer, answer.body.id));
    expect([...people.values()].map(({ staffId, subject }) => `${staffId} ${subject}`).sort()).toEqual(['B1 maths', 'B2 null']);
  });

  it('says row by row what is wrong', async () => {
    await aSchool(app, school);
    await aSchool(app, 'KH/12/1203/120301/S1203010001/');
    await aPerson(app, { staffId: 'KNOWN' });
    const answer = await send([
      'M1,Sok Dara,សុខ,f,012345678,,0603010001,teacher,km', 'M1,សុខ ដារ៉ា,Sok,woman,012 345 678,a@b,0603010001,king,de', ',សុខ ដារ៉ា,Sok Dara,f,,,0603010001,,',
      'known,សុខ ដារ៉ា,Sok Dara,f,,,0603010001,,', 'M5,សុខ ដារ៉ា,Sok Dara,f,12,,999,,', 'M6,សុខ ដារ៉ា,Sok Dara,f,,,1203010001,,', 'M7,,Sok Dara,,,,,,', 'M8,សុខ ដារ៉ា,Sok Dara,f,,,0603010001,,',
    ].join('\n'));
    expect(faults(answer)).toEqual([
      '2 name_km import.name_not_khmer', '2 name_latin import.name_not_latin',
      '3 email import.email_invalid', '3 gender import.value_unknown', '3 post import.value_unknown', '3 locale import.value_unknown', '3 staff_id import.duplicate', '3 phone import.duplicate',
      '4 staff_id import.no_login', '5 staff_id import.already_exists', '6 phone import.phone_invalid', '6 place_code import.place_unknown', '7 place_code import.place_outside_territory',
      '8 name_km import.value_missing', '8 gender import.value_missing', '8 place_code import.value_missing',
    ]);
    expect(answer.body.valid).toBe(1);
  });

  it('is not undone once somebody has a password, another role, a changed record or stands in a record of another lib', async () => {
    await aSchool(app, school);
    const undo = (id: string): Promise<Answer> => app.as(officer).post(`/api/imports/${id}/undo`);
    const id = await apply(some(3));
    const [first, second] = await app.get(Imports).madeBy(officer, id);
    const person = await app.get(PeopleService).get(first!);
    await app.get(PasswordService).set(actorOf(person), person, 'krama-river-42');
    expect((await undo(id)).body).toMatchObject({ code: 'import.in_use', details: { by: { identity: [first] } } });
    await app.db.ask('update people set password_hash = null');
    await app.get(RolesService).insertAll(officer, [{ personId: second!, role: 'facilitator', place: school }]);
    expect((await undo(id)).body.details).toEqual({ by: { identity: [second] } });
    await app.db.ask("delete from role_grants where role = 'facilitator'");
    app.get(Dependents).register('people', 'harvests', async (ids) => ids.filter((each) => each === first));
    expect((await undo(id)).body.details).toEqual({ by: { harvests: [first] } });
    expect(await count()).toBe(3);
  });

  it('is not undone once something happened to somebody; nor are the school and its people undone before them', async () => {
    await aPlace(app, 'KH/06/0603/060301/');
    const province = anActor({ roles: [{ role: 'province_officer', place: 'KH/06/' }] });
    const schools = (await app.as(province).bytes('POST', '/api/imports/schools', 'code,parent_code,name_km,name_latin\n0603010001,060301,សាលា,School\n', 'text/csv')).body.id;
    await app.as(province).post(`/api/imports/${schools}/apply`);
    await app.drainJobs();
    const id = await apply(some(2));
    expect((await app.as(province).post(`/api/imports/${schools}/undo`)).body).toMatchObject({ code: 'import.in_use', details: { by: { people: [school], roles: [school] } } });
    const [first] = await app.get(Imports).madeBy(officer, id);
    await app.get(Facts).record(officer, { name: 'harvest.gathered', subject: 'x', place: school, data: { personId: first } });
    expect((await app.as(officer).post(`/api/imports/${id}/undo`)).body.details).toEqual({ by: { facts: [first] } });
    await app.db.ask('delete from people');
    await app.db.ask('delete from role_grants');
    expect((await app.as(province).post(`/api/imports/${schools}/undo`)).body.details).toEqual({ by: { facts: [school] } });
  });

  it('makes slips for its people only', async () => {
    await aSchool(app, school);
    await aPerson(app, { place: school });
    const id = await apply(some(2));
    const { items } = (await app.as(officer).post('/api/people/one-time-codes', { importId: id })).body;
    expect(items.map((slip: { login: string }) => slip.login).toSorted()).toEqual(['M0', 'M1']);
    expect((await app.as(anActor({ roles: officer.roles.slice() })).post('/api/people/one-time-codes', { importId: id })).body.code).toBe('import.not_found');
  });

  it('is not for teachers and directors', async () => {
    await aSchool(app, school);
    for (const role of ['teacher', 'school_director', 'author'] as const) expect((await send(some(1), anActor({ roles: [{ role, place: school }] }))).body.code).toBe('role.required');
  });
});
