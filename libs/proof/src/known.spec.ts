import { type SignatureFault, signatureFaults, statusDoubts, type Trust, type TrustedKey } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { contextOf, knownAnswers, libraryQuads, libraryVerify, nodeProofCrypto, unrelatedQuads, unrelatedVerify } from '../testing/index.js';
import { canonicalQuads, verifyBundle, verifyQr, verifySignature, webCrypto } from './index.js';

type Credential = Parameters<typeof unrelatedVerify>[0] & { issuer: { id: string } };

const known = knownAnswers();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const credentialsOf = (answer: (typeof known)[number]): Credential[] => answer.bundle.credentials as Credential[];
/** What a stock verifier does not know of: when a key was retired or fell into wrong hands. */
const KEY_HISTORY: readonly (SignatureFault | null)[] = ['key_retired', 'key_compromised'];

/** The DID document that the issuer's web site would give. */
function didOf({ issuers }: Trust, did: string): { '@context': string[]; id: string; verificationMethod: { id: string; type: string; controller: string; publicKeyMultibase: string }[]; assertionMethod: string[] } {
  const keys: TrustedKey[] = issuers.find((issuer) => issuer.did === did)?.keys ?? [];
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: did,
    verificationMethod: keys.map(({ kid, publicKeyMultibase }) => ({ id: `${did}#${kid}`, type: 'Multikey', controller: did, publicKeyMultibase: publicKeyMultibase! })),
    assertionMethod: keys.map(({ kid }) => `${did}#${kid}`),
  };
}

describe.each(known)('the certificate $name', (answer) => {
  const { bundle, trust, now, expected } = answer;

  it('is judged as on the day it was kept, by server and browser', async () => {
    for (const crypto of [nodeProofCrypto, webCrypto]) expect(await verifyBundle(bundle, structuredClone(trust), { now: new Date(now), crypto })).toEqual(expected.verdict);
  });

  it('has the canonical form that it had, by three makers', async () => {
    const made = credentialsOf(answer).map(async ({ proof: _, ...document }) => {
      const ours = await canonicalQuads(document, nodeProofCrypto);
      const makers = ours === null ? [] : [ours, await unrelatedQuads(document, contextOf)];
      return [...makers, await libraryQuads(document).catch(() => '')].map(sha256);
    });
    const forms = await Promise.all(made);
    expect(forms.map((each) => [...new Set(each)])).toEqual(expected.quadsSha256.map((hash) => [hash]));
  });

  it('has proofs that two unrelated stacks take, and refuse, as ours does', async () => {
    for (const credential of credentialsOf(answer)) {
      const { state, reason } = await verifySignature(credential, trust, { crypto: nodeProofCrypto });
      const holds = state === 'valid' || KEY_HISTORY.includes(reason);
      const did = didOf(trust, credential.issuer.id);
      expect(await libraryVerify(credential, did)).toBe(holds);
      expect(await unrelatedVerify(credential, did, contextOf).catch(() => false)).toBe(holds);
    }
  });
});

describe('what is known', () => {
  it('holds every fault and doubt that there is, but for what cannot be read at all', () => {
    const faults = known.map(({ expected: { verdict } }) => verdict.signature.reason);
    expect(signatureFaults.filter((fault) => !faults.includes(fault))).toEqual(['malformed']);
    const doubts = known.map(({ expected: { verdict } }) => verdict.status.reason);
    expect(statusDoubts.filter((doubt) => !doubts.includes(doubt))).toEqual([]);
  });

  it('holds large QR codes that are read as they were', async () => {
    const coded = known.filter(({ qr }) => qr !== undefined);
    expect(coded.map(({ name }) => name)).toEqual(['alone', 'joint']);
    for (const { qr, trust, bundle, expected: { verdict } } of coded) {
      const { number, names } = bundle.record as { number: string; names: { km: string; latin: string } };
      const finding = await verifyQr(qr!, trust, { now: new Date('2036-01-01'), crypto: webCrypto });
      expect(finding).toMatchObject({ signature: { state: 'valid', reason: null }, status: { state: 'unknown' }, joint: { state: verdict.joint.state }, fields: { number, names: { km: names.km, latin: names.latin } } });
    }
  });
});
