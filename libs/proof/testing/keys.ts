import type { Trust, TrustedKey } from '#contracts';
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { addProof, type ProofCrypto, proofOptions, signingInput } from '../src/index.js';
import { concat, toBase58 } from '../src/bytes.js';

const SECRET_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

const publicKeys = new Map<string, KeyObject>();

/** What the server checks with. */
export const nodeProofCrypto: ProofCrypto = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  verifyEd25519: (publicKey, data, signature) => {
    const name = Buffer.from(publicKey).toString('hex');
    const key = publicKeys.get(name) ?? createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, publicKey]), format: 'der', type: 'spki' });
    publicKeys.set(name, key);
    return verify(null, data, key, signature);
  },
};

/** A real key, the same whenever it is made from the same word. */
export interface TestKey { did: string; kid: string; publicKeyMultibase: string; sign(data: Uint8Array): Uint8Array }

export function aKey(did: string, word = did): TestKey {
  const seed = createHash('sha256').update(word).digest();
  const secret = createPrivateKey({ key: Buffer.concat([SECRET_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' }) as { x: string };
  const kid = createHash('sha256').update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })).digest('base64url');
  return { did, kid, publicKeyMultibase: toBase58(concat(Uint8Array.of(0xed, 0x01), Buffer.from(x, 'base64url'))), sign: (data) => sign(null, data, secret) };
}

/** The document with a proof by the key. */
export async function signedBy(key: TestKey, document: object, at = '2026-11-20T03:00:05Z'): Promise<Record<string, any>> {
  const proof = proofOptions(key.did, key.kid, new Date(at));
  const input = await signingInput(document, proof, nodeProofCrypto);
  if (!input) throw new Error('A test signs only what has a shape of ours.');
  return addProof(document, proof, key.sign(input)) as Record<string, any>;
}

export const trustedKey = (key: TestKey, with_: Partial<TrustedKey> = {}): TrustedKey => ({
  kid: key.kid, algorithm: 'Ed25519', publicKeyMultibase: key.publicKeyMultibase, jwk: null, validFrom: '2026-01-01T00:00:00.000Z', retiredAt: null, compromisedAt: null, ...with_,
});

export const trustOf = (...issuers: Trust['issuers']): Trust => ({ kind: 'trust', schema: 1, madeAt: '2026-11-23T00:00:00.000Z', issuers, witnesses: {} });

export const trustedIssuer = (key: TestKey, role: Trust['issuers'][number]['role'] = 'coordinator', with_: Partial<TrustedKey> = {}): Trust['issuers'][number] =>
  ({ did: key.did, name: { km: key.did, en: key.did, fr: key.did }, role, keys: [trustedKey(key, with_)] });

/** The DID document of whoever holds the key. */
export const didOf = ({ did, kid, publicKeyMultibase }: TestKey): { '@context': string[]; id: string; verificationMethod: { id: string; type: string; controller: string; publicKeyMultibase: string }[]; assertionMethod: string[] } => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: did,
  verificationMethod: [{ id: `${did}#${kid}`, type: 'Multikey', controller: did, publicKeyMultibase }], assertionMethod: [`${did}#${kid}`],
});
