import { describe, expect, it, jest } from '@jest/globals';
import { CertificateModule } from '#certificate';
import { type Award, AwardService } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { shareFields, type ShareRecord, uuidv7 } from '#contracts';
import { actorOf, anActor, aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { randomBytes } from 'node:crypto';

const app = await testApp([CertificateModule]);
jest.setTimeout(30_000);

const aToken = (): string => randomBytes(16).toString('base64url');
const aRecord = (award: Award, changes: Partial<ShareRecord> = {}): ShareRecord =>
  ({ awardId: award.id, token: aToken(), fields: ['title', 'nameLatin'], days: 7, label: 'For the university', ...changes });

async function aHolder(): Promise<{ actor: Actor; award: Award; place: string }> {
  await someAchievements(app);
  const person = await aPerson(app, { nameLatin: 'Sok Chansophea' });
  return { actor: actorOf(person), award: await anInspectorCertificate(app, person.id), place: person.place };
}
const put = (actor: Actor, record: object, id: string = uuidv7()) => app.as(actor).put(`/api/me/shares/${id}`, record);
const open = (token: string) => app.as().get(`/api/shares/${token}`);
const inDays = (days: number): Date => new Date(app.clock.now().getTime() + days * 86_400_000);

describe('a link', () => {
  it('shows what its holder chose, how the certificate stands at this moment, and nothing else', async () => {
    const { actor, award } = await aHolder();
    const record = aRecord(award);
    expect((await put(actor, record)).status).toBe(200);
    const opened = await open(record.token);
    expect(opened.body).toEqual({ standing: 'valid', asOf: expect.any(String), openUntil: expect.any(String), title: award.record.title, nameLatin: 'Sok Chansophea' });
    expect(opened.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect(opened.headers['access-control-allow-origin']).toBeUndefined();
    await app.get(AwardService).revoke(Actor.system, award.id, 'holder_asked', 'Asked for it');
    expect((await open(record.token)).body).toMatchObject({ standing: 'revoked' });
  });

  it('never says more than was chosen, whatever it was', async () => {
    const { actor, award } = await aHolder();
    const whole = JSON.stringify(award.record);
    const secret = { title: award.record.title.en, nameKm: award.nameKm, nameLatin: award.nameLatin, number: award.number };
    for (const field of shareFields.filter((each) => each !== 'credential')) {
      const record = aRecord(award, { fields: [field] });
      await put(actor, record);
      const { raw } = await open(record.token);
      const said = raw.toString();
      for (const [other, words] of Object.entries(secret)) expect([field, other, said.includes(words)]).toEqual([field, other, other === field]);
      for (const hidden of [award.id, award.code, award.personId, award.record.subject, 'For the university']) expect(said).not.toContain(hidden);
      expect(said.length).toBeLessThan(whole.length);
    }
  });

  it('gives the signed document where that was chosen', async () => {
    const { actor, award } = await aHolder();
    const record = aRecord(award, { fields: ['credential'] });
    await put(actor, record);
    const { body } = await open(record.token);
    expect(body.credentials).toHaveLength(1);
    expect(body).toMatchObject({ verifyUrl: `http://kru.test/verify/${award.code}`, credentials: [{ type: expect.arrayContaining(['OpenBadgeCredential']) }] });
  });

  it('ends: taken back, over, or never there is one answer', async () => {
    const { actor, award } = await aHolder();
    const [taken, over] = [aRecord(award), aRecord(award, { days: 1 })];
    const id = uuidv7();
    await put(actor, taken, id);
    await put(actor, over);
    for (let i = 0; i < 2; i++) expect((await app.as(actor).delete(`/api/me/shares/${id}`)).body).toMatchObject({ id, revokedAt: expect.any(String) });
    const answers = [await open(taken.token), await app.clock.at(inDays(1.01), () => open(over.token)), await open(aToken()), await open('x'), await open('x'.repeat(90))];
    expect(answers.map(({ status, body: { requestId: _, ...rest } }) => ({ status, ...rest }))).toEqual(answers.map(() => ({ status: 404, code: 'share.not_found', details: {} })));
    expect((await app.db.ask('select name from facts where name like $1 order by id', ['certificate.share%'])).map(({ name }) => name)).toEqual(['certificate.shared', 'certificate.shared', 'certificate.share_revoked']);
  });

  it('is kept as a hash, and counted by the day', async () => {
    const { actor, award } = await aHolder();
    const record = aRecord(award);
    await put(actor, record);
    for (let i = 0; i < 3; i++) await open(record.token);
    await app.clock.at(inDays(2), () => open(record.token));
    const { shares } = (await app.as(actor).get('/api/certificates/changes')).body;
    expect(shares).toMatchObject([{ awardId: award.id, fields: ['title', 'nameLatin'], label: 'For the university', revokedAt: null }]);
    expect(shares[0].views.map(({ count }: { count: number }) => count)).toEqual([1, 3]);
    expect(JSON.stringify(await app.db.ask('select * from certificate_shares')) + JSON.stringify(shares)).not.toContain(record.token);
    expect(Object.keys((await app.db.ask('select * from certificate_share_views'))[0]!).sort()).toEqual(['count', 'day', 'person_id', 'share_id']);
  });
});

describe('PUT /api/me/shares/:id', () => {
  it('may be sent again; another one under the same id is refused', async () => {
    const { actor, award } = await aHolder();
    const [id, record] = [uuidv7(), aRecord(award)];
    const first = await put(actor, record, id);
    expect((await put(actor, record, id)).body).toEqual(first.body);
    for (const other of [{ token: aToken() }, { fields: ['grade'] }, { days: 8 }, { label: '' }] as Partial<ShareRecord>[]) {
      expect(await put(actor, { ...record, ...other }, id)).toMatchObject({ status: 409, body: { code: 'share.already_received' } });
    }
  });

  it.each([
    ['no field', { fields: [] }], ['a field twice', { fields: ['title', 'title'] }], ['a field that is none', { fields: ['email'] }],
    ['more than two years', { days: 731 }], ['no day', { days: 0 }], ['a short token', { token: 'abc' }], ['more', { everything: true }],
  ])('refuses %s', async (_what, changes) => {
    const { actor, award } = await aHolder();
    expect(await put(actor, { ...aRecord(award), ...changes })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });

  it('opens fifty at one time at most', async () => {
    const { actor, award } = await aHolder();
    const ids = Array.from({ length: 50 }, () => uuidv7());
    for (const id of ids) await put(actor, aRecord(award), id);
    expect(await put(actor, aRecord(award))).toMatchObject({ status: 409, body: { code: 'share.too_many', details: { most: 50 } } });
    await app.as(actor).delete(`/api/me/shares/${ids[0]}`);
    expect((await put(actor, aRecord(award))).status).toBe(200);
  });
});

describe('who may not', () => {
  it('share or take back what is another’s, though they may see it', async () => {
    const { actor, award, place } = await aHolder();
    const id = uuidv7();
    await put(actor, aRecord(award), id);
    const officer = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] });
    const colleague = anActor({ roles: [{ role: 'teacher', place }] });
    for (const other of [officer, colleague]) {
      expect(await put(other, aRecord(award))).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
      expect(await app.as(other).delete(`/api/me/shares/${id}`)).toMatchObject({ status: 404, body: { code: 'share.not_found' } });
    }
    expect((await app.as().put(`/api/me/shares/${uuidv7()}`, aRecord(award))).status).toBe(401);
    expect((await app.as().delete(`/api/me/shares/${id}`)).status).toBe(401);
  });
});
