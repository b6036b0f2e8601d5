import { describe, expect, it, jest } from '@jest/globals';
import { CODE_ALPHABET, drawCode, groupedCode } from '#contracts';
import { SigningKeyService } from '#credential';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { aPerson } from '#identity/testing';
import { testApp } from '#platform/testing';
import { VerificationModule } from '#verification';

const app = await testApp([VerificationModule]);
const anAward = async (): Promise<Awaited<ReturnType<typeof anInspectorCertificate>>> => {
  await someAchievements(app);
  return anInspectorCertificate(app, (await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' })).id);
};

describe('the public check of a certificate', () => {
  it('shows a stranger every printed field', async () => {
    const award = await anAward();
    const { status, body, headers } = await app.as().get(`/api/verify/${award.code}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    expect(body).toMatchObject({
      status: 'valid', signature: 'valid', publicReason: null, changedAt: award.awardedAt.toISOString(), credentialUrls: [`http://kru.test/credentials/${award.record.issuers[0]!.credential}`],
      record: {
        code: award.code, number: award.number, names: { km: 'សុខ ចាន់សុភា', latin: 'Sok Chansophea' }, awardedAt: award.awardedAt.toISOString(), expiresAt: award.expiresAt!.toISOString(),
        title: { en: 'Certified school inspector' }, hours: 0, competencies: [], state: { en: 'Kingdom of Cambodia' },
        issuers: [{ name: { fr: 'Ministère de l’Éducation, de la Jeunesse et des Sports' }, signatory: { name: { en: 'Demonstration signatory' } } }],
      },
    });
    expect(JSON.stringify(body)).not.toContain(award.personId);
  });

  it('reads a code as people write it', async () => {
    const award = await anAward();
    expect((await app.as().get(`/api/verify/${groupedCode(award.code).toLowerCase()}`)).body.record.number).toBe(award.number);
  });

  it('answers an unknown code after the same work as a known one, with nothing of anybody', async () => {
    const award = await anAward();
    const verify = jest.spyOn(app.get(SigningKeyService), 'verify');
    const answer = await app.as().get(`/api/verify/${drawCode()}`);
    expect(answer).toMatchObject({ status: 404, body: { code: 'award.code_unknown', details: {} } });
    expect(answer.headers).toMatchObject({ 'x-robots-tag': 'noindex' });
    expect(verify).toHaveBeenCalledTimes(1);
    const broken = award.code.slice(0, -1) + [...CODE_ALPHABET].find((character) => character !== award.code.at(-1));
    for (const code of [broken, award.number, 'Sok Chansophea', 'x']) {
      expect(await app.as().get(`/api/verify/${encodeURIComponent(code)}`)).toMatchObject({ status: 404, body: { code: 'award.code_unknown', details: {} } });
    }
    expect(verify).toHaveBeenCalledTimes(5);
    verify.mockRestore();
  });

  it('has codes that do not follow the numbers', async () => {
    await someAchievements(app);
    const codes: string[] = [];
    for (let i = 0; i < 3; i++) codes.push((await anInspectorCertificate(app, (await aPerson(app)).id)).code);
    expect(new Set(codes.map((code) => code.slice(0, 4))).size).toBe(3);
    expect([...codes].sort((a, b) => (a < b ? -1 : 1)).join('')).not.toContain('0');
  });

  it('says so when what is kept is not what was signed', async () => {
    const award = await anAward();
    await app.db.ask(`update awards set record = jsonb_set(record, '{names,latin}', '"Another"') where id = $1`, [award.id]);
    expect((await app.as().get(`/api/verify/${award.code}`)).body.signature).toBe('invalid');
  });

  it('says that a certificate has expired', async () => {
    await someAchievements(app);
    const person = await aPerson(app);
    const award = await app.clock.at(new Date('2020-05-05T05:00:00Z'), () => anInspectorCertificate(app, person.id));
    expect((await app.as().get(`/api/verify/${award.code}`)).body).toMatchObject({ status: 'expired', signature: 'valid' });
  });

  it('counts by day, and keeps nothing about who asked', async () => {
    const award = await anAward();
    for (const code of [award.code, award.code, drawCode()]) await app.as().get(`/api/verify/${code}`);
    const events = await app.db.ask<Record<string, unknown>>('select * from verification_events order by code');
    expect(events.map(({ code, count }) => [code, count])).toEqual([['', 1], [award.code, 2]]);
    expect(Object.keys(events[0]!)).toEqual(['day', 'code', 'count']);
  });

  it('lets nobody try codes for long', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 70; i++) statuses.push((await app.as().get('/api/verify/x')).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await app.as().get('/api/verify/x')).body).toMatchObject({ code: 'request.too_many' });
  });
});
