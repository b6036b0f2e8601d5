import { beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { CourseworkModule } from '#coursework';
import { aHolder, aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { accepted, aCourseWithWork, aWork, returned } from '../testing/index.js';

const app = await testApp([TerritoryModule, CourseworkModule], { commits: true, env: { KRU_POOL: '10' } });
let markers: Actor[];

beforeAll(async () => {
  markers = await app.db.transaction(async () => {
    await aCourseWithWork(app);
    const made: Actor[] = [];
    for (let i = 0; i < 4; i++) made.push((await aHolder(app, 'province_officer', 'KH/06/')).actor);
    return made;
  });
});

const someone = async (): Promise<Actor> => (await app.db.transaction(() => aTeacher(app))).actor;
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);

describe('several requests at once', () => {
  it('with one work: it is received once, and all answer the same', async () => {
    const teacher = await someone();
    const id = uuidv7();
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.as(teacher).put(`/api/submissions/${id}`, aWork())));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, body: { round: 1 } });
  });

  it('with two works for one assignment: one waits, the other is told so', async () => {
    const teacher = await someone();
    const answers = await Promise.all([1, 2, 3].map((n) => app.as(teacher).put(`/api/submissions/${uuidv7()}`, aWork({ text: `Work number ${n}, long enough` }))));
    expect(statuses(answers)).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('submission.waiting');
  });

  it('of four markers: one is first, and the others are told who', async () => {
    const teacher = await someone();
    const id = uuidv7();
    await app.as(teacher).put(`/api/submissions/${id}`, aWork());
    const answers = await Promise.all(markers.map((marker, n) => app.as(marker).put(`/api/submissions/${id}/marks/${uuidv7()}`, n % 2 ? accepted() : returned())));
    expect(statuses(answers)).toEqual([200, 409, 409, 409]);
    for (const { body } of answers.filter(({ status }) => status === 409)) expect(body).toMatchObject({ code: 'mark.already_marked', details: { nameLatin: 'Sok Dara' } });
    expect(await app.db.ask("select 1 from facts where name = 'submission.marked' and subject = $1", [id])).toHaveLength(1);
  });

  it('of a marker who takes back and an author who hands in again: one of them stands', async () => {
    const teacher = await someone();
    const [id, markId, next] = [uuidv7(), uuidv7(), uuidv7()];
    await app.as(teacher).put(`/api/submissions/${id}`, aWork());
    await app.as(markers[0]).put(`/api/submissions/${id}/marks/${markId}`, returned());
    const [undone, handed] = await Promise.all([app.as(markers[0]).delete(`/api/submissions/${id}/marks/${markId}`), app.as(teacher).put(`/api/submissions/${next}`, aWork())]);
    expect(statuses([undone, handed])).toEqual([200, 409]);
    expect([undone.body.code, handed.body.code]).toContain(undone.status === 409 ? 'mark.followed' : 'submission.waiting');
  });
});
