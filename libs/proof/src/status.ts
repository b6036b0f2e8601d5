import type { StatusDoubt, StatusFinding, Trust } from '#contracts';
import type { StatusPurpose } from './award-credential.js';
import { fromBase64url } from './bytes.js';
import type { ProofCrypto } from './crypto.js';
import { inflate } from './inflate.js';
import { isObject, type Json, momentOf, readStatuses, type StatusReference } from './reading.js';
import { verifySignature } from './signature.js';

/** Eight times the places of a list of ours. */
const MOST_BYTES = 131_072;
/** Clocks of phones are so far off. */
const CLOCK_MS = 5 * 60_000;

/** The bits of a signed list; the place 0 is the first byte's highest bit. Null when they cannot be read. Its signature is not looked at. */
export function readList(signedList: unknown): { get(index: number): boolean | null } | null {
  const subject = isObject(signedList) ? signedList['credentialSubject'] : null;
  const encoded = isObject(subject) ? subject['encodedList'] : null;
  const gzip = typeof encoded === 'string' && encoded.startsWith('u') ? fromBase64url(encoded.slice(1)) : null;
  const bytes = gzip && inflate(gzip, 'gzip', MOST_BYTES);
  return bytes && { get: (index) => (index < bytes.length * 8 ? ((bytes[index >> 3]! >> (7 - (index & 7))) & 1) === 1 : null) };
}

interface CheckedList { believed: boolean; issuer: string | null; id: unknown; purpose: unknown; validFrom: string; validUntil: string; bits: ReturnType<typeof readList> }

/** A list serves many credentials: it is checked once for as long as it and the trust are held. */
const checked = new WeakMap<Trust, WeakMap<object, Promise<CheckedList>>>();

async function check(list: Json, trust: Trust, crypto: ProofCrypto): Promise<CheckedList> {
  const { state, issuer } = await verifySignature(list, trust, { crypto });
  const subject = isObject(list['credentialSubject']) ? list['credentialSubject'] : {};
  return {
    believed: state === 'valid', issuer, id: list['id'], purpose: subject['statusPurpose'], validFrom: String(list['validFrom']), validUntil: String(list['validUntil']),
    bits: state === 'valid' ? readList(list) : null,
  };
}

function checkOnce(list: Json, trust: Trust, crypto: ProofCrypto): Promise<CheckedList> {
  const known = checked.get(trust) ?? new WeakMap<object, Promise<CheckedList>>();
  checked.set(trust, known);
  const result = known.get(list) ?? check(list, trust, crypto);
  known.set(list, result);
  return result;
}

interface Word { purpose: StatusPurpose; doubt: StatusDoubt | null; set: boolean; since: string | null }

export interface StatusOptions {
  now: Date; crypto: ProofCrypto;
  /** Signed lists by their address. */
  lists: Readonly<Record<string, unknown>>;
  /** Whose lists are believed: the issuer's own, and those of the coordinator that keeps the register. */
  authors: readonly string[];
}

async function ask({ purpose, index, list: address }: StatusReference, trust: Trust, { now, crypto, lists, authors }: StatusOptions): Promise<Word> {
  const doubted = (doubt: StatusDoubt): Word => ({ purpose, doubt, set: false, since: null });
  const list = Object.hasOwn(lists, address) ? lists[address] : undefined;
  if (list === undefined || list === null) return doubted('list_unreachable');
  if (!isObject(list)) return doubted('list_forged');
  const { believed, issuer, id, purpose: of, validFrom, validUntil, bits } = await checkOnce(list, trust, crypto);
  if (issuer !== null && !authors.includes(issuer)) return doubted('list_foreign');
  const set = bits?.get(index) ?? null;
  // Another list of the same issuer, put in the place of this one, is a forgery too.
  if (!believed || id !== address || of !== purpose || set === null) return doubted('list_forged');
  return { purpose, doubt: momentOf(validUntil) > now.getTime() ? null : 'list_stale', set, since: validFrom };
}

/** How a credential whose signature was found valid stands. */
export async function statusOf(credential: Json, trust: Trust, options: StatusOptions): Promise<StatusFinding> {
  const references = readStatuses(credential);
  if (!references) return { state: 'unknown', reason: 'list_unreachable', since: null };
  const words = await Promise.all(references.map((reference) => ask(reference, trust, options)));
  const says = (purpose: StatusPurpose): boolean => words.some((word) => word.purpose === purpose && word.set);
  const since = words.some((word) => word.since === null) ? null : words.map((word) => word.since!).sort()[0]!;
  const doubt = words.find((word) => word.doubt !== null)?.doubt ?? null;
  const certain = (state: StatusFinding['state']): StatusFinding => ({ state, reason: null, since });
  // What was revoked stays so: even an old list may be believed about that.
  if (says('refresh')) return certain('superseded');
  if (says('revocation')) return certain('revoked');
  if (words.some((word) => word.purpose === 'suspension' && word.set && word.doubt === null)) return certain('suspended');
  const now = options.now.getTime();
  if (credential['validUntil'] !== undefined && !(momentOf(credential['validUntil']) > now)) return certain('expired');
  if (!(momentOf(credential['validFrom']) <= now + CLOCK_MS)) return certain('not_yet_valid');
  return doubt === null ? certain('valid') : { state: 'unknown', reason: doubt, since };
}
