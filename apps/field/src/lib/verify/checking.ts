import type { CertificateBundle, Trust, Verdict } from '@kru/contracts';
import type { Unchecked } from './answer.rules.ts';

/** The judge, fetched when it is first needed: it is the same that the server and the command use. */
export const judge = (): Promise<typeof import('@kru/proof')> => import('@kru/proof');

/** Without it a browser cannot compute a hash; pages that were not opened by https have none. */
export const canCheck = (): boolean => typeof globalThis.crypto?.subtle?.digest === 'function';

/** Checks signatures, status and joint award here, by the keys that this device holds. `lists`: besides those of the bundle. */
export async function check(bundle: CertificateBundle, trust: Trust | null, lists: Record<string, unknown> = {}): Promise<Verdict | Unchecked> {
  if (!canCheck()) return 'browser';
  if (!trust) return 'keys';
  const { verifyBundle, webCrypto } = await judge();
  return verifyBundle(bundle, trust, { now: new Date(), crypto: webCrypto, lists });
}
