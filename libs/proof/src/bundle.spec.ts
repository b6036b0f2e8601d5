import { type CertificateBundle, mayBeReliedOn, type Trust, type Verdict } from '#contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  aCertificate, aCredential, aJointCertificate, aKey, anIssuer, aPartner, aTrust, type Certificate, lists, MINISTRY, ministryKey, nodeProofCrypto, signedBy, TODAY, trustedIssuer, trustedKey, trustOf,
  universityKey,
} from '../testing/index.js';
import { verifyBundle, type VerifyOptions } from './bundle.js';
import { webCrypto } from './crypto.js';

const judge = (bundle: CertificateBundle | Certificate, trust: Trust = aTrust(), options: Partial<VerifyOptions> = {}): Promise<Verdict> =>
  verifyBundle(bundle, trust, { now: TODAY, crypto: nodeProofCrypto, ...options });

let alone: Certificate;
let joint: Certificate;
beforeAll(async () => {
  alone = await aCertificate();
  joint = await aJointCertificate();
});
const copy = (certificate: Certificate): Certificate => structuredClone(certificate);

describe('a good certificate', () => {
  it('of one institution may be relied on', async () => {
    const verdict = await judge(alone);
    expect(verdict).toEqual({
      signature: { state: 'valid', reason: null, issuer: MINISTRY, kid: ministryKey.kid, signedAt: '2026-11-20T03:00:05Z' },
      status: { state: 'valid', reason: null, since: '2026-11-23T00:00:00.000Z' },
      joint: { state: 'not_joint', institutions: [{ did: MINISTRY, code: 'moeys', required: true, byMandate: false, state: 'valid' }] },
      paper: { state: 'none' },
    });
    expect(mayBeReliedOn(verdict)).toBe(true);
  });

  it('of two institutions is joint', async () => {
    const verdict = await judge(joint);
    expect(verdict.joint).toMatchObject({ state: 'joint', institutions: [{ code: 'moeys', state: 'valid' }, { code: 'univ-lyon', state: 'valid', byMandate: false }] });
    expect(mayBeReliedOn(verdict)).toBe(true);
  });

  it('is judged alike by a browser, with Ed25519 of its own and without', async () => {
    const expected = await judge(joint);
    expect(await judge(joint, aTrust(), { crypto: webCrypto })).toEqual(expected);
    const { subtle } = crypto;
    const importKey = subtle.importKey.bind(subtle);
    Object.defineProperty(subtle, 'importKey', { configurable: true, value: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')) });
    try {
      expect(await judge(joint, aTrust(), { crypto: webCrypto })).toEqual(expected);
      const altered = copy(joint);
      altered.credentials[0]!['name'] = 'Doctor';
      expect((await judge(altered, aTrust(), { crypto: webCrypto })).signature.reason).toBe('altered');
    } finally {
      Object.defineProperty(subtle, 'importKey', { configurable: true, value: importKey });
    }
  });

  it('may come with its keys sorted otherwise', async () => {
    const turned = copy(alone);
    turned.credentials = turned.credentials.map((each) => Object.fromEntries(Object.entries(each).toReversed()));
    expect(mayBeReliedOn(await judge(turned))).toBe(true);
  });
});

describe('a signature', () => {
  it('is refused over an altered name', async () => {
    const altered = copy(alone);
    altered.credentials[0]!['credentialSubject'].identifier[1].identityHash = 'SOK Dara';
    const verdict = await judge(altered);
    expect(verdict.signature).toMatchObject({ state: 'invalid', reason: 'altered' });
    expect(verdict.status.state).toBe('unknown');
    expect(mayBeReliedOn(verdict)).toBe(false);
  });

  it('is refused with an altered record', async () => {
    const altered = copy(alone);
    altered.record.names.latin = 'SOK Dara';
    expect((await judge(altered)).signature).toMatchObject({ state: 'invalid', reason: 'record_altered' });
  });

  it('is refused when it cites what is no record', async () => {
    const record = { kind: 'award', joint: 'none', issuers: [] } as unknown as Certificate['record'];
    const issuer = anIssuer();
    const credential = await aCredential({ ...alone.record }, issuer, ministryKey);
    const { proof: _, ...document } = credential;
    const digest = `u${Buffer.concat([Buffer.from([0x12, 0x20]), createHash('sha256').update('{"issuers":[],"joint":"none","kind":"award"}').digest()]).toString('base64url')}`;
    const signed = await signedBy(ministryKey, { ...document, relatedResource: [{ ...document['relatedResource'][0], digestMultibase: digest }] });
    expect((await judge({ record, credentials: [signed], lists: alone.lists })).signature).toMatchObject({ state: 'invalid', reason: 'malformed' });
  });

  it('is refused where it is none, or another kind', async () => {
    for (const change of [
      (it: any): void => { delete it.proof; }, (it: any): void => { it.proof = [it.proof]; }, (it: any): void => { it.proof.created = 'yesterday'; }, (it: any): void => { delete it.proof.proofValue; },
      (it: any): void => { it.proof.verificationMethod = 'x'; }, (it: any): void => { it.issuer = 5; },
    ]) {
      const changed = copy(alone);
      change(changed.credentials[0]);
      expect((await judge(changed)).signature).toMatchObject({ state: 'invalid', reason: 'malformed' });
    }
    expect((await judge({ ...alone, credentials: [] })).signature.reason).toBe('malformed');
    const other = copy(alone);
    other.credentials[0]!['proof'].cryptosuite = 'ecdsa-rdfc-2019';
    expect((await judge(other)).signature.reason).toBe('altered');
  });

  it('is refused over a shape that is not known', async () => {
    const changed = copy(alone);
    changed.credentials[0]!['evidence'] = [{ id: 'https://evil.example' }];
    expect((await judge(changed)).signature).toMatchObject({ state: 'invalid', reason: 'shape_unknown' });
  });

  it('is refused of an unknown issuer, an unknown key, and the key of another', async () => {
    expect((await judge(alone, trustOf(trustedIssuer(universityKey)))).signature.reason).toBe('issuer_unknown');
    expect((await judge(alone, trustOf(trustedIssuer(aKey(MINISTRY, 'another'))))).signature.reason).toBe('key_unknown');
    const foreign = { ...alone, credentials: [await aCredential(alone.record, alone.record.issuers[0]!, universityKey)] };
    expect((await judge(foreign)).signature.reason).toBe('key_unknown');
    const rsa = trustOf({ ...trustedIssuer(ministryKey), keys: [trustedKey(ministryKey, { algorithm: 'RS256', publicKeyMultibase: null, jwk: {} })] });
    expect((await judge(alone, rsa)).signature.reason).toBe('key_unknown');
  });

  it('holds of a key that was retired since, and not of one that had been', async () => {
    const retired = (retiredAt: string): Trust => trustOf(trustedIssuer(ministryKey, 'coordinator', { retiredAt }));
    const later = aKey(MINISTRY, 'later');
    const both: Trust = trustOf({ ...trustedIssuer(ministryKey), keys: [trustedKey(ministryKey, { retiredAt: '2026-11-21T00:00:00.000Z' }), trustedKey(later)] });
    const verdict = await judge({ ...alone, lists: await lists({}, later) }, both);
    expect(verdict.signature.state).toBe('valid');
    expect(mayBeReliedOn(verdict)).toBe(true);
    expect((await judge(alone, retired('2026-11-19T00:00:00.000Z'))).signature).toMatchObject({ state: 'invalid', reason: 'key_retired' });
  });

  it('of a compromised key holds only where the register knew it before', async () => {
    const trust = trustOf({ ...trustedIssuer(ministryKey), keys: [trustedKey(ministryKey, { compromisedAt: '2026-11-22T00:00:00.000Z' })] });
    expect((await judge(alone, trust)).signature).toMatchObject({ state: 'invalid', reason: 'key_compromised' });
    const sha256 = createHash('sha256').update(JSON.stringify(alone.credentials[0])).digest('hex');
    expect((await judge(alone, { ...trust, witnesses: { [ministryKey.kid]: [sha256] } })).signature.state).toBe('valid');
    expect((await judge(alone, trust, { witness: (kid, hash) => kid === ministryKey.kid && hash === sha256 })).signature.state).toBe('valid');
    const forged = await aCredential(alone.record, alone.record.issuers[0]!, ministryKey, { place: { list: 1, index: 9 } });
    expect((await judge({ ...alone, credentials: [forged] }, { ...trust, witnesses: { [ministryKey.kid]: [sha256] } })).signature.reason).toBe('key_compromised');
  });

  it('is refused whichever one character of it, or of its record, is another', async () => {
    const places = (value: any, path: (string | number)[] = []): { path: (string | number)[]; text: string }[] =>
      typeof value === 'string' ? (value === '' ? [] : [{ path, text: value }]) : value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, each]) => places(each, [...path, key])) : [];
    const all = [...places(joint.credentials[0], ['credentials', 0]), ...places(joint.record, ['record'])];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...all), fc.nat(), fc.constantFrom('a', 'Z', '0', 'ក', '្', ' ', '"', '\u0000', '/', 'é'), async ({ path, text }, at, character) => {
      const place = at % text.length;
      fc.pre(text[place] !== character);
      const changed = copy(joint) as any;
      const holder = path.slice(0, -1).reduce((value, key) => value[key], changed);
      holder[path.at(-1)!] = text.slice(0, place) + character + text.slice(place + 1);
      const verdict = await judge(changed);
      expect(verdict.signature.state).toBe('invalid');
      expect(verdict.joint.state).toBe('broken');
    }), { numRuns: 500 });
  });
});

