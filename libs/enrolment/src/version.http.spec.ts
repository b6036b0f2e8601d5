import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule, CourseService } from '#course';
import { aCompiledCourse, aCourse } from '#course/testing';
import { CohortService, EnrolmentModule, EnrolmentsService, ProgressService } from '#enrolment';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import { Actor, Clock, Dependents, Subscriptions } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { parse, stringify } from 'yaml';
import { aCompletion, anAttempt, completeCourse, wholeCourse } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
let course: CompiledCourse;
let teacher: Actor;

beforeEach(async () => {
  course = await aCourse(app);
  teacher = (await aTeacher(app)).actor;
});

/** Publishes the next version with this YAML file of the course changed. */
async function publish(version: number, path: string, change: (source: any) => void): Promise<CompiledCourse> {
  const compiled = await aCompiledCourse((files) => {
    const source = parse(files[`courses/small/${path}`]!) as object;
    change(source);
    const changed = { ...files, [`courses/small/${path}`]: stringify(source) };
    return { ...changed, 'courses/small/course.yaml': changed['courses/small/course.yaml']!.replace(/^version: 1$/m, `version: ${version}`) };
  });
  await app.get(CourseService).publish(Actor.system, [compiled]);
  await app.drainJobs();
  return compiled;
}

const attempt = (record: object, actor = teacher) => app.as(actor).put(`/api/attempts/${uuidv7()}`, record);
const complete = (record: object, actor = teacher) => app.as(actor).put(`/api/completions/${uuidv7()}`, record);
const changes = async (actor = teacher) => (await app.as(actor).get('/api/learning/changes')).body;
const facts = (name: string) => app.db.ask<{ subject: string; place: string; data: Record<string, unknown> }>('select subject, place, data from facts where name = $1', [name]);
const renamed = (source: any) => { source.title.en = 'Small, anew'; };
/** The first lesson's quiz without its first question. */
const shorter = (lesson: any) => {
  const quiz = lesson.blocks.find(({ type }: { type: string }) => type === 'quiz');
  quiz.questions = quiz.questions.filter(({ id }: { id: string }) => id !== 'one-1');
};
const firstLesson = 'lessons/first/lesson.yaml';

describe('a new version of a course', () => {
  it('takes along whoever loses nothing by it, and tells their phones', async () => {
    await attempt(anAttempt(course, 'first-check'));
    const before = await changes();
    expect(before.enrolments[0]).toMatchObject({ courseVersion: 1 });
    await publish(2, 'course.yaml', renamed);
    const { enrolments: [enrolment], progress: [progress] } = (await app.as(teacher).get(`/api/learning/changes?after=${before.cursor}`)).body;
    expect([enrolment, progress]).toMatchObject([{ courseVersion: 2, state: 'active' }, { courseVersion: 2, lessonsDone: 0 }]);
    expect(await facts('enrolment.moved')).toEqual([{
      subject: enrolment.id, place: 'KH/06/0603/060301/S0603010001/', data: { personId: teacher.personId, courseCode: 'small', from: 1, to: 2 },
    }]);
  });

  it('leaves whoever would lose an answer in the one they began, and that one counts to its end', async () => {
    const fresh = (await aTeacher(app)).actor;
    await app.as(fresh).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
    await attempt(anAttempt(course, 'first-check'));
    const second = await publish(2, firstLesson, shorter);
    expect((await changes()).enrolments[0]).toMatchObject({ courseVersion: 1 });
    expect((await changes(fresh)).enrolments[0]).toMatchObject({ courseVersion: 2 });
    // A phone that fetched the new version all the same loses nothing: what it sends counts in the old one.
    await complete(aCompletion(second, 'first'));
    expect((await changes()).progress[0]).toMatchObject({ courseVersion: 1, lessonsDone: 1 });
    for (const step of wholeCourse(course).slice(2)) await ('attempt' in step ? attempt(step.attempt) : complete(step.completion));
    expect(await changes()).toMatchObject({ enrolments: [{ state: 'completed' }], progress: [{ lessonsDone: 2, completedAt: expect.any(String) }] });
    expect(await facts('course.completed')).toHaveLength(1);
  });

  it('asks of each answer whether it keeps its place, not of all questions', async () => {
    const record = anAttempt(course, 'first-check');
    const { 'one-1': _, ...others } = record.responses;
    await attempt({ ...record, responses: others });
    await publish(2, firstLesson, shorter);
    expect((await changes()).enrolments[0]).toMatchObject({ courseVersion: 2 });
  });

  it('leaves whoever has an answer in hand that it does not ask for', async () => {
    await app.as(teacher).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
    const other = (await aTeacher(app)).actor;
    await app.as(other).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
    const asked: string[] = [];
    const { personId } = teacher;
    app.get(Dependents).register('activities', 'drafts', async (ids) => {
      asked.push(...ids);
      return ids.filter((id) => id.startsWith(personId));
    });
    await publish(2, firstLesson, shorter);
    expect(new Set(asked)).toEqual(new Set([teacher, other].map(({ personId }) => `${personId}/quiz/small/first-check`)));
    expect((await changes()).enrolments[0]).toMatchObject({ courseVersion: 1 });
    expect((await changes(other)).enrolments[0]).toMatchObject({ courseVersion: 2 });
  });

  it('completes whoever lacked only what it no longer asks, at that moment, and rebuild agrees', async () => {
    for (const step of wholeCourse(course).filter((each) => 'attempt' in each || each.completion.lessonId === 'first')) {
      await ('attempt' in step ? attempt({ ...step.attempt, ...(step.attempt.activityId === 'second-check' ? { activityId: 'first-check', responses: {} } : {}) }) : complete(step.completion));
    }
    expect((await changes()).progress[0]).toMatchObject({ lessonsDone: 1, testPassed: true, completedAt: null });
    await publish(2, 'course.yaml', (source) => { source.modules = source.modules.slice(0, 1); });
    const done = await changes();
    expect(done).toMatchObject({ enrolments: [{ courseVersion: 2, state: 'completed' }], progress: [{ lessonsDone: 1, lessonsTotal: 1, completedAt: expect.any(String) }] });
    expect(await facts('course.completed')).toHaveLength(1);
    expect(await app.get(ProgressService).rebuild()).toMatchObject({ changed: 0, removed: 0 });
  });

  it('never moves who has completed, and goes through a great many chunk by chunk', async () => {
    await completeCourse(app, teacher, course);
    await app.db.ask(`insert into enrolments (person_id, id, course_code, course_version, state, created_at)
      select gen_random_uuid(), gen_random_uuid(), 'small', 1, 'assigned', now() from generate_series(1, 450)`);
    await publish(2, 'course.yaml', renamed);
    expect((await changes()).enrolments[0]).toMatchObject({ courseVersion: 1, state: 'completed' });
    const people = await app.db.ask('select course_version as version, count(*)::int as n from enrolments group by 1 order by 1');
    expect(people).toEqual([{ version: 1, n: 1 }, { version: 2, n: 450 }]);
  });

  it('is what new members of a cohort take', async () => {
    const { actor: officer } = await aHolder(app, 'district_officer', 'KH/06/0603/');
    const plan = { name: 'ក្រុម', courseCode: 'small', place: 'KH/06/0603/', startsOn: '2026-11-01', endsOn: '2026-12-31', facilitatorId: null, peerReviews: 0 };
    const { id } = await app.get(CohortService).put(officer, uuidv7(), plan);
    await publish(2, 'course.yaml', renamed);
    expect((await app.as(officer).get(`/api/cohorts/${id}`)).body).toMatchObject({ courseVersion: 2, courseTitle: { en: 'Small, anew' } });
  });
});

