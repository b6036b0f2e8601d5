import { describe, expect, it, jest } from '@jest/globals';
import { AwardService } from '#certification';
import { CODE_ALPHABET, drawCode, groupedCode } from '#contracts';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { VerificationModule } from '#verification';
import { createHash } from 'node:crypto';
import { Judge } from './judge.js';

const app = await testApp([VerificationModule]);
jest.setTimeout(30_000);
const anAward = async (): Promise<Awaited<ReturnType<typeof anInspectorCertificate>>> => {
  await someAchievements(app);
  return anInspectorCertificate(app, (await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' })).id);
};
const revoke = (id: string) => app.get(AwardService).revoke(Actor.system, id, 'dishonest_work', 'The officer’s own words about Sok');
/** Another character in the last place: it can be no code. */
const mistyped = (code: string): string => code.slice(0, -1) + [...CODE_ALPHABET].find((character) => character !== code.at(-1));
const askMany = (codes: unknown) => app.as().post('/api/verify/many', { codes });

describe('the public check of a certificate', () => {
  it('shows a stranger every printed field, and the answer in three parts', async () => {
    const award = await anAward();
    const { status, body, headers } = await app.as().get(`/api/verify/${award.code}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' });
    const [issuer] = award.record.issuers;
    expect(body).toMatchObject({
      status: 'valid', publicReason: null, changedAt: award.awardedAt.toISOString(), superseded: false,
      verdict: { signature: { state: 'valid', reason: null, issuer: 'did:web:kru.test' }, status: { state: 'valid' }, joint: { state: 'not_joint', institutions: [{ state: 'valid', byMandate: false }] }, paper: { state: 'none' } },
      credentials: [{ issuer: 'did:web:kru.test', code: issuer!.code, url: `http://kru.test/credentials/${issuer!.credential}`, byMandate: false }],
      history: [{ what: 'issued', publicReason: null, by: 'institution' }],
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

  it('tells what became of it, in words fit for the public and without anybody’s name', async () => {
    const award = await anAward();
    await revoke(award.id);
    const { body } = await app.as().get(`/api/verify/${award.code}`);
    expect(body).toMatchObject({ status: 'revoked', publicReason: 'dishonest_work', verdict: { signature: { state: 'valid' }, status: { state: 'revoked' } } });
    expect(body.history.map(({ what, publicReason }: Record<string, unknown>) => [what, publicReason]).at(-1)).toEqual(['revoked', 'dishonest_work']);
    expect(JSON.stringify(body)).not.toMatch(/own words/);
    expect(JSON.stringify(body)).not.toContain(Actor.system.personId);
  });

  it('is not answered again to who has the same answer, until that changes', async () => {
    const award = await anAward();
    const { headers: { etag } } = await app.as().get(`/api/verify/${award.code}`);
    const again = await app.as().get(`/api/verify/${award.code}`, { 'if-none-match': String(etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    await revoke(award.id);
    expect((await app.as().get(`/api/verify/${award.code}`, { 'if-none-match': String(etag) })).status).toBe(200);
  });

  it('says so when what is kept is not what was signed', async () => {
    const award = await anAward();
    await app.db.ask(`update awards set record = jsonb_set(record, '{names,latin}', '"Another"') where id = $1`, [award.id]);
    expect((await app.as().get(`/api/verify/${award.code}`)).body.verdict.signature).toMatchObject({ state: 'invalid', reason: 'record_altered' });
    expect((await askMany([award.code])).body.items[0].state).toBe('forged');
  });

  it('says that a certificate has expired', async () => {
    await someAchievements(app);
    const person = await aPerson(app);
    const award = await app.clock.at(new Date('2020-05-05T05:00:00Z'), () => anInspectorCertificate(app, person.id));
    expect((await app.as().get(`/api/verify/${award.code}`)).body).toMatchObject({ status: 'expired', verdict: { signature: { state: 'valid' }, status: { state: 'expired' } } });
  });

  it('counts by day, and keeps nothing about who asked', async () => {
    const award = await anAward();
    for (const code of [award.code, award.code, drawCode()]) await app.as().get(`/api/verify/${code}`);
    const events = await app.db.ask<Record<string, unknown>>('select * from verification_events order by code');
    expect(events.map(({ code, count }) => [code, count])).toEqual([['', 1], [award.code, 2]]);
    expect(Object.keys(events[0]!)).toEqual(['day', 'code', 'count']);
  });
});

describe('a code that no certificate has', () => {
  it('is answered after the same work as a known one, with nothing of anybody, and kept as long', async () => {
    const award = await anAward();
    const known = await app.as().get(`/api/verify/${award.code}`);
    const judge = jest.spyOn(app.get(Judge), 'judge');
    const strangers = [drawCode(), mistyped(award.code), award.number, 'Sok Chansophea', 'x', award.id, award.personId];
    for (const code of strangers) {
      const { status, body, headers } = await app.as().get(`/api/verify/${encodeURIComponent(code)}`);
      expect({ status, code: body.code, details: body.details }).toEqual({ status: 404, code: 'award.code_unknown', details: {} });
      expect(JSON.stringify(body)).not.toContain('Chansophea');
      for (const name of ['cache-control', 'x-robots-tag', 'access-control-allow-origin']) expect([name, headers[name]]).toEqual([name, known.headers[name]]);
    }
    expect(judge).toHaveBeenCalledTimes(strangers.length);
    judge.mockRestore();
  });

  it('gives no bundle, no word about a paper, and no row', async () => {
    const award = await anAward();
    for (const path of ['bundle', `paper/${'0'.repeat(64)}`]) {
      expect(await app.as().get(`/api/verify/${drawCode()}/${path}`)).toMatchObject({ status: 404, body: { code: 'award.code_unknown', details: {} } });
    }
    expect((await askMany([drawCode(), mistyped(award.code)])).body.items.map(({ state, names, number }: Record<string, unknown>) => [state, names, number]))
      .toEqual([['unknown', null, null], ['mistyped', null, null]]);
  });

  it('cannot be found from another: codes do not follow the numbers', async () => {
    await someAchievements(app);
    const codes: string[] = [];
    for (let i = 0; i < 3; i++) codes.push((await anInspectorCertificate(app, (await aPerson(app)).id)).code);
    expect(new Set(codes.map((code) => code.slice(0, 4))).size).toBe(3);
    expect([...codes].sort((a, b) => (a < b ? -1 : 1)).join('')).not.toContain('0');
  });

  it('is not searched for: names, numbers and questions find nobody', async () => {
    const award = await anAward();
    for (const query of ['?q=Sok', '?name=Sok%20Chansophea', `?number=${award.number}`]) expect((await app.as().get(`/api/verify${query}`)).status).toBe(404);
  });
});

describe('what one checks oneself', () => {
  it('is the record, the credentials as signed, and the lists that they name', async () => {
    const award = await anAward();
    const { status, body, headers } = await app.as().get(`/api/verify/${award.code}/bundle`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' });
    expect(body.record).toEqual(JSON.parse(JSON.stringify(award.record)));
    const [credential] = body.credentials;
    const { raw } = await app.as().get(`/credentials/${award.record.issuers[0]!.credential}`);
    expect(JSON.stringify(credential)).toBe(raw.toString());
    const named = credential.credentialStatus.map(({ statusListCredential }: { statusListCredential: string }) => statusListCredential);
    expect(new Set(Object.keys(body.lists))).toEqual(new Set(named));
    expect(body.lists[named[0]].credentialSubject).toMatchObject({ statusPurpose: 'revocation' });
  });

  it('says of a PDF whether it is the one that is printed', async () => {
    const award = await anAward();
    await app.db.ask("update people set name_latin = 'Another' where id = $1", [award.personId]);
    const holder = new Actor(award.personId, 'fr', []);
    const { raw } = await app.as(holder).get(`/api/certificates/${award.id}/pdf?lang=fr`);
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect((await app.as().get(`/api/verify/${award.code}/paper/${hash(raw)}`)).body).toEqual({ state: 'same' });
    const edited = Buffer.from(raw);
    edited[edited.length - 10]! ^= 1;
    expect((await app.as().get(`/api/verify/${award.code}/paper/${hash(edited)}`)).body).toEqual({ state: 'altered' });
    expect((await app.as().get(`/api/verify/${award.code}/paper/x`)).body).toEqual({ state: 'altered' });
  });
});

describe('many codes at once', () => {
  it('are answered one row each, in order, and nothing is kept', async () => {
    const good = await anAward();
    const bad = await anInspectorCertificate(app, (await aPerson(app)).id);
    await revoke(bad.id);
    const { status, body, headers } = await askMany([groupedCode(good.code).toLowerCase(), bad.code, drawCode(), good.code]);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    expect(body.items.map(({ state }: { state: string }) => state)).toEqual(['valid', 'revoked', 'unknown', 'valid']);
    expect(body.items[0]).toEqual({
      code: good.code, state: 'valid', names: { km: 'សុខ ចាន់សុភា', latin: 'Sok Chansophea' }, title: good.record.title, number: good.number,
      awardedAt: good.record.awardedAt, expiresAt: good.record.expiresAt, publicReason: null,
    });
    expect(body.items[1].publicReason).toBe('dishonest_work');
    expect(await app.db.ask('select * from verification_events')).toEqual([]);
  });

  it('are at most 300, and real codes', async () => {
    for (const codes of [[], Array.from({ length: 301 }, () => 'x'), ['x'.repeat(41)], [1], 'x']) expect((await askMany(codes)).body.code).toBe('request.invalid');
  });
});

// Last: the address that asks here is then shut out for a minute.
describe('who asks', () => {
  it('lets nobody try codes for long', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 70; i++) statuses.push((await app.as().get('/api/verify/x')).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await app.as().get('/api/verify/x')).body).toMatchObject({ code: 'request.too_many' });
  });

  it('may send a few lists a minute, and no more', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++) statuses.push((await askMany(['x'])).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
