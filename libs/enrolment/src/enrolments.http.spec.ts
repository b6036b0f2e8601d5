import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { uuidv7 } from '#contracts';
import { type CompiledCourse, CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { CohortService, type EnrolmentChange, EnrolmentModule, type EnrolmentsChanged, EnrolmentsService } from '#enrolment';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace } from '#territory/testing';
import { anAttempt, completeCourse } from '../testing/index.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule]);
const district = 'KH/06/0603/';
const due = '2099-12-31';
let course: CompiledCourse;
let officer: Actor;
let cohortId: string;
let enrolments: EnrolmentsService;

beforeEach(async () => {
  course = await aCourse(app);
  officer = (await aHolder(app, 'district_officer', district)).actor;
  enrolments = app.get(EnrolmentsService);
  cohortId = await aCohort();
});

async function aCohort(place = district, actor = officer): Promise<string> {
  const { id } = await app.get(CohortService).put(actor, uuidv7(), { name: 'ក្រុម', courseCode: 'small', place, startsOn: '2026-11-01', endsOn: '2026-12-31', facilitatorId: null, peerReviews: 0 });
  return id;
}

const stands = (personId: string) => app.db.ask('select state, cohort_id as "cohortId", due_on::text as "dueOn" from enrolments where person_id = $1', [personId]);
const facts = (name: string) => app.db.ask<{ data: Record<string, unknown> }>('select data from facts where name = $1', [name]);
const begin = (actor: Actor) => app.as(actor).put(`/api/attempts/${uuidv7()}`, anAttempt(course, 'first-check'));
const codes = ({ hindered }: EnrolmentsChanged) => hindered.map(({ code }) => code);

describe('assign', () => {
  it('enrols many with a day by which it is due, and says of each other one why not', async () => {
    const [fresh, self, done, away] = [await aTeacher(app), await aTeacher(app), await aTeacher(app), await aTeacher(app, { place: 'KH/12/1203/120301/S1203010004/' })];
    await begin(self.actor);
    await completeCourse(app, done.actor, course);
    const ids = [fresh, self, done, away].map(({ person }) => person.id);
    const answer = await enrolments.assign(officer, { cohortId, dueOn: due }, [...ids, uuidv7(), ids[0]!.toUpperCase()]);
    expect(answer.changed).toMatchObject([
      { personId: ids[0], before: null, after: { state: 'assigned', cohortId, dueOn: due, assignedBy: officer.personId } },
      { personId: ids[1], before: { state: 'active', cohortId: null, dueOn: null }, after: { state: 'active', cohortId, dueOn: due } },
    ]);
    expect(codes(answer)).toEqual(['enrolment.completed', 'person.not_found', 'person.not_found']);
    expect((await enrolments.assign(officer, { cohortId, dueOn: due }, ids.slice(0, 1))).hindered).toMatchObject([{ code: 'enrolment.unchanged' }]);
    expect((await facts('enrolment.made')).filter(({ data }) => data['cohortId'] === cohortId)).toHaveLength(1);
    expect(await facts('enrolment.changed')).toHaveLength(1);
    expect((await app.as(fresh.actor).get('/api/learning/changes')).body.enrolments).toMatchObject([{ state: 'assigned', dueOn: due, cohortId }]);
  });

  it('tried dry says the same and writes nothing', async () => {
    const { person } = await aTeacher(app);
    const dry = await enrolments.assign(officer, { cohortId, dueOn: null }, [person.id, uuidv7()], { dry: true });
    expect(dry).toMatchObject({ changed: [{ personId: person.id, before: null, after: { state: 'assigned' } }], hindered: [{ code: 'person.not_found' }] });
    expect(await stands(person.id)).toEqual([]);
    expect(await facts('enrolment.made')).toEqual([]);
  });

  it('takes the newest version, leaves other cohorts alone, and brings back who was withdrawn', async () => {
    const { person } = await aTeacher(app);
    const other = await aCohort();
    await aCourse(app, 2);
    const { changed: [first] } = await enrolments.assign(officer, { cohortId, dueOn: null }, [person.id]);
    expect(first!.after.courseVersion).toBe(2);
    expect(codes(await enrolments.assign(officer, { cohortId: other, dueOn: null }, [person.id]))).toEqual(['enrolment.in_other_cohort']);
    await enrolments.withdraw(officer, { cohortId, reason: 'ផ្លាស់ប្ដូរការងារ' }, [person.id]);
    expect((await enrolments.assign(officer, { cohortId: other, dueOn: null }, [person.id])).changed).toMatchObject([{ after: { cohortId: other, state: 'assigned' } }]);
  });

  it('is for the cohorts one sees, and for days to come', async () => {
    const { actor: other } = await aHolder(app, 'district_officer', 'KH/06/0602/');
    for (const work of [
      () => enrolments.assign(other, { cohortId, dueOn: null }, []), () => enrolments.extend(other, { cohortId, dueOn: due }, []),
      () => enrolments.withdraw(other, { cohortId, reason: null }, []), () => enrolments.move(other, { cohortId, toCohortId: cohortId }, []),
    ]) await expect(work()).rejects.toMatchObject({ code: 'cohort.not_found' });
    await expect(enrolments.assign(officer, { cohortId, dueOn: '2020-01-01' }, [])).rejects.toMatchObject({ code: 'enrolment.due_in_past' });
    await expect(enrolments.extend(officer, { cohortId, dueOn: '2020-01-01' }, [])).rejects.toMatchObject({ code: 'enrolment.due_in_past' });
  });
});

