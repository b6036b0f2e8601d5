import type { JointFinding, SignatureFault, SignatureFinding, StatusFinding, Trust, TrustedKey } from '#contracts';
import type { ProofCrypto } from './crypto.js';
import type { QrFields } from './qr.payload.js';
import { type QrRead, qrSigningInput, readQr, shortKid } from './qr.js';
import { mayCoordinate, publicKeyBytes, trusted } from './signature.js';

/** What the large QR code alone can tell, with no network: never that a certificate holds today. */
export interface QrFinding { signature: SignatureFinding; status: StatusFinding; joint: JointFinding; fields: QrFields | null }

interface Judged { did: string; required: boolean; byMandate: boolean; key: TrustedKey | null; fault: SignatureFault | 'missing' | null }

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, place) => byte === b[place]);

async function judge(read: QrRead, { did, required }: QrFields['issuers'][number], trust: Trust, crypto: ProofCrypto): Promise<Judged> {
  const institution = trusted(trust, did);
  const judged = { did, required, byMandate: institution?.role === 'mandate', key: null };
  if (!institution) return { ...judged, fault: 'issuer_unknown' };
  for (const { kid, signature } of read.signatures) {
    const key = institution.keys.find((each) => same(shortKid(each.kid), kid));
    const publicKey = key && publicKeyBytes(key);
    if (!key || !publicKey) continue;
    const good = signature.length === 64 && (await crypto.verifyEd25519(publicKey, qrSigningInput(read.payload), signature));
    // Which codes were made before a key fell into wrong hands, the register alone knows: that takes the network.
    const fault = !good ? 'altered' : key.compromisedAt !== null ? 'key_compromised' : key.retiredAt !== null && Date.parse(read.fields.awardedAt) > Date.parse(key.retiredAt) ? 'key_retired' : null;
    return { ...judged, key, fault };
  }
  return { ...judged, fault: 'missing' };
}

function statusOf({ awardedAt, expiresAt }: QrFields, now: Date): StatusFinding {
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime()) return { state: 'expired', reason: null, since: null };
  if (Date.parse(awardedAt) > now.getTime() + 5 * 60_000) return { state: 'not_yet_valid', reason: null, since: null };
  return { state: 'unknown', reason: 'list_unreachable', since: null };
}

function jointOf({ joint }: QrFields, judged: readonly Judged[], trust: Trust): JointFinding {
  const institutions = judged.map(({ did, required, byMandate, fault }) =>
    ({ did, code: '', required, byMandate, state: fault === null ? 'valid' as const : fault === 'missing' ? 'credential_missing' as const : 'credential_forged' as const }));
  // The first coordinates.
  const whole = mayCoordinate(trust, judged[0]!.did) && institutions.every(({ required, state }) => !required || state === 'valid');
  const several = institutions.filter(({ state }) => state === 'valid').length > 1;
  if (joint === 'joint') return { state: !whole ? 'broken' : several ? 'joint' : 'not_joint', institutions };
  return { state: !whole ? 'broken' : joint === 'none' ? 'not_joint' : joint, institutions };
}

const UNREAD: QrFinding = {
  signature: { state: 'invalid', reason: 'malformed', issuer: null, kid: null, signedAt: null }, status: { state: 'unknown', reason: null, since: null },
  joint: { state: 'broken', institutions: [] }, fields: null,
};

/** Checks a large QR code with bundled keys alone. Never throws, whatever it is given. */
export async function verifyQr(text: string, trust: Trust, { now, crypto }: { now: Date; crypto: ProofCrypto }): Promise<QrFinding> {
  const read = readQr(text);
  if (!read) return UNREAD;
  const { fields } = read;
  const judged: Judged[] = [];
  for (const issuer of fields.issuers) judged.push(await judge(read, issuer, trust, crypto));
  const { did, key, fault } = judged[0]!;
  const reason = fault === 'missing' ? 'key_unknown' : fault;
  return {
    signature: { state: reason === null ? 'valid' : 'invalid', reason, issuer: did, kid: key?.kid ?? null, signedAt: null },
    status: reason === null ? statusOf(fields, now) : { state: 'unknown', reason: null, since: null },
    joint: jointOf(fields, judged, trust), fields,
  };
}
