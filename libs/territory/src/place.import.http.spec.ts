import { describe, expect, it } from '@jest/globals';
import { Actor, Dependents } from '#platform';
import { type Answer, testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace } from '#territory/testing';

const app = await testApp([TerritoryModule]);
const administrator = new Actor('0193b000-0000-7000-8000-000000000001', 'km', [{ role: 'administrator', place: 'KH/' }]);
const officer = new Actor('0193b000-0000-7000-8000-000000000002', 'km', [{ role: 'province_officer', place: 'KH/06/' }]);
const send = (actor: Actor, kind: string, csv: string): Promise<Answer> => app.as(actor).bytes('POST', `/api/imports/${kind}`, csv, 'text/csv');
const gazetteer = `code,parent_code,level,name_km,name_latin,iso3166_2,unit
060301,0603,commune,ឈើទាល,Chheu Teal,,Khum
06,,province,កំពង់ធំ,Kampong Thom,KH-6,Khaet
0603,06,district,កំពង់ស្វាយ,Kampong Svay,,Srok
`;
const faults = ({ body }: Answer): string[] => body.errors.map((each: { row: number; column: string; code: string }) => `${each.row} ${each.column} ${each.code}`);

async function apply(actor: Actor, kind: string, csv: string): Promise<string> {
  const { body } = await send(actor, kind, csv);
  expect((await app.as(actor).post(`/api/imports/${body.id}/apply`)).status).toBe(202);
  await app.drainJobs();
  return body.id;
}

describe('import of a gazetteer', () => {
  it('is previewed without effect, applied whatever the order of its rows, and undone', async () => {
    await aPlace(app, 'KH/');
    const preview = await send(administrator, 'places', gazetteer);
    expect(preview.body).toMatchObject({ state: 'previewed', total: 3, valid: 3, done: 0, errorCount: 0, sample: [{ code: '060301', parentPath: 'KH/06/0603/' }, {}, {}] });
    expect((await app.as(administrator).get('/api/places?under=KH/')).body.items).toEqual([]);
    await app.as(administrator).post(`/api/imports/${preview.body.id}/apply`);
    await app.drainJobs();
    expect((await app.as(administrator).get(`/api/imports/${preview.body.id}`)).body).toMatchObject({ state: 'applied', done: 3, made: 3 });
    expect((await app.as(administrator).get('/api/places/by-code/060301')).body.path).toBe('KH/06/0603/060301/');
    expect((await app.as(administrator).post(`/api/imports/${preview.body.id}/undo`)).body.state).toBe('undone');
    expect((await app.as(administrator).get('/api/places?under=KH/')).body.items).toEqual([]);
  });

  it('says row by row what is wrong, and applies the rest', async () => {
    await aPlace(app, 'KH/12/');
    const { body, ...answer } = await send(administrator, 'places', `${gazetteer}0604,07,district,ក,Ka
12,,province,ភ្នំពេញ,Phnom Penh
060302,06,commune,ខ,Kha
06,,province,កំពង់ធំ,Kampong Thom
0605,06,village,គ,Ko
0606,06,district,,Kho
S07,06,district,ង,Ngo
TH,,country,ថៃ,Thailand
A,B,district,ក,A
B,A,district,ក,B
`);
    expect(faults({ body, ...answer })).toEqual(['5 parent_code import.parent_unknown', '6 code import.already_exists', '7 level import.level_wrong', '8 code import.duplicate',
      '9 level import.value_unknown', '10 name_km import.value_missing', '11 code import.code_malformed', '12 code import.place_outside_territory',
      '13 parent_code import.parent_unknown', '14 parent_code import.parent_unknown']);
    expect(body).toMatchObject({ total: 13, valid: 3, errorCount: 10 });
  });

  it('takes no place whose parent has a fault, nor those below it', async () => {
    await aPlace(app, 'KH/');
    const answer = await send(administrator, 'places', 'code,parent_code,level,name_km,name_latin\n060301,0603,commune,ក,Ka\n06,,province,,Kampong Thom\n0603,06,district,ខ,Kha\n07,,province,គ,Kampot\n');
    expect(faults(answer)).toEqual(['2 parent_code import.parent_unknown', '3 name_km import.value_missing', '4 parent_code import.parent_unknown']);
    expect(answer.body).toMatchObject({ valid: 1 });
  });

  it('is for the ministry and administrators', async () => {
    expect((await send(officer, 'places', gazetteer)).body.code).toBe('import.forbidden');
    expect((await send(new Actor(officer.personId, 'km', [{ role: 'teacher', place: 'KH/' }]), 'places', gazetteer)).body.code).toBe('role.required');
    expect((await app.as().bytes('POST', '/api/imports/places', gazetteer, 'text/csv')).body.code).toBe('session.required');
  });
});

