import { describe, expect, it, jest } from '@jest/globals';
import { AwardService, CertificationModule } from '#certification';
import { anInspectorCertificate, completesCourse, someAchievements } from '#certification/testing';
import { aPerson, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { contextOf, unrelatedVerify } from '#proof/testing';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';

const app = await testApp([CertificationModule]);
// A whole course is learnt in some of these, on machines that do other things too.
jest.setTimeout(30_000);

const pathOf = (url: string): string => url.slice('http://kru.test'.length);
const json = async (url: string): Promise<any> => JSON.parse((await app.as().get(url)).raw.toString());
const didDocument = (): Promise<any> => json('/.well-known/did.json');

async function anAward(): Promise<{ award: Awaited<ReturnType<typeof anInspectorCertificate>>; credential: any }> {
  await someAchievements(app);
  const person = await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' });
  const award = await anInspectorCertificate(app, person.id);
  return { award, credential: await json(`/credentials/${award.record.issuers[0]!.credential}`) };
}

describe('the credential of an award', () => {
  it('is an Open Badge that says who, what, by whom and where its status is, and no other personal data', async () => {
    const { award, credential } = await anAward();
    expect(credential).toMatchObject({
      id: `http://kru.test/credentials/${award.record.issuers[0]!.credential}`, type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'did:web:kru.test', type: ['Profile'] }, validFrom: award.awardedAt.toISOString(), validUntil: award.expiresAt!.toISOString(),
      credentialSubject: {
        id: `urn:uuid:${award.record.subject}`, type: ['AchievementSubject'], licenseNumber: award.number,
        identifier: [{ identityHash: 'សុខ ចាន់សុភា', hashed: false }, { identityHash: 'Sok Chansophea', hashed: false }],
        achievement: { id: 'http://kru.test/api/achievements/inspector/3', type: ['Achievement'] },
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

  it('verifies with unrelated software when it names competencies', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    await completesCourse(app, actor);
    await app.drainJobs();
    const [{ record }] = await app.db.ask<any>('select record from awards where person_id = $1', [person.id]) as [any];
    const credential = await json(`/credentials/${record.issuers[0]!.credential}`);
    expect(credential.credentialSubject.achievement.alignment.map(({ targetCode }: any) => targetCode)).toEqual(['HCM-1', 'ETH-1', 'AIF-1']);
    expect(await unrelatedVerify(credential, await didDocument(), contextOf)).toBe(true);
  });

  it.each(["update award_register set code = 'x'", 'delete from award_register', 'truncate award_register'])('keeps its line in the register: %s', async (sql) => {
    await anAward();
    await expect(app.db.ask(sql)).rejects.toThrow('append-only');
  });

  it('is struck from the list as soon as its award is revoked, and no other is', async () => {
    const bitOf = async (credential: any): Promise<boolean> => {
      const list = await json(pathOf(credential.credentialStatus[0].statusListCredential));
      expect(await unrelatedVerify(list, await didDocument(), contextOf)).toBe(true);
      return (await decodeList(list.credentialSubject)).getStatus(Number(credential.credentialStatus[0].statusListIndex));
    };
    const { award, credential } = await anAward();
    const { credential: other } = await anAward();
    expect(await bitOf(credential)).toBe(false);
    await app.get(AwardService).revoke(Actor.system, award.id, 'awarded_in_error', 'Awarded in error');
    expect(await bitOf(credential)).toBe(true);
    expect(await bitOf(other)).toBe(false);
  });
});
