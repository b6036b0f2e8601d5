import { beforeEach, describe, expect, it } from '@jest/globals';
import { type SubmissionRecord, uuidv7 } from '#contracts';
import { CourseworkModule } from '#coursework';
import { aHolder, aTeacher } from '#identity/testing';
import { type Actor, Dependents } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { accepted, aCohortAtWork, aCourseWithWork, anAssignment, aSentPhoto, aWork, returned } from '../testing/index.js';

const app = await testApp([TerritoryModule, CourseworkModule]);
let teacher: Actor;

beforeEach(async () => {
  await aCourseWithWork(app);
  teacher = (await aTeacher(app)).actor;
});

const put = (id: string, record: object, actor = teacher) => app.as(actor).put(`/api/submissions/${id}`, record);
const changes = async (actor = teacher, after = '0') => (await app.as(actor).get(`/api/coursework/changes?after=${after}`)).body;
const facts = (name: string) => app.db.ask<{ subject: string; place: string; data: object }>('select subject, place, data from facts where name = $1', [name]);
const officer = () => aHolder(app, 'district_officer', 'KH/06/0603/').then(({ actor }) => actor);
const photo = (sha256: string) => ({ file: { sha256, name: 'photo.jpg', mime: 'image/jpeg', bytes: 43 }, caption: '' });

describe('PUT /api/submissions/:id', () => {
  it('takes work once, however often it is sent, and enrols its author', async () => {
    const id = uuidv7();
    const first = await put(id, aWork());
    expect([first.status, first.body]).toEqual([200, { id, round: 1, state: 'waiting', receivedAt: expect.any(String) }]);
    expect((await put(id, Object.fromEntries(Object.entries(aWork()).toReversed()))).body).toEqual(first.body);
    expect(await facts('submission.received')).toEqual([{
      subject: id, place: 'KH/06/0603/060301/S0603010001/', data: { personId: teacher.personId, courseCode: 'small', activityId: 'first-work', round: 1 },
    }]);
    expect((await app.as(teacher).get('/api/learning/changes')).body.enrolments).toHaveLength(1);
    expect((await changes()).submissions).toEqual([{ ...aWork(), id, round: 1, state: 'waiting', receivedAt: first.body.receivedAt, mark: null, peer: [] }]);
  });

  it('refuses other work under the same id, one’s own or another’s', async () => {
    const id = uuidv7();
    await put(id, aWork());
    const other = (await aTeacher(app)).actor;
    expect(await put(id, aWork({ text: 'something else altogether' }))).toMatchObject({ status: 409, body: { code: 'submission.already_received' } });
    expect(await put(id, aWork(), other)).toMatchObject({ status: 409, body: { code: 'submission.already_received' } });
  });

  it('waits for its files, which must be one’s own', async () => {
    const [own, anothers] = [await aSentPhoto(app, teacher), await aSentPhoto(app, (await aTeacher(app)).actor)];
    const work = aWork({ files: [own, anothers].map(({ ref }) => ({ file: ref, caption: 'ក្តារខៀន' })) });
    const id = uuidv7();
    expect(await put(id, work)).toMatchObject({ status: 409, body: { code: 'submission.files_missing', details: { missing: [anothers.ref.sha256] } } });
    expect(await put(id, { ...work, files: [{ file: { ...own.ref, mime: 'image/png' }, caption: '' }] })).toMatchObject({ status: 422, body: { code: 'submission.files_unfit' } });
    expect((await put(id, { ...work, files: [{ file: own.ref, caption: '' }] })).status).toBe(200);
  });

  const refused: [string, Partial<SubmissionRecord>, number, string, object][] = [
    ['another course', { courseCode: 'other' }, 404, 'course.not_found', {}],
    ['an activity that is no assignment', { activityId: 'first-check' }, 422, 'submission.activity_unknown', { activityId: 'first-check' }],
    ['a short text, spaces not counted', { text: ' ខ្លី  \u200b\u200b \n\n\n\n  ' }, 422, 'submission.text_short', { least: 10 }],
    ['more files than asked for', { files: ['a', 'b', 'c'].map((letter) => photo(letter.repeat(64))) }, 422, 'submission.files_unfit', { count: 3, most: 2 }],
    ['one file twice', { files: [photo('a'.repeat(64)), photo('a'.repeat(64))] }, 422, 'submission.files_unfit', { unfit: ['a'.repeat(64)] }],
    ['a file of another kind', { files: [{ file: { sha256: 'b'.repeat(64), name: 'a.pdf', mime: 'application/pdf', bytes: 5 }, caption: '' }] }, 422, 'submission.files_unfit', { unfit: ['b'.repeat(64)] }],
  ];
  it.each(refused)('refuses %s', async (_what, change, status, code, details) => {
    expect(await put(uuidv7(), aWork(change))).toMatchObject({ status, body: { code, details } });
    expect((await changes()).submissions).toEqual([]);
  });

  it('takes one at a time, another after it was returned, and none after it was accepted', async () => {
    const [first, second] = [uuidv7(), uuidv7()];
    const marker = await officer();
    await put(first, aWork());
    expect((await put(second, aWork())).body).toMatchObject({ code: 'submission.waiting', details: { id: first } });
    await app.as(marker).put(`/api/submissions/${first}/marks/${uuidv7()}`, returned());
    expect((await put(second, aWork({ text: 'This time with three examples' }))).body).toMatchObject({ round: 2, state: 'waiting' });
    await app.as(marker).put(`/api/submissions/${second}/marks/${uuidv7()}`, accepted());
    expect((await put(uuidv7(), aWork())).body.code).toBe('submission.already_accepted');
    expect((await put(second, aWork({ text: 'This time with three examples' }))).body).toMatchObject({ round: 2, state: 'accepted' });
    expect((await changes()).submissions.map(({ round, state, mark }: { round: number; state: string; mark: { points: number } }) => [round, state, mark.points])).toEqual([[1, 'returned', 0], [2, 'accepted', 4]]);
  });

  it('keeps its author in a version that still asks for it', async () => {
    await put(uuidv7(), aWork());
    const other = (await aTeacher(app)).actor.personId;
    const ids = [teacher.personId, other].flatMap((person) => ['assignment', 'quiz'].map((sort) => `${person}/${sort}/small/first-work`));
    expect((await app.get(Dependents).of('activities', ids)).get('coursework')).toEqual([`${teacher.personId}/assignment/small/first-work`]);
  });

  it('is for whoever is signed in', async () => {
    expect((await app.as().put(`/api/submissions/${uuidv7()}`, aWork())).status).toBe(401);
    expect((await app.as().get('/api/coursework/changes')).status).toBe(401);
  });
});

