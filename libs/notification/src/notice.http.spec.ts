import { describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { IdentityModule } from '#identity';
import { aHolder, anActor, aTeacher } from '#identity/testing';
import { Notices, NotificationModule } from '#notification';
import { Actor, Dependents } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule, NotificationModule]);
const notices = (): Notices => app.get(Notices);

describe('notices', () => {
  it('come to the person told, with who sent them, and to nobody else', async () => {
    const [sender, told, other] = [await aHolder(app, 'facilitator', 'KH/12/'), await aTeacher(app), await aTeacher(app)];
    expect(await notices().tell(sender.actor, [told.person.id, told.person.id], { kind: 'message', about: { course: 'ai-first' }, body: 'សូមបន្ត' })).toBe(1);
    const { body } = await app.as(told.actor).get('/api/notices/changes');
    expect(body.notices).toEqual([expect.objectContaining({
      kind: 'message', body: 'សូមបន្ត', about: { course: 'ai-first' }, sender: expect.objectContaining({ id: sender.person.id }), readAt: null, retractedAt: null,
    })]);
    expect((await app.as(other.actor).get('/api/notices/changes')).body.notices).toEqual([]);
    expect((await app.as(other.actor).put(`/api/notices/${body.notices[0].id}/read`)).body).toMatchObject({ code: 'notice.not_found' });
    expect((await app.as().get('/api/notices/changes')).status).toBe(401);
  });

  it('are told once for a batch, however often it runs', async () => {
    const people = [await aTeacher(app), await aTeacher(app)];
    const [batch, ids] = [uuidv7(), people.map(({ person }) => person.id)];
    expect(await notices().tell(Actor.system, ids.slice(0, 1), { kind: 'path_assigned', about: {}, batch })).toBe(1);
    expect(await notices().tell(Actor.system, ids, { kind: 'path_assigned', about: {}, batch })).toBe(1);
    const { body } = await app.as(people[0]!.actor).get('/api/notices/changes');
    expect(body.notices).toEqual([expect.objectContaining({ sender: null, body: null })]);
  });

  it('can be taken back while unread; what was read stays', async () => {
    const [reader, sleeper] = [await aTeacher(app), await aTeacher(app)];
    const batch = uuidv7();
    await notices().tell(anActor(), [reader.person.id, sleeper.person.id], { kind: 'message', about: { course: 'ai-first' }, body: 'សួស្តី', batch });
    const mine = (await app.as(reader.actor).get('/api/notices/changes')).body.notices[0];
    const first = await app.as(reader.actor).put(`/api/notices/${mine.id}/read`);
    expect(first.body.readAt).not.toBeNull();
    expect((await app.as(reader.actor).put(`/api/notices/${mine.id}/read`)).body).toEqual(first.body);

    expect(await notices().retract(batch)).toEqual({ retracted: 1, read: 1 });
    expect(await notices().retract(batch)).toEqual({ retracted: 1, read: 1 });
    expect([...await notices().readers(batch, [reader.person.id, sleeper.person.id])]).toEqual([reader.person.id]);
    expect((await app.as(reader.actor).get('/api/notices/changes')).body.notices[0]).toMatchObject({ body: 'សួស្តី', retractedAt: null });
    const [gone] = (await app.as(sleeper.actor).get('/api/notices/changes')).body.notices;
    expect(gone).toMatchObject({ body: null, about: {}, retractedAt: expect.any(String) });
    expect((await app.as(sleeper.actor).put(`/api/notices/${gone.id}/read`)).body).toMatchObject({ readAt: null });
  });

  it('hold their people and their sender here', async () => {
    const [sender, told] = [await aTeacher(app), await aTeacher(app)];
    await notices().tell(sender.actor, [told.person.id], { kind: 'message', about: {}, body: 'a' });
    const held = await app.get(Dependents).of('people', [sender.person.id, told.person.id]);
    expect([...held.get('notices')!].sort()).toEqual([sender.person.id, told.person.id].sort());
  });

  it('refuse a cursor that is none', async () => {
    expect((await app.as(anActor()).get('/api/notices/changes?after=x')).body).toMatchObject({ code: 'request.invalid' });
  });
});
