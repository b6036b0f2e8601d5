import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { concat, fromBase64url, toBase58, toBase64url, utf8 } from './bytes.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A key with which an institution signs for itself. `secret` is the seed of RFC 8032: it never leaves the machine but under a passphrase. */
export interface OwnKey { did: string; kid: string; publicKeyMultibase: string; secret: Uint8Array }

/** The same at rest. All texts are base64url. */
export interface KeyFile {
  kind: 'kru-key'; schema: 1; did: string; kid: string; publicKeyMultibase: string;
  derivation: { name: 'PBKDF2-SHA256'; iterations: number; salt: string };
  cipher: { name: 'AES-256-GCM'; iv: string; text: string };
}

/** As OWASP advises for PBKDF2 with SHA-256: a second on an old phone. */
const ITERATIONS = 600_000;
/** PKCS #8 around an Ed25519 seed (RFC 8410). */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20);

/** Made on this machine. Its name is `did:key`, which says the key itself. */
export async function makeOwnKey(): Promise<OwnKey> {
  return ownKey(crypto.getRandomValues(new Uint8Array(32)));
}

async function ownKey(secret: Uint8Array): Promise<OwnKey> {
  const bytes = await getPublicKeyAsync(secret);
  const publicKeyMultibase = toBase58(concat(Uint8Array.of(0xed, 0x01), bytes));
  const jwk = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x: toBase64url(bytes) });
  const kid = toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(jwk) as Bytes)));
  return { did: `did:key:${publicKeyMultibase}`, kid, publicKeyMultibase, secret };
}

/** By WebCrypto, and in JavaScript where the browser knows no Ed25519. */
export async function signWith({ secret }: OwnKey, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const key = await crypto.subtle.importKey('pkcs8', concat(PKCS8, secret) as Bytes, { name: 'Ed25519' }, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, key, bytes as Bytes));
  } catch {
    return signAsync(bytes, secret);
  }
}

export async function sealOwnKey({ did, kid, publicKeyMultibase, secret }: OwnKey, passphrase: string): Promise<KeyFile> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrap = await wrapping(passphrase, salt, ITERATIONS);
  const text = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(kid) as Bytes }, wrap, secret as Bytes));
  return {
    kind: 'kru-key', schema: 1, did, kid, publicKeyMultibase, derivation: { name: 'PBKDF2-SHA256', iterations: ITERATIONS, salt: toBase64url(salt) },
    cipher: { name: 'AES-256-GCM', iv: toBase64url(iv), text: toBase64url(text) },
  };
}

/** Null when the passphrase is another, or the file was changed. */
export async function openOwnKey({ kid, did, derivation, cipher }: KeyFile, passphrase: string): Promise<OwnKey | null> {
  const [salt, iv, text] = [derivation.salt, cipher.iv, cipher.text].map(fromBase64url);
  if (!salt || !iv || !text) return null;
  try {
    const wrap = await wrapping(passphrase, salt, derivation.iterations);
    const secret = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv as Bytes, additionalData: utf8(kid) as Bytes }, wrap, text as Bytes));
    const key = await ownKey(secret);
    return key.kid === kid ? { ...key, did } : null;
  } catch {
    return null;
  }
}

async function wrapping(passphrase: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')) as Bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: salt as Bytes, iterations }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length < 400;

/** Whether what was read from a file is a key file. */
export function isKeyFile(value: unknown): value is KeyFile {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, schema, did, kid, publicKeyMultibase, derivation, cipher } = value as Partial<KeyFile>;
  const sound = kind === 'kru-key' && schema === 1 && [did, kid, publicKeyMultibase, derivation?.salt, cipher?.iv, cipher?.text].every(isText);
  // A file from elsewhere must not keep a browser busy for hours.
  return sound && Number.isInteger(derivation?.iterations) && derivation!.iterations >= 1000 && derivation!.iterations <= 5_000_000;
}

/** A key's name as six groups of five figures: to be read aloud on the telephone and compared. */
export function spokenKey(kid: string): string {
  const bytes = fromBase64url(kid) ?? new Uint8Array();
  let number = 0n;
  for (const byte of bytes.subarray(0, 16)) number = number * 256n + BigInt(byte);
  return (number % 10n ** 30n).toString().padStart(30, '0').replace(/(\d{5})(?=\d)/g, '$1 ');
}
