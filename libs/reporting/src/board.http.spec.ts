import { beforeEach, describe, expect, it } from '@jest/globals';
import { CertificationModule } from '#certification';
import { uuidv7 } from '#contracts';
import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { anActor } from '#identity/testing';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { testApp } from '#platform/testing';
import { BoardRollup, ReportingModule } from '#reporting';
import { TerritoryModule } from '#territory';
import { aPlace } from '#territory/testing';
import { certifies, Records } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, CertificationModule, InspectorAssessmentModule, ReportingModule]);
const records = new Records(app);
const phnomPenh = 'KH/12/1208/120801/S1208010001/';
const siemReap = 'KH/17/1710/171001/S1710010001/';
const ministry = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] });
const district = anActor({ roles: [{ role: 'district_officer', place: 'KH/17/1710/' }] });
const director = anActor({ roles: [{ role: 'school_director', place: siemReap }] });
const recount = (): Promise<number> => app.get(BoardRollup).recount();

let learner: string;
let beginner: string;

beforeEach(async () => {
  [learner, beginner] = [uuidv7(), uuidv7()];
  await aPlace(app, phnomPenh, { nameLatin: '=cmd() School' });
  await aPlace(app, siemReap);
  await certifies(app, 'one');
  await records.person(learner, siemReap, 'f');
  await records.person(beginner, phnomPenh, 'm');
  await records.person(uuidv7(), phnomPenh, 'm');
  await records.learns(learner, 'one', true);
  await records.certified(learner, 'one');
  await records.learns(beginner, 'one', false);
  const [done, planned] = [uuidv7(), uuidv7()];
  await records.inspection(done, siemReap, 'finalised');
  await records.reported(done, { quality: 3.25, access: null });
  await records.inspection(planned, phnomPenh, 'planned');
  await recount();
});

describe('what a school may know of its inspections', () => {
  it('is their reports: neither its director nor a facilitator sees one that is still planned', async () => {
    const announced = uuidv7();
    await records.inspection(announced, siemReap, 'planned');
    await recount();
    const facilitator = anActor({ roles: [{ role: 'facilitator', place: 'KH/17/' }] });
    for (const [actor, under] of [[director, siemReap], [facilitator, 'KH/17/']] as const) {
      expect((await app.as(actor).get(`/api/board?under=${under}`)).body.inspections.byState).toEqual({ finalised: 1 });
      expect((await app.as(actor).get(`/api/board/inspections?under=${under}`)).body).toMatchObject({ total: 1, items: [{ state: 'finalised' }] });
      expect((await app.as(actor).get(`/api/board/inspections?under=${under}&state=planned`)).body).toMatchObject({ total: 0, items: [] });
    }
    expect((await app.as(district).get('/api/board?under=KH/17/1710/')).body.inspections.byState).toEqual({ finalised: 1, planned: 1 });
  });

  it('takes a course by its code only', async () => {
    expect((await app.as(ministry).get(`/api/board/csv?under=KH/&course=${encodeURIComponent('វគ្គ')}`)).body).toMatchObject({ code: 'request.invalid' });
  });
});

