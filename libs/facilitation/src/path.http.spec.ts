import { beforeEach, describe, expect, it } from '@jest/globals';
import { aHolder, aPerson, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { type Answer, testApp } from '#platform/testing';
import { aPath, facilitationModules } from '../testing/index.js';
import { PathJobs } from './path.jobs.js';

const app = await testApp(facilitationModules);
const district = 'KH/06/0603/';
const school = 'KH/06/0603/060301/S0603010001/';
let officer: Actor;

beforeEach(async () => {
  await aPath(app);
  officer = (await aHolder(app, 'district_officer', district)).actor;
});

const look = (audience: object, params: object = { path: 'beginning', dueOn: '2099-05-01' }, actor = officer): Promise<Answer> =>
  app.as(actor).post('/api/bulk', { kind: 'assign_path', audience, params });
const ways = async (actor: Actor): Promise<any[]> => (await app.as(actor).get('/api/learning/paths')).body.items;
async function act(id: string, what: 'apply' | 'undo'): Promise<Record<string, any>> {
  await app.as(officer).post(`/api/bulk/${id}/${what}`);
  await app.drainJobs();
  return (await app.as(officer).get(`/api/bulk/${id}`)).body;
}

describe('a path by rule', () => {
  it('comes to whoever fits, who is told, and to nobody else; undone it is gone', async () => {
    const [maths, khmer, away] = [await aTeacher(app, { place: school, subject: 'maths' }), await aTeacher(app, { place: school, subject: 'khmer' }),
      await aTeacher(app, { place: 'KH/12/1203/120301/S1203010004/', subject: 'maths' })];
    const { body } = await look({ rule: { place: district, post: 'teacher', subject: 'maths', schoolKind: 'primary' } });
    expect(body).toMatchObject({ cohortId: null, total: 1, will: 1, sample: [{ personId: maths.person.id, before: null, after: { dueOn: '2099-05-01' } }] });
    expect(await ways(maths.actor)).toEqual([]);
    expect(await act(body.id, 'apply')).toMatchObject({ state: 'applied', changed: 1 });
    expect(await ways(maths.actor)).toEqual([expect.objectContaining({
      path: expect.objectContaining({ code: 'beginning', version: 1, steps: [expect.objectContaining({ course: 'small' })] }), dueOn: '2099-05-01', assignedBy: expect.objectContaining({ id: officer.personId }),
    })]);
    for (const { actor } of [khmer, away]) expect(await ways(actor)).toEqual([]);
    expect((await app.as(maths.actor).get('/api/notices/changes')).body.notices).toMatchObject([{ kind: 'path_assigned', about: { path: 'beginning', dueOn: '2099-05-01' } }]);
    expect((await look({ personIds: [maths.person.id] })).body).toMatchObject({ will: 0, reasons: [{ code: 'path.already_assigned' }] });
    expect((await app.as(officer).get('/api/path-assignments')).body.items).toMatchObject([{ id: body.id, pathCode: 'beginning', title: { en: 'Way' }, people: 1 }]);
    expect(await act(body.id, 'undo')).toMatchObject({ state: 'undone', undone: 1, kept: 0 });
    expect(await ways(maths.actor)).toEqual([]);
    expect((await app.as(officer).get('/api/path-assignments')).body.items).toEqual([]);
  });

  it('reaches who comes to fit later, once, while it holds and its maker holds the office', async () => {
    await aTeacher(app, { place: school });
    const { body } = await look({ rule: { place: district, post: 'teacher' } });
    const later = app.get(PathJobs);
    const first = await aTeacher(app, { place: school });
    await later.reachNewcomers();
    expect(await ways(first.actor)).toEqual([]);
    await act(body.id, 'apply');
    await later.reachNewcomers();
    await later.reachNewcomers();
    expect(await ways(first.actor)).toHaveLength(1);
    await app.db.ask('delete from role_grants where person_id = $1', [officer.personId]);
    const second = await aTeacher(app, { place: school });
    await later.reachNewcomers();
    expect(await ways(second.actor)).toEqual([]);
  });

  it('is refused outside the territory, for a path that is none, and to who keeps nobody', async () => {
    await aPerson(app, { place: 'KH/12/1203/120301/S1203010004/' });
    expect(await look({ rule: { place: 'KH/12/1203/' } })).toMatchObject({ status: 403, body: { code: 'path.outside_territory' } });
    expect((await look({ rule: { place: district } }, { path: 'none' })).body).toMatchObject({ code: 'path.not_found' });
    expect((await look({ rule: { place: district } }, {})).body).toMatchObject({ code: 'request.invalid' });
    const { actor } = await aTeacher(app, { place: school });
    expect((await look({ rule: { place: district } }, undefined, actor)).status).toBe(403);
    expect((await app.as(actor).get('/api/path-assignments')).status).toBe(403);
    // Without a place it means one's own territory.
    expect((await look({ rule: { post: 'teacher' } })).body).toMatchObject({ total: 1 });
  });
});