describe('GET /api/courses/:code/versions/people', () => {
  it('counts who is under way and who is done in each version, in one’s territory', async () => {
    await completeCourse(app, teacher, course);
    await publish(2, 'course.yaml', renamed);
    const other = (await aTeacher(app)).actor;
    await app.as(other).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' });
    const { actor: officer } = await aHolder(app, 'province_officer', 'KH/06/');
    expect((await app.as(officer).get('/api/courses/small/versions/people')).body).toEqual({ items: [{ version: 2, underWay: 1, completed: 0 }, { version: 1, underWay: 0, completed: 1 }] });
    const { actor: elsewhere } = await aHolder(app, 'province_officer', 'KH/12/');
    expect((await app.as(elsewhere).get('/api/courses/small/versions/people')).body).toEqual({ items: [] });
    expect((await app.as(officer).get('/api/courses/none/versions/people')).body.code).toBe('course.not_found');
    expect((await app.as(teacher).get('/api/courses/small/versions/people')).body.code).toBe('role.required');
  });
});

describe('a due day', () => {
  it('that has passed lets an enrolment expire, overnight; the work goes on to count', async () => {
    const { actor: officer } = await aHolder(app, 'district_officer', 'KH/06/0603/');
    const cohorts = app.get(CohortService);
    const { id: cohortId } = await cohorts.put(officer, uuidv7(), { name: 'ក្រុម', courseCode: 'small', place: 'KH/06/0603/', startsOn: '2026-11-01', endsOn: '2026-12-31', facilitatorId: null, peerReviews: 0 });
    await app.get(EnrolmentsService).assign(officer, { cohortId, dueOn: '2099-03-01' }, [teacher.personId]);
    const night = async (date: string) => {
      await app.get(Clock).at(new Date(date), async () => {
        for (const { name, run } of app.get(Subscriptions).periodic) if (name === 'EnrolmentJobs.due') await run();
        await app.drainJobs();
      });
    };
    await night('2099-03-01T16:59:00Z');
    expect((await changes()).enrolments[0]).toMatchObject({ state: 'assigned' });
    await night('2099-03-01T17:30:00Z');
    expect((await changes()).enrolments[0]).toMatchObject({ state: 'expired', dueOn: '2099-03-01' });
    expect(await facts('enrolment.expired')).toMatchObject([{ place: 'KH/06/0603/060301/S0603010001/', data: { personId: teacher.personId, courseCode: 'small' } }]);
    await attempt(anAttempt(course, 'first-check'));
    expect((await changes()).enrolments[0]).toMatchObject({ state: 'expired' });
    const { changed } = await app.get(EnrolmentsService).extend(officer, { cohortId, dueOn: '2099-04-01' }, [teacher.personId]);
    expect(changed).toMatchObject([{ before: { state: 'expired' }, after: { state: 'active', dueOn: '2099-04-01' } }]);
    await night('2099-05-01T00:00:00Z');
    await completeCourse(app, teacher, course);
    expect((await changes()).enrolments[0]).toMatchObject({ state: 'completed' });
    await night('2099-06-01T00:00:00Z');
    expect(await facts('enrolment.expired')).toHaveLength(2);
  });
});
