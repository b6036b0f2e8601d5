import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { CredentialModule, DocumentSigner, PartnerKeyService, SigningKey, SigningKeyService, TrustService } from '#credential';
import { Actor, Config } from '#platform';
import { testApp } from '#platform/testing';
import { contextOf, unrelatedVerify } from '#proof/testing';
import { fileURLToPath } from 'node:url';
import { makePair, publicKeyOf, publicText, thumbprint, verifyBytes } from './key.material.js';
import { KeyVault } from './key-vault.js';

const app = await testApp([CredentialModule]);
const keys = (): SigningKeyService => app.get(SigningKeyService);
const partners = (): PartnerKeyService => app.get(PartnerKeyService);
const trust = async (): Promise<any> => (await app.as().get('/.well-known/kru-trust.json')).body;
const aTeacher = new Actor('01910000-0000-7000-8000-000000000001', 'en', [{ role: 'teacher', place: 'KH/' }]);

async function aPartnerKey(partyCode = 'university', issuer?: string): Promise<{ kid: string; issuer: string; publicKey: string; partyCode: string }> {
  const { jwk } = await makePair('Ed25519');
  const publicKey = publicText(jwk);
  return { kid: thumbprint(jwk), issuer: issuer ?? `did:key:${publicKey}`, publicKey, partyCode };
}