describe('extend, withdraw and move', () => {
  it('move on whom they may, and say why not of the others', async () => {
    const [one, begun, done, stranger] = [await aTeacher(app), await aTeacher(app), await aTeacher(app), await aTeacher(app)];
    const ids = [one, begun, done].map(({ person }) => person.id);
    await enrolments.assign(officer, { cohortId, dueOn: due }, ids);
    await begin(begun.actor);
    await completeCourse(app, done.actor, course);
    const all = [...ids, stranger.person.id];

    const extended = await enrolments.extend(officer, { cohortId, dueOn: '2099-06-30' }, all);
    expect(extended.changed.map(({ before, after }) => [before?.dueOn, after.dueOn])).toEqual([[due, '2099-06-30'], [due, '2099-06-30']]);
    expect(codes(extended)).toEqual(['enrolment.completed', 'enrolment.not_in_cohort']);

    const to = await aCohort('KH/06/0603/060301/');
    expect((await enrolments.move(officer, { cohortId, toCohortId: to }, ids.slice(1))).changed).toMatchObject([{ personId: ids[1], before: { cohortId }, after: { cohortId: to, state: 'active' } }]);

    const out = await enrolments.withdraw(officer, { cohortId, reason: null }, all);
    expect(out.changed).toMatchObject([{ personId: ids[0], after: { state: 'withdrawn', cohortId } }]);
    expect(codes(out)).toEqual(['enrolment.not_in_cohort', 'enrolment.completed', 'enrolment.not_in_cohort']);
    expect(codes(await enrolments.extend(officer, { cohortId, dueOn: due }, [ids[0]!]))).toEqual(['enrolment.withdrawn']);
    expect((await app.as(officer).get(`/api/cohorts/${cohortId}`)).body).toMatchObject({ members: 1, completed: 1 });
  });

  it('moves nobody into another course, nor outside the other cohort’s place', async () => {
    const { person } = await aTeacher(app, { place: 'KH/06/0603/060302/S0603020001/' });
    await enrolments.assign(officer, { cohortId, dueOn: null }, [person.id]);
    await aPlace(app, 'KH/06/0603/060301/');
    const narrow = await aCohort('KH/06/0603/060301/');
    expect(codes(await enrolments.move(officer, { cohortId, toCohortId: narrow }, [person.id]))).toEqual(['cohort.person_outside_place']);
    await app.db.ask("update cohorts set course_code = 'other' where id = $1", [narrow]);
    await expect(enrolments.move(officer, { cohortId, toCohortId: narrow }, [person.id])).rejects.toMatchObject({ code: 'cohort.other_course' });
  });
});

