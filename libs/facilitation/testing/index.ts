import { uuidv7 } from '#contracts';
import { CourseModule } from '#course';
import { type Cohort, CohortService, EnrolmentModule, EnrolmentService, MemberService } from '#enrolment';
import { aCompletion, anAttempt } from '#enrolment/testing';
import { IdentityModule } from '#identity';
import { aTeacher } from '#identity/testing';
import { NotificationModule } from '#notification';
import { Actor, Documents } from '#platform';
import type { TestApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import type { CompiledCourse } from '#course';
import { FacilitationModule } from '#facilitation';

export const facilitationModules = [TerritoryModule, IdentityModule, NotificationModule, CourseModule, EnrolmentModule, FacilitationModule];

/** A cohort of the small course, open since three weeks and for three more. */
export async function aCohort(app: TestApp, officer: Actor, place: string, change: { startsOn?: string; endsOn?: string; name?: string; courseCode?: string } = {}): Promise<Cohort> {
  const day = (days: number): string => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return app.get(CohortService).put(officer, uuidv7(), {
    name: 'Cohort', courseCode: 'small', place, startsOn: day(-21), endsOn: day(21), facilitatorId: null, ...change,
  } as never);
}

/** A teacher of `place` in the cohort who has done the steps of the small course up to `done`: 0 nothing, 1 the first lesson, 2 both, 3 the test too. */
export async function aMember(app: TestApp, cohort: Cohort, officer: Actor, { done = 0, place = cohort.place, course, daysAgo = 0, enrolledDaysAgo = 20 }:
{ done?: number; place?: string; course: CompiledCourse; daysAgo?: number; enrolledDaysAgo?: number }): Promise<{ actor: Actor; id: string }> {
  const { actor, person } = await aTeacher(app, { place });
  const at = (days: number): Date => new Date(app.clock.now().getTime() - days * 86_400_000);
  await app.clock.at(at(enrolledDaysAgo), () => app.get(MemberService).enrolMany(officer, cohort.id, [person.id]));
  const learning = app.get(EnrolmentService);
  await app.clock.at(at(daysAgo), async () => {
    for (const [lesson, quiz] of [['first', 'first-check'], ['second', 'second-check']].slice(0, done) as [string, string][]) {
      await learning.submitAttempt(actor, uuidv7(), anAttempt(course, quiz));
      await learning.completeLesson(actor, uuidv7(), aCompletion(course, lesson));
    }
    if (done >= 3) await learning.submitAttempt(actor, uuidv7(), anAttempt(course, 'closing-test'));
  });
  return { actor, id: person.id };
}

/** Publishes a path of the small course. */
export async function aPath(app: TestApp, code = 'beginning'): Promise<void> {
  const words = { km: 'ផ្លូវ', en: 'Way', fr: 'Parcours' };
  await app.get(Documents).publish(Actor.system, 'path', {
    kind: 'path', schema: 1, code, version: 1, title: words, summary: words, translations: { km: 'reviewed', en: 'reviewed', fr: 'reviewed' },
    steps: [{ course: 'small', after: [], why: words, optional: false }],
  } as never);
}