describe('the institution’s keys', () => {
  it('are made at their first use, one of each kind, and for whoever gave a mandate', async () => {
    expect((await app.as().get('/.well-known/did.json')).body).toMatchObject({ id: 'did:web:kru.test', verificationMethod: [] });
    const signer = await keys().signer();
    expect((await keys().signer()).kid).toBe(signer.kid);
    const rsa = await keys().signer(keys().did, 'RS256');
    const mandate = await keys().signer(keys().mandateDid('university'));
    const did = (await app.as().get('/.well-known/did.json')).body;
    expect(did.verificationMethod.map(({ type }: any) => type).sort()).toEqual(['JsonWebKey', 'Multikey']);
    expect(new Set(did.assertionMethod)).toEqual(new Set([signer.kid, rsa.kid].map((kid) => `did:web:kru.test#${kid}`)));
    expect((await app.as().get('/mandate/university/did.json')).body).toMatchObject({
      id: 'did:web:kru.test:mandate:university', controller: 'did:web:kru.test', assertionMethod: [`did:web:kru.test:mandate:university#${mandate.kid}`],
    });
    expect(await app.as().get('/mandate/nobody/did.json')).toMatchObject({ status: 404, body: { code: 'did.not_found' } });
    expect((await app.as().get('/.well-known/jwks.json')).body.keys.map(({ kid, alg }: any) => `${alg} ${kid}`).sort())
      .toEqual([`EdDSA ${signer.kid}`, `EdDSA ${mandate.kid}`, `RS256 ${rsa.kid}`].sort());
  });

  it('may be read from any page, and are not sent twice', async () => {
    await keys().signer();
    for (const path of ['/.well-known/did.json', '/.well-known/jwks.json', '/.well-known/kru-trust.json']) {
      const { status, headers } = await app.as().get(path);
      expect({ status, ...headers }).toMatchObject({ status: 200, 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' });
      const again = await app.as().get(path, { 'if-none-match': String(headers['etag']) });
      expect(again.status).toBe(304);
      expect(again.raw).toHaveLength(0);
    }
  });

  it('show no secret, neither to the world nor in the database', async () => {
    await keys().signer();
    await keys().signer(keys().did, 'RS256');
    for (const path of ['/.well-known/did.json', '/.well-known/jwks.json', '/.well-known/kru-trust.json']) expect((await app.as().get(path)).raw.toString()).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
    for (const { sealed } of await app.db.repo(SigningKey).find()) expect(sealed!.toString('latin1')).not.toMatch(/"d":/);
  });

  it('rotate one kind at a time, and all that ever were stay published', async () => {
    const [old, rsa] = [await keys().signer(), await keys().signer(keys().did, 'RS256')];
    const { kid, retired } = await keys().rotate(Actor.system);
    expect(retired).toEqual([old.kid]);
    expect((await keys().signer()).kid).toBe(kid);
    expect((await keys().signer(keys().did, 'RS256')).kid).toBe(rsa.kid);
    const did = (await app.as().get('/.well-known/did.json')).body;
    expect(did.assertionMethod).toHaveLength(3);
    const [issuer] = (await trust()).issuers;
    expect(issuer.keys.find((key: any) => key.kid === old.kid)).toMatchObject({ algorithm: 'Ed25519', publicKeyMultibase: old.publicKey, retiredAt: expect.any(String), compromisedAt: null });
  });

  it('go on signing after the passphrase became another one, once they are sealed anew', async () => {
    await keys().signer();
    const before = (await app.db.repo(SigningKey).find())[0]!.sealed!;
    expect(await keys().reseal()).toBe(1);
    expect((await app.db.repo(SigningKey).find())[0]!.sealed!.equals(before)).toBe(false);
    const [first] = await app.get(DocumentSigner).sign([{ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: keys().did, credentialSubject: { id: 'urn:uuid:01910000-0000-7000-8000-000000000001' } }]);
    expect(await unrelatedVerify(first!.signed as never, (await app.as().get('/.well-known/did.json')).body, contextOf)).toBe(true);
  });
});

describe('a partner’s key', () => {
  it('counts from the moment an officer confirms it, and not before', async () => {
    const { kid, ...proposed } = await aPartnerKey();
    await partners().propose(aTeacher, proposed);
    expect((await trust()).issuers).toEqual([]);
    expect(await partners().didsOf(['university'])).toEqual(new Map());
    await partners().confirm(Actor.system, kid);
    expect(await partners().didsOf(['university', 'other'])).toEqual(new Map([['university', proposed.issuer]]));
    expect((await partners().keysOf(proposed.issuer)).map((key) => key.kid)).toEqual([kid]);
    expect((await trust()).issuers).toMatchObject([{ did: proposed.issuer, role: 'partner', keys: [{ kid, algorithm: 'Ed25519', retiredAt: null }] }]);
  });

  it('is proposed, confirmed and retired once, however often it is said', async () => {
    const { kid, ...proposed } = await aPartnerKey();
    for (let n = 0; n < 2; n++) await partners().propose(aTeacher, proposed);
    const first = await partners().confirm(Actor.system, kid);
    expect((await partners().confirm(Actor.system, kid)).confirmedAt).toEqual(first.confirmedAt);
    for (let n = 0; n < 2; n++) await partners().retire(Actor.system, kid);
    expect(await partners().list(Actor.system)).toHaveLength(1);
    const facts = await app.db.ask<{ name: string }>('select name from facts where subject = $1 order by id', [kid]);
    expect(facts.map(({ name }) => name)).toEqual(['partner_key.proposed', 'partner_key.confirmed', 'partner_key.retired']);
  });

  it('that was retired signs nothing new and stays believed for what it signed', async () => {
    const { kid, ...proposed } = await aPartnerKey();
    await partners().propose(aTeacher, proposed);
    await partners().confirm(Actor.system, kid);
    await partners().retire(Actor.system, kid);
    expect(await partners().didsOf(['university'])).toEqual(new Map());
    expect((await trust()).issuers[0].keys[0]).toMatchObject({ kid, retiredAt: expect.any(String) });
  });

  it('that was refused before it counted is never confirmed', async () => {
    const { kid, ...proposed } = await aPartnerKey();
    await partners().propose(aTeacher, proposed);
    await partners().retire(Actor.system, kid);
    await expect(partners().confirm(Actor.system, kid)).rejects.toMatchObject({ code: 'partner_key.retired' });
    expect((await trust()).issuers).toEqual([]);
  });

  it('is refused when it is none, is not that of its did:key, or is another institution’s', async () => {
    const { kid: _, ...proposed } = await aPartnerKey();
    const { jwk } = await makePair('RS256');
    for (const publicKey of ['', 'z6MkNothing', publicText(jwk)]) await expect(partners().propose(aTeacher, { ...proposed, publicKey })).rejects.toMatchObject({ code: 'partner_key.unusable' });
    await expect(partners().propose(aTeacher, { ...proposed, issuer: (await aPartnerKey()).issuer })).rejects.toMatchObject({ code: 'partner_key.unusable' });
    await partners().propose(aTeacher, proposed);
    await expect(partners().propose(aTeacher, { ...proposed, partyCode: 'other' })).rejects.toMatchObject({ code: 'partner_key.of_another' });
  });

  it('is decided by who keeps keys, and by nobody else', async () => {
    const { kid, ...proposed } = await aPartnerKey();
    await partners().propose(aTeacher, proposed);
    for (const verb of [() => partners().confirm(aTeacher, kid), () => partners().retire(aTeacher, kid), () => partners().compromise(aTeacher, kid, new Date(0)), () => partners().list(aTeacher)]) {
      await expect((async () => verb())()).rejects.toMatchObject({ code: 'role.required' });
    }
  });
});

describe('whom one relies on', () => {
  it('is told the same until something changed', async () => {
    await keys().signer();
    const first = await app.get(TrustService).trust();
    expect(await app.get(TrustService).trust()).toBe(first);
    await keys().rotate(Actor.system);
    expect((await app.get(TrustService).trust()).issuers[0]!.keys).toHaveLength(2);
  });

  it('has the register’s word for what a compromised key signed before, and for nothing else', async () => {
    const { kid } = await keys().signer();
    const [before, after] = ['before', 'after'].map((text) => createHash('sha256').update(text).digest('hex')) as [string, string];
    const line = (sha256: string, at: string): Promise<unknown> => app.db.ask(
      'insert into credential_register (id, person_id, award_id, issuer, kid, sha256, registered_at, institutions) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $1, $2, $3, $4, 1)', [keys().did, kid, sha256, at]);
    await line(before, '2026-01-01T00:00:00Z');
    await line(after, '2026-03-01T00:00:00Z');
    expect((await trust()).witnesses).toEqual({});
    const { replacedBy } = await keys().compromise(Actor.system, kid, new Date('2026-02-01T00:00:00Z'));
    expect((await keys().signer()).kid).toBe(replacedBy);
    expect((await trust()).witnesses).toEqual({ [kid]: [before] });
    const did = (await app.as().get('/.well-known/did.json')).body;
    expect(did.verificationMethod.find(({ id }: any) => id.endsWith(kid))).toMatchObject({ revoked: '2026-02-01T00:00:00.000Z' });
    expect(did.assertionMethod).toEqual([`did:web:kru.test#${replacedBy}`]);
    expect((await app.as().get('/.well-known/jwks.json')).body.keys.map((key: any) => key.kid)).toEqual([replacedBy]);
  });

  it('knows a compromise that was found to be older, never one that became younger', async () => {
    const { kid } = await keys().signer();
    for (const since of ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']) await keys().compromise(Actor.system, kid, new Date(since));
    expect((await keys().get(kid)).compromisedAt).toEqual(new Date('2026-01-01T00:00:00.000Z'));
    expect(await keys().all()).toHaveLength(2);
    await expect(keys().compromise(Actor.system, kid, new Date('2999-01-01T00:00:00Z'))).rejects.toMatchObject({ code: 'signing_key.since_in_future' });
    await expect(keys().compromise(Actor.system, 'nobody', new Date(0))).rejects.toMatchObject({ code: 'signing_key.not_found' });
  });
});

describe('keys that an external signer keeps', () => {
  it('sign what is issued, and leave no secret here', async () => {
    const script = fileURLToPath(new URL('../testing/signer.mjs', import.meta.url));
    const vault = new KeyVault({ ...app.get(Config), signer: `"${process.execPath}" "${script}"` });
    try {
      const made = await vault.make('Ed25519', keys().did);
      expect(made.sealed).toBeNull();
      await app.db.repo(SigningKey).insert({ ...made, algorithm: 'Ed25519', issuer: keys().did, validFrom: new Date(), retiredAt: null, compromisedAt: null });
      const kept = await keys().get(made.kid);
      const signature = await vault.open(kept).sign(Buffer.from('an award'));
      expect(verifyBytes('Ed25519', Buffer.from('an award'), publicKeyOf(kept.publicKey), signature)).toBe(true);
      // This Kru is told of no signer: it says so, in place of signing with another key.
      await expect(keys().signer()).rejects.toThrow('kept by an external signer, and KRU_SIGNER names none');
      expect((await app.as().get('/.well-known/did.json')).body.assertionMethod).toEqual([`did:web:kru.test#${made.kid}`]);
    } finally {
      vault.onApplicationShutdown();
    }
  });
});
