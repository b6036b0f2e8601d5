import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import type { CompiledCourse } from '#course';
import { aCourse } from '#course/testing';
import type { Cohort } from '#enrolment';
import { completeCourse } from '#enrolment/testing';
import { aHolder, aPerson, aTeacher } from '#identity/testing';
import { type Actor, Subscriptions } from '#platform';
import { type Answer, testApp } from '#platform/testing';
import { aCohort, aMember, facilitationModules } from '../testing/index.js';

const app = await testApp(facilitationModules);
const district = 'KH/06/0603/';
const school = 'KH/06/0603/060301/S0603010001/';
const elsewhere = 'KH/12/1203/120301/S1203010004/';
const dueOn = '2099-01-31';
let course: CompiledCourse;
let officer: Actor;
let cohort: Cohort;

beforeEach(async () => {
  course = await aCourse(app);
  officer = (await aHolder(app, 'district_officer', district)).actor;
  cohort = await aCohort(app, officer, district);
});

const look = (kind: string, audience: object, params: object = {}, actor = officer): Promise<Answer> =>
  app.as(actor).post('/api/bulk', { kind, audience, params, ...(kind === 'assign_path' ? {} : { cohortId: cohort.id }) });
const act = (id: string, what: 'apply' | 'undo', actor = officer): Promise<Answer> => app.as(actor).post(`/api/bulk/${id}/${what}`);
const read = async (id: string): Promise<Record<string, any>> => (await app.as(officer).get(`/api/bulk/${id}`)).body;
const member = async (done = 0): Promise<{ actor: Actor; id: string }> => aMember(app, cohort, officer, { done, place: school, course });
const enrolments = () => app.db.ask('select person_id, course_version, cohort_id, state, due_on::text, assigned_by from enrolments order by person_id');
const noticesOf = async (actor: Actor): Promise<any[]> => (await app.as(actor).get('/api/notices/changes')).body.notices;
async function done(id: string, what: 'apply' | 'undo'): Promise<Record<string, any>> {
  expect((await act(id, what)).status).toBe(202);
  await app.drainJobs();
  return read(id);
}