describe('a joint award', () => {
  const partnerOf = (verdict: Verdict): string => verdict.joint.institutions.find(({ code }) => code === 'univ-lyon')!.state;

  it('is broken when the partner has not signed', async () => {
    const verdict = await judge({ ...joint, credentials: [joint.credentials[0]!] });
    expect(verdict.signature.state).toBe('valid');
    expect([verdict.joint.state, partnerOf(verdict)]).toEqual(['broken', 'credential_missing']);
    expect(mayBeReliedOn(verdict)).toBe(false);
  });

  it("is broken when the partner's signature is forged, by whomever", async () => {
    const [ministry, university] = joint.record.issuers;
    for (const forger of [aKey(universityKey.did, 'thief'), ministryKey]) {
      const verdict = await judge({ ...joint, credentials: [joint.credentials[0]!, await aCredential(joint.record, university!, forger)] });
      expect([verdict.joint.state, partnerOf(verdict)]).toEqual(['broken', 'credential_forged']);
    }
    const twice = await judge({ ...joint, credentials: [joint.credentials[0]!, await aCredential(joint.record, ministry!, ministryKey)] });
    expect(partnerOf(twice)).toBe('credential_missing');
  });

  it("is broken when the partner's credential is of another award", async () => {
    const other = await aJointCertificate({ number: 'KH-AIFS-2026-000002' });
    const verdict = await judge({ ...joint, credentials: [joint.credentials[0]!, other.credentials[1]!] });
    expect([verdict.joint.state, partnerOf(verdict)]).toEqual(['broken', 'credential_of_another_award']);
    const both = await judge({ ...joint, credentials: [joint.credentials[0]!, other.credentials[1]!, joint.credentials[1]!] });
    expect(both.joint.state).toBe('joint');
  });

  it('cannot be said without the record', async () => {
    const verdict = await judge({ record: null, credentials: joint.credentials, lists: joint.lists });
    expect(verdict.signature.state).toBe('valid');
    expect(verdict.joint).toMatchObject({ state: 'broken', institutions: [{ did: MINISTRY, state: 'record_missing' }, { did: universityKey.did, state: 'record_missing' }] });
  });

  it('is no more joint than who signed: an institution named twice, or a partner that need not sign', async () => {
    const doubled = await aJointCertificate({ issuers: [anIssuer(), anIssuer({ role: 'partner' })] });
    const one = { ...doubled, credentials: [doubled.credentials[0]!] };
    expect((await judge(one)).joint.state).toBe('broken');
    const optional = await aJointCertificate({ issuers: [anIssuer(), aPartner({ required: false })] });
    expect((await judge({ ...optional, credentials: [optional.credentials[0]!] })).joint).toMatchObject({ state: 'not_joint', institutions: [{ state: 'valid' }, { state: 'credential_missing' }] });
  });

  it('by a decision issued by one institution says so', async () => {
    const verdict = await judge(await aCertificate({ joint: 'single_by_decision' }));
    expect(verdict.joint.state).toBe('single_by_decision');
    expect(mayBeReliedOn(verdict)).toBe(true);
  });

  it('shows a signature made by mandate as that, whatever the record says', async () => {
    const mandate = aKey(`${MINISTRY}:mandate:univ-lyon`);
    for (const byMandate of [true, false]) {
      const certificate = await aJointCertificate({ issuers: [anIssuer(), aPartner({ did: mandate.did, byMandate })] });
      const credentials = [certificate.credentials[0]!, await aCredential(certificate.record, certificate.record.issuers[1]!, mandate)];
      const verdict = await judge({ ...certificate, credentials }, trustOf(trustedIssuer(ministryKey), trustedIssuer(mandate, 'mandate')));
      expect(verdict.joint).toMatchObject({ state: 'joint', institutions: [{ byMandate: false }, { byMandate: true, state: 'valid' }] });
    }
  });
});

