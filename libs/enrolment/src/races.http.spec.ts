import { beforeAll, describe, expect, it } from '@jest/globals';
import { AsyncResource } from 'node:async_hooks';
import { rightResponse, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { aTeacher, anActor } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace } from '#territory/testing';
import { aCompletion, aDeepCourse, anAttempt, ratings, wholeCourse } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule], { commits: true, env: { KRU_POOL: '10' } });
let course: CompiledCourse;

beforeAll(async () => {
  course = await app.db.transaction(() => aCourse(app));
});

/** Runs `work` as another request would: outside the transaction we are in. */
const elsewhere = new AsyncResource('another request');
const outside = <T>(work: () => Promise<T>): Promise<T> => elsewhere.runInAsyncScope(work);

const someone = async (): Promise<Actor> => (await app.db.transaction(() => aTeacher(app))).actor;
const count = async (sql: string, params: unknown[]): Promise<number> => (await app.db.ask<{ n: number }>(sql, params))[0]!.n;
const factsOf = (name: string, { personId }: Actor) => count("select count(*)::int as n from facts where name = $1 and data->>'personId' = $2", [name, personId]);
const changes = async (actor: Actor, after = '0') => (await app.as(actor).get(`/api/learning/changes?after=${after}`)).body;

describe('several requests at once', () => {
  it('with one attempt: all answer the same, and it is kept once', async () => {
    const teacher = await someone();
    const id = uuidv7();
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.as(teacher).put(`/api/attempts/${id}`, anAttempt(course, 'first-check'))));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    expect(await factsOf('attempt.received', teacher)).toBe(1);
    expect(await factsOf('enrolment.made', teacher)).toBe(1);
  });

  it('with different answers under one id: one is kept, the other told so', async () => {
    const teacher = await someone();
    const id = uuidv7();
    const answers = await Promise.all([undefined, 'b'].map((answer) => app.as(teacher).put(`/api/attempts/${id}`, anAttempt(course, 'first-check', { responses: answer ? { 'one-1': answer } : {} }))));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('with one completion: it is kept once', async () => {
    const teacher = await someone();
    const id = uuidv7();
    const answers = await Promise.all(Array.from({ length: 4 }, () => app.as(teacher).put(`/api/completions/${id}`, aCompletion(course, 'first'))));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(await factsOf('lesson.completed', teacher)).toBe(1);
  });

  it('with one enrolment under two ids: one stands, and both are told which', async () => {
    const teacher = await someone();
    const answers = await Promise.all([uuidv7(), uuidv7()].map((id) => app.as(teacher).put(`/api/enrolments/${id}`, { courseCode: 'small' })));
    expect(answers[0]).toMatchObject({ status: 200, body: answers[1]!.body });
    expect(await factsOf('enrolment.made', teacher)).toBe(1);
  });

  it('with the whole course, twice over, from two tabs: completed, once', async () => {
    const teacher = await someone();
    const steps = wholeCourse(course).map((step) => ({ step, id: uuidv7() }));
    const answers = await Promise.all([...steps, ...steps.toReversed()].map(({ step, id }) =>
      ('attempt' in step ? app.as(teacher).put(`/api/attempts/${id}`, step.attempt) : app.as(teacher).put(`/api/completions/${id}`, step.completion))));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(await factsOf('course.completed', teacher)).toBe(1);
    expect((await changes(teacher)).progress).toEqual([expect.objectContaining({ lessonsDone: 2, testPassed: true, completedAt: expect.any(String) })]);
  });
});

describe('an exam sat on two phones', () => {
  it('with the same lessons, sent at once: one counts, the other is told so, and its ratings stay on the phone', async () => {
    const deep = await app.db.transaction(() => aDeepCourse(app, 7));
    const inspector = await someone();
    const record = (...reliable: [number, number, number]) => anAttempt(deep, 'first-check', { activityId: 'second-exam', responses: ratings('a', ...reliable) });
    const answers = await Promise.all([record(7, 7, 7), record(6, 7, 7)].map((body) => app.as(inspector).put(`/api/attempts/${uuidv7()}`, body)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('calibration.material_seen');
    expect((await app.as(inspector).get('/api/calibrations/small/second-exam/standing')).body).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'b' });
  });

  it('a first diagnosis sent from two phones at once: one lets lessons be left out', async () => {
    const deep = await app.db.transaction(() => aDeepCourse(app, 8));
    const teacher = await someone();
    const asked = deep.document.diagnosis!.lessons.flatMap(({ questions }) => questions);
    const responses = Object.fromEntries(asked.map(({ question, key }) => [question.id, rightResponse(key)!]));
    const answers = await Promise.all([1, 2].map((minute) => app.as(teacher).put(`/api/attempts/${uuidv7()}`,
      anAttempt(deep, 'first-check', { activityId: 'diagnosis', responses, finishedAt: `2026-11-20T01:0${minute}:00.000Z` }))));
    expect(answers.map(({ status, body }) => [status, body.skips.length]).toSorted(([, a], [, b]) => a - b)).toEqual([[200, 0], [200, 2]]);
    expect((await changes(teacher)).attempts).toHaveLength(2);
  });
});

describe('an officer’s cohort sent several times at once', () => {
  it('is made once, and all answers are the same', async () => {
    await app.db.transaction(() => aPlace(app, 'KH/06/'));
    const officer = anActor({ roles: [{ role: 'province_officer', place: 'KH/06/' }] });
    const id = uuidv7();
    const plan = { name: 'Kampong Thom, rainy season', courseCode: 'small', place: 'KH/06/', startsOn: '2026-12-01', endsOn: '2027-02-28' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.as(officer).put(`/api/cohorts/${id}`, plan)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id} ${body.name}`))).toEqual(new Set([`200 ${id} ${plan.name}`]));
    expect(await count("select count(*)::int as n from facts where name = 'cohort.made' and subject = $1", [id])).toBe(1);
  });
});

describe('following changes by cursor', () => {
  it('skips nothing that was still under way when the cursor was given', async () => {
    const teacher = await someone();
    const [slow, quick] = [uuidv7(), uuidv7()];
    const insert = `insert into completions (person_id, id, course_code, course_version, lesson_id, record, sha256, completed_at, received_at)
                    values ($1, $2, 'small', 1, 'first', '{}', '', now(), now())`;
    let cursor = '0';
    await app.db.transaction(async () => {
      // Written first, committed last: its transaction is older than that of whatever is read meanwhile.
      await app.db.ask(insert, [teacher.personId, slow]);
      await outside(() => app.db.transaction(() => app.db.ask(insert, [teacher.personId, quick])));
      const seen = await outside(() => changes(teacher));
      expect(seen.completions.map(({ id }: { id: string }) => id)).toEqual([quick]);
      cursor = seen.cursor;
    });
    expect((await changes(teacher, cursor)).completions.map(({ id }: { id: string }) => id)).toContain(slow);
  });

  it('brings a change of state again, though the enrolment was known', async () => {
    const teacher = await someone();
    await app.as(teacher).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
    const { cursor, enrolments } = await changes(teacher);
    expect(enrolments).toEqual([expect.objectContaining({ state: 'self_enrolled' })]);
    await app.as(teacher).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check'));
    expect(await changes(teacher, cursor)).toMatchObject({ enrolments: [{ state: 'active' }], attempts: [{ activityId: 'first-check' }], progress: [{ lessonsDone: 0 }] });
  });
});