describe('GET /api/coursework/changes', () => {
  it('tells the author what was said, with who marked; and nobody else', async () => {
    const id = uuidv7();
    await put(id, aWork());
    const { cursor } = await changes();
    await app.as(await officer()).put(`/api/submissions/${id}/marks/${uuidv7()}`, returned({ marks: { plan: { level: 'fair', comment: 'មើលជំហានទី ២' }, care: { level: 'low', comment: '' } } }));
    const { submissions, reviews } = await changes(teacher, cursor);
    expect(reviews).toEqual([]);
    expect(submissions[0]).toMatchObject({ id, state: 'returned', mark: {
      decision: 'returned', points: 1, max: 4, comment: 'សូមបន្ថែមឧទាហរណ៍', markerName: 'សុខ ដារ៉ា', markerNameLatin: 'Sok Dara', marks: { plan: { level: 'fair', comment: 'មើលជំហានទី ២' } },
    } });
    expect((await changes((await aTeacher(app)).actor)).submissions).toEqual([]);
    expect((await app.as(teacher).get('/api/coursework/changes?after=-1')).status).toBe(400);
  });
});

describe('GET /api/submissions/:id/files/:sha256', () => {
  it('is for the author and who may mark; shown and never run', async () => {
    const { ref, bytes } = await aSentPhoto(app, teacher, 'ក្តារខៀន "1".jpg');
    const id = uuidv7();
    await put(id, aWork({ files: [{ file: ref, caption: '' }] }));
    const read = (actor: Actor, sha256 = ref.sha256) => app.as(actor).get(`/api/submissions/${id}/files/${sha256}`);
    for (const actor of [teacher, await officer()]) {
      const { status, raw, headers } = await read(actor);
      expect([status, raw.equals(bytes)]).toEqual([200, true]);
      expect(headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': expect.stringContaining("inline; filename*=UTF-8''%E1") });
    }
    for (const stranger of [(await aTeacher(app)).actor, (await aHolder(app, 'province_officer', 'KH/05/')).actor, (await aHolder(app, 'school_director', 'KH/06/')).actor]) {
      expect(await read(stranger)).toMatchObject({ status: 404, body: { code: 'submission.not_found' } });
    }
    expect(await read(teacher, 'f'.repeat(64))).toMatchObject({ status: 404, body: { code: 'submission.file_not_found' } });
    expect((await read(teacher, '../../etc')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('a cohort without peer reviews', () => {
  it('asks nobody', async () => {
    const { members } = await aCohortAtWork(app, { members: 3 });
    for (const member of members) await put(uuidv7(), aWork({ text: anAssignment().title.en }), member);
    await app.drainJobs();
    for (const member of members) expect((await changes(member)).reviews).toEqual([]);
  });
});
