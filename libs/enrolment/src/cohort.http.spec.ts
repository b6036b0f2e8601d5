import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { actorOf, aHolder, aPerson, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { anAttempt, completeCourse } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
const district = 'KH/06/0603/';
const school = 'KH/06/0603/060301/S0603010001/';
const elsewhere = 'KH/12/1203/120301/S1203010004/';
let course: CompiledCourse;
let officer: Actor;

beforeEach(async () => {
  course = await aCourse(app);
  officer = (await aHolder(app, 'district_officer', district)).actor;
});

const plan = { name: 'ក្រុមទី១', courseCode: 'small', place: district, startsOn: '2026-11-01', endsOn: '2026-12-31' };
const make = async (change: object = {}, id = uuidv7(), actor = officer) => app.as(actor).put(`/api/cohorts/${id}`, { ...plan, ...change });
const enrol = (id: string, body: object, actor = officer) => app.as(actor).post(`/api/cohorts/${id}/members`, body);
const facts = (name: string) => app.db.ask('select * from facts where name = $1', [name]);

describe('PUT /api/cohorts/:id', () => {
  it('makes a cohort of the latest version; the same again changes nothing, other words do', async () => {
    const id = uuidv7();
    const facilitator = await aHolder(app, 'facilitator', 'KH/06/');
    const { status, body } = await make({ facilitatorId: facilitator.person.id }, id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id, name: 'ក្រុមទី១', courseCode: 'small', courseVersion: 1, courseTitle: { en: 'Small' }, place: { path: district, nameLatin: 'Place 0603' },
      facilitator: { id: facilitator.person.id }, startsOn: '2026-11-01', endsOn: '2026-12-31', members: 0, begun: 0, passed: 0, completed: 0,
    });
    expect((await make({ facilitatorId: facilitator.person.id }, id)).body).toEqual(body);
    expect(await facts('cohort.changed')).toHaveLength(0);
    expect((await make({ name: 'Group 1' }, id)).body).toMatchObject({ name: 'Group 1', facilitator: null });
    expect(await facts('cohort.changed')).toHaveLength(1);
    expect(await facts('cohort.made')).toHaveLength(1);
  });

  const refused: [string, object, number, string][] = [
    ['a place outside the territory', { place: 'KH/12/1203/' }, 403, 'cohort.outside_territory'],
    ['a place around the territory', { place: 'KH/06/' }, 403, 'cohort.outside_territory'],
    ['a place that is none', { place: `${district}000/` }, 404, 'place.not_found'],
    ['a course that is none', { courseCode: 'other' }, 404, 'course.not_found'],
    ['an end before the beginning', { endsOn: '2026-10-31' }, 422, 'cohort.dates_reversed'],
    ['a day that is none', { endsOn: '2026-02-30' }, 400, 'request.invalid'],
    ['no name', { name: '' }, 400, 'request.invalid'],
    ['a facilitator who is none', { facilitatorId: uuidv7() }, 422, 'cohort.facilitator_unfit'],
  ];
  it.each(refused)('refuses %s', async (_what, change, status, code) => {
    expect(await make(change)).toMatchObject({ status, body: { code } });
  });

  it('refuses a facilitator of another place', async () => {
    const { person } = await aHolder(app, 'facilitator', 'KH/12/');
    expect((await make({ facilitatorId: person.id })).body.code).toBe('cohort.facilitator_unfit');
  });

  it('keeps its course and place once it has members', async () => {
    const id = uuidv7();
    await make({}, id);
    await enrol(id, { personIds: [(await aTeacher(app)).person.id] });
    expect((await make({ place: school }, id)).body.code).toBe('cohort.course_fixed');
    expect((await make({ endsOn: '2027-01-31' }, id)).body).toMatchObject({ endsOn: '2027-01-31', members: 1 });
  });

  it('is for officers and facilitators, each in their territory', async () => {
    const { actor: teacher } = await aTeacher(app);
    expect((await make({}, uuidv7(), teacher)).body.code).toBe('role.required');
    const { actor: facilitator } = await aHolder(app, 'facilitator', district);
    expect((await make({}, uuidv7(), facilitator)).status).toBe(200);
    const id = uuidv7();
    await make({}, id);
    const { actor: other } = await aHolder(app, 'province_officer', 'KH/12/');
    expect((await make({ place: 'KH/12/' }, id, other)).body.code).toBe('cohort.not_found');
  });
});

