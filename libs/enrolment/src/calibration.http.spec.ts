import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AttemptRecord, canonicalJson, type Key, rightResponse, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { aTeacher } from '#identity/testing';
import { type Actor, Clock } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aCompletion, aDeepCourse, anAttempt, ratings } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
let course: CompiledCourse;
let inspector: Actor;

beforeEach(async () => {
  course = await aDeepCourse(app);
  inspector = (await aTeacher(app)).actor;
});

const record = (activityId: string, responses: AttemptRecord['responses']): AttemptRecord => anAttempt(course, 'first-check', { activityId, responses });
const put = (body: object, id = uuidv7(), actor = inspector) => app.as(actor).put(`/api/attempts/${id}`, body);
const sit = (set: string, ...reliable: [number, number, number]) => put(record('second-exam', ratings(set, ...reliable)));
const standing = async (actor = inspector) => (await app.as(actor).get('/api/calibrations/small/second-exam/standing')).body;
const changes = async () => (await app.as(inspector).get('/api/learning/changes')).body;
const later = <T>(months: number, work: () => Promise<T>): Promise<T> => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() + months);
  return app.get(Clock).at(date, work);
};

describe('an exam of rating', () => {
  it('is passed by 8, 8 and 8 of 10', async () => {
    const { status, body } = await sit('a', 8, 8, 8);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'calibration', score: 24, max: 30, passed: true, questions: {}, diagnosed: null, skips: null, calibration: { setId: 'a', passed: true } });
    expect(body.calibration.lessons[0]).toEqual({ lessonId: 'a-1', reliable: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'], unreliable: ['e9', 'e10'] });
    expect(await standing()).toEqual({ state: 'passed', validUntil: expect.any(Number) });
    expect(await sit('b', 10, 10, 10)).toMatchObject({ status: 409, body: { code: 'calibration.still_valid', details: { validUntil: expect.any(String) } } });
  });

  it('is failed by 10, 10 and 7, and sat once more with other lessons; two failures close the door', async () => {
    expect(await standing()).toEqual({ state: 'open', attemptsLeft: 2, nextSet: 'a' });
    expect((await sit('a', 10, 10, 7)).body).toMatchObject({ score: 27, passed: false });
    expect(await standing()).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'b' });
    expect(await sit('a', 10, 10, 10)).toMatchObject({ status: 409, body: { code: 'calibration.material_seen', details: { setId: 'a', nextSet: 'b' } } });
    expect((await sit('b', 7, 10, 10)).body).toMatchObject({ passed: false });
    expect(await standing()).toEqual({ state: 'closed' });
    expect(await sit('b', 10, 10, 10)).toMatchObject({ status: 409, body: { code: 'calibration.door_closed' } });
    expect((await changes()).attempts).toHaveLength(2);
  });

  it('is open again when the pass is a year old, with what was seen longest ago', async () => {
    await sit('a', 7, 7, 7);
    await sit('b', 8, 9, 10);
    await later(13, async () => {
      expect(await standing()).toEqual({ state: 'open', attemptsLeft: 2, nextSet: 'a' });
      expect((await sit('b', 10, 10, 10)).body.code).toBe('calibration.material_seen');
      expect((await sit('a', 10, 10, 10)).body).toMatchObject({ passed: true });
    });
  });

  it('sent again answers the same, though the door has closed since', async () => {
    const id = uuidv7();
    const body = record('second-exam', ratings('a', 7, 7, 7));
    const first = await put(body, id);
    await sit('b', 7, 7, 7);
    expect(await put(body, id)).toMatchObject({ status: 200, body: first.body });
    expect((await put(record('second-exam', ratings('b', 8, 8, 8)), id)).body.code).toBe('attempt.already_received');
  });

  it.each<[string, AttemptRecord['responses']]>([
    ['two lessons of a set', { 'a-1': {}, 'a-2': {} }], ['lessons of two sets', { 'a-1': {}, 'a-2': {}, 'b-3': {} }], ['a level that is none', { ...ratings('a', 8, 8, 8), 'a-1': { e1: 'best' } }],
    ['an element that is none', { ...ratings('a', 8, 8, 8), 'a-1': { e11: 'low' } }], ['an answer in place of ratings', { ...ratings('a', 8, 8, 8), 'a-2': 'low' }], ['nothing', {}],
  ])('refuses %s, and counts no sitting', async (_what, responses) => {
    expect(await put(record('second-exam', responses))).toMatchObject({ status: 422, body: { code: 'calibration.material_unknown', details: { activityId: 'second-exam' } } });
    expect(await standing()).toMatchObject({ state: 'open', attemptsLeft: 2 });
  });

  it('never lets the master’s ratings out: not with the document, the mark, the standing, nor the changes', async () => {
    const answer = await sit('a', 10, 10, 7);
    const document = await app.as(inspector).get('/api/courses/small/1');
    const shown = [answer.raw.toString(), canonicalJson(document.body), (await app.as(inspector).get('/api/learning/changes')).raw.toString(), canonicalJson(await standing())];
    for (const text of shown) expect(text).not.toMatch(/master’s reason for e\d+ of [ab]|"secret"|"exams"/);
    // The practice that the same course holds shows its master, which is the point of it.
    expect(shown[1]).toMatch(/master’s reason for e1 of p/);
    expect(document.body.modules[1].lessons[0].blocks.at(-1)).not.toHaveProperty('master');
  });

  it('is each one’s own, and not of who is not signed in', async () => {
    await sit('a', 10, 10, 7);
    expect(await standing((await aTeacher(app)).actor)).toMatchObject({ attemptsLeft: 2 });
    expect((await app.as().get('/api/calibrations/small/second-exam/standing')).status).toBe(401);
    for (const path of ['small/first-rating', 'small/nothing', 'small/first-check']) expect((await app.as(inspector).get(`/api/calibrations/${path}/standing`)).body.code).toBe('calibration.not_found');
    expect((await app.as(inspector).get('/api/calibrations/none/second-exam/standing')).body.code).toBe('course.not_found');
  });
});

