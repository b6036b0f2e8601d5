import { describe, expect, it, jest } from '@jest/globals';
import { CertificateModule } from '#certificate';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { type FileRef, uuidv7 } from '#contracts';
import { aHolder, aTeacher } from '#identity/testing';
import { type Actor, Uploads } from '#platform';
import { testApp } from '#platform/testing';
import { createHash, randomBytes } from 'node:crypto';

const app = await testApp([CertificateModule]);
jest.setTimeout(30_000);

async function aPhoto(actor: Actor): Promise<FileRef> {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(40)]);
  const ref = { sha256: createHash('sha256').update(bytes).digest('hex'), name: 'card.jpg', mime: 'image/jpeg', bytes: bytes.length };
  await app.db.transaction(async () => {
    await app.get(Uploads).announce(actor, ref.sha256, ref);
    await app.get(Uploads).receive(actor, ref.sha256, 0, bytes);
  });
  return ref;
}

const noticesOf = async (actor: Actor): Promise<{ kind: string; about: object }[]> =>
  (await app.as(actor).get('/api/notices/changes')).body.notices.map(({ kind, about }: { kind: string; about: object }) => ({ kind, about }));

async function asks(actor: Actor): Promise<string> {
  const id = uuidv7();
  const record = { nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Daravuth', document: 'identity_card', reason: 'My card', files: [await aPhoto(actor)], locale: 'km', askedAt: '2026-11-23T01:00:00Z' };
  expect((await app.as(actor).put(`/api/me/name-corrections/${id}`, record)).status).toBe(200);
  return id;
}

describe('a corrected name', () => {
  it('is told to its bearer, and to the officer with the certificates that carry the old one', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    const officer = (await aHolder(app, 'ministry_officer', 'KH/')).actor;
    await anInspectorCertificate(app, person.id);
    await app.as(officer).post(`/api/name-corrections/${await asks(actor)}/accept`, { baseVersion: 1 });
    await app.drainJobs();
    expect(await noticesOf(actor)).toEqual([{ kind: 'name_decided', about: { decision: 'accepted' } }]);
    expect(await noticesOf(officer)).toEqual([{ kind: 'names_on_certificates', about: { person: { id: person.id, nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Daravuth' }, count: 1 } }]);
  });

  it('tells no officer where no certificate stands, and of a refusal its bearer alone', async () => {
    const { actor } = await aTeacher(app);
    const officer = (await aHolder(app, 'ministry_officer', 'KH/')).actor;
    await app.as(officer).post(`/api/name-corrections/${await asks(actor)}/refuse`, { words: 'Cannot be read' });
    await app.as(officer).post(`/api/name-corrections/${await asks(actor)}/accept`, { baseVersion: 1 });
    await app.drainJobs();
    expect((await noticesOf(actor)).map(({ about }) => about)).toEqual([{ decision: 'refused' }, { decision: 'accepted' }]);
    expect(await noticesOf(officer)).toEqual([]);
  });
});
