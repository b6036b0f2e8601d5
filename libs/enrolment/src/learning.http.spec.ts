import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CompletionRecord, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { EnrolmentModule, ProgressService } from '#enrolment';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aCompletion, anAttempt, wholeCourse } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
let course: CompiledCourse;
let teacher: Actor;

beforeEach(async () => {
  course = await aCourse(app);
  teacher = (await aTeacher(app)).actor;
});

const complete = (id: string, record: object, actor = teacher) => app.as(actor).put(`/api/completions/${id}`, record);
const changes = async (actor = teacher, after = '0') => (await app.as(actor).get(`/api/learning/changes?after=${after}`)).body;
const facts = (name: string) => app.db.ask<{ subject: string; data: Record<string, unknown> }>('select subject, data from facts where name = $1', [name]);
const send = (step: ReturnType<typeof wholeCourse>[number], id = uuidv7(), actor = teacher) =>
  'attempt' in step ? app.as(actor).put(`/api/attempts/${id}`, step.attempt) : complete(id, step.completion, actor);
const figures = async (actor: Actor) => {
  const { progress, enrolments } = await changes(actor);
  const { lessonsDone, lessonsTotal, bestScore, bestMax, testPassed, completedAt } = progress[0];
  return { lessonsDone, lessonsTotal, bestScore, bestMax, testPassed, completed: completedAt !== null, state: enrolments[0].state };
};

describe('PUT /api/completions/:id', () => {
  it('is received with what was written, up to 5,000 characters', async () => {
    const id = uuidv7();
    const practice = 'ក'.repeat(5_000);
    const { status, body } = await complete(id, aCompletion(course, 'first', { reflections: { practice } }));
    expect([status, body]).toEqual([200, { id, receivedAt: expect.any(String) }]);
    expect((await changes()).completions[0]).toMatchObject({ id, lessonId: 'first', completedAt: '2026-11-20T01:12:00.000Z', record: { seconds: 600, reflections: { practice } } });
    expect((await complete(uuidv7(), aCompletion(course, 'first', { reflections: { practice: `${practice}ក` } }))).status).toBe(400);
  });

  it('sent again changes nothing; altered is refused', async () => {
    const id = uuidv7();
    const record = aCompletion(course, 'first');
    const first = await complete(id, record);
    expect((await complete(id, record)).body).toEqual(first.body);
    expect(await complete(id, { ...record, seconds: 601 })).toMatchObject({ status: 409, body: { code: 'completion.already_received', details: { id } } });
    expect(await facts('lesson.completed')).toEqual([{ subject: id, data: { personId: teacher.personId, courseCode: 'small', lessonId: 'first' } }]);
    expect((await changes()).completions).toHaveLength(1);
  });

  const refused: [string, Partial<CompletionRecord>, number, string][] = [
    ['a lesson the course has not', { lessonId: 'third' }, 422, 'completion.lesson_unknown'],
    ['a reflection the lesson has not', { reflections: { opening: 'x' } }, 422, 'completion.reflection_unknown'],
    ['another course', { courseCode: 'other' }, 404, 'course.not_found'],
    ['more seconds than a day has', { seconds: 90_000 }, 400, 'request.invalid'],
  ];
  it('takes a lesson finished under a clock of another year', async () => {
    expect((await complete(uuidv7(), aCompletion(course, 'first', { completedAt: '2099-01-01T00:00:00.000Z' }))).status).toBe(200);
    expect((await changes()).completions[0]).toMatchObject({ completedAt: '2099-01-01T00:00:00.000Z' });
  });

  it.each(refused)('refuses %s', async (_what, change, status, code) => {
    expect(await complete(uuidv7(), aCompletion(course, 'first', change))).toMatchObject({ status, body: { code } });
    expect((await changes()).completions).toEqual([]);
  });

  it('is for whoever is signed in', async () => {
    expect((await app.as().put(`/api/completions/${uuidv7()}`, aCompletion(course, 'first'))).status).toBe(401);
  });
});

describe('PUT /api/enrolments/:id', () => {
  it('enrols in the latest version, once', async () => {
    await aCourse(app, 2);
    const id = uuidv7();
    const { status, body } = await app.as(teacher).put(`/api/enrolments/${id}`, { courseCode: 'small' });
    expect([status, body]).toEqual([200, { id, courseCode: 'small', courseVersion: 2, cohortId: null, state: 'self_enrolled', dueOn: null, createdAt: expect.any(String) }]);
    expect((await app.as(teacher).put(`/api/enrolments/${id}`, { courseCode: 'small' })).body).toEqual(body);
    expect((await app.as(teacher).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' })).body).toEqual(body);
    expect(await facts('enrolment.made')).toHaveLength(1);
  });

  it('gives the enrolment that a record made', async () => {
    await complete(uuidv7(), aCompletion(course, 'first'));
    const { body } = await app.as(teacher).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
    expect(body).toMatchObject({ id: (await changes()).enrolments[0].id, state: 'active' });
  });

  it('refuses unknown courses, and who is not signed in', async () => {
    expect((await app.as(teacher).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'other' })).body.code).toBe('course.not_found');
    expect((await app.as(teacher).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'Other!' })).body.code).toBe('request.invalid');
    expect((await app.as().put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' })).status).toBe(401);
  });
});

