import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DraftOp, uuidv7, valueAt } from '#contracts';
import { AuthoringModule, DraftService } from '#authoring';
import { CourseModule } from '#course';
import { aCourse } from '#course/testing';
import { IdentityModule } from '#identity';
import { anActor } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, AuthoringModule], { commits: true, env: { KRU_POOL: '10' } });
const author = (): Actor => anActor({ roles: [{ role: 'author', place: 'KH/' }] });

beforeAll(async () => { await app.db.transaction(() => aCourse(app)); });

async function begun(): Promise<string> {
  const [open] = (await app.as(author()).get('/api/drafts')).body.items;
  if (open) await app.db.transaction(() => app.get(DraftService).drop(author(), open.id));
  const id = uuidv7();
  await app.as(author()).put(`/api/drafts/${id}`, { code: 'small' });
  return id;
}
const send = (actor: Actor, id: string, desk: string, ...ops: DraftOp[]) => app.as(actor).post(`/api/drafts/${id}/edits`, { desk, base: 0, edits: ops.map((op) => ({ id: uuidv7(), op })) });
const write = (path: string[], value: string): DraftOp => ({ op: 'set', path, value });

describe('several authors at once', () => {
  it('in different fields lose nothing', async () => {
    const id = await begun();
    const fields = ['first', 'second'].flatMap((lesson) => ['km', 'en', 'fr'].map((locale) => ['lessons', lesson, 'title', locale]));
    const answers = await Promise.all(fields.map((path) => send(author(), id, uuidv7(), write(path, `new ${path.join('/')}`))));
    expect(answers.map(({ status }) => status)).toEqual(fields.map(() => 200));
    const { source, revision } = (await app.as(author()).get(`/api/drafts/${id}`)).body;
    expect(revision).toBe(fields.length);
    expect(fields.map((path) => valueAt(source, path))).toEqual(fields.map((path) => `new ${path.join('/')}`));
  });

  it('in one field: one stands, every other is kept aside with its words', async () => {
    const id = await begun();
    const words = ['a', 'b', 'c', 'd'];
    await Promise.all(words.map((word) => send(author(), id, uuidv7(), write(['title', 'en'], word))));
    const { source, clashes } = (await app.as(author()).get(`/api/drafts/${id}`)).body;
    expect(new Set([valueAt(source, ['title', 'en']), ...clashes.map(({ op }: { op: { value: string } }) => op.value)])).toEqual(new Set(words));
    expect(clashes).toHaveLength(3);
  });

  it('that send the same batch again, together: it is kept once', async () => {
    const id = await begun();
    const [actor, desk] = [author(), uuidv7()];
    const batch = { desk, base: 0, edits: [{ id: uuidv7(), op: write(['title', 'km'], 'ថ្មី') }, { id: uuidv7(), op: write(['title', 'en'], 'New') }] };
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.as(actor).post(`/api/drafts/${id}/edits`, batch)));
    expect(answers.map(({ status, body }) => [status, body.revision])).toEqual(answers.map(() => [200, 2]));
  });

  it('that begin a draft of the same course: one is begun', async () => {
    const id = await begun();
    await app.db.transaction(() => app.get(DraftService).drop(author(), id));
    const answers = await Promise.all(Array.from({ length: 4 }, () => app.as(author()).put(`/api/drafts/${uuidv7()}`, { code: 'small' })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  });
});
