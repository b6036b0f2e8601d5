import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Role, uuidv7 } from '#contracts';
import { CourseworkModule } from '#coursework';
import { completeCourse } from '#enrolment/testing';
import { actorOf, aHolder, aTeacher } from '#identity/testing';
import type { CompiledCourse } from '#course';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { accepted, aCohortAtWork, aCourseWithWork, aWork, levels, returned } from '../testing/index.js';

const app = await testApp([TerritoryModule, CourseworkModule]);
let course: CompiledCourse;
let teacher: Actor;
let officer: Actor;

beforeEach(async () => {
  course = await aCourseWithWork(app);
  teacher = (await aTeacher(app)).actor;
  officer = (await aHolder(app, 'district_officer', 'KH/06/0603/')).actor;
});

async function handIn(actor = teacher, at?: Date): Promise<string> {
  const id = uuidv7();
  const { status, body } = await (at ? app.clock.at(at, () => app.as(actor).put(`/api/submissions/${id}`, aWork())) : app.as(actor).put(`/api/submissions/${id}`, aWork()));
  if (status !== 200) throw new Error(JSON.stringify(body));
  return id;
}
const mark = (id: string, record: object, actor = officer, markId = uuidv7()) => app.as(actor).put(`/api/submissions/${id}/marks/${markId}`, record);
const undo = (id: string, markId: string, actor = officer) => app.as(actor).delete(`/api/submissions/${id}/marks/${markId}`);
const list = async (actor: Actor, query = '') => (await app.as(actor).get(`/api/submissions?${query}`)).body;
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
const outcomes = () => app.db.ask<{ accepted: boolean }>('select accepted from outcomes');
const factsOf = async (name: string) => app.db.ask<{ subject: string; data: object }>('select subject, data from facts where name = $1', [name]);

describe('GET /api/submissions', () => {
  it('gives what waits, oldest first, page by page with its count', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(await handIn((await aTeacher(app)).actor, new Date(Date.UTC(2026, 10, 20, 5 - i))));
    const first = await list(officer, 'limit=2');
    expect(first).toMatchObject({ total: 5, next: expect.any(String), items: [
      { id: ids[4], author: { nameKm: 'សុខ ដារ៉ា' }, place: { nameLatin: 'Place S0603010001' }, cohort: null, activityTitle: { en: 'A lesson of your own' }, courseTitle: { en: 'Small' }, state: 'waiting', round: 1, files: 0, peersAsked: 0 },
      { id: ids[3] },
    ] });
    const second = await list(officer, `limit=2&after=${first.next}`);
    const third = await list(officer, `limit=2&after=${second.next}`);
    expect([idsOf(second), idsOf(third), third.next, second.total]).toEqual([[ids[2], ids[1]], [ids[0]], null, undefined]);
    await mark(ids[2]!, returned());
    expect(idsOf(await list(officer, 'state=returned'))).toEqual([ids[2]]);
    expect((await list(officer)).total).toBe(4);
    expect((await app.as(officer).get('/api/submissions?after=x')).status).toBe(400);
  });

  it('narrows to a cohort, a course, an activity, and those one helps oneself', async () => {
    const cohort = await aCohortAtWork(app, { members: 2 });
    const [one, two] = [await handIn(cohort.members[0]), await handIn(cohort.members[1])];
    const other = await handIn();
    const { actor } = await aHolder(app, 'province_officer', 'KH/06/');
    expect(new Set(idsOf(await list(actor)))).toEqual(new Set([one, two, other]));
    expect(idsOf(await list(actor, `cohort=${cohort.id}`))).toEqual([one, two]);
    expect((await list(actor, `cohort=${cohort.id}`)).items[0]).toMatchObject({ cohort: { id: cohort.id, name: 'Cohort' } });
    expect(idsOf(await list(actor, 'mine=true'))).toEqual([]);
    expect(idsOf(await list(cohort.facilitator, 'mine=true&course=small&activity=first-work'))).toEqual([one, two]);
    expect(idsOf(await list(actor, 'course=other'))).toEqual([]);
  });

  it('passes over the withdrawn', async () => {
    const { members: [member], facilitator } = await aCohortAtWork(app);
    await handIn(member);
    await app.db.ask("update enrolments set state = 'withdrawn' where person_id = $1", [member!.personId]);
    expect(await list(facilitator)).toMatchObject({ items: [], total: 0 });
  });
});

