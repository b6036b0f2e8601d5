import { beforeEach, describe, expect, it } from '@jest/globals';
import { AwardService, CertificationModule, DueService } from '#certification';
import { anAchievement, anInspectorCertificate, someAchievements } from '#certification/testing';
import { type AwardRule, uuidv7 } from '#contracts';
import { EnrolmentService, OutcomeService } from '#enrolment';
import { aCompletion, aDeepCourse, anAttempt, ratings } from '#enrolment/testing';
import { aTeacher } from '#identity/testing';
import type { CompiledCourse } from '#course';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';

const app = await testApp([CertificationModule]);
let course: CompiledCourse;
let teacher: Actor;

beforeEach(async () => {
  await someAchievements(app);
  course = await aDeepCourse(app);
  teacher = (await aTeacher(app)).actor;
});

/** What is missing of one rule, asked of the real services: its codes, in order. */
async function missing(rule: AwardRule, on?: Date): Promise<string[]> {
  const code = `test-${uuidv7()}`;
  await anAchievement(app, { code, rule });
  const ask = async (): Promise<string[]> => (await app.get(DueService).evaluate(teacher.personId, code)).conditions.filter(({ met }) => !met).map((each) => each.code);
  return on ? app.clock.at(on, ask) : ask();
}

const attempt = (activityId: string, right?: number): Promise<unknown> => {
  const whole = anAttempt(course, activityId);
  const responses = right === undefined ? whole.responses : Object.fromEntries(Object.entries(whole.responses).slice(0, right));
  return app.get(EnrolmentService).submitAttempt(teacher, uuidv7(), { ...whole, responses });
};
const work = { courseCode: 'small', activityId: 'first-work', submissionId: uuidv7() };
const accept = (): Promise<void> => app.get(OutcomeService).accept(Actor.system, { personId: teacher.personId, ...work });
const examined = (...reliable: [number, number, number]): Promise<unknown> =>
  app.get(EnrolmentService).submitAttempt(teacher, uuidv7(), anAttempt(course, 'second-exam', { responses: ratings('a', ...reliable) }));
const reads = (lesson: string): Promise<unknown> => app.get(EnrolmentService).completeLesson(teacher, uuidv7(), aCompletion(course, lesson));

const completed: AwardRule = { type: 'course_completed', course: 'small' };
const marked: AwardRule = { type: 'mark_reached', course: 'small', percent: 90 };
const accepted: AwardRule = { type: 'assignment_accepted', course: 'small', activity: 'first-work' };
const calibrated: AwardRule = { type: 'calibration_passed', course: 'small', activity: 'second-exam' };
const held: AwardRule = { type: 'award_held', achievement: 'inspector' };

