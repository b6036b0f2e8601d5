import type { ProofOptions } from '#proof';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { bundledLoader } from './bundled-loader.js';

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