describe('reading cohorts', () => {
  it('shows those of one’s territory and those one was named to help, latest first, page by page', async () => {
    const helper = await aPerson(app, { roles: [{ role: 'facilitator', place: 'KH/06/' }] });
    const ids = [uuidv7(), uuidv7(), uuidv7()];
    for (const [month, id] of ids.entries()) await make({ startsOn: `2026-0${month + 1}-01` }, id);
    const first = (await app.as(officer).get('/api/cohorts?limit=2')).body;
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]]);
    const rest = (await app.as(officer).get(`/api/cohorts?limit=2&after=${first.next}`)).body;
    expect([rest.items.map(({ id }: { id: string }) => id), rest.next]).toEqual([[ids[0]], null]);

    await make({ facilitatorId: helper.id, startsOn: '2026-01-01' }, ids[0]);
    // The role has since moved to another province; the cohort one was named for stays one's own.
    const moved = actorOf(helper, { role: 'facilitator', place: 'KH/12/' });
    expect((await app.as(moved).get('/api/cohorts')).body.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
    expect((await app.as(moved).get(`/api/cohorts/${ids[0]}`)).status).toBe(200);
    expect((await app.as(moved).get(`/api/cohorts/${ids[1]}`)).body.code).toBe('cohort.not_found');
    expect((await app.as(officer).get('/api/cohorts?course=other')).body.items).toEqual([]);
  });

  it('shows nothing to another territory, and no route to a teacher', async () => {
    const id = uuidv7();
    await make({}, id);
    const { actor: other } = await aHolder(app, 'district_officer', 'KH/06/0602/');
    expect((await app.as(other).get('/api/cohorts')).body.items).toEqual([]);
    for (const url of [`/api/cohorts/${id}`, `/api/cohorts/${id}/members`]) expect((await app.as(other).get(url)).body.code).toBe('cohort.not_found');
    expect((await enrol(id, { under: district }, other)).body.code).toBe('cohort.not_found');
    const { actor: teacher } = await aTeacher(app);
    for (const url of ['/api/cohorts', `/api/cohorts/${id}`, `/api/cohorts/${id}/members`]) expect((await app.as(teacher).get(url)).body.code).toBe('role.required');
    expect((await app.as().get('/api/cohorts')).status).toBe(401);
  });
});

