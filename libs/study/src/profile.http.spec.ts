import { beforeEach, describe, expect, it } from '@jest/globals';
import { type FrameworkDocument, lessonsOf, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule, CourseService, CrosswalkService, FrameworkService } from '#course';
import { aCompiledCourse, aCourse } from '#course/testing';
import { CohortService, EnrolmentModule, MemberService } from '#enrolment';
import { aCompletion, anAttempt } from '#enrolment/testing';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { StudyModule } from '#study';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, StudyModule]);
const text = (en: string) => ({ km: `${en} ខ្មែរ`, en, fr: `${en} fr` });
const framework = (code: string, ...codes: string[]): FrameworkDocument => ({
  kind: 'framework', schema: 1, code, version: 1, title: text(code), source: 's', licence: 'l', aspects: [{ code: 'A', title: text('Aspect'), competencies: codes.map((each) => ({ code: each, title: text(each) })) }],
});
let course: CompiledCourse;
let teacher: Actor;

beforeEach(async () => {
  course = await aCourse(app);
  teacher = (await aTeacher(app)).actor;
  await app.get(FrameworkService).publish(Actor.system, [framework('frame', 'HCM-1', 'HCM-2'), framework('other', '1.1', '1.2')].map((document) => ({ document })) as never);
  await app.get(CrosswalkService).publish(Actor.system, [{ document: {
    kind: 'crosswalk', schema: 1, code: 'frame-other', version: 1, title: text('x'), from: 'frame', to: 'other', source: 's', licence: 'l', links: [{ from: 'HCM-1', to: '1.2', fit: 'close' }],
  } }] as never);
});

const mine = async (query = '', actor = teacher) => (await app.as(actor).get(`/api/me/profile${query}`)).body;
const practise = (questionId: string, response: unknown) => app.as(teacher).put(`/api/practice/${uuidv7()}`, {
  courseCode: 'small', courseVersion: 1, locale: 'km', questionId, shownAt: '2026-11-20T01:00:00.000Z', answeredAt: '2026-11-20T01:00:20.000Z', response,
});

describe('GET /api/me/profile', () => {
  it('counts lessons that build and the latest answer to each question that measures', async () => {
    expect(await mine('?framework=frame')).toMatchObject({ personId: teacher.personId, framework: 'frame', competencies: [{ code: 'HCM-1', state: 'none', answered: 0 }, { code: 'HCM-2', state: 'none' }] });
    await app.as(teacher).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check', { responses: { 'one-1': 'a' } }));
    await app.as(teacher).put(`/api/completions/${uuidv7()}`, aCompletion(course, 'first'));
    const building = lessonsOf(course.document).filter(({ builds }) => builds.includes('HCM-1')).length;
    const [first] = (await mine()).competencies;
    expect(first).toMatchObject({ code: 'HCM-1', title: { en: 'HCM-1' }, aspect: 'A', lessonsDone: 1, lessonsTotal: building, points: 0, state: 'building' });
    await practise('one-1', 'b');
    const [after] = (await mine()).competencies;
    expect(after).toMatchObject({ answered: first.answered, points: 1 });
    await app.as(teacher).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check', { responses: { 'one-1': 'c' } }));
    expect((await mine()).competencies[0]).toMatchObject({ points: 0 });
  });

  it('is shown by four fifths of at least three questions', async () => {
    await app.as(teacher).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check'));
    expect((await mine()).competencies[0]).toMatchObject({ code: 'HCM-1', state: 'shown' });
  });

  it('counts what was only practised', async () => {
    await app.as(teacher).put(`/api/completions/${uuidv7()}`, aCompletion(course, 'first'));
    await practise('one-1', 'b');
    expect((await mine()).competencies[0]).toMatchObject({ answered: 1, points: 1 });
  });

  it('is read in another framework through the crosswalks', async () => {
    await app.as(teacher).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check'));
    const { competencies: [own] } = await mine('?framework=frame');
    const { competencies } = await mine('?framework=other');
    expect(competencies).toMatchObject([{ code: '1.1', answered: 0, state: 'none' }, { code: '1.2', answered: own.answered, points: own.points, state: 'shown' }]);
    expect((await app.as(teacher).get('/api/me/profile?framework=none')).body.code).toBe('framework.not_found');
  });
});

describe('GET /api/people/:id/profile', () => {
  it('is for oneself, the keepers of one’s place and the facilitator of one’s cohort; for nobody else does one exist', async () => {
    const district = 'KH/06/0603/';
    const { actor: officer } = await aHolder(app, 'district_officer', district);
    const { person, actor: facilitator } = await aHolder(app, 'facilitator', 'KH/06/');
    const helper = new Actor(person.id, 'km', [{ role: 'facilitator', place: 'KH/12/' }]);
    const ask = async (actor: Actor, id = teacher.personId) => (await app.as(actor).get(`/api/people/${id}/profile`)).status;
    expect(await ask(teacher)).toBe(200);
    expect(await ask(officer)).toBe(200);
    expect(await ask(facilitator)).toBe(200);
    expect(await ask(helper)).toBe(404);
    expect(await ask((await aTeacher(app)).actor)).toBe(404);
    expect(await ask((await aHolder(app, 'district_officer', 'KH/06/0602/')).actor)).toBe(404);
    const { id } = await app.get(CohortService).put(officer, uuidv7(), { name: 'x', courseCode: 'small', place: district, startsOn: '2026-11-01', endsOn: '2026-12-31', facilitatorId: person.id, peerReviews: 0 });
    await app.get(MemberService).enrolMany(officer, id, [teacher.personId]);
    expect(await ask(helper)).toBe(200);
    expect((await app.as().get(`/api/people/${teacher.personId}/profile`)).status).toBe(401);
  });
});

it('a new version leaves whoever has a question in hand that it does not ask', async () => {
  const other = (await aTeacher(app)).actor;
  for (const actor of [teacher, other]) await app.as(actor).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
  await app.as(teacher).post('/api/study/states', { changes: [{ key: 'test/small', base: 0, at: '2026-11-20T01:00:00.000Z', fields: { 'ct-1': 'a' } }] });
  const second = await aCompiledCourse((files) => ({ ...files, 'courses/small/course.yaml': files['courses/small/course.yaml']!.replace(/^version: 1$/m, 'version: 2') }));
  const { closingTest } = second.document;
  const { 'ct-1': _, ...test } = second.secret.test;
  const shorter = { ...second, document: { ...second.document, closingTest: { ...closingTest, questions: closingTest.questions.filter(({ id }) => id !== 'ct-1') } }, secret: { ...second.secret, test } };
  await app.get(CourseService).publish(Actor.system, [shorter]);
  await app.drainJobs();
  const versionOf = async (actor: Actor) => (await app.as(actor).get('/api/learning/changes')).body.enrolments[0].courseVersion;
  expect([await versionOf(teacher), await versionOf(other)]).toEqual([1, 2]);
});
