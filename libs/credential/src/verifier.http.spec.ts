import { describe, expect, it, jest } from '@jest/globals';
import type { AwardRecord, Verdict } from '#contracts';
import { CredentialModule, CredentialService, KeyCareService, SigningKeyService, VerifierService } from '#credential';
import { anIssued, toIssue } from '#credential/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { anIssuer, aPartner } from '#proof/testing';

const app = await testApp([CredentialModule]);
jest.setTimeout(30_000);
const verify = (record: unknown, ...credentials: unknown[]): Promise<Verdict> => app.get(VerifierService).verify({ record, credentials });
const days = (n: number): Date => new Date(app.clock.now().getTime() + n * 86_400_000);

/** An award of the ministry and of a university that gave it a mandate: one record, two credentials. */
async function aJointAward(): Promise<{ record: AwardRecord; ours: any; theirs: any; id: string }> {
  const keys = app.get(SigningKeyService);
  const issuers = [anIssuer({ did: keys.did }), aPartner({ did: keys.mandateDid('univ-lyon'), byMandate: true })];
  const item = await toIssue(app, { issuers, joint: 'joint', agreement: { code: 'double', version: 1, sha256: '5'.repeat(64), reference: '2025/14' } });
  await app.get(CredentialService).issue(issuers.map((issuer) => ({ ...item, issuer })));
  const [ours, theirs] = await Promise.resolve(app.get(CredentialService).of({ personId: item.personId, id: item.record.id }))
    .then((rows) => issuers.map(({ did }) => JSON.parse(rows.find(({ issuer }) => issuer === did)!.bytes.toString())));
  return { record: item.record, ours, theirs, id: item.record.id };
}

describe('what is found of a certificate', () => {
  it('is all good of one that is', async () => {
    const { item: { record }, credential } = await anIssued(app);
    expect(await verify(record, credential)).toMatchObject({ signature: { state: 'valid', issuer: 'did:web:kru.test' }, status: { state: 'valid' }, joint: { state: 'not_joint' } });
  });

  it('is that it was altered when a name is another, or its record is', async () => {
    const { item: { record }, credential } = await anIssued(app);
    const other = structuredClone(credential);
    other.credentialSubject.identifier[1].identityHash = 'Somebody Else';
    expect(await verify(record, other)).toMatchObject({ signature: { state: 'invalid', reason: 'altered' }, status: { state: 'unknown' } });
    expect(await verify({ ...record, grade: 100 }, credential)).toMatchObject({ signature: { state: 'invalid', reason: 'record_altered' } });
  });

  it.each([['suspended', 'suspended'], ['revoked', 'revoked'], ['superseded', 'superseded']] as const)('is that it is %s as soon as it is', async (standing, state) => {
    const { item: { record }, row, credential } = await anIssued(app);
    await app.get(CredentialService).setStanding([row.awardId], standing);
    expect(await verify(record, credential)).toMatchObject({ signature: { state: 'valid' }, status: { state } });
    await app.get(CredentialService).setStanding([row.awardId], null);
    expect(await verify(record, credential)).toMatchObject({ status: { state: 'valid' } });
  });

  it('is that it has expired, or is not valid yet', async () => {
    const expired = await anIssued(app, { expiresAt: days(-1).toISOString() });
    expect((await verify(expired.item.record, expired.credential)).status).toMatchObject({ state: 'expired' });
    const early = await anIssued(app, { awardedAt: days(1).toISOString() });
    expect((await verify(early.item.record, early.credential)).status).toMatchObject({ state: 'not_yet_valid' });
  });

  it('is that nobody knows when the worker has not signed the lists for a day, or when the list is not ours', async () => {
    const { item: { record }, credential } = await anIssued(app);
    expect((await app.clock.at(days(2), () => verify(record, credential))).status).toMatchObject({ state: 'unknown', reason: 'list_stale', since: expect.any(String) });
    await app.db.ask('delete from status_lists');
    expect((await verify(record, credential)).status).toEqual({ state: 'unknown', reason: 'list_unreachable', since: null });
  });

  it('is that it is joint only when each institution’s own credential is there, whole, and of this award', async () => {
    const { record, ours, theirs } = await aJointAward();
    const another = await aJointAward();
    const forged = { ...theirs, name: 'Another' };
    expect((await verify(record, ours, theirs)).joint).toMatchObject({ state: 'joint', institutions: [{ state: 'valid', byMandate: false }, { state: 'valid', byMandate: true }] });
    for (const [given, fault] of [[[ours], 'credential_missing'], [[ours, forged], 'credential_forged'], [[ours, another.theirs], 'credential_of_another_award'], [[ours, ours], 'credential_missing']] as const) {
      expect((await verify(record, ...given)).joint).toMatchObject({ state: 'broken', institutions: [{ state: 'valid' }, { state: fault }] });
    }
  });

  it('is that it waits for a signature when the register says so', async () => {
    const { item: { record }, credential } = await anIssued(app);
    expect((await app.get(VerifierService).verify({ record, credentials: [credential] }, { awaitingCosign: true })).status).toMatchObject({ state: 'awaiting_cosign' });
  });

  it.each([null, 'text', { credentialStatus: [null, 7, { statusListCredential: 'http://kru.test/status/99999999999' }] }, { credentialStatus: 'x' }])('is that it is malformed, whatever it is: %j', async (credential) => {
    expect((await verify(null, credential)).signature).toMatchObject({ state: 'invalid', reason: 'malformed' });
  });
});