describe('import of schools', () => {
  const schools = 'code,parent_code,name_km,name_latin,kind\n0603010001,060301,សាលាបឋមសិក្សាឈើទាល,Chheu Teal Primary,primary\nS12,12,សាលា,School,\n0603010002,0603,សាលា,School,palace\n';

  it('puts an S before their number, and keeps to the officer’s territory', async () => {
    await aPlace(app, 'KH/06/0603/060301/');
    await aPlace(app, 'KH/12/1203/');
    const preview = await send(officer, 'schools', `${schools}1203010001,1203,សាលា,School,primary\n`);
    expect(faults(preview)).toEqual(['3 parent_code import.level_wrong', '4 kind import.value_unknown', '5 parent_code import.place_outside_territory']);
    await apply(officer, 'schools', schools);
    expect((await app.as(officer).get('/api/places/by-code/S0603010001')).body).toMatchObject({ path: 'KH/06/0603/060301/S0603010001/', kind: 'primary' });
  });
});

describe('an import', () => {
  it('is its maker’s alone, applied once, and not undone before', async () => {
    await aPlace(app, 'KH/');
    const { body: { id } } = await send(administrator, 'places', gazetteer);
    const another = new Actor(officer.personId, 'km', administrator.roles);
    for (const answer of [await app.as(another).get(`/api/imports/${id}`), await app.as(another).post(`/api/imports/${id}/apply`)]) expect(answer.body.code).toBe('import.not_found');
    expect((await app.as(administrator).post(`/api/imports/${id}/undo`)).body.code).toBe('import.wrong_state');
    expect((await app.as(administrator).post(`/api/imports/${id}/apply`)).status).toBe(202);
    expect((await app.as(administrator).post(`/api/imports/${id}/apply`)).body.code).toBe('import.wrong_state');
    expect((await app.as(administrator).get('/api/imports?kind=places')).body.items).toHaveLength(1);
    expect((await app.as(another).get('/api/imports')).body.items).toEqual([]);
  });

  it('is not undone while something depends on what it made', async () => {
    await aPlace(app, 'KH/');
    const id = await apply(administrator, 'places', gazetteer);
    let holding = true;
    app.get(Dependents).register('places', 'harvests', async (paths) => (holding ? paths.filter((path) => path === 'KH/06/') : []));
    const refused = await app.as(administrator).post(`/api/imports/${id}/undo`);
    expect(refused.body).toMatchObject({ code: 'import.in_use', details: { by: { harvests: ['KH/06/'] } } });
    holding = false;
    await aPlace(app, 'KH/06/0609/');
    expect((await app.as(administrator).post(`/api/imports/${id}/undo`)).body).toMatchObject({ code: 'import.in_use', details: { by: { places: ['KH/06/0609/'] } } });
  });

  it('leaves out what somebody added since the preview', async () => {
    await aPlace(app, 'KH/');
    const { body: { id } } = await send(administrator, 'places', gazetteer);
    await aPlace(app, 'KH/06/');
    await app.as(administrator).post(`/api/imports/${id}/apply`);
    await app.drainJobs();
    expect((await app.as(administrator).get(`/api/imports/${id}`)).body).toMatchObject({ state: 'applied', done: 3, made: 2, errors: [{ row: 3, code: 'import.already_exists' }] });
    expect((await app.as(administrator).post(`/api/imports/${id}/undo`)).status).toBe(200);
    expect((await app.as(administrator).get('/api/places/by-code/06')).status).toBe(200);
  });

  it('of an unknown kind, or of what is no CSV, is refused', async () => {
    expect((await send(administrator, 'elephants', gazetteer)).body.code).toBe('import.kind_unknown');
    expect((await app.as(administrator).post('/api/imports/places', { code: '06' })).body.code).toBe('request.invalid');
    const { body: { id } } = await send(administrator, 'places', 'code,level,name_km,name_latin\n1,x,x,x');
    expect((await app.as(administrator).post(`/api/imports/${id}/apply`)).body.code).toBe('import.nothing_valid');
  });
});