describe('a calibration to practise with', () => {
  it('is marked, passed by nobody, and may be tried again and again', async () => {
    for (const reliable of [10, 3]) {
      expect((await put(record('first-rating', ratings('p', reliable, reliable, reliable)))).body).toMatchObject({ kind: 'calibration', score: reliable * 3, max: 30, passed: null, calibration: { setId: 'p', passed: null } });
    }
  });
});

describe('a diagnosis', () => {
  const keys = () => Object.fromEntries(course.document.diagnosis!.lessons.flatMap(({ questions }) => questions.map(({ question, key }): [string, Key] => [question.id, key])));
  const right = (wanted: (id: string) => boolean) => Object.fromEntries(Object.entries(keys()).filter(([id]) => wanted(id)).map(([id, key]) => [id, rightResponse(key)!]));
  const progress = async () => (await changes()).progress[0];

  it('lets one leave out what one masters, with the reason', async () => {
    const { body } = await put(record('diagnosis', right((id) => id.startsWith('d-one'))));
    expect(body).toMatchObject({ kind: 'diagnosis', score: 2, max: 4, passed: null, skips: ['first'], calibration: null });
    expect(body.diagnosed).toEqual([{ lessonId: 'first', score: 2, asked: 2, mastered: true }, { lessonId: 'second', score: 0, asked: 2, mastered: false }]);
    expect(body.questions['d-one-1']).toEqual({ score: 1, correct: true, teaches: [] });
    expect(await progress()).toMatchObject({ lessonsDone: 1, skipped: 1 });
    expect((await changes()).attempts[0]).toMatchObject({ skips: ['first'] });
  });

  it('counts the first time only', async () => {
    expect((await put(record('diagnosis', {}))).body.skips).toEqual([]);
    const { body } = await put(record('diagnosis', right(() => true)));
    expect(body).toMatchObject({ skips: [], diagnosed: [{ mastered: true }, { mastered: true }] });
    expect(await progress()).toMatchObject({ lessonsDone: 0, skipped: 0 });
  });

  it('completes with the test what it let one leave out; what is taken all the same is not skipped any more', async () => {
    await put(record('diagnosis', right(() => true)));
    await put(anAttempt(course, 'closing-test'));
    expect(await changes()).toMatchObject({ progress: [{ lessonsDone: 2, skipped: 2, completedAt: expect.any(String) }], enrolments: [{ state: 'completed' }] });
    await sit('a', 9, 9, 9);
    await put(anAttempt(course, 'second-check'));
    await app.as(inspector).put(`/api/completions/${uuidv7()}`, aCompletion(course, 'second'));
    expect(await progress()).toMatchObject({ lessonsDone: 2, skipped: 1 });
  });
});
