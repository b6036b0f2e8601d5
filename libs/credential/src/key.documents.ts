import type { TrustedKey } from '#contracts';
import { jwkOf } from './key.material.js';
import type { KeyAlgorithm } from './signing-key.entity.js';

/** What is told of a key to whoever asks. */
export interface PublishedKey {
  kid: string; algorithm: KeyAlgorithm; issuer: string; publicKey: string; validFrom: Date; retiredAt: Date | null; compromisedAt: Date | null;
}

/** A document as W3C's DID resolution gives it. */
export interface DidDocument { '@context': string[]; id: string; verificationMethod: Record<string, unknown>[]; assertionMethod: string[] }

export const methodId = (issuer: string, kid: string): string => `${issuer}#${kid}`;

/**
 * Every key that an institution ever had here: what was signed with a retired one must still resolve. A compromised
 * one stays to be read, with the moment of it, and proves nothing more.
 */
export function didDocument(did: string, keys: readonly PublishedKey[]): DidDocument {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1', 'https://w3id.org/security/jwk/v1'], id: did,
    verificationMethod: keys.map(method), assertionMethod: keys.filter(({ compromisedAt }) => compromisedAt === null).map(({ issuer, kid }) => methodId(issuer, kid)),
  };
}

function method({ kid, algorithm, issuer, publicKey, compromisedAt }: PublishedKey): Record<string, unknown> {
  const key = algorithm === 'Ed25519' ? { type: 'Multikey', publicKeyMultibase: publicKey } : { type: 'JsonWebKey', publicKeyJwk: { ...jwkOf(publicKey), alg: 'RS256', kid } };
  return { id: methodId(issuer, kid), controller: issuer, ...key, ...(compromisedAt ? { revoked: compromisedAt.toISOString() } : {}) };
}

/** The same keys for those who know JOSE and no DID. */
export const jwks = (keys: readonly PublishedKey[]): { keys: Record<string, string>[] } => ({
  keys: keys.filter(({ compromisedAt }) => compromisedAt === null).map(({ kid, algorithm, publicKey }) =>
    ({ ...jwkOf(publicKey), kid, use: 'sig', alg: algorithm === 'Ed25519' ? 'EdDSA' : 'RS256' })),
});

export const trustedKey = ({ kid, algorithm, publicKey, validFrom, retiredAt, compromisedAt }: PublishedKey): TrustedKey => ({
  kid, algorithm, publicKeyMultibase: algorithm === 'Ed25519' ? publicKey : null, jwk: algorithm === 'RS256' ? { ...jwkOf(publicKey) } : null,
  validFrom: validFrom.toISOString(), retiredAt: retiredAt?.toISOString() ?? null, compromisedAt: compromisedAt?.toISOString() ?? null,
});
