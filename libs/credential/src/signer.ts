import type { KeyObject } from 'node:crypto';
import { signBytes } from './key.material.js';
import type { KeyAlgorithm } from './signing-key.entity.js';

/** What signs, wherever its secret is kept: here, or in a machine that gives it to nobody. */
export interface Signer {
  readonly kid: string; readonly algorithm: KeyAlgorithm;
  /** Multikey text for Ed25519, JWK as JSON for RS256. */
  readonly publicKey: string;
  /** 64 bytes for Ed25519; as long as the key for RS256 (RSASSA-PKCS1-v1_5, SHA-256). */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Signs with a secret that this process holds. */
export const heldSigner = (key: { kid: string; algorithm: KeyAlgorithm; publicKey: string }, secret: KeyObject): Signer =>
  ({ ...key, sign: async (bytes) => signBytes(key.algorithm, bytes, secret) });
