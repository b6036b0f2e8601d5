import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { aHolder, anActor, aPerson } from '#identity/testing';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { testApp } from '#platform/testing';
import { aSchool, someSchool } from '#territory/testing';
import { anInspection, anInspector, anInstrument, aFinalInspection, type Someone } from '../testing/index.js';

const app = await testApp([InspectorAssessmentModule]);
const day = '2099-11-22';
let officer: Someone;
let lead: Someone;

const plan = (over: object = {}) => ({ school: someSchool, instrumentCode: 'sample-school', type: 'regular', startsOn: '2027-01-12', endsOn: '2027-01-13', leadId: lead.person.id, memberIds: [], ...over });

describe('planning', () => {
  beforeEach(async () => {
    await aSchool(app);
    await anInstrument(app);
    officer = await aHolder(app, 'district_officer', 'KH/06/0603/');
    lead = await anInspector(app);
  });

  it('keeps the plan, says so as a fact, and may be sent again', async () => {
    const member = await anInspector(app, { territory: 'KH/06/0603/' });
    const id = uuidv7();
    const first = await app.as(officer.actor).put(`/api/inspections/${id}`, plan({ memberIds: [member.person.id] }));
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ id, state: 'planned', type: 'regular', part: null, ownSheet: null, report: null, actions: [], school: { path: someSchool } });
    expect(first.body.team.map(({ personId, part }: { personId: string; part: string }) => [personId, part])).toEqual([[lead.person.id, 'lead'], [member.person.id, 'member']]);
    expect(first.body.instrument).toMatchObject({ code: 'sample-school', version: 1 });
    expect((await app.as(officer.actor).put(`/api/inspections/${id}`, plan({ memberIds: [member.person.id] }))).body).toEqual(first.body);
    const facts = await app.db.ask<{ name: string; place: string }>("select name, place from facts where subject = $1 and name like 'inspection.%'", [id]);
    expect(facts).toEqual([{ name: 'inspection.planned', place: someSchool }]);
  });

  it('refuses an inspector without a certificate', async () => {
    const uncertified = await anInspector(app, { certified: false });
    const { status, body } = await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ memberIds: [uncertified.person.id] }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'inspection.inspector_not_certified', details: { personIds: [uncertified.person.id] } });
  });

  it('refuses an inspector whose certificate ends before the visit', async () => {
    const { status, body } = await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ startsOn: day, endsOn: day }));
    expect([status, body.code]).toEqual([422, 'inspection.inspector_not_certified']);
  });

  it('refuses an inspector of another territory', async () => {
    const elsewhere = await anInspector(app, { territory: 'KH/12/' });
    const { status, body } = await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ leadId: elsewhere.person.id }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'inspection.inspector_outside_territory', details: { personIds: [elsewhere.person.id] } });
  });

  it('refuses someone who works at the school', async () => {
    const teacher = await aPerson(app, { place: someSchool, post: 'teacher' });
    const { body } = await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ memberIds: [teacher.id] }));
    expect(body).toMatchObject({ code: 'inspection.conflict_of_interest', details: { personIds: [teacher.id] } });
  });

  it('does not know a school outside the officer’s territory', async () => {
    const other = await aHolder(app, 'district_officer', 'KH/06/0604/');
    expect((await app.as(other.actor).put(`/api/inspections/${uuidv7()}`, plan())).body.code).toBe('place.not_found');
    expect((await app.as(lead.actor).put(`/api/inspections/${uuidv7()}`, plan())).body.code).toBe('role.required');
  });

  it('refuses a district as a school, and a visit that ends before it begins', async () => {
    expect((await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ school: 'KH/06/0603/' }))).body.code).toBe('inspection.not_a_school');
    expect((await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ endsOn: '2027-01-11' }))).body.code).toBe('inspection.dates_impossible');
    expect((await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan({ startsOn: '2027-02-31' }))).status).toBe(400);
  });

  it('changes dates and team while no work has begun, and tells the phone of who was taken out', async () => {
    const id = uuidv7();
    const member = await anInspector(app);
    await app.as(officer.actor).put(`/api/inspections/${id}`, plan({ memberIds: [member.person.id] }));
    const { body } = await app.as(officer.actor).put(`/api/inspections/${id}`, plan({ endsOn: '2027-01-14' }));
    expect(body).toMatchObject({ endsOn: '2027-01-14', team: [{ personId: lead.person.id }] });
    expect((await app.as(member.actor).get('/api/inspections/changes')).body).toMatchObject({ inspections: [], gone: [id] });
    expect((await app.as(member.actor).get(`/api/inspections/${id}`)).status).toBe(404);
    const another = await app.as(officer.actor).put(`/api/inspections/${id}`, plan({ school: (await aSchool(app, 'KH/06/0603/060301/S0603010002/')).path }));
    expect([another.status, another.body.code]).toEqual([409, 'inspection.already_planned']);
  });

  it('shows who can be chosen, and why others cannot', async () => {
    const uncertified = await anInspector(app, { certified: false });
    await anInspector(app, { territory: 'KH/12/' });
    await app.as(officer.actor).put(`/api/inspections/${uuidv7()}`, plan());
    const { body } = await app.as(officer.actor).get(`/api/inspections/candidates?school=${encodeURIComponent(someSchool)}&on=2027-01-12`);
    expect(body.items.map(({ personId, certificate, busy, conflict }: never) => ({ personId, certified: certificate !== null, busy, conflict }))).toEqual([
      { personId: lead.person.id, certified: true, busy: true, conflict: false }, { personId: uncertified.person.id, certified: false, busy: false, conflict: false },
    ]);
  });

  it('can be undone until the judgements begin', async () => {
    const id = uuidv7();
    await app.as(officer.actor).put(`/api/inspections/${id}`, plan());
    const { body } = await app.as(officer.actor).post(`/api/inspections/${id}/cancel`, { reason: 'The bridge is under water' });
    expect(body).toMatchObject({ state: 'cancelled', cancelledReason: 'The bridge is under water' });
    expect((await app.as(officer.actor).put(`/api/inspections/${id}`, plan({ endsOn: '2027-01-15' }))).body.code).toBe('inspection.state_refuses');
  });
});