describe('POST /api/cohorts/:id/members', () => {
  it('enrols whom it can, and says who could not be and why', async () => {
    const id = uuidv7();
    await make({}, id);
    const [fresh, self, away, unknown] = [await aTeacher(app), await aTeacher(app), await aTeacher(app, { place: elsewhere }), uuidv7()];
    const neighbour = await aTeacher(app, { place: 'KH/06/0602/060201/S0602010001/' });
    await app.as(self.actor).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check'));
    const personIds = [fresh.person.id, self.person.id, away.person.id, neighbour.person.id, unknown, fresh.person.id.toUpperCase()];
    expect((await enrol(id, { personIds })).body).toEqual({
      enrolled: 2, skipped: [away.person.id, neighbour.person.id, unknown].map((personId) => ({ personId, code: 'person.not_found' })),
    });
    expect((await enrol(id, { personIds: [fresh.person.id] })).body).toEqual({ enrolled: 0, skipped: [] });
    expect((await app.as(self.actor).get('/api/learning/changes')).body.enrolments).toEqual([expect.objectContaining({ cohortId: id, state: 'active' })]);
    expect((await app.as(fresh.actor).get('/api/learning/changes')).body.enrolments).toEqual([expect.objectContaining({ cohortId: id, state: 'assigned' })]);
  });

  it('tells whoever sees the person that they work outside the cohort’s place, or are in another cohort', async () => {
    const { actor: province } = await aHolder(app, 'province_officer', 'KH/06/');
    const [one, two] = [uuidv7(), uuidv7()];
    await make({}, one, province);
    await make({}, two, province);
    const outside = await aTeacher(app, { place: 'KH/06/0602/060201/S0602010001/' });
    const taken = await aTeacher(app);
    await enrol(one, { personIds: [taken.person.id] }, province);
    expect((await enrol(two, { personIds: [outside.person.id, taken.person.id] }, province)).body).toEqual({ enrolled: 0, skipped: [
      { personId: outside.person.id, code: 'cohort.person_outside_place' }, { personId: taken.person.id, code: 'enrolment.in_other_cohort' },
    ] });
  });

  it('enrols everyone posted inside a place, who holds a role', async () => {
    const id = uuidv7();
    await make({}, id);
    for (let i = 0; i < 3; i++) await aTeacher(app);
    await aTeacher(app, { active: false });
    await aTeacher(app, { place: elsewhere });
    expect((await enrol(id, { under: school, role: 'teacher' })).body).toEqual({ enrolled: 3, skipped: [] });
    // The officer is posted in the district, not in the school.
    expect((await enrol(id, { under: 'KH/' })).body).toEqual({ enrolled: 1, skipped: [] });
    expect((await enrol(id, { under: 'KH/12/' })).body).toEqual({ enrolled: 0, skipped: [] });
    expect((await app.as(officer).get(`/api/cohorts/${id}`)).body.members).toBe(4);
  });

  it('wants either people or a place', async () => {
    const id = uuidv7();
    await make({}, id);
    for (const body of [{}, { personIds: [], under: district }, { personIds: ['x'] }, { under: '../' }, { under: district, role: 'king' }]) {
      expect((await enrol(id, body)).body.code).toBe('request.invalid');
    }
  });
});

describe('GET /api/cohorts/:id/members', () => {
  it('shows each with their progress, by name, page by page', async () => {
    const id = uuidv7();
    await make({}, id);
    const [bopha, chan, dara] = [await aTeacher(app, { nameLatin: 'Bopha Sok' }), await aTeacher(app, { nameLatin: 'Chan Ly' }), await aTeacher(app, { nameLatin: 'Dara Kim' })];
    await enrol(id, { personIds: [dara, chan, bopha].map(({ person }) => person.id) });
    await completeCourse(app, bopha.actor, course);
    await app.as(chan.actor).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'closing-test', { responses: {} }));

    const first = (await app.as(officer).get(`/api/cohorts/${id}/members?limit=2`)).body;
    expect(first.items).toMatchObject([
      { personId: bopha.person.id, nameLatin: 'Bopha Sok', state: 'completed', lessonsDone: 2, lessonsTotal: 2, bestScore: 5, testPassed: true, completedAt: expect.any(String), place: { path: school } },
      { personId: chan.person.id, state: 'active', lessonsDone: 0, bestScore: 0, bestMax: 5, testPassed: false, completedAt: null, lastAt: expect.any(String) },
    ]);
    const rest = (await app.as(officer).get(`/api/cohorts/${id}/members?limit=2&after=${first.next}`)).body;
    expect(rest).toMatchObject({ items: [{ personId: dara.person.id, state: 'assigned', lessonsDone: 0, lessonsTotal: 2, bestScore: null, lastAt: null }], next: null });
    expect((await app.as(officer).get(`/api/cohorts/${id}`)).body).toMatchObject({ members: 3, begun: 2, passed: 1, completed: 1 });
  });
});
