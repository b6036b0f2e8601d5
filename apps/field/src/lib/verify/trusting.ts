import type { Trust } from '@kru/contracts';

// The keys of the institutions and the status lists, as they were last heard. The service worker brings them whenever Kru is
// opened with a network, and gives what it has without one.

const TRUST = '/.well-known/kru-trust.json';
const patience = 8_000;

/** `heardAt`: when the server gave them, by its own clock. */
export interface Heard<T> { it: T; heardAt: string }

/** Null where they never came. */
export async function theTrust(): Promise<Heard<Trust> | null> {
  const trust = await heard<Trust>(TRUST);
  return trust?.it.kind === 'trust' ? trust : null;
}

/** Status lists by their address; those of other servers are not asked. */
export async function listsOf(addresses: Iterable<string>): Promise<Record<string, unknown>> {
  const lists: Record<string, unknown> = {};
  for (const address of new Set(addresses)) {
    // The address in a certificate has the ministry's own name, whatever name this page was opened by.
    const path = URL.canParse(address) ? new URL(address).pathname : '';
    const list = /^\/status\/[\w-]+$/.test(path) ? await heard<unknown>(path) : null;
    if (list) lists[address] = list.it;
  }
  return lists;
}

async function heard<T>(path: string): Promise<Heard<T> | null> {
  try {
    const response = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    if (!response.ok || !/json|application\/vc/.test(response.headers.get('content-type') ?? '')) return null;
    const date = response.headers.get('date');
    return { it: await response.json() as T, heardAt: (date ? new Date(date) : new Date()).toISOString() };
  } catch {
    return null;
  }
}
