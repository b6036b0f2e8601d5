import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AwardRecord, canonicalJson } from '#contracts';
import { aCredential, aJointRecord, aPartner, contextOf, libraryVerify, lists, ministryKey, nodeProofCrypto as crypto, ORIGIN, PLACE, trustedIssuer, trustOf, unrelatedVerify } from '../testing/index.js';
import { awardCredential } from './award-credential.js';
import { verifyBundle } from './bundle.js';
import { cosign, cosignDoubt, type CosignItem } from './cosigning.js';
import { makeOwnKey, type OwnKey } from './own-key.js';
import { digestMultibase } from './signing.js';

let key: OwnKey;
let record: AwardRecord;
let item: CosignItem;
const ministry = trustOf(trustedIssuer(ministryKey));

async function asked(): Promise<CosignItem> {
  const document = awardCredential(record, record.issuers[1]!, { place: PLACE, origin: ORIGIN, digest: await digestMultibase(canonicalJson(record), crypto) });
  return { awardId: record.id, record, own: await aCredential(record, record.issuers[0]!, ministryKey), document };
}

beforeAll(async () => {
  key = await makeOwnKey();
  const plain = aJointRecord();
  record = { ...plain, issuers: [plain.issuers[0]!, aPartner({ did: key.did })] };
  item = await asked();
});

const doubt = (changed: Partial<CosignItem>, did = key.did, trust = ministry): Promise<string | null> => cosignDoubt({ ...item, ...changed }, { did, trust, crypto });

describe('what an institution is asked to sign', () => {
  it('is sound when it says what the record says, and the coordinator signed the same', async () => {
    expect(await doubt({})).toBeNull();
  });

  it('is not signed by an institution that the record does not name, nor in the place of one that gave a mandate', async () => {
    expect(await doubt({}, (await makeOwnKey()).did)).toBe('institution_not_named');
    expect(await doubt({ record: { ...record, issuers: [record.issuers[0]!, aPartner({ did: key.did, byMandate: true })] } })).toBe('institution_not_named');
    expect(await doubt({ record: { ...record, issuers: [record.issuers[1]!] } })).toBe('institution_not_named');
  });

  it('is not signed when it says anything else than the record that is shown', async () => {
    const other = { ...record, names: { ...record.names, latin: 'Somebody Else' } };
    expect(await doubt({ record: other })).toBe('words_differ');
    for (const change of [{ name: 'Another' }, { validFrom: '2020-01-01T00:00:00.000Z' }, { evidence: [] }, { credentialStatus: [] }, { relatedResource: [] }, { id: `${ORIGIN}/credentials/other` }]) {
      expect(await doubt({ document: { ...item.document, ...change } })).toBe('words_differ');
    }
  });

  it('is not signed before the coordinator has signed the very same record', async () => {
    expect(await doubt({ own: null })).toBe('coordinator_missing');
    const other = { ...record, grade: 99 };
    for (const own of [
      await aCredential(other, record.issuers[0]!, ministryKey), { ...item.own, name: 'Another' }, { ...item.own, proof: undefined },
      await aCredential(record, { ...record.issuers[0]!, credential: record.issuers[1]!.credential }, ministryKey), await aCredential(record, record.issuers[1]!, ministryKey),
    ]) expect(await doubt({ own })).toBe('coordinator_forged');
    expect(await doubt({}, key.did, trustOf())).toBe('coordinator_forged');
  });
});

describe('what an institution has signed', () => {
  it('makes the award joint, for us and for verifiers that know nothing of us', async () => {
    const signed = await cosign(item.document, key, new Date('2026-11-21T09:30:00Z'), crypto) as Record<string, any>;
    const method = { id: `${key.did}#${key.publicKeyMultibase}`, type: 'Multikey', controller: key.did, publicKeyMultibase: key.publicKeyMultibase };
    const did = { '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: key.did, verificationMethod: [method], assertionMethod: [method.id] };
    expect(await libraryVerify(signed, did)).toBe(true);
    expect(await unrelatedVerify(signed as never, did, contextOf)).toBe(true);
    const trust = trustOf(trustedIssuer(ministryKey), trustedIssuer({ ...key, sign: () => new Uint8Array() }, 'partner'));
    const bundle = { record, credentials: [item.own, signed], lists: await lists() };
    expect(await verifyBundle(bundle, trust, { now: new Date('2026-11-23T08:00:00Z'), crypto })).toMatchObject({ signature: { state: 'valid' }, joint: { state: 'joint' } });
    expect((await verifyBundle(bundle, ministry, { now: new Date('2026-11-23T08:00:00Z'), crypto })).joint.state).toBe('broken');
  });

  it('is never a document of unknown shape', async () => {
    expect(await cosign({ ...item.document, type: ['VerifiableCredential', 'Surprise'] }, key, new Date(), crypto)).toBeNull();
  });
});
