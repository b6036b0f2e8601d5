import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CompiledCourse } from '#course';
import { aCourse } from '#course/testing';
import type { Cohort } from '#enrolment';
import { aHolder, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import fc from 'fast-check';
import { aCohort, aMember, facilitationModules } from '../testing/index.js';

const app = await testApp(facilitationModules, { commits: true });
const district = 'KH/06/0603/';
const school = 'KH/06/0603/060301/S0603010001/';
let course: CompiledCourse;
let officer: Actor;
let cohort: Cohort;
let other: Cohort;
const people: string[] = [];

beforeAll(() => app.db.transaction(async () => {
  course = await aCourse(app);
  officer = (await aHolder(app, 'district_officer', district)).actor;
  cohort = await aCohort(app, officer, district);
  other = await aCohort(app, officer, district, { name: 'Other' });
  for (const done of [0, 1, 2, 3]) people.push((await aMember(app, cohort, officer, { done, place: school, course })).id);
  people.push((await aMember(app, other, officer, { done: 1, place: school, course })).id, (await aTeacher(app, { place: school })).person.id,
    (await aTeacher(app, { place: 'KH/12/1203/120301/S1203010004/' })).person.id);
}));

const standings = () => app.db.ask<{ person_id: string }>('select person_id, course_version, cohort_id, state, due_on::text, assigned_by from enrolments order by person_id');
const outcomes = async (id: string): Promise<Map<string, { outcome: string; code: string | null; after: object | null }>> =>
  new Map((await app.as(officer).get(`/api/bulk/${id}/people?limit=200`)).body.items.map((row: { personId: string; outcome: string; code: string | null; after: object | null }) => [row.personId, row]));

describe('bulk actions', () => {
  it('of two who apply the same at once one wins, and it is done once', async () => {
    const { body } = await app.as(officer).post('/api/bulk', { kind: 'remind', cohortId: cohort.id, audience: { rule: {} }, params: { message: 'a' } });
    const answers = await Promise.all([1, 2, 3].map(() => app.as(officer).post(`/api/bulk/${body.id}/apply`)));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([202, 409, 409]);
    await app.drainJobs();
    expect((await app.as(officer).get(`/api/bulk/${body.id}`)).body).toMatchObject({ state: 'applied', changed: 3 });
    expect((await app.db.ask<{ n: number }>('select count(*)::int as n from notices where batch = $1', [body.id]))[0]!.n).toBe(3);
  });

  it('do what their preview said when nothing changed in between, and undone leave everything as before', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2099-03-${String(n).padStart(2, '0')}`);
    const verb = fc.oneof(
      fc.record({ kind: fc.constant('assign'), params: fc.record({ dueOn: day }, { requiredKeys: [] }) }), fc.record({ kind: fc.constant('extend'), params: fc.record({ dueOn: day }) }),
      fc.constant({ kind: 'withdraw', params: {} }), fc.constant({ kind: 'move', params: { toCohort: other.id } }), fc.constant({ kind: 'remind', params: { message: 'a' } }));
    await fc.assert(fc.asyncProperty(verb, fc.subarray(people, { minLength: 1 }), async (asked, personIds) => {
      const before = await standings();
      const { body } = await app.as(officer).post('/api/bulk', { ...asked, cohortId: cohort.id, audience: { personIds } });
      const said = await outcomes(body.id);
      expect(body.total).toBe(personIds.length);
      expect(await standings()).toEqual(before);
      await app.as(officer).post(`/api/bulk/${body.id}/${body.will > 0 ? 'apply' : 'undo'}`);
      await app.drainJobs();
      const did = await outcomes(body.id);
      for (const [personId, { outcome, code, after }] of said) {
        const now = did.get(personId)!;
        expect([now.outcome, now.code, now.after]).toEqual([outcome === 'will' ? 'done' : 'will_not', code, after]);
      }
      const afterwards = await standings();
      const untouched = personIds.filter((id) => said.get(id)!.outcome !== 'will');
      for (const id of untouched) expect(afterwards.find((row) => row.person_id === id)).toEqual(before.find((row) => row.person_id === id));
      await app.as(officer).post(`/api/bulk/${body.id}/undo`);
      await app.drainJobs();
      // An enrolment that an assignment made has been seen by a phone: undone it is withdrawn and in no cohort, not gone.
      const made = (rows: { person_id: string }[]) => rows.filter((row) => before.some((was) => was.person_id === row.person_id));
      expect(made(await standings())).toEqual(before);
      expect((await standings()).filter((row) => !made([row]).length)).toEqual((await standings()).filter((row) => !made([row]).length).map((row) => ({ ...row, cohort_id: null, state: 'withdrawn' })));
    }), { numRuns: 25 });
  });
});