describe('GET /api/board', () => {
  it('counts the people of a place and of each below it, by gender and course', async () => {
    const { status, body } = await app.as(ministry).get('/api/board?under=KH/&course=one');
    expect(status).toBe(200);
    expect(body.people).toEqual({
      total: 3, begun: 2, completed: 1, certified: 1,
      byGender: { f: { total: 1, begun: 1, completed: 1, certified: 1 }, m: { total: 2, begun: 1, completed: 0, certified: 0 }, x: { total: 0, begun: 0, completed: 0, certified: 0 } },
    });
    expect(body.children.map(({ place, total, begun }: { place: { path: string }; total: number; begun: number }) => [place.path, total, begun])).toEqual([['KH/12/', 2, 1], ['KH/17/', 1, 1]]);
    expect((await app.as(ministry).get('/api/board?under=KH/&course=two')).body.people).toMatchObject({ total: 3, begun: 0 });
  });

  it('narrows every figure of people to one gender', async () => {
    const { body } = await app.as(ministry).get('/api/board?under=KH/&gender=m');
    expect(body.people).toMatchObject({ total: 2, begun: 1, completed: 0, byGender: { f: { total: 0 } } });
    expect(body.children).toMatchObject([{ place: { path: 'KH/12/' }, total: 2 }, { place: { path: 'KH/17/' }, total: 0 }]);
  });

  it('counts the inspections by state, with the mean level by standard', async () => {
    const { body } = await app.as(ministry).get('/api/board');
    expect(body.inspections.byState).toEqual({ finalised: 1, planned: 1 });
    expect(body.inspections.standards).toMatchObject([{ id: 'quality', instrumentCode: 'sample-school', mean: 3.25, inspections: 1 }]);
    expect(body.childrenInspections).toMatchObject([{ place: { path: 'KH/12/' }, byState: { planned: 1 }, standards: [] }, { place: { path: 'KH/17/' }, byState: { finalised: 1 } }]);
  });

  it('begins at the widest territory of who asks, and shows no other', async () => {
    const { body } = await app.as(district).get('/api/board');
    expect(body.place.path).toBe('KH/17/1710/');
    expect(body.trail).toEqual([]);
    expect((await app.as(director).get('/api/board')).body).toMatchObject({ place: { path: siemReap }, people: { total: 1 }, children: [] });
    for (const url of ['/api/board?under=KH/12/', '/api/board?under=KH/', '/api/board?under=KH/17/', '/api/board/people?under=KH/12/', '/api/board/inspections?under=KH/12/', '/api/board/csv?under=KH/12/']) {
      expect((await app.as(district).get(url))).toMatchObject({ status: 404, body: { code: 'place.not_found' } });
    }
  });

  it('is for those who answer for a territory', async () => {
    expect((await app.as(anActor({ roles: [{ role: 'teacher', place: siemReap }] })).get('/api/board')).status).toBe(403);
    expect((await app.as().get('/api/board')).status).toBe(401);
  });
});

describe('the lists behind the numbers', () => {
  it('name the people of each stage, page by page', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await app.as(ministry).get(`/api/board/people?under=KH/&course=one&${query}`)).body.items.map(({ personId }: { personId: string }) => personId);
    expect(await ids('stage=certified')).toEqual([learner]);
    expect(await ids('stage=begun')).toEqual([beginner, learner]);
    expect(await ids('stage=begun&gender=f')).toEqual([learner]);
    expect(await ids('stage=not_begun')).toHaveLength(1);
    const first = await app.as(ministry).get('/api/board/people?limit=2');
    expect(first.body).toMatchObject({ total: 3, items: [{ place: { path: phnomPenh } }, { place: { path: phnomPenh } }] });
    const second = await app.as(ministry).get(`/api/board/people?limit=2&after=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ personId: learner, place: { path: siemReap } }], next: null });
    expect((await app.as(ministry).get('/api/board/people?after=nonsense')).status).toBe(400);
  });

  it('name the inspections of a state or of a standard', async () => {
    const list = async (query: string) => (await app.as(ministry).get(`/api/board/inspections?${query}`)).body;
    expect(await list('state=planned')).toMatchObject({ total: 1, items: [{ school: { path: phnomPenh }, state: 'planned', mean: null }] });
    expect(await list('standard=quality')).toMatchObject({ total: 1, items: [{ school: { path: siemReap }, mean: 3.25 }] });
    expect(await list('standard=access')).toMatchObject({ total: 0, items: [], next: null });
  });

  it('come as a spreadsheet with names in both scripts and no live formula', async () => {
    const { status, raw, headers } = await app.as(ministry).get('/api/board/csv?under=KH/12/&course=one');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/csv');
    expect([...raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, province, , , school] = raw.toString().slice(1).split('\r\n');
    expect(head).toMatch(/^level,code,name_km,name_latin,total,total_f,total_m,total_x,begun/);
    expect(province).toMatch(/^province,12,ទី 12,Place 12,2,0,2,0,1,0,1,0,0/);
    expect(school).toContain("'=cmd() School");
  });
});
