import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type AttemptRecord, canonicalJson, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { anAttempt } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
let course: CompiledCourse;
let teacher: Actor;

beforeEach(async () => {
  course = await aCourse(app);
  teacher = (await aTeacher(app)).actor;
});

const put = (id: string, record: object, actor = teacher) => app.as(actor).put(`/api/attempts/${id}`, record);
const kept = async () => (await app.db.ask<{ n: number }>('select count(*)::int as n from attempts'))[0]!.n;
const facts = async (name: string) => app.db.ask<{ subject: string; place: string; data: object }>('select subject, place, data from facts where name = $1', [name]);

describe('PUT /api/attempts/:id', () => {
  it('marks a quiz as the phone does, and teaches what the answer calls for', async () => {
    const record = anAttempt(course, 'first-check');
    const { status, body } = await put(uuidv7(), { ...record, responses: { ...record.responses, 'one-1': 'a', 'one-2': ['a', 'b'], 'one-4': { l1: 'r2', l2: 'r2' } } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ courseCode: 'small', activityId: 'first-check', kind: 'quiz', score: 2.5, max: 5, passed: null });
    expect(body.questions['one-1']).toEqual({ score: 0, correct: false, teaches: [expect.objectContaining({ en: 'Not a, since' })] });
    expect(body.questions['one-2']).toMatchObject({ score: 0, teaches: [{ en: 'Not b, since' }, { en: 'c was right' }] });
    expect(body.questions['one-4']).toMatchObject({ score: 0.5, teaches: [{ en: 'Think of l2' }] });
    expect(body.questions['one-3']).toEqual({ score: 1, correct: true, teaches: [] });
  });

  it('keeps the device’s clock and its own', async () => {
    const { body } = await put(uuidv7(), anAttempt(course, 'first-check'));
    expect(body).toMatchObject({ startedAt: '2026-11-20T01:00:00.000Z', finishedAt: '2026-11-20T01:10:00.000Z' });
    expect(Math.abs(Date.parse(body.receivedAt) - Date.now())).toBeLessThan(60_000);
  });

  it('sent again, in whatever order its parts are written, changes nothing and answers the same', async () => {
    const id = uuidv7();
    const record = anAttempt(course, 'first-check');
    const first = await put(id, record);
    const again = await put(id.toUpperCase(), Object.fromEntries(Object.entries(record).toReversed()));
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await kept()).toBe(1);
    expect(await facts('attempt.received')).toHaveLength(1);
    expect(await facts('enrolment.made')).toHaveLength(1);
  });

  it('refuses other answers under the same id, and keeps the first', async () => {
    const id = uuidv7();
    const record = anAttempt(course, 'first-check', { responses: {} });
    const first = await put(id, record);
    const altered = await put(id, anAttempt(course, 'first-check'));
    expect(altered).toMatchObject({ status: 409, body: { code: 'attempt.already_received', details: { id } } });
    expect((await put(id, record)).body).toEqual(first.body);
    expect(first.body).toMatchObject({ score: 0, max: 5 });
  });

  it('keeps two people’s attempts apart, even under one id', async () => {
    const id = uuidv7();
    const other = (await aTeacher(app)).actor;
    await put(id, anAttempt(course, 'first-check'));
    expect((await put(id, anAttempt(course, 'first-check', { responses: {} }), other)).body.score).toBe(0);
    expect(await kept()).toBe(2);
  });

  it('enrols whoever sends records before enrolling, once', async () => {
    await put(uuidv7(), anAttempt(course, 'first-check'));
    await put(uuidv7(), anAttempt(course, 'second-check'));
    const { body } = await app.as(teacher).get('/api/learning/changes');
    expect(body.enrolments).toEqual([expect.objectContaining({ courseCode: 'small', courseVersion: 1, state: 'active', cohortId: null })]);
    expect(await facts('enrolment.made')).toHaveLength(1);
  });

  it('tells of it with the place where the person is posted', async () => {
    const id = uuidv7();
    await put(id, anAttempt(course, 'closing-test', { responses: {} }));
    expect(await facts('attempt.received')).toEqual([{
      subject: id, place: 'KH/06/0603/060301/S0603010001/', data: { personId: teacher.personId, courseCode: 'small', activityId: 'closing-test', kind: 'test', passed: false },
    }]);
  });

  const refused: [string, Partial<AttemptRecord> | object, number, string, object][] = [
    ['another course', { courseCode: 'other' }, 404, 'course.not_found', { code: 'other' }],
    ['another version', { courseVersion: 9 }, 404, 'course.not_found', { version: 9 }],
    ['an activity the course has not', { activityId: 'check' }, 422, 'attempt.activity_unknown', { activityId: 'check' }],
    ['a lesson’s id as activity', { activityId: 'first' }, 422, 'attempt.activity_unknown', {}],
    ['a question of another quiz', { responses: { 'two-1': 'a' } }, 422, 'attempt.question_unknown', { questions: ['two-1'] }],
    ['an option the question has not', { responses: { 'one-1': 'z' } }, 422, 'attempt.response_misshapen', { questions: ['one-1'] }],
    ['an option twice', { responses: { 'one-2': ['a', 'a'] } }, 422, 'attempt.response_misshapen', { questions: ['one-2'] }],
    ['half an order', { responses: { 'one-5': ['a', 'b'] } }, 422, 'attempt.response_misshapen', { questions: ['one-5'] }],
    ['text where true or false is asked', { responses: { 'one-3': 'false' } }, 422, 'attempt.response_misshapen', { questions: ['one-3'] }],
    ['a mark of its own', { score: 5 }, 400, 'request.invalid', {}],
    ['no times', { startedAt: undefined }, 400, 'request.invalid', {}],
    ['a course that is no word', { courseCode: '../x' }, 400, 'request.invalid', {}],
  ];
  it.each(refused)('refuses %s, and keeps nothing', async (_what, change, status, code, details) => {
    const answer = await put(uuidv7(), { ...anAttempt(course, 'first-check'), ...change });
    expect(answer).toMatchObject({ status, body: { code, details } });
    expect(await kept()).toBe(0);
    expect((await app.as(teacher).get('/api/learning/changes')).body).toMatchObject({ enrolments: [], progress: [] });
  });

  it.each([
    ['years ahead', { startedAt: '2099-01-01T00:00:00.000Z', finishedAt: '2099-01-01T00:10:00.000Z' }],
    ['set right between the first answer and the last', { startedAt: '2099-01-01T00:00:00.000Z', finishedAt: '2026-11-20T01:00:00.000Z' }],
  ])('takes what was answered under a clock %s, keeps what it said, and goes by its own', async (_what, times) => {
    const { status, body } = await put(uuidv7(), anAttempt(course, 'first-check', times));
    expect({ status, ...body }).toMatchObject({ status: 200, ...times });
    const [progress] = (await app.as(teacher).get('/api/learning/changes')).body.progress;
    for (const at of [body.receivedAt, progress.beganAt, progress.lastAt]) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
  });

  it('costs five statements, and one when it is sent again', async () => {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    const asked = (): string[] => spy.mock.calls.map(([query]) => (query as { text?: string; name?: string }).text ?? String(query)).filter((text) => !/savepoint/i.test(text));
    try {
      const id = uuidv7();
      for (const most of [{ id, statements: 5 }, { id, statements: 1 }, { id: uuidv7(), statements: 5 }]) {
        spy.mockClear();
        await put(most.id, anAttempt(course, 'first-check'));
        // The course is read again and again only here: what its own transaction published is never remembered.
        expect(asked().filter((text) => !text.includes('from documents'))).toHaveLength(most.statements);
      }
    } finally {
      spy.mockRestore();
    }
  });

  it('is for whoever is signed in, and for ids that are ids', async () => {
    expect((await app.as().put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check'))).body.code).toBe('session.required');
    expect((await put('1', anAttempt(course, 'first-check'))).body.code).toBe('request.invalid');
  });
});

describe('the closing test', () => {
  it('is marked when it arrives, and passes at its pass mark', async () => {
    const record = anAttempt(course, 'closing-test');
    expect((await put(uuidv7(), record)).body).toMatchObject({ kind: 'test', score: 5, max: 5, passed: true });
    const { 'ct-1': _, 'ct-2': __, ...three } = record.responses;
    expect((await put(uuidv7(), { ...record, responses: three })).body).toMatchObject({ score: 3, passed: true });
    const { 'ct-3': ___, ...two } = three;
    expect((await put(uuidv7(), { ...record, responses: two })).body).toMatchObject({ score: 2, passed: false });
  });

  it('teaches by the wrong choices that were made, and by nothing else', async () => {
    const responses = { 'ct-1': 'a', 'ct-2': ['b'], 'ct-3': true };
    const { body } = await put(uuidv7(), anAttempt(course, 'closing-test', { responses }));
    const teaches = Object.fromEntries(Object.entries(body.questions as Record<string, { teaches: { en: string }[] }>).map(([id, { teaches: all }]) => [id, all.map(({ en }) => en)]));
    expect(teaches).toEqual({ 'ct-1': ['Not a, since'], 'ct-2': ['Not b, since'], 'ct-3': ['It is not'], 'ct-4': [], 'ct-5': [] });
  });

  it('never lets a key out: not with the document, the mark, nor the changes', async () => {
    const silent = await put(uuidv7(), anAttempt(course, 'closing-test', { responses: {} }));
    const document = await app.as(teacher).get('/api/courses/small/1');
    const changes = await app.as(teacher).get('/api/learning/changes');
    // Practice quizzes of this course ask the same questions, so they are taken away before looking.
    const shown = [silent.raw.toString(), canonicalJson({ ...document.body, modules: [] }), changes.raw.toString()];
    for (const text of shown) {
      expect(text).not.toMatch(/"(answer|feedback|explanation|secret|keys)"/);
      for (const key of Object.values(course.secret.test)) {
        for (const words of [key.explanation.en, ...Object.values(key.feedback).map(({ en }) => en)]) expect(text).not.toContain(words);
      }
    }
    expect(document.raw.toString()).not.toContain('ct-1":{"answer"');
  });
});
