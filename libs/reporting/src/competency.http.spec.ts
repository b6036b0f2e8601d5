import { beforeEach, describe, expect, it } from '@jest/globals';
import { CertificationModule } from '#certification';
import { uuidv7 } from '#contracts';
import { CourseModule } from '#course';
import { aRichCourse, frameworks } from '#course/testing';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { anActor } from '#identity/testing';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { testApp } from '#platform/testing';
import { BoardRollup, CompetencyRollup, ReportingModule } from '#reporting';
import { TerritoryModule } from '#territory';
import { aPlace } from '#territory/testing';
import { Records } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, CertificationModule, InspectorAssessmentModule, ReportingModule]);
const records = new Records(app);
const phnomPenh = 'KH/12/1208/120801/S1208010001/';
const siemReap = 'KH/17/1710/171001/S1710010001/';
const ministry = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] });
const province = anActor({ roles: [{ role: 'province_officer', place: 'KH/17/' }] });
const url = '/api/boards/competencies';
let [shows, builds, idle] = ['', '', ''];

beforeEach(async () => {
  await frameworks(app);
  await aRichCourse(app);
  await aPlace(app, phnomPenh);
  await aPlace(app, siemReap, { nameLatin: '=cmd() School' });
  [shows, builds, idle] = [uuidv7(), uuidv7(), uuidv7()];
  for (const [person, place] of [[shows, siemReap], [builds, siemReap], [idle, phnomPenh]] as const) await records.person(person, place, 'f');
  await records.answersQuiz(shows, true);
  await records.answersQuiz(builds, false);
  await records.readsAndMakes(builds, true);
  await app.get(BoardRollup).recount();
  await app.get(CompetencyRollup).recount();
});

describe('GET /api/boards/competencies', () => {
  it('counts who shows and who builds each competency, here and in each place below', async () => {
    const { status, body } = await app.as(ministry).get(url);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      place: { path: 'KH/' }, total: 3, framework: { code: 'frame' }, frameworks: [{ code: 'frame' }, { code: 'other' }],
      aspects: [{ code: 'HCM', competencies: [{ code: 'HCM-1', level: 1, shown: 1, building: 1 }] }],
    });
    const below = body.children.map(({ place, total, competencies }: { place: { path: string }; total: number; competencies: object[] }) => [place.path, total, competencies]);
    expect(below).toEqual([['KH/12/', 1, []], ['KH/17/', 2, [{ competency: 'HCM-1', building: 1, shown: 1 }]]]);
  });

  it('is read in any framework', async () => {
    const { body } = await app.as(ministry).get(`${url}?framework=other&place=KH/17/`);
    expect(body.aspects[0].competencies).toMatchObject([{ code: 'OTH-1', level: null, shown: 0, building: 1 }, { code: 'OTH-2', shown: 1, building: 1 }]);
    expect((await app.as(ministry).get(`${url}?framework=none`)).body.code).toBe('framework.not_found');
  });

  it('opens the people behind a number', async () => {
    const people = async (query: string) => (await app.as(ministry).get(`${url}/people?place=KH/17/&competency=HCM-1${query}`)).body;
    expect(await people('&state=shown')).toMatchObject({ total: 1, next: null, items: [{ personId: shows, state: 'shown', place: { path: siemReap } }] });
    const first = await people('&limit=1');
    expect(first.total).toBe(2);
    const second = await people(`&limit=1&after=${encodeURIComponent(first.next)}`);
    expect(new Set([first.items[0].personId, second.items[0].personId])).toEqual(new Set([shows, builds]));
    expect((await app.as(ministry).get(`${url}/people?competency=OTH-1`)).body.code).toBe('framework.not_found');
  });

  it('is a file that a spreadsheet opens harmlessly', async () => {
    const { raw, headers } = await app.as(ministry).get(`${url}/csv?framework=other`);
    expect(headers['content-disposition']).toBe('attachment; filename="kru-KH-other.csv"');
    const lines = raw.toString().split('\r\n');
    expect(lines[0]).toBe('\uFEFFlevel,code,name_km,name_latin,total,OTH-1_shown,OTH-1_building,OTH-2_shown,OTH-2_building');
    expect(lines[1]).toMatch(/^country,KH,.*,3,0,1,1,1$/);
    expect(lines.find((line) => line.includes('cmd()'))).toMatch(/,'=cmd\(\) School,2,0,1,1,1$/);
  });

  it('is for those who have a board, and only of their territory', async () => {
    expect((await app.as(province).get(url)).body.place.path).toBe('KH/17/');
    for (const path of ['', '/people', '/csv']) {
      const query = path === '/people' ? 'competency=HCM-1&' : '';
      expect((await app.as(province).get(`${url}${path}?${query}place=KH/12/`)).body.code).toBe('place.not_found');
      expect((await app.as(anActor({ roles: [{ role: 'teacher', place: siemReap }] })).get(`${url}${path}?${query}`)).status).toBe(403);
      expect((await app.as().get(`${url}${path}?${query}`)).status).toBe(401);
    }
  });
});