describe('a bulk action', () => {
  it('says for each person what will happen and why not, and changes nothing', async () => {
    const [fit, finished, invisible, outside] = [await member(), await member(3), (await aPerson(app, { place: elsewhere })).id, uuidv7()];
    const before = await enrolments();
    const { status, body } = await look('extend', { personIds: [fit.id, finished.id, invisible, outside, fit.id] }, { dueOn });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'previewed', total: 4, will: 1, willNot: 3 });
    expect(Object.fromEntries(body.sample.map((row: any) => [row.personId, row.code]))).toEqual({
      [fit.id]: null, [finished.id]: 'enrolment.completed', [invisible]: 'person.not_found', [outside]: 'person.not_found' });
    expect(body.sample.find((row: any) => row.personId === invisible)).toMatchObject({ nameKm: null, nameLatin: null, place: null, before: null });
    expect(body.sample.find((row: any) => row.personId === fit.id)).toMatchObject({ before: { state: 'assigned', dueOn: null }, after: { dueOn, cohortName: 'Cohort' }, place: { path: school } });
    expect(await enrolments()).toEqual(before);
    expect((await app.as(officer).get(`/api/bulk/${body.id}/people?will=true`)).body.items).toHaveLength(1);
    expect((await app.as(officer).get(`/api/bulk/${body.id}/people?will=false`)).body.items).toHaveLength(3);
  });

  it('names nobody of another territory, whichever the kind', async () => {
    const away = (await aHolder(app, 'district_officer', 'KH/12/1203/')).actor;
    const other = await aCohort(app, away, 'KH/12/1203/', { name: 'Not to be known' });
    const { id } = await aMember(app, other, away, { place: elsewhere, course });
    const mine = await aCohort(app, officer, district, { name: 'Second' });
    for (const [kind, params] of [['assign', {}], ['extend', { dueOn }], ['remind', { message: 'Hello' }], ['withdraw', {}], ['move', { toCohort: mine.id }]] as const) {
      const { body } = await look(kind, { personIds: [id] }, params);
      expect(body.sample).toEqual([{ personId: id, nameKm: null, nameLatin: null, place: null, outcome: 'will_not', code: 'person.not_found', before: null, after: null }]);
    }
  });

  it('assigns by rule so many as are wanted, of who has not begun', async () => {
    for (let n = 0; n < 3; n++) await aTeacher(app, { place: school, subject: 'maths' });
    await aTeacher(app, { place: school, subject: 'khmer' });
    await aTeacher(app, { place: elsewhere, subject: 'maths' });
    const begun = await aTeacher(app, { place: school, subject: 'maths' });
    await completeCourse(app, begun.actor, course);
    const rule = { post: 'teacher', schoolKind: 'primary', subject: 'maths', place: school, notBegun: true };
    expect((await look('assign', { rule })).body).toMatchObject({ total: 3, will: 3 });
    expect((await look('assign', { rule: { ...rule, schoolKind: 'college' } })).body).toMatchObject({ total: 0 });
    expect((await look('assign', { rule: { post: 'teacher', place: elsewhere } })).body).toMatchObject({ total: 0 });
    const { body } = await look('assign', { rule: { ...rule, limit: 2 } }, { dueOn });
    expect(await done(body.id, 'apply')).toMatchObject({ state: 'applied', done: 2, changed: 2, hindered: 0 });
    expect((await app.as(officer).get(`/api/cohorts/${cohort.id}/desk`)).body.members).toBe(2);
    expect(await done(body.id, 'undo')).toMatchObject({ state: 'undone', undone: 2, kept: 0 });
    expect((await app.as(officer).get(`/api/cohorts/${cohort.id}/desk`)).body.members).toBe(0);
  });

  it('is put back for who still is as it left them, and lists who is not, with the reason', async () => {
    const people = [await member(), await member(), await member()];
    const before = await enrolments();
    const { body: first } = await look('extend', { rule: {} }, { dueOn });
    await done(first.id, 'apply');
    const { body: second } = await look('extend', { personIds: [people[0]!.id] }, { dueOn: '2099-02-28' });
    await done(second.id, 'apply');
    expect(await done(first.id, 'undo')).toMatchObject({ undone: 2, kept: 1, reasons: [{ outcome: 'kept', code: 'enrolment.changed_since', people: 1 }] });
    const { items } = (await app.as(officer).get(`/api/bulk/${first.id}/people?outcome=kept`)).body;
    expect(items).toMatchObject([{ personId: people[0]!.id, code: 'enrolment.changed_since' }]);
    const changed = (row: any): boolean => row.person_id === people[0]!.id;
    expect((await enrolments()).filter((row) => !changed(row))).toEqual(before.filter((row) => !changed(row)));
    expect((await enrolments()).find(changed)).toMatchObject({ due_on: '2099-02-28' });
  });

  it('moves and withdraws, tells the people, and takes the news back where it was not read', async () => {
    const [reader, sleeper] = [await member(1), await member()];
    const other = await aCohort(app, officer, district, { name: 'Other' });
    const before = await enrolments();
    const { body } = await look('move', { rule: {} }, { toCohort: other.id });
    await done(body.id, 'apply');
    const [news] = await noticesOf(reader.actor);
    expect(news).toMatchObject({ kind: 'enrolment_changed', about: { course: 'small', cohort: other.id, change: 'moved', title: { en: 'Small' } } });
    await app.as(reader.actor).put(`/api/notices/${news.id}/read`);
    await done(body.id, 'undo');
    expect(await enrolments()).toEqual(before);
    expect((await noticesOf(reader.actor)).map(({ about, retractedAt }) => [about.change, retractedAt])).toEqual([['moved', null], ['restored', null]]);
    expect((await noticesOf(sleeper.actor)).map(({ retractedAt }) => retractedAt)).toEqual([expect.any(String)]);
    const gone = await look('withdraw', { personIds: [sleeper.id] }, { reason: 'left' });
    expect(await done(gone.body.id, 'apply')).toMatchObject({ changed: 1 });
    expect((await look('move', { rule: {} }, { toCohort: cohort.id })).body).toMatchObject({ total: 1, will: 0, reasons: [{ code: 'enrolment.unchanged' }] });
  });

  it('reminds those who have something left to do; of what is undone, what was read stays', async () => {
    const [reader, sleeper, finished] = [await member(), await member(1), await member(3)];
    const { body } = await look('remind', { personIds: [reader.id, sleeper.id, finished.id] }, { message: 'សូមបន្តរៀន' });
    expect(body).toMatchObject({ will: 2, reasons: [{ code: 'enrolment.completed', people: 1 }] });
    await done(body.id, 'apply');
    expect(await noticesOf(finished.actor)).toEqual([]);
    const [message] = await noticesOf(reader.actor);
    expect(message).toMatchObject({ kind: 'message', body: 'សូមបន្តរៀន', sender: { id: officer.personId } });
    await app.as(reader.actor).put(`/api/notices/${message.id}/read`);
    expect(await done(body.id, 'undo')).toMatchObject({ undone: 1, kept: 1, reasons: [{ outcome: 'will_not' }, { outcome: 'kept', code: 'notice.already_read', people: 1 }].filter(Boolean).sort((a, b) => (a.outcome < b.outcome ? -1 : 1)) });
    expect((await noticesOf(sleeper.actor))[0]).toMatchObject({ body: null, retractedAt: expect.any(String) });
    expect((await look('remind', { rule: { behind: false, at: 'completed' } }, { message: 'a' })).body).toMatchObject({ total: 1, will: 0 });
  });

  it('goes on where the worker was killed, chunk by chunk, and does nothing twice', async () => {
    const made = await app.db.ask<{ id: string }>(`insert into people (id, staff_id, name_km, name_latin, gender, locale, place, post, active, created_at, version)
      select gen_random_uuid(), 'K' || n, 'សុខ', 'Sok ' || n, 'f', 'km', $1, 'teacher', true, now(), 1 from generate_series(1, 450) n returning id`, [(await aPerson(app, { place: school })).place]);
    const { body } = await look('assign', { personIds: made.map(({ id }) => id) }, { dueOn });
    await act(body.id, 'apply');
    const job = app.get(Subscriptions).tasks.get('bulk.next')!;
    const killed = app.db.transaction(async () => {
      await job({ id: body.id } as never);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await read(body.id)).toMatchObject({ state: 'applying', done: 0 });
    const seen: number[] = [];
    for (let state = 'applying'; state === 'applying';) {
      await app.db.transaction(() => job({ id: body.id } as never));
      const now = await read(body.id);
      seen.push(now['done']);
      state = now['state'];
    }
    expect(seen).toEqual([200, 400, 450]);
    // The jobs that were asked for and not taken yet run into nothing.
    await app.drainJobs();
    expect(await read(body.id)).toMatchObject({ state: 'applied', changed: 450 });
    expect((await app.db.ask<{ n: number }>(`select count(*)::int as n from facts where name = 'enrolment.made'`))[0]!.n).toBe(450);
    expect((await app.db.ask<{ n: number }>('select count(*)::int as n from notices'))[0]!.n).toBe(450);
    expect((await app.db.ask<{ n: number }>(`select count(*)::int as n from facts where name = 'bulk.applied'`))[0]!.n).toBe(1);
  });

  it('asks for the territory again when it is applied: nobody is reached from an office that was lost', async () => {
    const person = (await aTeacher(app, { place: school })).person;
    const { body } = await look('assign', { personIds: [person.id] });
    await act(body.id, 'apply');
    await app.db.ask('delete from role_grants where person_id = $1', [officer.personId]);
    await app.drainJobs();
    expect(await read(body.id)).toMatchObject({ state: 'applied', changed: 0, hindered: 1, reasons: [{ outcome: 'hindered', code: 'cohort.not_found', people: 1 }] });
    expect(await enrolments()).toEqual([]);
  });

  it('says of who has moved away in between that they are out of reach', async () => {
    const person = (await aTeacher(app, { place: school })).person;
    await aPerson(app, { place: elsewhere });
    const { body } = await look('assign', { personIds: [person.id] });
    expect(body.will).toBe(1);
    await app.db.ask('update people set place = $2 where id = $1', [person.id, elsewhere]);
    expect(await done(body.id, 'apply')).toMatchObject({ changed: 0, hindered: 1 });
    const [row] = (await app.as(officer).get(`/api/bulk/${body.id}/people`)).body.items;
    expect(row).toMatchObject({ nameKm: null, nameLatin: null, place: null, code: 'person.not_found' });
  });

  it('is one’s own: not found by others, nor by who lost the cohort; refused to who keeps none', async () => {
    const fit = await member();
    const { body } = await look('extend', { personIds: [fit.id] }, { dueOn });
    const colleague = (await aHolder(app, 'district_officer', district)).actor;
    for (const path of [`/api/bulk/${body.id}`, `/api/bulk/${body.id}/people`]) expect(await app.as(colleague).get(path)).toMatchObject({ status: 404, body: { code: 'bulk.not_found' } });
    expect((await act(body.id, 'apply', colleague)).status).toBe(404);
    const moved = (await aHolder(app, 'district_officer', 'KH/12/1203/')).actor;
    expect((await act(body.id, 'apply', Object.assign(Object.create(Object.getPrototypeOf(moved) as object) as Actor, moved, { personId: officer.personId }))).status).toBe(404);
    expect((await look('extend', { rule: {} }, { dueOn }, moved)).body).toMatchObject({ code: 'cohort.not_found' });
    expect((await look('extend', { rule: {} }, { dueOn }, fit.actor)).status).toBe(403);
    expect((await app.as(officer).get(`/api/bulk?cohort=${cohort.id}`)).body.items).toMatchObject([{ id: body.id }]);
    expect((await app.as(colleague).get('/api/bulk')).body.items).toEqual([]);
  });

  it('refuses what makes no sense, and a step that was taken already', async () => {
    const fit = await member();
    expect((await look('extend', {}, { dueOn })).body).toMatchObject({ code: 'request.invalid' });
    expect((await look('extend', { rule: {}, personIds: [fit.id] }, { dueOn })).body).toMatchObject({ code: 'request.invalid' });
    expect((await look('extend', { rule: {} })).body).toMatchObject({ code: 'request.invalid' });
    expect((await look('extend', { rule: { colour: 'red' } }, { dueOn })).body).toMatchObject({ code: 'request.invalid' });
    expect((await look('extend', { rule: {} }, { dueOn: '2020-01-01' })).body).toMatchObject({ code: 'enrolment.due_in_past' });
    expect((await look('remind', { rule: {} }, { message: '   ' })).body).toMatchObject({ code: 'request.invalid' });
    const { body: nobody } = await look('extend', { personIds: [uuidv7()] }, { dueOn });
    expect((await act(nobody.id, 'apply')).body).toMatchObject({ code: 'bulk.nobody' });
    const { body } = await look('extend', { rule: {} }, { dueOn });
    expect((await act(body.id, 'undo')).body).toMatchObject({ code: 'bulk.wrong_state' });
    await act(body.id, 'apply');
    expect((await act(body.id, 'apply')).body).toMatchObject({ code: 'bulk.wrong_state', details: { state: 'applying' } });
  });
});