describe('completing a course', () => {
  it('takes every lesson, each of its quizzes, and the closing test; it happens once', async () => {
    const expected = [[0, false], [1, false], [1, false], [2, false], [2, true]];
    for (const [place, step] of wholeCourse(course).entries()) {
      await send(step);
      expect(await figures(teacher)).toMatchObject({ lessonsDone: expected[place]![0], testPassed: expected[place]![1], completed: place === 4 });
    }
    await send({ attempt: anAttempt(course, 'closing-test', { responses: {} }) });
    await send({ completion: aCompletion(course, 'second') });
    expect(await figures(teacher)).toEqual({ lessonsDone: 2, lessonsTotal: 2, bestScore: 5, bestMax: 5, testPassed: true, completed: true, state: 'completed' });
    const [enrolment] = (await changes()).enrolments;
    expect(await facts('course.completed')).toEqual([{ subject: enrolment.id, data: { personId: teacher.personId, courseCode: 'small', courseVersion: 1 } }]);
  });

  it('comes out the same in whatever order records arrive, and however often', async () => {
    const steps = wholeCourse(course).map((step) => ({ step, id: uuidv7() }));
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([...steps.keys(), ...steps.keys()], { minLength: 10 }), async (order) => {
      const { actor } = await aTeacher(app);
      for (const place of order) expect((await send(steps[place]!.step, steps[place]!.id, actor)).status).toBe(200);
      expect(await figures(actor)).toEqual({ lessonsDone: 2, lessonsTotal: 2, bestScore: 5, bestMax: 5, testPassed: true, completed: true, state: 'completed' });
      expect((await facts('course.completed')).filter(({ data }) => data['personId'] === actor.personId)).toHaveLength(1);
    }), { numRuns: 8 });
  });

  it('goes on in a new version, and stays completed when yet another comes', async () => {
    await send({ attempt: anAttempt(course, 'first-check') });
    await send({ completion: aCompletion(course, 'first') });
    const second = await aCourse(app, 2);
    for (const step of wholeCourse(second).slice(2)) await send(step);
    const { progress: [before] } = await changes();
    expect(before).toMatchObject({ courseVersion: 2, lessonsDone: 2, testPassed: true, completedAt: expect.any(String) });
    await send({ completion: aCompletion(await aCourse(app, 3), 'first') });
    const { progress: [after], enrolments } = await changes();
    expect(after).toMatchObject({ courseVersion: 2, completedAt: before.completedAt });
    expect(enrolments[0]).toMatchObject({ state: 'completed', courseVersion: 2 });
    expect(await facts('course.completed')).toHaveLength(1);
  });
});

describe('GET /api/learning/changes', () => {
  it('shows everyone their own, whoever they are', async () => {
    const id = uuidv7();
    await app.as(teacher).put(`/api/attempts/${id}`, anAttempt(course, 'first-check'));
    const mine = await changes();
    expect(mine.attempts[0]).toMatchObject({ id, score: 5, record: anAttempt(course, 'first-check') });
    for (const other of [(await aTeacher(app)).actor, (await aHolder(app, 'ministry_officer', 'KH/')).actor]) {
      expect(await changes(other)).toMatchObject({ enrolments: [], attempts: [], completions: [], progress: [] });
    }
    expect((await app.as().get('/api/learning/changes')).status).toBe(401);
    expect((await app.as(teacher).get('/api/learning/changes?after=x')).status).toBe(400);
  });
});

describe('rebuild', () => {
  it('makes the same figures from nothing, and puts wrong ones right', async () => {
    const half = (await aTeacher(app)).actor;
    for (const step of wholeCourse(course)) await send(step);
    for (const step of wholeCourse(course).slice(0, 3)) await send(step, uuidv7(), half);
    const read = () => app.db.ask('select person_id, course_code, course_version, lessons_done, lessons_total, best_score, best_max, test_passed, completed_at, began_at, last_at from progress order by 1');
    const before = await read();
    expect(before).toHaveLength(2);
    expect(await app.get(ProgressService).rebuild()).toEqual({ people: 2, courses: 2, changed: 0, removed: 0 });

    await app.db.ask('delete from progress');
    expect(await app.get(ProgressService).rebuild()).toMatchObject({ changed: 2, removed: 0 });
    expect(await read()).toEqual(before);

    await app.db.ask("update progress set lessons_done = 9, test_passed = true where completed_at is null");
    await app.db.ask("insert into progress (person_id, course_code, course_version, lessons_done, lessons_total, test_passed, began_at, last_at) values ($1, 'gone', 1, 1, 1, false, now(), now())", [uuidv7()]);
    expect(await app.get(ProgressService).rebuild()).toEqual({ people: 3, courses: 2, changed: 1, removed: 1 });
    expect(await read()).toEqual(before);
    expect(await facts('course.completed')).toHaveLength(1);
  });
});