describe('work and withdrawal', () => {
  it('keeps what comes after it, and counts a completion always', async () => {
    const { person, actor } = await aTeacher(app);
    await enrolments.assign(officer, { cohortId, dueOn: null }, [person.id]);
    await enrolments.withdraw(officer, { cohortId, reason: null }, [person.id]);
    expect((await begin(actor)).status).toBe(200);
    expect(await stands(person.id)).toMatchObject([{ state: 'withdrawn' }]);
    await completeCourse(app, actor, course);
    expect(await stands(person.id)).toMatchObject([{ state: 'completed', cohortId }]);
    expect(await facts('course.completed')).toHaveLength(1);
  });

  it('lets one take the course up again by oneself, outside the cohort', async () => {
    const { person, actor } = await aTeacher(app);
    await enrolments.assign(officer, { cohortId, dueOn: due }, [person.id]);
    const [{ id }] = await app.db.ask<{ id: string }>('select id from enrolments where person_id = $1', [person.id]) as [{ id: string }];
    await enrolments.withdraw(officer, { cohortId, reason: null }, [person.id]);
    expect((await app.as(actor).put(`/api/enrolments/${id}`, { courseCode: 'small' })).body).toMatchObject({ state: 'withdrawn' });
    expect((await app.as(actor).put(`/api/enrolments/${uuidv7()}`, { courseCode: 'small' })).body).toMatchObject({ id, state: 'self_enrolled', cohortId: null, dueOn: null });
  });
});

describe('restore', () => {
  const undo = (changes: readonly EnrolmentChange[], options = {}) => enrolments.restore(officer, changes, options);

  it('puts back what stood before each verb, once', async () => {
    const [one, two] = [await aTeacher(app), await aTeacher(app)];
    const ids = [one, two].map(({ person }) => person.id);
    await begin(two.actor);
    const read = async () => (await app.db.ask('select person_id, state, cohort_id, due_on::text, assigned_by from enrolments order by created_at, id'));
    const made = await enrolments.assign(officer, { cohortId, dueOn: due }, ids);
    const to = await aCohort();
    for (const work of [
      () => enrolments.extend(officer, { cohortId, dueOn: '2099-01-01' }, ids), () => enrolments.withdraw(officer, { cohortId, reason: null }, ids),
      () => enrolments.move(officer, { cohortId, toCohortId: to }, ids),
    ]) {
      const before = await read();
      const { changed } = await work();
      expect(changed).toHaveLength(2);
      expect((await undo(changed, { dry: true })).changed).toHaveLength(2);
      expect(await read()).not.toEqual(before);
      expect((await undo(changed)).hindered).toEqual([]);
      expect(await read()).toEqual(before);
    }
    await undo(made.changed);
    // Phones have seen the enrolment that the assignment made: it is withdrawn, not taken away.
    expect(await stands(ids[0]!)).toEqual([{ state: 'withdrawn', cohortId: null, dueOn: null }]);
    expect(await stands(ids[1]!)).toEqual([{ state: 'active', cohortId: null, dueOn: null }]);
  });

  it('leaves alone what somebody changed meanwhile, and keeps what was done', async () => {
    const [changed, worked] = [await aTeacher(app), await aTeacher(app)];
    const made = await enrolments.assign(officer, { cohortId, dueOn: due }, [changed.person.id, worked.person.id]);
    await enrolments.extend(officer, { cohortId, dueOn: '2099-01-01' }, [changed.person.id]);
    await completeCourse(app, worked.actor, course);
    const answer = await undo(made.changed);
    expect(answer.hindered).toMatchObject([{ personId: changed.person.id, code: 'enrolment.changed_since' }]);
    expect(answer.changed).toMatchObject([{ personId: worked.person.id, after: { state: 'completed', cohortId: null } }]);
  });
});

it('does all of it for a thousand people in as many statements as for one', async () => {
  const { person } = await aTeacher(app);
  await app.db.ask(`insert into people (id, staff_id, name_km, name_latin, gender, locale, post, place, active, created_at, version)
    select gen_random_uuid(), 'B' || n, 'សុខ', 'Sok', 'f', 'km', 'teacher', $1, true, now(), 1 from generate_series(1, 1000) as n`, [person.place]);
  const ids = (await app.db.ask<{ id: string }>("select id from people where staff_id like 'B%'")).map(({ id }) => id);
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  const counted = async (work: () => Promise<EnrolmentsChanged>): Promise<[EnrolmentsChanged, number]> => {
    spy.mockClear();
    const answer = await work();
    return [answer, spy.mock.calls.filter(([query]) => !/savepoint|documents/i.test((query as { text?: string }).text ?? String(query))).length];
  };
  try {
    const [, one] = await counted(() => enrolments.assign(officer, { cohortId, dueOn: due }, [person.id]));
    const [many, statements] = await counted(() => enrolments.assign(officer, { cohortId, dueOn: due }, ids));
    expect([many.changed.length, statements]).toEqual([1000, one]);
    const [undone, again] = await counted(() => enrolments.restore(officer, many.changed));
    expect([undone.changed.length, again]).toEqual([1000, one]);
  } finally {
    spy.mockRestore();
  }
});
