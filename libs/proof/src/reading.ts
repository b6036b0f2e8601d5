import type { StatusPurpose } from './award-credential.js';

export type Json = Record<string, unknown>;

/** More than any document of ours is deep: what a stranger sends must not exhaust the stack. */
const DEEPEST = 24;

export const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]);

export function isShallow(value: unknown, depth = DEEPEST): boolean {
  if (value === null || typeof value !== 'object') return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
}

/** Milliseconds since 1970, or NaN. */
export const momentOf = (value: unknown): number => (isText(value) ? Date.parse(value) : Number.NaN);

/** Who says to have signed a document, how and when. */
export interface SignedDocument {
  document: Json; issuer: string; kid: string;
  /** Whose key it is by the proof. */
  keyOf: string;
  proof: Json; proofValue: string; signedAt: string;
}

/** Null for what is no document signed by one proof of ours. */
export function readSigned(value: unknown): SignedDocument | null {
  if (!isObject(value) || !isObject(value['proof']) || !isShallow(value)) return null;
  const { proof } = value;
  const issuer = isObject(value['issuer']) ? value['issuer']['id'] : value['issuer'];
  const { proofValue, verificationMethod, created } = proof;
  if (!isText(issuer) || !isText(proofValue) || !isText(verificationMethod) || !isText(created) || Number.isNaN(momentOf(created))) return null;
  const [keyOf, kid, more] = verificationMethod.split('#');
  return keyOf && kid && more === undefined ? { document: value, issuer, kid, keyOf, proof, proofValue, signedAt: created } : null;
}

/** Where a credential says that its standing is published. */
export interface StatusReference { purpose: StatusPurpose; index: number; list: string }

/** Null where it does not say, or not so that it can be read. */
export function readStatuses(credential: Json): StatusReference[] | null {
  const references: StatusReference[] = [];
  for (const entry of listOf(credential['credentialStatus'])) {
    if (!isObject(entry)) return null;
    const { statusPurpose: purpose, statusListIndex, statusListCredential: list } = entry;
    if ((purpose !== 'revocation' && purpose !== 'suspension' && purpose !== 'refresh') || !isText(statusListIndex) || !/^\d{1,9}$/.test(statusListIndex) || !isText(list)) return null;
    references.push({ purpose, index: Number(statusListIndex), list });
  }
  return references.some(({ purpose }) => purpose === 'revocation') ? references : null;
}

/** The digest of the award record that a credential cites. */
export function citedDigest(credential: Json): string | null {
  const [resource, more] = listOf(credential['relatedResource']);
  return isObject(resource) && more === undefined && isText(resource['digestMultibase']) ? resource['digestMultibase'] : null;
}

/** What a record says of who gives the award. */
export interface RecordClaims {
  joint: 'none' | 'joint' | 'single_by_decision';
  issuers: { did: string; code: string; required: boolean; byMandate: boolean; coordinator: boolean }[];
}

/** Null for what is no award record. */
export function readRecord(value: unknown): RecordClaims | null {
  if (!isObject(value) || value['kind'] !== 'award' || !Array.isArray(value['issuers']) || value['issuers'].length > 5) return null;
  const { joint } = value;
  if (joint !== 'none' && joint !== 'joint' && joint !== 'single_by_decision') return null;
  const issuers: RecordClaims['issuers'] = [];
  for (const issuer of value['issuers'] as unknown[]) {
    if (!isObject(issuer)) return null;
    const { did, code, required, byMandate, role } = issuer;
    if (!isText(did) || !isText(code) || typeof required !== 'boolean' || typeof byMandate !== 'boolean') return null;
    issuers.push({ did, code, required, byMandate, coordinator: role === 'coordinator' });
  }
  return issuers.length > 0 ? { joint, issuers } : null;
}