describe('reading', () => {
  it('is for officers and quality assurers of the territory; elsewhere there is nothing', async () => {
    const { id, officer: planner } = await anInspection(app);
    const assurer = await aHolder(app, 'quality_assurer', 'KH/06/');
    for (const { actor } of [planner, assurer]) {
      expect((await app.as(actor).get('/api/inspections')).body).toMatchObject({ total: 1, next: null, items: [{ id, teamSize: 2, sheetsReceived: 0, within: [{ path: 'KH/06/' }, { path: 'KH/06/0603/' }] }] });
      expect((await app.as(actor).get(`/api/inspections/${id}`)).status).toBe(200);
    }
    const elsewhere = await aHolder(app, 'province_officer', 'KH/12/');
    expect((await app.as(elsewhere.actor).get('/api/inspections')).body).toEqual({ items: [], next: null, total: 0 });
    for (const path of ['', '/ratings', '/judgements', '/report', '/report/pdf?lang=km']) {
      expect([path, (await app.as(elsewhere.actor).get(`/api/inspections/${id}${path}`)).status]).toEqual([path, 404]);
    }
    expect((await app.as(elsewhere.actor).post(`/api/inspections/${id}/cancel`, { reason: 'mine' })).status).toBe(404);
  });

  it('pages, filters and searches', async () => {
    const first = await anInspection(app, { startsOn: '2027-01-12' });
    const second = await anInspection(app, { school: 'KH/06/0604/060401/S0604010001/', startsOn: '2027-01-13' });
    const client = app.as(anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] }));
    const page = (await client.get('/api/inspections?limit=1')).body;
    expect(page).toMatchObject({ total: 2, items: [{ id: second.id }] });
    expect((await client.get(`/api/inspections?limit=1&after=${page.next}`)).body).toMatchObject({ next: null, items: [{ id: first.id }] });
    expect((await client.get('/api/inspections?under=KH/06/0603/')).body.items).toHaveLength(1);
    expect((await client.get('/api/inspections?q=s0604')).body.items).toMatchObject([{ id: second.id }]);
    expect((await client.get('/api/inspections?state=closed')).body.items).toEqual([]);
    expect((await client.get('/api/inspections?after=nonsense')).status).toBe(400);
  });

  it('a phone follows the inspections of its person, and nobody else’s', async () => {
    const { id, lead: leader } = await anInspection(app);
    const { body } = await app.as(leader.actor).get('/api/inspections/changes');
    expect(body).toMatchObject({ inspections: [{ id, part: 'lead', state: 'planned' }], gone: [] });
    expect((await app.as(leader.actor).get(`/api/inspections/changes?after=${body.cursor}`)).status).toBe(200);
    expect((await app.as(leader.actor).get(`/api/inspections/changes?after=${'9'.repeat(17)}`)).body.inspections).toEqual([]);
    const stranger = await anInspector(app);
    expect((await app.as(stranger.actor).get('/api/inspections/changes')).body).toMatchObject({ inspections: [], gone: [] });
  });

  it('is for the director of the school once the report is final', async () => {
    const director = await aHolder(app, 'school_director', someSchool);
    const { id } = await anInspection(app);
    expect((await app.as(director.actor).get(`/api/inspections/${id}`)).status).toBe(404);
    expect((await app.as(director.actor).get('/api/inspections/changes')).body.inspections).toEqual([]);
    const final = await aFinalInspection(app);
    expect((await app.as(director.actor).get('/api/inspections/changes')).body.inspections).toMatchObject([{ id: final.id, state: 'finalised', part: null }]);
    const other = await aHolder(app, 'school_director', 'KH/06/0603/060301/S0603010002/');
    expect((await app.as(other.actor).get(`/api/inspections/${final.id}`)).status).toBe(404);
  });
});

describe('instruments', () => {
  it('are listed, and given as the very bytes that the hash names', async () => {
    await anInstrument(app);
    const client = app.as(anActor());
    const [row] = (await client.get('/api/instruments')).body.items;
    expect(row).toMatchObject({ code: 'sample-school', version: 1, sample: true, standards: 5, criteria: 20 });
    const { headers, body } = await client.get('/api/instruments/sample-school/1');
    expect(headers['etag']).toBe(`"${row.sha256}"`);
    expect(body.domains).toBeDefined();
    expect((await client.get('/api/instruments/sample-school/2')).status).toBe(404);
  });
});