describe('rubbish', () => {
  it('is refused and never throws', async () => {
    const part = fc.oneof({ maxDepth: 3 }, fc.jsonValue(), fc.constantFrom(null, {}, [], '__proto__'));
    await fc.assert(fc.asyncProperty(part, part, part, async (record, credentials, signed) => {
      const verdict = await judge({ record, credentials, lists: signed } as CertificateBundle);
      expect(mayBeReliedOn(verdict)).toBe(false);
    }), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(part, fc.constantFrom('proof', 'issuer', 'credentialStatus', 'relatedResource', 'credentialSubject', '@context', 'validFrom'), async (value, key) => {
      const changed = copy(alone);
      changed.credentials[0]![key] = value;
      expect(mayBeReliedOn(await judge(changed))).toBe(false);
    }), { numRuns: 200 });
    for (const nothing of [null, undefined, 5, 'x', []]) expect(mayBeReliedOn(await judge(nothing as unknown as CertificateBundle))).toBe(false);
  });

  it('however deep, exhausts nothing', async () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect((await judge({ ...alone, record: deep })).signature).toMatchObject({ state: 'invalid', reason: 'malformed' });
    expect((await judge({ ...alone, credentials: [{ ...alone.credentials[0], evidence: deep }] })).signature.reason).toBe('malformed');
    expect(mayBeReliedOn(await judge({ ...alone, lists: Object.fromEntries(Object.keys(alone.lists).map((key) => [key, { credentialSubject: deep }])) }))).toBe(false);
  });
});

describe('a partner whose record calls itself the coordinator', () => {
  it('awards nothing alone, by decision or with others', async () => {
    const posing = { role: 'coordinator' as const, did: universityKey.did, code: 'univ-lyon' };
    for (const decided of ['none', 'single_by_decision', 'joint'] as const) {
      const other = aKey('did:web:other.example');
      const issuers = [anIssuer(posing), ...(decided === 'joint' ? [aPartner({ did: other.did, code: 'other' })] : [])];
      const made = await aCertificate({ issuers, joint: decided });
      made.credentials = await Promise.all(issuers.map((issuer, at) => aCredential(made.record, issuer, [universityKey, other][at]!)));
      made.lists = await lists({}, universityKey);
      const verdict = await judge(made, trustOf(trustedIssuer(ministryKey), trustedIssuer(universityKey, 'partner'), trustedIssuer(other, 'partner')));
      expect(verdict).toMatchObject({ signature: { state: 'valid' }, joint: { state: 'broken' } });
      expect(mayBeReliedOn(verdict)).toBe(false);
    }
  });
});
