import { createHash, createPrivateKey, createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { decodeBase58, encodeBase58 } from './base58.js';
import type { KeyAlgorithm } from './signing-key.entity.js';

/** The public half as RFC 7517 writes it, without anything that is not the key itself. */
export type PublicJwk = { kty: 'OKP'; crv: 'Ed25519'; x: string } | { kty: 'RSA'; e: string; n: string };

const generate = promisify(generateKeyPair);
/** Header of an Ed25519 public key among Multikeys (multicodec 0xed). */
const ED25519 = Buffer.from([0xed, 0x01]);
const RSA_BITS = 3072;

/** @throws Error for a key of another kind, or one that carries its secret half. */
export function publicJwk(jwk: JsonWebKey): PublicJwk {
  const { kty, crv, x, e, n } = jwk;
  if (jwk.d !== undefined) throw new Error('This is the secret half of a key');
  if (kty === 'OKP' && crv === 'Ed25519' && x !== undefined && Buffer.from(x, 'base64url').length === 32) return { kty, crv, x };
  if (kty === 'RSA' && e !== undefined && n !== undefined && Buffer.from(n, 'base64url').length >= 256) return { kty, e, n };
  throw new Error('A public key must be Ed25519, or RSA of at least 2048 bits');
}

export const algorithmOf = ({ kty }: PublicJwk): KeyAlgorithm => (kty === 'OKP' ? 'Ed25519' : 'RS256');

/** RFC 7638: the members that make the key, in the order of their names. */
export function thumbprint(jwk: PublicJwk): string {
  const members = jwk.kty === 'OKP' ? { crv: jwk.crv, kty: jwk.kty, x: jwk.x } : { e: jwk.e, kty: jwk.kty, n: jwk.n };
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}

/** As it is kept and published: Multikey text for Ed25519, JWK as JSON for RS256. */
export const publicText = (jwk: PublicJwk): string =>
  jwk.kty === 'OKP' ? `z${encodeBase58(Buffer.concat([ED25519, Buffer.from(jwk.x, 'base64url')]))}` : JSON.stringify({ e: jwk.e, kty: jwk.kty, n: jwk.n });

/** @throws Error when the text is no public key */
export function jwkOf(text: string): PublicJwk {
  if (!text.startsWith('z')) return publicJwk(JSON.parse(text) as JsonWebKey);
  const bytes = decodeBase58(text.slice(1));
  if (bytes.length !== 34 || !ED25519.equals(bytes.subarray(0, 2))) throw new Error('This Multikey is not of Ed25519');
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bytes.subarray(2)).toString('base64url') };
}

export const publicKeyOf = (text: string): KeyObject => createPublicKey({ key: jwkOf(text), format: 'jwk' });

/** A new pair: the public half, and the secret one as the JSON of its JWK. */
export async function makePair(algorithm: KeyAlgorithm): Promise<{ jwk: PublicJwk; secret: string }> {
  const { publicKey, privateKey } = algorithm === 'Ed25519' ? await generate('ed25519') : await generate('rsa', { modulusLength: RSA_BITS });
  return { jwk: publicJwk(publicKey.export({ format: 'jwk' })), secret: JSON.stringify(privateKey.export({ format: 'jwk' })) };
}

export const secretKeyOf = (secret: string): KeyObject => createPrivateKey({ key: JSON.parse(secret) as JsonWebKey, format: 'jwk' });

/** Ed25519 hashes by itself; RS256 is RSASSA-PKCS1-v1_5 over SHA-256. */
const hashOf = (algorithm: KeyAlgorithm): string | null => (algorithm === 'Ed25519' ? null : 'sha256');

export const signBytes = (algorithm: KeyAlgorithm, bytes: Uint8Array, key: KeyObject): Uint8Array => sign(hashOf(algorithm), bytes, key);
export const verifyBytes = (algorithm: KeyAlgorithm, bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean => verify(hashOf(algorithm), bytes, key, signature);
