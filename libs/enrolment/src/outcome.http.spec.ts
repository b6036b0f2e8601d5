import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { EnrolmentModule, OutcomeService, ProgressService } from '#enrolment';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aCompletion, aDeepCourse, anAttempt, ratings } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
const submissionId = uuidv7();
let course: CompiledCourse;
let teacher: Actor;
let marker: Actor;
let outcomes: OutcomeService;

beforeEach(async () => {
  course = await aDeepCourse(app);
  teacher = (await aTeacher(app)).actor;
  marker = (await aHolder(app, 'facilitator', 'KH/06/')).actor;
  outcomes = app.get(OutcomeService);
});

const judged = (fields: object = {}) => ({ personId: teacher.personId, courseCode: 'small', activityId: 'first-work', submissionId, ...fields });
const changes = async (after = '0') => (await app.as(teacher).get(`/api/learning/changes?after=${after}`)).body;
const facts = async (name: string) => (await app.db.ask('select from facts where name = $1', [name])).length;
const attempt = (activityId: string, responses?: object) => app.as(teacher).put(`/api/attempts/${uuidv7()}`, anAttempt(course, responses ? 'first-check' : activityId, { activityId, ...(responses ? { responses } : {}) } as object));
const read = (lesson: string) => app.as(teacher).put(`/api/completions/${uuidv7()}`, aCompletion(course, lesson));

async function everythingElse(): Promise<void> {
  await attempt('first-check');
  await attempt('first-rating', ratings('p', 1, 1, 1));
  await read('first');
  await attempt('second-check');
  await attempt('second-exam', ratings('a', 8, 8, 8));
  await read('second');
  await attempt('closing-test');
}

describe('an accepted assignment', () => {
  it('is what a lesson still took, and completes the course when it was the last', async () => {
    await everythingElse();
    const before = await changes();
    expect(before).toMatchObject({ progress: [{ lessonsDone: 1, completedAt: null }], outcomes: [] });
    await outcomes.accept(marker, judged());
    expect(await changes()).toMatchObject({
      progress: [{ lessonsDone: 2, completedAt: expect.any(String) }], enrolments: [{ state: 'completed' }], outcomes: [{ courseCode: 'small', activityId: 'first-work', accepted: true }],
    });
    expect(await facts('course.completed')).toBe(1);
    await outcomes.accept(marker, judged());
    expect(await facts('course.completed')).toBe(1);
    expect(await app.get(ProgressService).rebuild()).toMatchObject({ changed: 0, removed: 0 });
  });

  it('may be undone, and takes the completion back with it', async () => {
    await everythingElse();
    await outcomes.accept(marker, judged());
    const { progress: [{ lastAt }] } = await changes();
    await outcomes.reopen(marker, judged({ submissionId: uuidv7() }));
    expect((await changes()).progress[0].completedAt).not.toBeNull();
    await outcomes.reopen(marker, judged());
    await outcomes.reopen(marker, judged());
    expect(await changes()).toMatchObject({ progress: [{ lessonsDone: 1, completedAt: null, lastAt }], enrolments: [{ state: 'active' }], outcomes: [{ accepted: false }] });
    expect(await facts('course.reopened')).toBe(1);
    await outcomes.accept(marker, judged({ submissionId: uuidv7() }));
    expect(await facts('course.completed')).toBe(2);
  });

  it('counts before anything else does, and when it is undone nothing is left', async () => {
    await outcomes.accept(marker, judged());
    expect(await changes()).toMatchObject({ enrolments: [{ state: 'active', courseVersion: 1 }], progress: [{ lessonsDone: 0 }] });
    expect(await facts('enrolment.made')).toBe(1);
    await outcomes.reopen(marker, judged());
    expect((await changes()).progress).toEqual([]);
  });
});
