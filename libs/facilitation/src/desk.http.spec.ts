import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AttemptRecord, rightResponse, uuidv7 } from '#contracts';
import type { CompiledCourse } from '#course';
import { aCourse, aRichCourse } from '#course/testing';
import { type Cohort, EnrolmentService } from '#enrolment';
import { aCompletion, anAttempt } from '#enrolment/testing';
import { aHolder } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { aCohort, aMember, facilitationModules } from '../testing/index.js';

const app = await testApp(facilitationModules);
const district = 'KH/06/0603/';
const school = 'KH/06/0603/060301/S0603010001/';
let course: CompiledCourse;
let officer: Actor;
let cohort: Cohort;
const member = (done: number, more: object = {}) => aMember(app, cohort, officer, { done, place: school, course, ...more });

beforeEach(async () => {
  course = await aCourse(app);
  officer = (await aHolder(app, 'district_officer', district)).actor;
  cohort = await aCohort(app, officer, district);
});

describe('the desk', () => {
  it('says where everybody is, who is stuck there, who is behind', async () => {
    for (const [done, daysAgo] of [[0, 0], [1, 1], [1, 9], [2, 8], [3, 9]] as const) await member(done, { daysAgo });
    // Begun, and in the first lesson still: read, its quiz not tried.
    const { actor } = await member(0);
    await app.get(EnrolmentService).completeLesson(actor, uuidv7(), aCompletion(course, 'first'));
    const { body } = await app.as(officer).get(`/api/cohorts/${cohort.id}/desk`);
    expect(body).toMatchObject({ members: 6, notBegun: 1, underWay: 4, completed: 1, quiet: 3, expired: 0 });
    expect(body.byLesson.map(({ id, people, stuck }: Record<string, unknown>) => [id, people, stuck])).toEqual([['first', 1, 0], ['second', 2, 1], ['test', 1, 1]]);
    // Half of the time has passed: those with no lesson done are behind, those with one of two just not yet, since the enrolment came a day later than the cohort began.
    expect(body.behind).toBe(2);
  });

  it('opens the list behind each number', async () => {
    const stuck = await member(1, { daysAgo: 9 });
    await member(1, { daysAgo: 1 });
    await member(0);
    await member(3);
    const people = async (query: string): Promise<string[]> => (await app.as(officer).get(`/api/cohorts/${cohort.id}/desk/people?${query}`)).body.items.map(({ at }: { at: string }) => at).sort();
    expect(await people('')).toEqual(['completed', 'not_begun', 'second', 'second']);
    expect(await people('at=second')).toEqual(['second', 'second']);
    expect(await people('quiet=true')).toEqual(['not_begun', 'second']);
    expect(await people('behind=true')).toEqual(['not_begun']);
    expect(await people('quiet=false&at=second')).toEqual(['second']);
    expect(await people('under=KH/12/')).toEqual([]);
    expect(await people('q=nobody')).toEqual([]);
    const { body } = await app.as(officer).get(`/api/cohorts/${cohort.id}/desk/people?at=second&quiet=true`);
    expect(body).toMatchObject({ total: 1, next: null, items: [{ personId: stuck.id, lessonsDone: 1, lessonsTotal: 2, place: { path: school }, quiet: true, behind: false, completedAt: null }] });
  });

  it('calls nobody behind on their first days', async () => {
    for (const enrolledDaysAgo of [0, 1, 20]) await member(0, { enrolledDaysAgo });
    const { body } = await app.as(officer).get(`/api/cohorts/${cohort.id}/desk`);
    expect(body).toMatchObject({ members: 3, behind: 1 });
  });

  it('hears from whoever hands in work', async () => {
    const { id } = await member(1, { daysAgo: 9 });
    const quiet = async (): Promise<number> => (await app.as(officer).get(`/api/cohorts/${cohort.id}/desk`)).body.quiet;
    expect(await quiet()).toBe(1);
    await app.db.ask(`insert into submissions (person_id, id, course_code, course_version, activity_id, round, record, sha256, state, submitted_at, received_at)
      values ($1, $2, 'small', 1, 'work', 1, '{}', '', 'waiting', now(), $3)`, [id, uuidv7(), app.clock.now()]);
    expect(await quiet()).toBe(0);
  });

  it('gives the list in pages, each person once', async () => {
    for (let n = 0; n < 5; n++) await member(0);
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await app.as(officer).get(`/api/cohorts/${cohort.id}/desk/people?limit=2${after && `&after=${after}`}`);
      seen.push(...body.items.map(({ personId }: { personId: string }) => personId));
      if (body.next === null) break;
      after = body.next;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it('counts what a diagnosis found mastered as done, and waits for work to be accepted', async () => {
    const rich = await aRichCourse(app);
    const richCohort = await aCohort(app, officer, district, { courseCode: 'rich' });
    const diagnosis = rich.document.diagnosis!;
    const answers = diagnosis.lessons.flatMap(({ questions }) => questions.map(({ question, key }) => [question.id, rightResponse(key)!]));
    const { actor } = await aMember(app, richCohort, officer, { place: school, course });
    await app.get(EnrolmentService).submitAttempt(actor, uuidv7(), anAttempt(rich, diagnosis.id, { responses: Object.fromEntries(answers) }));
    const [progress] = await app.db.ask<{ done: number; total: number }>('select lessons_done as done, lessons_total as total from progress where person_id = $1', [actor.personId]);
    const { items: [person] } = (await app.as(officer).get(`/api/cohorts/${richCohort.id}/desk/people`)).body;
    expect(progress!.done).toBeGreaterThan(0);
    const lessons = rich.document.modules.flatMap((module) => module.lessons.map(({ id }) => id));
    const skipped = (await app.db.ask<{ skips: string[] }>('select skips from attempts where person_id = $1', [actor.personId]))[0]!.skips;
    expect(person.at).toBe(lessons.find((id) => !skipped.includes(id)) ?? 'test');
  });

  it('is not found by who has nothing to do with the cohort', async () => {
    await member(1);
    const stranger = (await aHolder(app, 'district_officer', 'KH/12/1203/')).actor;
    for (const path of ['desk', 'desk/people', 'questions']) {
      expect(await app.as(stranger).get(`/api/cohorts/${cohort.id}/${path}`)).toMatchObject({ status: 404, body: { code: 'cohort.not_found' } });
    }
    const { actor } = await member(0);
    expect((await app.as(actor).get(`/api/cohorts/${cohort.id}/desk`)).status).toBe(403);
  });
});

describe('the analysis of questions', () => {
  it('tells of first attempts only, by language, and nothing of fewer than five', async () => {
    const wrong: AttemptRecord['responses'] = { ...anAttempt(course, 'closing-test').responses, 'ct-1': 'a' };
    for (let n = 0; n < 6; n++) {
      const { actor } = await member(0);
      const learning = app.get(EnrolmentService);
      const { 'ct-3': _, ...blank } = wrong;
      await learning.submitAttempt(actor, uuidv7(), anAttempt(course, 'closing-test', { responses: n < 2 ? wrong : n === 2 ? blank : anAttempt(course, 'closing-test').responses, locale: n < 5 ? 'km' : 'fr' }));
      await learning.submitAttempt(actor, uuidv7(), anAttempt(course, 'closing-test'));
    }
    const { body } = await app.as(officer).get(`/api/cohorts/${cohort.id}/questions`);
    expect(body).toMatchObject({ courseCode: 'small', courseVersion: 1, people: 6, sampled: false, activity: { id: 'closing-test', kind: 'test' } });
    expect(body.activities.map(({ id }: { id: string }) => id)).toEqual(['closing-test', 'first-check', 'second-check']);
    const [first, , third] = body.questions;
    expect(first).toMatchObject({
      id: 'ct-1', answered: 6, blank: 0, difficulty: 0.5, byLocale: { km: { answered: 5, difficulty: 0.4 }, fr: { answered: 1, difficulty: null } }, flags: [],
      options: [{ id: 'a', chosen: 3, right: false, label: { en: 'Option a' } }, { id: 'b', chosen: 3, right: true }, { id: 'c', chosen: 0, right: false }],
    });
    expect(third).toMatchObject({ id: 'ct-3', blank: 1, options: [{ id: 'true', label: null, chosen: 0 }, { id: 'false', chosen: 5, right: true }] });
    expect(first.discrimination).toBeGreaterThan(0);
    expect(body.optionsWithheld).toBe(false);
  });

  it('tells a facilitator, and an author of a province, no key of the closing test', async () => {
    for (let n = 0; n < 5; n++) await member(3);
    const facilitator = (await aHolder(app, 'facilitator', district)).actor;
    const author = (await aHolder(app, 'author', 'KH/06/')).actor;
    for (const [actor, url] of [[facilitator, `/api/cohorts/${cohort.id}/questions`], [facilitator, '/api/courses/small/1/questions'], [author, '/api/courses/small/1/questions']] as const) {
      const { body } = await app.as(actor).get(url);
      expect(body).toMatchObject({ people: 5, optionsWithheld: true });
      expect(body.questions.map(({ difficulty, options }: Record<string, unknown>) => [difficulty, options])).toEqual(body.questions.map(() => [1, []]));
    }
    const { body } = await app.as(facilitator).get(`/api/cohorts/${cohort.id}/questions?activity=first-check`);
    expect([body.optionsWithheld, body.questions[0].options.length > 0]).toEqual([false, true]);
  });

  it('counts answers to an older version where the question is the same, and not where it was altered', async () => {
    for (let n = 0; n < 5; n++) {
      const { actor } = await member(0);
      await app.get(EnrolmentService).submitAttempt(actor, uuidv7(), anAttempt(course, 'closing-test'));
    }
    await aCourse(app, 2);
    await app.db.ask('update cohorts set course_version = 2');
    const { body } = await app.as(officer).get(`/api/cohorts/${cohort.id}/questions`);
    expect(body.questions[0]).toMatchObject({ answered: 5, difficulty: 1 });
  });

  it('of a whole course tells of one’s own territory only', async () => {
    for (let n = 0; n < 5; n++) {
      const { actor } = await member(0);
      await app.get(EnrolmentService).submitAttempt(actor, uuidv7(), anAttempt(course, 'first-check'));
    }
    const url = '/api/courses/small/1/questions?activity=first-check';
    expect((await app.as(officer).get(url)).body).toMatchObject({ people: 5, questions: expect.arrayContaining([expect.objectContaining({ answered: 5, difficulty: 1 })]) });
    const elsewhere = (await aHolder(app, 'province_officer', 'KH/12/')).actor;
    expect((await app.as(elsewhere).get(url)).body).toMatchObject({ people: 0 });
    expect((await app.as((await aHolder(app, 'author', 'KH/')).actor).get(url)).body).toMatchObject({ people: 5 });
    expect((await app.as((await member(0)).actor).get(url)).status).toBe(403);
    expect(await app.as(officer).get('/api/courses/small/1/questions?activity=none')).toMatchObject({ status: 404, body: { code: 'activity.not_found' } });
    expect((await app.as(officer).get('/api/courses/small/9/questions')).status).toBe(404);
  });
});
