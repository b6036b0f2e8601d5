import { decode, encode, Tag } from 'cbor2';
import { fromBase45, toBase45 } from './base45.js';
import { fromBase64url } from './bytes.js';
import { type QrFields, readPayload } from './qr.payload.js';

/** COSE_Sign (RFC 9052). */
const COSE_SIGN = 98;
const KID = 4;
/** The protected header of each signature: `{1: -8}`, EdDSA. */
const EDDSA = Uint8Array.of(0xa1, 0x01, 0x27);
const NOTHING = new Uint8Array(0);
/** An entry that says nothing, three bytes long: it moves all that follows by half a group of base45, which makes another text of it. */
const PAD = ['p', NOTHING] as const;
const KID_BYTES = 8;
/** More than any QR code holds. */
const LONGEST = 4300;

/** A signature under the name (thumbprint) of its key. */
export interface QrSignature { kid: string; signature: Uint8Array }
/** As it was read: the name of the key is cut short. */
export interface QrRead { payload: Uint8Array; signatures: { kid: Uint8Array; signature: Uint8Array }[]; fields: QrFields }

/** The bytes that each institution signs with its Ed25519 key. */
export const qrSigningInput = (payload: Uint8Array): Uint8Array => encode(['Signature', NOTHING, EDDSA, NOTHING, new Uint8Array(payload)]);

/** The first bytes of a thumbprint, as they stand in a code. */
export const shortKid = (kid: string): Uint8Array => (fromBase64url(kid) ?? NOTHING).subarray(0, KID_BYTES);

function cose({ payload, signatures }: Pick<QrRead, 'payload' | 'signatures'>, pads: number): Uint8Array {
  const padded = (place: number): [unknown, unknown][] => ((pads >> place) & 1 ? [[...PAD]] : []);
  const signed = signatures.map(({ kid, signature }, at) => [EDDSA, new Map<unknown, unknown>([...padded(at + 1), [KID, new Uint8Array(kid)]]), new Uint8Array(signature)]);
  return encode(new Tag(COSE_SIGN, [NOTHING, new Map(padded(0)), new Uint8Array(payload), signed]));
}

/** `%20` would be taken for a space that a browser wrote so, and what else looks like an escape for what a scanner did. */
const ambiguity = (text: string): number => (text.match(/%20/g)?.length ?? 0) * 1000 + (text.match(/%[0-9A-F]{2}/g)?.length ?? 0);

/** Of the ways to write the same, the one that suffers least in an address. */
function body(read: Pick<QrRead, 'payload' | 'signatures'>): string {
  let best = '';
  for (let pads = 0; pads < 2 ** (read.signatures.length + 1); pads++) {
    const text = toBase45(cose(read, pads));
    if (best === '' || ambiguity(text) < ambiguity(best)) best = text;
  }
  return best;
}

/** The text of the large QR code: an address that any phone opens, whose last part the checker reads without a network. All but the `#` is of the characters that a code packs closest. */
export const qrText = (origin: string, payload: Uint8Array, signatures: readonly QrSignature[]): string =>
  `${origin.toUpperCase()}/V#${body({ payload, signatures: signatures.map(({ kid, signature }) => ({ kid: shortKid(kid), signature })) })}`;

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

function readCose(bytes: Uint8Array): QrRead | null {
  const tag = decode(bytes);
  const [, , payload, signed] = tag instanceof Tag && tag.tag === COSE_SIGN && Array.isArray(tag.contents) ? (tag.contents as unknown[]) : [];
  const fields = isBytes(payload) ? readPayload(payload) : null;
  if (!isBytes(payload) || !fields || !Array.isArray(signed)) return null;
  const signatures: QrRead['signatures'] = [];
  for (const each of signed as unknown[]) {
    const [, header, signature] = Array.isArray(each) ? (each as unknown[]) : [];
    const kid = header instanceof Map ? (header as Map<unknown, unknown>).get(KID) : null;
    if (!isBytes(kid) || !isBytes(signature) || signatures.length === 5) return null;
    signatures.push({ kid, signature });
  }
  return { payload, signatures, fields };
}

function readBody(text: string): QrRead | null {
  const bytes = fromBase45(text);
  if (!bytes) return null;
  try {
    const read = readCose(bytes);
    // What is not signed must still be as it was written: there is one text for one certificate.
    return read && body(read) === text ? read : null;
  } catch {
    return null;
  }
}

function unescaped(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

/** What a large QR code holds, from its text or from the part after `#` of the address that a browser made of it. Null when it is none. */
export function readQr(text: string): QrRead | null {
  if (text.length > LONGEST) return null;
  const after = text.slice(text.indexOf('#') + 1);
  for (const candidate of new Set([after, after.replaceAll('%20', ' '), ...unescaped(after)])) {
    const read = readBody(candidate);
    if (read) return read;
  }
  return null;
}
