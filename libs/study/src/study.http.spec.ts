import { beforeEach, describe, expect, it } from '@jest/globals';
import { type PracticeRecord, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { StudyModule } from '#study';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, StudyModule]);
let course: CompiledCourse;
let teacher: Actor;

beforeEach(async () => {
  course = await aCourse(app);
  teacher = (await aTeacher(app)).actor;
});

const at = '2026-11-20T01:00:00.000Z';
const change = (key: string, fields: object, base = 0, more: object = {}) => ({ key, base, at, fields, ...more });
const send = (changes: object[], actor = teacher) => app.as(actor).post('/api/study/states', { changes });
const seen = async (actor = teacher, after = '0') => (await app.as(actor).get(`/api/study/changes?after=${after}`)).body;
const quiz = 'quiz/small/first-check';

describe('POST /api/study/states', () => {
  it('keeps what was begun, and gives it to the other phone', async () => {
    const { status, body } = await send([change(quiz, { 'one-1': 'b', '@at': 2 }), change('note/small/first/a1', { text: 'ចំណាំ' })]);
    expect([status, body.refused]).toEqual([200, []]);
    expect(body.states[0]).toEqual({ key: quiz, revision: 1, gone: false, fields: { 'one-1': { value: 'b', revision: 1, at }, '@at': { value: 2, revision: 1, at } } });
    const { cursor, states } = await seen();
    expect(states).toHaveLength(2);
    expect(states).toEqual(expect.arrayContaining(body.states));
    await send([change(quiz, { 'one-2': ['a'] }, 1)]);
    expect((await seen(teacher, cursor)).states.find(({ key }: { key: string }) => key === quiz)).toMatchObject({ revision: 2, fields: { 'one-1': { value: 'b' }, 'one-2': { value: ['a'] } } });
  });

  it('sent again changes nothing', async () => {
    const first = await send([change(quiz, { 'one-1': 'b' })]);
    expect((await send([change(quiz, { 'one-1': 'b' })])).body).toEqual(first.body);
  });

  it('keeps both of what two phones wrote in one field, until the person decides', async () => {
    await send([change('note/small/first/a1', { text: 'one' })]);
    await send([change('note/small/first/a1', { text: 'one, at home' }, 1)]);
    const { body: { states: [both] } } = await send([change('note/small/first/a1', { text: 'one, in school' }, 1)]);
    expect(both.fields.text).toMatchObject({ value: 'one, in school', others: [{ value: 'one, at home' }] });
    const { body: { states: [decided] } } = await send([change('note/small/first/a1', { text: 'one, at home and in school' }, 3)]);
    expect(decided.fields.text).toEqual({ value: 'one, at home and in school', revision: 4, at });
  });

  it('puts away, and brings back what was still written elsewhere', async () => {
    await send([change(quiz, { 'one-1': 'b' })]);
    expect((await send([change(quiz, {}, 1, { gone: true })])).body.states[0]).toMatchObject({ gone: true, revision: 2 });
    expect((await send([change(quiz, { 'one-3': true }, 1)])).body.states[0]).toMatchObject({ gone: false, fields: { 'one-1': { value: 'b' }, 'one-3': { value: true } } });
  });

  it('is one’s own: the same key of another holds something else, and nobody reads it', async () => {
    const other = (await aTeacher(app)).actor;
    await send([change(quiz, { 'one-1': 'b' })]);
    await send([change(quiz, { 'one-1': 'c' })], other);
    expect((await seen()).states[0].fields['one-1'].value).toBe('b');
    expect((await seen(other)).states[0].fields['one-1'].value).toBe('c');
    expect(await seen((await aHolder(app, 'ministry_officer', 'KH/')).actor)).toMatchObject({ states: [], practice: [] });
    expect((await app.as().post('/api/study/states', { changes: [] })).body.code).toBe('session.required');
    expect((await app.as().get('/api/study/changes')).body.code).toBe('session.required');
  });

  it('refuses what grows beyond its size, and keeps the rest and what stood', async () => {
    await send([change('note/small/first/a1', { text: 'short' })]);
    const long = 'ក'.repeat(90_000);
    const { body } = await send([change('note/small/first/a1', { text: long }, 1), change(quiz, { 'one-1': 'b' })]);
    expect(body.refused).toEqual([{ key: 'note/small/first/a1', code: 'study.state_too_large' }]);
    expect((await seen()).states).toEqual(expect.arrayContaining([
      expect.objectContaining({ key: quiz }), expect.objectContaining({ key: 'note/small/first/a1', revision: 1, fields: { text: expect.objectContaining({ value: 'short' }) } }),
    ]));
  });

  it('refuses more fields than it has room for, at once or bit by bit', async () => {
    const many = (from: number, count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${from + i}`, i]));
    expect((await send([change(quiz, many(0, 201))])).body.code).toBe('request.invalid');
    expect((await send([change(quiz, many(0, 200))])).body.refused).toEqual([]);
    expect((await send([change(quiz, many(200, 1), 1)])).body.refused).toEqual([{ key: quiz, code: 'study.state_too_large' }]);
    expect((await send([change(quiz, { f1: 'again' }, 1)])).body.refused).toEqual([]);
  });

  it('refuses the 2,001st state, until another is put away', async () => {
    await app.db.ask(`insert into study_states (person_id, key, revision, gone, fields) select $1, 'note/small/first/n' || n, 1, n > 1999, '{}' from generate_series(1, 2100) as n`, [teacher.personId]);
    const { body } = await send([change('note/small/first/last', { text: 'a' }), change('note/small/first/more', { text: 'b' })]);
    expect(body).toMatchObject({ states: [{ key: 'note/small/first/last' }], refused: [{ key: 'note/small/first/more', code: 'study.too_many_states' }] });
    expect((await send([change('note/small/first/n1', {}, 1, { gone: true }), change('note/small/first/more', { text: 'b' })])).body.refused).toEqual([]);
  });

  it.each([
    ['a key of no kind', [change('exam/small/x', {})]],
    ['a field without a name', [change(quiz, { '': 1 })]],
    ['a base below nothing', [change(quiz, {}, -1)]],
    ['more than fifty at once', Array.from({ length: 51 }, (_, i) => change(`quiz/small/q${i}`, {}))],
  ])('refuses %s', async (_what, changes) => {
    expect(await send(changes)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('PUT /api/practice/:id', () => {
  const answer = (change: Partial<PracticeRecord> = {}) => ({
    courseCode: 'small', courseVersion: course.document.version, locale: 'km', questionId: 'one-1', shownAt: at, answeredAt: '2026-11-20T01:00:20.000Z', response: 'b', ...change,
  });
  const put = (id: string, record: object, actor = teacher) => app.as(actor).put(`/api/practice/${id}`, record);

  it('marks one question as the phone does', async () => {
    const id = uuidv7();
    expect(await put(id, answer())).toMatchObject({ status: 200, body: { id, score: 1, correct: true, receivedAt: expect.any(String) } });
    expect((await put(uuidv7(), answer({ questionId: 'one-4', response: { l1: 'r2', l2: 'r2' } }))).body).toMatchObject({ score: 0.5, correct: false });
    expect((await seen()).practice).toContainEqual({
      id, courseCode: 'small', questionId: 'one-1', score: 1, correct: true, answeredAt: '2026-11-20T01:00:20.000Z', receivedAt: expect.any(String),
    });
  });

  it('sent again changes nothing; altered is refused', async () => {
    const id = uuidv7();
    const first = await put(id, answer());
    expect((await put(id, answer())).body).toEqual(first.body);
    expect(await put(id, answer({ response: 'a' }))).toMatchObject({ status: 409, body: { code: 'practice.already_received', details: { id } } });
    expect((await seen()).practice).toHaveLength(1);
  });

  it.each([
    ['a question the course has not', { questionId: 'nine-1' }, 422, 'practice.question_unknown'],
    ['a question of the closing test, whose key would come out', { questionId: 'ct-1' }, 422, 'practice.question_unknown'],
    ['an answer of another shape', { response: ['b'] }, 422, 'practice.response_misshapen'],
    ['another course', { courseCode: 'other' }, 404, 'course.not_found'],
    ['no time', { answeredAt: undefined }, 400, 'request.invalid'],
  ])('refuses %s', async (_what, wrong, status, code) => {
    expect(await put(uuidv7(), answer(wrong as Partial<PracticeRecord>))).toMatchObject({ status, body: { code } });
    expect((await seen()).practice).toEqual([]);
  });

  it('keeps two people’s answers apart, even under one id', async () => {
    const id = uuidv7();
    const other = (await aTeacher(app)).actor;
    await put(id, answer());
    expect((await put(id, answer({ response: 'a' }), other)).body).toMatchObject({ score: 0 });
    expect((await seen(other)).practice).toHaveLength(1);
    expect((await app.as().put(`/api/practice/${uuidv7()}`, answer())).status).toBe(401);
  });
});