describe('what a key signed', () => {
  it('holds when the key is retired, and every key that ever signed resolves', async () => {
    const signed = [await anIssued(app)];
    for (let n = 0; n < 2; n++) {
      await app.get(SigningKeyService).rotate(Actor.system);
      signed.push(await anIssued(app));
    }
    const { verificationMethod } = (await app.as().get('/.well-known/did.json')).body;
    expect(new Set(signed.map(({ row }) => row.kid)).size).toBe(3);
    for (const { item: { record }, credential } of signed) {
      expect(await verify(record, credential)).toMatchObject({ signature: { state: 'valid' }, status: { state: 'valid' } });
      expect(verificationMethod.map(({ id }: any) => id)).toContain(credential.proof.verificationMethod);
    }
  });

  it('is refused when it dates itself after the key was retired', async () => {
    const { item: { record }, row, credential } = await anIssued(app);
    await app.db.ask("update signing_keys set retired_at = '2020-01-01T00:00:00Z' where kid = $1", [row.kid]);
    expect((await verify(record, credential)).signature).toMatchObject({ state: 'invalid', reason: 'key_retired' });
  });

  it('is believed of a compromised key only where the register has it from before', async () => {
    const before = await app.clock.at(days(-20), () => anIssued(app));
    const after = await app.clock.at(days(-1), () => anIssued(app));
    const { kid } = before.row;
    const { before: witnessed, toReissue } = await app.get(KeyCareService).compromise(Actor.system, kid, days(-10));
    expect([witnessed, toReissue.length]).toEqual([1, 1]);
    expect(await verify(before.item.record, before.credential)).toMatchObject({ signature: { state: 'valid', kid }, status: { state: 'valid' } });
    expect(await verify(after.item.record, after.credential)).toMatchObject({ signature: { state: 'invalid', reason: 'key_compromised' } });
    // Whoever has the key may write any date: what the register does not know is refused.
    const backdated = { ...after.credential, proof: { ...after.credential.proof, created: before.credential.proof.created } };
    expect((await verify(after.item.record, backdated)).signature.state).toBe('invalid');
  });

  it('is of nobody when the key, or the institution, is not known', async () => {
    const { item: { record }, credential } = await anIssued(app);
    const by = (verificationMethod: string, issuer = credential.issuer.id): any => ({ ...credential, issuer: { ...credential.issuer, id: issuer }, proof: { ...credential.proof, verificationMethod } });
    expect((await verify(record, by('did:web:kru.test#nobody'))).signature).toMatchObject({ reason: 'key_unknown' });
    expect((await verify(record, by('did:web:evil.test#k', 'did:web:evil.test'))).signature).toMatchObject({ reason: 'issuer_unknown' });
  });
});
