import { type AwardRecord, canonicalJson, type Trust } from '#contracts';
import { awardCredential, credentialUrl } from './award-credential.js';
import type { ProofCrypto } from './crypto.js';
import { type OwnKey, signWith } from './own-key.js';
import { addProof, digestMultibase, proofOptions, signingInput } from './signing.js';
import { verifySignature } from './signature.js';

/** What an institution is asked to sign for one award: `document`, which cites `record`; `own` is what the coordinator has signed. */
export interface CosignItem { awardId: string; record: object; own: object | null; document: object }

/** Why it should not be signed. */
export const cosignDoubts = ['institution_not_named', 'words_differ', 'coordinator_missing', 'coordinator_forged'] as const;
export type CosignDoubt = (typeof cosignDoubts)[number];

interface Given { relatedResource?: { id?: string }[]; credentialStatus?: { statusListIndex?: string; statusListCredential?: string }[] }

/**
 * What keeps `did` from signing: the document must be made from the record, to the letter, and the coordinator must have
 * signed the same record. So whoever reads the record has read what is signed.
 */
export async function cosignDoubt({ record: given, own, document }: CosignItem, { did, trust, crypto }: { did: string; trust: Trust; crypto: ProofCrypto }): Promise<CosignDoubt | null> {
  const record = given as AwardRecord;
  const issuer = record.issuers.find((each) => each.did === did && each.role === 'partner' && !each.byMandate);
  const coordinator = record.issuers[0];
  if (!issuer || coordinator?.role !== 'coordinator') return 'institution_not_named';
  const recordJson = canonicalJson(record);
  const { relatedResource, credentialStatus } = document as Given;
  const origin = (relatedResource?.[0]?.id ?? '').replace(/\/records\/[^/]*$/, '');
  const [status] = credentialStatus ?? [];
  const place = { list: Number(/\/status\/(\d+)$/.exec(status?.statusListCredential ?? '')?.[1]), index: Number(status?.statusListIndex) };
  const expected = awardCredential(record, issuer, { place, origin, digest: await digestMultibase(recordJson, crypto) });
  if (canonicalJson(expected) !== canonicalJson(document)) return 'words_differ';
  if (!own) return 'coordinator_missing';
  const { state, issuer: signer } = await verifySignature(own, trust, { crypto, recordJson });
  const same = (own as { id?: unknown }).id === credentialUrl(origin, coordinator.credential);
  return state === 'valid' && signer === coordinator.did && same ? null : 'coordinator_forged';
}

/** Signs. Null for a document whose shape is not known here, which is never signed unread. */
export async function cosign(document: object, key: OwnKey, at: Date, crypto: ProofCrypto): Promise<object | null> {
  const options = proofOptions(key.did, keyName(key), at);
  const input = await signingInput(document, options, crypto);
  return input && addProof(document, options, await signWith(key, input));
}

/** Where a key is found in its institution's document: `did:key` names it by itself, others by its thumbprint. */
const keyName = ({ did, kid, publicKeyMultibase }: OwnKey): string => (did === `did:key:${publicKeyMultibase}` ? publicKeyMultibase : kid);
