import { concat, toBase58, toBase64url, utf8 } from './bytes.js';
import { canonicalQuads } from './canonical.js';
import type { ProofCrypto } from './crypto.js';

type Json = Record<string, unknown>;

/** A proof before it has a value. */
export interface ProofOptions { type: 'DataIntegrityProof'; created: string; verificationMethod: string; cryptosuite: 'eddsa-rdfc-2022'; proofPurpose: 'assertionMethod' }

/** How a key of `did` is to sign at the moment `created`; whole seconds, as the libraries write it. */
export const proofOptions = (did: string, kid: string, created: Date): ProofOptions => ({
  type: 'DataIntegrityProof', created: `${created.toISOString().slice(0, 19)}Z`, verificationMethod: `${did}#${kid}`,
  cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod',
});

/**
 * The 64 bytes that are signed (`eddsa-rdfc-2022`): hash of the proof's options, then of the document. Null when the
 * shape of either is not known here. What the document holds as `proof`, and the value of `proof`, count for nothing.
 */
export async function signingInput(document: object, proof: object, crypto: ProofCrypto): Promise<Uint8Array | null> {
  const { proof: _, ...bare } = document as Json;
  const { proofValue: __, ...options } = proof as Json;
  if ('@context' in options) return null;
  const quadsOfOptions = await canonicalQuads({ '@context': bare['@context'], ...options }, crypto);
  const quads = await canonicalQuads(bare, crypto);
  if (quadsOfOptions === null || quads === null) return null;
  return concat(await crypto.sha256(utf8(quadsOfOptions)), await crypto.sha256(utf8(quads)));
}

/** The document as it is given away: with its proof, and in it the signature of `signingInput`. */
export function addProof(document: object, proof: object, signature: Uint8Array): object {
  return { ...document, proof: { ...proof, proofValue: toBase58(signature) } };
}

/** Multibase (base64url) multihash of a text's SHA-256, as `digestMultibase` wants it. */
export async function digestMultibase(text: string, crypto: ProofCrypto): Promise<string> {
  return `u${toBase64url(concat(Uint8Array.of(0x12, 0x20), await crypto.sha256(utf8(text))))}`;
}
