import { createHash, createPublicKey, verify } from 'node:crypto';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory } from 'rdf-data-factory';
import { RDFC10 } from 'rdfjs-c14n';

type Json = Record<string, unknown>;
type Proof = Json & { proofValue: string; verificationMethod: string; cryptosuite: string; proofPurpose: string };

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes of a multibase text in base58btc (`z…`), by the definition. */
function base58(text: string): Buffer {
  let number = 0n;
  for (const character of text.slice(1)) number = number * 58n + BigInt(BASE58.indexOf(character));
  const hex = number.toString(16);
  const zeros = /^z(1*)/.exec(text)![1]!.length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')]);
}

/** Canonical N-Quads (RDFC-1.0) of a JSON-LD document, whose contexts come from `contexts` and nowhere else. */
export async function unrelatedQuads(document: Json, contexts: (url: string) => object): Promise<string> {
  const parser = new JsonLdParser({
    dataFactory: new DataFactory(), strictValues: true, processingMode: '1.1',
    documentLoader: { load: async (url: string) => contexts(url) },
  });
  const quads: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    parser.on('data', (quad: unknown) => quads.push(quad)).on('error', reject).on('end', () => resolve());
    parser.write(JSON.stringify(document));
    parser.end();
  });
  return (await new RDFC10(new DataFactory()).c14n(quads as never)).canonical_form;
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Verifies an `eddsa-rdfc-2022` proof by the text of the standard with another JSON-LD parser, another
 * canonicalisation and node:crypto: nothing that took part in signing.
 */
export async function unrelatedVerify(credential: Json & { proof?: Proof }, did: Json, contexts: (url: string) => object): Promise<boolean> {
  const { proof, ...document } = credential;
  const { proofValue, ...options } = proof!;
  const methods = did['verificationMethod'] as { id: string; publicKeyMultibase: string }[];
  const method = methods.find(({ id }) => id === proof!.verificationMethod);
  const authorised = (did['assertionMethod'] as string[]).includes(proof!.verificationMethod);
  if (!method || !authorised || proof!.cryptosuite !== 'eddsa-rdfc-2022' || proof!.proofPurpose !== 'assertionMethod') return false;
  const signed = Buffer.concat([
    sha256(await unrelatedQuads({ '@context': document['@context'], ...options }, contexts)), sha256(await unrelatedQuads(document, contexts)),
  ]);
  // Multicodec 0xed01 (Ed25519 public key) gives way to the header of a key in DER.
  const key = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), base58(method.publicKeyMultibase).subarray(2)]), format: 'der', type: 'spki' });
  return verify(null, signed, key, base58(proofValue));
}
