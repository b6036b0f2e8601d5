import { type AwardIssuer, type AwardRecord, canonicalJson, type CertificateBundle, type Trust } from '#contracts';
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { awardCredential, digestMultibase, type StatusPlace, type StatusPurpose, statusPurposes, statusUrl } from '../src/index.js';
import { aKey, nodeProofCrypto, signedBy, type TestKey, trustedIssuer, trustOf } from './keys.js';
import { aJointRecord, aRecord, MINISTRY, ORIGIN, UNIVERSITY } from './record.js';

export const ministryKey = aKey(MINISTRY);
export const universityKey = aKey(UNIVERSITY);
/** A day on which all that these builders make is good. */
export const TODAY = new Date('2026-11-23T08:00:00.000Z');
export const PLACE: StatusPlace = { list: 1, index: 4711 };

/** The credential of one institution, signed. */
export async function aCredential(record: AwardRecord, issuer: AwardIssuer, key: TestKey, { place = PLACE, at = '2026-11-20T03:00:05Z' } = {}): Promise<Record<string, any>> {
  const digest = await digestMultibase(canonicalJson(record), nodeProofCrypto);
  return signedBy(key, awardCredential(record, issuer, { place, origin: ORIGIN, digest }), at);
}

/** A signed list, in which these places are set. */
export async function aList(key: TestKey, purpose: StatusPurpose, set: readonly number[] = [], from = '2026-11-23T00:00:00.000Z', until = '2026-11-24T00:00:00.000Z'): Promise<Record<string, any>> {
  const list = await createList({ length: 131_072 });
  for (const index of set) list.setStatus(index, true);
  const credential = await createCredential({ id: statusUrl(ORIGIN, PLACE.list, purpose), list, statusPurpose: purpose });
  return signedBy(key, { ...credential, issuer: key.did, validFrom: from, validUntil: until }, from);
}

/** The three lists by their address. */
export async function lists(set: Partial<Record<StatusPurpose, number[]>> = {}, key = ministryKey, from?: string, until?: string): Promise<Record<string, any>> {
  const made = await Promise.all(statusPurposes.map((purpose) => aList(key, purpose, set[purpose], from, until)));
  return Object.fromEntries(made.map((list) => [list['id'] as string, list]));
}

export interface Certificate { record: AwardRecord; credentials: Record<string, any>[]; lists: Record<string, any> }

/** A certificate of the ministry alone, with everything that is needed to check it. */
export async function aCertificate(with_: Partial<AwardRecord> = {}): Promise<Certificate> {
  const record = aRecord(with_);
  return { record, credentials: [await aCredential(record, record.issuers[0]!, ministryKey)], lists: await lists() };
}

/** A certificate of the ministry and the university. */
export async function aJointCertificate(with_: Partial<AwardRecord> = {}): Promise<Certificate> {
  const record = aJointRecord(with_);
  const [ministry, university] = record.issuers;
  return { record, credentials: [await aCredential(record, ministry!, ministryKey), await aCredential(record, university!, universityKey, { at: '2026-11-21T09:30:00Z' })], lists: await lists() };
}

export const aTrust = (): Trust => trustOf(trustedIssuer(ministryKey), trustedIssuer(universityKey, 'partner'));

export const bundleOf = ({ record, credentials, lists: signed }: Certificate): CertificateBundle => ({ record, credentials, lists: signed });
