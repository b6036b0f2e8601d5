import { verifyAsync } from '@noble/ed25519';

/** What a machine must be able to do to check a certificate. The server gives its own, faster one. */
export interface ProofCrypto {
  sha256(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
  verifyEd25519(publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Not until 2025 did all browsers know Ed25519; those of before say so by an error when they are given a key. */
async function verifyNatively(publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): Promise<boolean | null> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey as Bytes, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, key, signature as Bytes, data as Bytes);
  } catch {
    return null;
  }
}

/** With WebCrypto, which phones, browsers and Node have; Ed25519 in JavaScript where the browser has none. */
export const webCrypto: ProofCrypto = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes)),
  verifyEd25519: async (publicKey, data, signature) => {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    // Strict as RFC 8032 is, since a signature that one verifier takes and another refuses is worth little.
    return (await verifyNatively(publicKey, data, signature)) ?? verifyAsync(signature, data, publicKey, { zip215: false }).catch(() => false);
  },
};