describe('what a rule finds', () => {
  it('of a course: each part of it, until the last is there', async () => {
    expect(await missing(completed)).toEqual(['lessons_missing', 'test_not_passed']);
    await attempt('closing-test');
    expect(await missing(completed)).toEqual(['lessons_missing']);
    await attempt('first-check');
    await app.get(EnrolmentService).submitAttempt(teacher, uuidv7(), anAttempt(course, 'first-rating', { responses: ratings('p', 9, 9, 9) }));
    await reads('first');
    await attempt('second-check');
    await reads('second');
    await examined(8, 8, 8);
    expect(await missing(completed)).toEqual(['lessons_missing']);
    await accept();
    expect(await missing(completed)).toEqual([]);
  });

  it('of a mark: the best counts, not the last', async () => {
    expect(await missing(marked)).toEqual(['mark_too_low']);
    await attempt('closing-test', 1);
    expect(await missing(marked)).toEqual(['mark_too_low']);
    await attempt('closing-test');
    await attempt('closing-test', 1);
    expect(await missing(marked)).toEqual([]);
  });

  it('of an assignment: accepted, and no more once that is undone', async () => {
    expect(await missing(accepted)).toEqual(['assignment_not_accepted']);
    await accept();
    expect(await missing(accepted)).toEqual([]);
    await app.get(OutcomeService).reopen(Actor.system, { personId: teacher.personId, ...work });
    expect(await missing(accepted)).toEqual(['assignment_not_accepted']);
  });

  it('of an exam of rating: passed, as long as the pass lasts', async () => {
    await examined(7, 8, 8);
    expect(await missing(calibrated)).toEqual(['calibration_not_passed']);
    await app.get(EnrolmentService).submitAttempt(teacher, uuidv7(), anAttempt(course, 'second-exam', { responses: ratings('b', 8, 8, 8) }));
    expect(await missing(calibrated)).toEqual([]);
    expect(await missing(calibrated, new Date(Date.now() + 400 * 86_400_000))).toEqual(['calibration_not_passed']);
  });

  it('of another award: only while it holds', async () => {
    expect(await missing(held)).toEqual(['award_not_held']);
    const award = await anInspectorCertificate(app, teacher.personId);
    expect(await missing(held)).toEqual([]);
    expect(await missing(held, new Date(Date.now() + 4 * 366 * 86_400_000))).toEqual(['award_not_held']);
    const awards = app.get(AwardService);
    await awards.suspend(Actor.system, award.id, 'under_review', 'To be looked into');
    expect(await missing(held)).toEqual(['award_not_held']);
    await awards.restore(Actor.system, award.id, 'review_ended', 'Looked into');
    const corrected = await awards.supersede(Actor.system, award.id, { grade: 80, publicReason: 'grade_corrected', note: 'Counted anew' });
    expect(await missing(held)).toEqual([]);
    await awards.revoke(Actor.system, corrected.id, 'dishonest_work', 'Not honest');
    expect(await missing(held)).toEqual(['award_not_held']);
  });

  it('of the calendar: days in Cambodia, both included', async () => {
    const term: AwardRule = { type: 'between', from: '2026-03-01', until: '2026-03-31' };
    expect(await missing(term, new Date('2026-02-28T16:59:59Z'))).toEqual(['not_yet']);
    expect(await missing(term, new Date('2026-02-28T17:00:00Z'))).toEqual([]);
    expect(await missing(term, new Date('2026-03-31T16:59:59Z'))).toEqual([]);
    expect(await missing(term, new Date('2026-03-31T17:00:00Z'))).toEqual(['too_late']);
  });

  it('of two among five: whichever they are, with each part explained', async () => {
    const rule: AwardRule = { type: 'at_least', atLeast: 2, of: [completed, marked, accepted, calibrated, held] };
    await accept();
    expect(await missing(rule)).toEqual(['too_few']);
    const code = `test-${uuidv7()}`;
    await anAchievement(app, { code, rule });
    const { conditions: [choice] } = await app.get(DueService).evaluate(teacher.personId, code);
    expect(choice).toMatchObject({ details: { have: 1, needed: 2, of: 5 }, parts: [
      { code: 'too_few', met: false, subject: { code: 'small' } }, { code: 'mark_too_low' }, { code: 'assignment_not_accepted', met: true }, { code: 'calibration_not_passed' }, { code: 'award_not_held', subject: { code: 'inspector' } },
    ] });
    await anInspectorCertificate(app, teacher.personId);
    expect(await missing(rule)).toEqual([]);
  });
});

describe('small awards', () => {
  it('stack into a larger one by themselves, and the evaluation is kept with it', async () => {
    await anAchievement(app, { code: 'mark', series: 'MARK', rule: marked });
    await anAchievement(app, { code: 'stack', series: 'STCK', rule: { type: 'at_least', atLeast: 2, of: [{ type: 'award_held', achievement: 'mark' }, held, { type: 'award_held', achievement: 'ai-first-steps' }] } });
    await anInspectorCertificate(app, teacher.personId);
    await attempt('closing-test');
    await app.get(DueService).awardDue(Actor.system, teacher.personId);
    await app.drainJobs();
    const [award] = await app.db.ask<any>("select number, evaluation from awards where achievement_code = 'stack' and person_id = $1", [teacher.personId]);
    expect(award).toMatchObject({ number: expect.stringMatching(/^KH-STCK-\d{4}-000001$/), evaluation: { met: true, conditions: [{ code: 'too_few', details: { have: 2, needed: 2, of: 3 } }, { code: 'legal_name_missing' }] } });
  });

  it('may be renewed in the months before their end, with a number of their own', async () => {
    await anAchievement(app, { code: 'yearly', series: 'YEAR', rule: marked, validMonths: 12, renewalMonths: 2 });
    await app.clock.at(new Date('2026-01-15T03:00:00Z'), () => attempt('closing-test'));
    const due = (day: string): Promise<unknown[]> => app.clock.at(new Date(`${day}T03:00:00Z`), () => app.get(DueService).awardDue(Actor.system, teacher.personId));
    expect(await due('2026-01-15')).toHaveLength(1);
    expect(await due('2026-11-14')).toEqual([]);
    expect(await due('2026-11-16')).toMatchObject([{ generation: 2, n: 2, expiresAt: new Date('2027-11-16T03:00:00Z') }]);
    expect(await due('2026-11-17')).toEqual([]);
  });
});
