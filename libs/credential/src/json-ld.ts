import type { ProofOptions } from '#proof';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { bundledLoader } from './bundled-loader.js';
import { didDocument, type PublishedKey } from './key.documents.js';

/**
 * The 64 bytes that are to be signed, SHA-256 of the canonical proof options and of the canonical document, made by the
 * JSON-LD library: the reference that faster ways are compared with. Some 8 ms.
 * @throws Error when the document is no well-formed credential
 */
export async function libraryInput(credential: object, { created, verificationMethod }: ProofOptions): Promise<Uint8Array> {
  let input: Uint8Array | undefined;
  const signer = { id: verificationMethod, algorithm: 'Ed25519', sign: async ({ data }: { data: Uint8Array }) => {
    input = data;
    return new Uint8Array(64);
  } };
  const date = new Date(created);
  // The library adds its proof to what it is given.
  await issue({ credential: { ...credential }, suite: new DataIntegrityProof({ signer, cryptosuite, date }), documentLoader: bundledLoader(new Map()), now: date });
  return input!;
}

/** True when one of the keys made this proof over exactly this content. Neither expiry nor revocation is asked here. */
export async function libraryVerify(credential: object, keys: readonly PublishedKey[]): Promise<boolean> {
  const documents = [...new Set(keys.map(({ issuer }) => issuer))].map((issuer) => didDocument(issuer, keys.filter((key) => key.issuer === issuer && key.algorithm === 'Ed25519')));
  const methods = documents.flatMap(({ verificationMethod }) => verificationMethod.map((method): [string, object] =>
    [String(method['id']), { '@context': 'https://w3id.org/security/multikey/v1', ...method }]));
  const answer = await verifyCredential({
    credential, suite: new DataIntegrityProof({ cryptosuite }), documentLoader: bundledLoader(new Map([...methods, ...documents.map((did): [string, object] => [did.id, did])])),
    checkStatus: async () => ({ verified: true }), now: new Date(String((credential as { validFrom?: unknown }).validFrom)),
  });
  return answer.verified;
}