describe('who may mark', () => {
  const may: [Role, string, boolean][] = [
    ['administrator', 'KH/', true], ['ministry_officer', 'KH/', true], ['province_officer', 'KH/06/', true], ['district_officer', 'KH/06/0603/', true], ['facilitator', 'KH/06/', true],
    ['province_officer', 'KH/05/', false], ['district_officer', 'KH/06/0601/', false], ['school_director', 'KH/06/0603/', false], ['inspector', 'KH/06/', false], ['author', 'KH/', false],
  ];
  it.each(may)('%s of %s: %s', async (role, place, allowed) => {
    const id = await handIn();
    const { actor } = await aHolder(app, role, place);
    const keeper = ['administrator', 'ministry_officer', 'province_officer', 'district_officer', 'facilitator'].includes(role);
    expect((await app.as(actor).get(`/api/submissions/${id}`)).status).toBe(allowed ? 200 : keeper ? 404 : 403);
    expect((await mark(id, accepted(), actor)).status).toBe(allowed ? 200 : keeper ? 404 : 403);
    expect((await list(actor, 'state=accepted')).total ?? 0).toBe(allowed ? 1 : 0);
  });

  it('the facilitator named for the cohort, wherever else they are; not one of another cohort', async () => {
    const cohort = await aCohortAtWork(app, { place: 'KH/06/' });
    const id = await handIn(cohort.members[0]);
    // The role has been taken to another province since; the cohort still names its facilitator.
    const elsewhere = { ...cohort.facilitator, roles: [{ role: 'facilitator' as const, place: 'KH/05/' }] };
    const actor = Object.assign(Object.create(Object.getPrototypeOf(cohort.facilitator) as object) as Actor, elsewhere);
    expect((await mark(id, accepted(), (await aHolder(app, 'facilitator', 'KH/05/')).actor)).status).toBe(404);
    expect((await mark(id, accepted(), actor)).status).toBe(200);
  });

  it('never one’s own work', async () => {
    const { person } = await aTeacher(app);
    const both = actorOf(person, { role: 'teacher', place: person.place }, { role: 'province_officer', place: 'KH/06/' });
    const id = await handIn(both);
    expect((await list(both)).total).toBe(0);
    expect((await app.as(both).get(`/api/submissions/${id}`)).body.code).toBe('submission.not_found');
    expect((await mark(id, accepted(), both)).body.code).toBe('submission.not_found');
  });
});

describe('PUT /api/submissions/:id/marks/:markId', () => {
  it('accepts: the lesson is done, the author is told, once however often it is sent', async () => {
    const [id, markId] = [await handIn(), uuidv7()];
    const { status, body } = await mark(id, accepted(), officer, markId);
    expect([status, body]).toEqual([200, { submissionId: id, state: 'accepted', mark: {
      id: markId, ...accepted(), points: 4, max: 4, marker: expect.objectContaining({ id: officer.personId }), markedAt: expect.any(String), undoUntil: expect.any(String),
    } }]);
    expect((await mark(id, accepted(), officer, markId)).body).toEqual(body);
    expect(await outcomes()).toEqual([{ accepted: true }]);
    expect(await factsOf('submission.marked')).toEqual([{ subject: id, data: { personId: teacher.personId, courseCode: 'small', activityId: 'first-work', round: 1, markId, decision: 'accepted', points: 4, max: 4 } }]);
    expect((await app.as(teacher).get('/api/notices/changes')).body.notices).toMatchObject([{ kind: 'submission_marked', about: { course: 'small', activity: 'first-work', decision: 'accepted' } }]);
  });

  it('is refused with what is missing', async () => {
    const id = await handIn();
    const refused: [object, string, object][] = [
      [accepted({ marks: { plan: { level: 'good', comment: '' } } }), 'mark.incomplete', { missing: ['care'] }],
      [accepted({ marks: { ...levels('good'), other: { level: 'good', comment: '' } } }), 'mark.incomplete', { unknown: ['other'] }],
      [accepted({ marks: { ...levels('good'), care: { level: 'superb', comment: '' } } }), 'mark.incomplete', { unknown: ['care'] }],
      [accepted({ marks: levels('fair') }), 'mark.below_pass', { points: 2, passPoints: 3 }],
      [returned({ comment: ' \n' }), 'mark.words_missing', {}],
    ];
    for (const [record, code, details] of refused) expect(await mark(id, record)).toMatchObject({ status: 422, body: { code, details } });
    expect((await mark(id, returned({ comment: '', marks: levels('good', 'good', 'Say why') }))).status).toBe(200);
  });

  it('tells the second who was first, and refuses another mark under one id', async () => {
    const [id, markId] = [await handIn(), uuidv7()];
    await mark(id, returned(), officer, markId);
    const second = await mark(id, accepted(), (await aHolder(app, 'ministry_officer', 'KH/')).actor);
    expect(second).toMatchObject({ status: 409, body: { code: 'mark.already_marked', details: { decision: 'returned', nameLatin: 'Sok Dara' } } });
    expect(await mark(id, accepted(), officer, markId)).toMatchObject({ status: 409, body: { code: 'mark.already_received' } });
  });
});

