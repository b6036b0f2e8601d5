// Invariants 4, 5, 6, 7 and 11 of the house's reference on certification, each with what would break it.
import { describe, expect, it, jest } from '@jest/globals';
import { type Award, AwardService } from '#certification';
import { someAchievements } from '#certification/testing';
import type { CertificateBundle, Trust, Verdict } from '#contracts';
import { aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { verifyBundle, webCrypto } from '#proof';
import { VerificationModule } from '#verification';
import { plainPage } from './plain.page.js';
import { VerificationService } from './verification.service.js';

const app = await testApp([VerificationModule]);
jest.setTimeout(30_000);
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

/** Of two institutions, one of which signs by mandate. */
async function aJointAward(): Promise<Award> {
  await someAchievements(app);
  const person = await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' });
  return app.get(AwardService).award(Actor.system, person.id, 'mandate-demo', { reason: 'The jury of 3 June' });
}

/** What a stranger takes home, to check with the network gone. */
async function taken({ code }: Award): Promise<{ bundle: CertificateBundle; trust: Trust }> {
  const { body: bundle } = await app.as().get(`/api/verify/${code}/bundle`);
  const { body: trust } = await app.as().get('/.well-known/kru-trust.json');
  return { bundle, trust };
}

/** Whatever reaches for the network breaks the test. */
async function offline(bundle: CertificateBundle, trust: Trust, now = new Date()): Promise<Verdict> {
  const fetch = jest.spyOn(globalThis, 'fetch').mockImplementation(() => { throw new Error('there is no network'); });
  try {
    return await verifyBundle(bundle, trust, { now, crypto: webCrypto });
  } finally {
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  }
}

describe('4: with the issuer unreachable', () => {
  it('a credential and the bundled keys verify, and a status that is not known is never called valid', async () => {
    const { bundle, trust } = await taken(await aJointAward());
    expect(await offline(bundle, trust)).toMatchObject({ signature: { state: 'valid' }, status: { state: 'valid' }, joint: { state: 'joint' } });
    const later = await offline(bundle, trust, inHours(30));
    expect(later).toMatchObject({ signature: { state: 'valid' }, status: { state: 'unknown', reason: 'list_stale' } });
    expect(Date.parse(later.status.since!)).toBeLessThanOrEqual(Date.now());
    expect(await offline({ ...bundle, lists: {} }, trust)).toMatchObject({ status: { state: 'unknown', reason: 'list_unreachable' } });
  });

  it('keys of nobody known verify nothing', async () => {
    const { bundle, trust } = await taken(await aJointAward());
    expect((await offline(bundle, { ...trust, issuers: [] })).signature).toMatchObject({ state: 'invalid', reason: 'issuer_unknown' });
  });
});

describe('5: joint', () => {
  it('holds only with every institution’s own credential, and says which signs by mandate', async () => {
    const award = await aJointAward();
    const { body } = await app.as().get(`/api/verify/${award.code}`);
    expect(body.verdict.joint).toMatchObject({ state: 'joint', institutions: [{ byMandate: false, state: 'valid' }, { byMandate: true, state: 'valid' }] });
    expect(body.credentials.map(({ byMandate }: { byMandate: boolean }) => byMandate)).toEqual([false, true]);
    const { bundle, trust } = await taken(award);
    for (const credential of bundle.credentials) expect((await offline({ ...bundle, credentials: [credential] }, trust)).joint.state).toBe('broken');
  });

  it('is broken where one was taken out of the database, for one code and in a list', async () => {
    const award = await aJointAward();
    await app.db.ask('alter table credentials disable trigger credentials_are_final');
    await app.db.ask('delete from credentials where award_id = $1 and issuer = $2', [award.id, award.record.issuers[1]!.did]);
    expect((await app.as().get(`/api/verify/${award.code}`)).body.verdict.joint).toMatchObject({ state: 'broken', institutions: [{ state: 'valid' }, { state: 'credential_missing' }] });
    expect((await app.as().post('/api/verify/many', { codes: [award.code] })).body.items[0].state).toBe('forged');
    const answered = await app.get(VerificationService).examined(award.code);
    expect(plainPage(answered, { code: award.code, lang: 'en', path: '/', at: new Date() }).body).toContain('Not a joint award');
  });
});

describe('6: what is public', () => {
  it('holds bits, a subject drawn for this award alone, and nothing that finds a person elsewhere', async () => {
    const person = await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' });
    await someAchievements(app);
    const awards = app.get(AwardService);
    const one = await awards.award(Actor.system, person.id, 'inspector', { reason: 'Ten years' });
    const other = await awards.award(Actor.system, person.id, 'mandate-demo', { reason: 'The jury' });
    await awards.revoke(Actor.system, one.id, 'dishonest_work', 'What an officer wrote');
    const said: string[] = [];
    for (const { code } of [one, other]) for (const path of ['', '/bundle']) said.push(JSON.stringify((await app.as().get(`/api/verify/${code}${path}`)).body));
    const [row] = await app.db.ask<Record<string, unknown>>('select staff_id, phone, place from people where id = $1', [person.id]);
    for (const secret of [person.id, Actor.system.personId, 'What an officer wrote', ...Object.values(row!).filter((value) => typeof value === 'string' && value !== '')]) {
      for (const text of said) expect(text).not.toContain(secret);
    }
    expect(one.record.subject).not.toBe(other.record.subject);
    const { bundle } = await taken(one);
    for (const list of Object.values(bundle.lists!)) {
      const { id, type, statusPurpose, encodedList, ...rest } = (list as { credentialSubject: Record<string, unknown> }).credentialSubject;
      expect([typeof id, type, typeof statusPurpose, typeof encodedList, rest]).toEqual(['string', 'BitstringStatusList', 'string', 'string', {}]);
    }
  });
});

describe('7: the public page', () => {
  it('says nothing to a name, a number or an id, and does not let itself be indexed', async () => {
    const award = await aJointAward();
    for (const asked of ['Sok Chansophea', 'សុខ ចាន់សុភា', award.number, award.id, award.personId, award.record.subject, award.code.slice(0, 12)]) {
      for (const path of ['', '/bundle', `/paper/${'0'.repeat(64)}`]) {
        const { status, headers, raw } = await app.as().get(`/api/verify/${encodeURIComponent(asked)}${path}`);
        expect([asked, path, status, headers['x-robots-tag']]).toEqual([asked, path, 404, 'noindex']);
        expect(raw.toString()).not.toMatch(/Chansophea|KH-/);
      }
    }
  });
});

describe('11: every printed field', () => {
  it.each(['km', 'en', 'fr'] as const)('stands in the answer, and in %s on the page that needs no scripts', async (lang) => {
    const award = await aJointAward();
    const { body } = await app.as().get(`/api/verify/${award.code}`);
    expect(body.record).toEqual(JSON.parse(JSON.stringify(award.record)));
    const { record } = award;
    const page = plainPage(await app.get(VerificationService).examined(award.code), { code: award.code, lang, path: '/', at: new Date() }).body;
    const printed = [
      record.names.km, record.names.latin, record.number, record.title[lang], record.description[lang], record.criteria[lang], record.agreement!.reference, record.state[lang],
      ...record.levels.map(({ framework, level }) => `${framework} ${level}`), ...record.competencies.map(({ code }) => code),
      ...record.issuers.flatMap(({ name, title, signatory, nationalId, accreditation }) => [name[lang], title, signatory.name[lang], signatory.capacity[lang], nationalId, accreditation]),
    ].filter((text) => text !== null);
    for (const text of printed) expect(page).toContain(text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`));
  });
});
