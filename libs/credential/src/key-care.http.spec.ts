import { describe, expect, it } from '@jest/globals';
import { CredentialModule, KeyCareService, PartnerKeyService, SigningKeyService } from '#credential';
import { anIssued } from '#credential/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { makePair, publicText, thumbprint } from './key.material.js';

const app = await testApp([CredentialModule]);
const care = (): KeyCareService => app.get(KeyCareService);
const [january, february, march] = ['2026-01-10T00:00:00Z', '2026-02-10T00:00:00Z', '2026-03-10T00:00:00Z'].map((time) => new Date(time)) as [Date, Date, Date];
const listKeyOf = async (): Promise<string> => JSON.parse((await app.as().get('/status/1')).raw.toString()).proof.verificationMethod;

describe('the list of keys', () => {
  it('says what each signed', async () => {
    const { row } = await anIssued(app);
    await app.as().get(`/credentials/${row.id}`, { accept: 'application/vc+jwt' });
    await anIssued(app, {}, { did: app.get(SigningKeyService).mandateDid('university'), byMandate: true });
    const keys = (await care().list()).map(({ role, algorithm, credentials, tokens }) => `${role} ${algorithm} ${credentials} ${tokens}`);
    expect(new Set(keys)).toEqual(new Set(['own Ed25519 1 0', 'own RS256 0 1', 'mandate Ed25519 1 0']));
  });
});

describe('a compromised key', () => {
  it('leaves what it signed before witnessed, names what is to be issued again, and signs no list any more', async () => {
    const before = await app.clock.at(january, () => anIssued(app));
    const after = await app.clock.at(march, () => anIssued(app));
    const { kid } = before.row;
    const done = await care().compromise(Actor.system, kid, february);
    expect(done).toMatchObject({ kid, since: february, before: 1, lists: 3, toReissue: [{ credential: after.row.id, code: after.row.code, registeredAt: march }] });
    expect(done.replacedBy).not.toBe(kid);
    expect(await listKeyOf()).toBe(`did:web:kru.test#${done.replacedBy}`);
    expect((await app.as().get('/.well-known/kru-trust.json')).body.witnesses).toEqual({ [kid]: [before.row.sha256] });
    expect((await anIssued(app)).row.kid).toBe(done.replacedBy);
  });

  it('may be one that was retired before: then nothing takes its place', async () => {
    const { row } = await app.clock.at(january, () => anIssued(app));
    const { kid: next } = await app.get(SigningKeyService).rotate(Actor.system);
    expect(await care().compromise(Actor.system, row.kid, february)).toMatchObject({ replacedBy: null, before: 1, toReissue: [], lists: 3 });
    expect((await app.get(SigningKeyService).signer()).kid).toBe(next);
  });

  it('may be a partner’s: what the register had before stays, and ours signs on', async () => {
    const { jwk } = await makePair('Ed25519');
    const publicKey = publicText(jwk);
    const partners = app.get(PartnerKeyService);
    await partners.propose(Actor.system, { issuer: `did:key:${publicKey}`, partyCode: 'university', publicKey });
    await partners.confirm(Actor.system, thumbprint(jwk));
    expect(await care().compromise(Actor.system, thumbprint(jwk), february)).toMatchObject({ replacedBy: null, before: 0, lists: 0 });
    expect(await partners.keysOf(`did:key:${publicKey}`)).toEqual([]);
    expect((await care().list()).find(({ role }) => role === 'partner')).toMatchObject({ compromisedAt: february });
  });
});