describe('DELETE /api/submissions/:id/marks/:markId', () => {
  it('takes it back: the work waits again, the lesson is open again, an unread notice is gone', async () => {
    const [id, markId] = [await handIn(), uuidv7()];
    await mark(id, accepted(), officer, markId);
    expect((await undo(id, markId)).body).toEqual({ submissionId: id, state: 'waiting', mark: null });
    expect((await undo(id, markId)).body).toEqual({ submissionId: id, state: 'waiting', mark: null });
    expect(await outcomes()).not.toContainEqual({ accepted: true });
    expect(await factsOf('mark.undone')).toHaveLength(1);
    expect((await app.as(teacher).get('/api/notices/changes')).body.notices).toMatchObject([{ retractedAt: expect.any(String) }]);
    expect((await mark(id, accepted(), officer, markId)).body.code).toBe('mark.already_received');
    expect((await mark(id, returned())).body.state).toBe('returned');
    expect((await app.as(teacher).get('/api/coursework/changes')).body.submissions).toMatchObject([{ id, state: 'returned' }]);
  });

  it('is refused after ten minutes, after another round, to another marker, and once the course is completed by it', async () => {
    const [id, markId] = [await handIn(), uuidv7()];
    await mark(id, returned(), officer, markId);
    expect((await undo(id, markId, (await aHolder(app, 'ministry_officer', 'KH/')).actor)).body.code).toBe('mark.not_found');
    expect(await app.clock.at(new Date(Date.now() + 601_000), () => undo(id, markId))).toMatchObject({ status: 409, body: { code: 'mark.undo_late', details: { minutes: 10 } } });
    const next = await handIn();
    expect(await undo(id, markId)).toMatchObject({ status: 409, body: { code: 'mark.followed' } });
    await completeCourse(app, teacher, course);
    const last = uuidv7();
    expect((await mark(next, accepted(), officer, last)).body.mark.undoUntil).toBeNull();
    expect(await factsOf('course.completed')).toHaveLength(1);
    expect(await undo(next, last)).toMatchObject({ status: 409, body: { code: 'mark.followed' } });
  });
});

describe('GET /api/submissions/:id', () => {
  it('shows the work with its rubric and the rounds before', async () => {
    const first = await handIn();
    await mark(first, returned());
    const second = await handIn();
    const { body } = await app.as(officer).get(`/api/submissions/${second}`);
    expect(body).toMatchObject({
      id: second, round: 2, lessonTitle: { en: 'Lesson first' }, assignment: { rubric: { passPoints: 3 } }, work: { id: second, text: aWork().text, mark: null },
      rounds: [{ id: first, round: 1, state: 'returned', mark: { points: 0, undoUntil: null, comment: 'សូមបន្ថែមឧទាហរណ៍' } }], peers: [],
    });
    expect((await app.as(officer).get(`/api/submissions/${uuidv7()}`)).body.code).toBe('submission.not_found');
  });
});
