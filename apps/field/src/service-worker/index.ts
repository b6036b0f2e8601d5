import { version } from '$app/env';
import { assets, immutable } from '$app/manifest';
import { self as sw } from '$app/service-worker';

const cacheName = `kru-shell-${version}`;
const shell = '/index.html';
// The version too: this phone's is the one that it keeps. Were it told of a newer one, Kit would load an error page again and again to reach it.
const paths = [shell, '/_app/version.json', ...[...immutable, ...assets].map(({ path }) => (path.startsWith('/') ? path : `/${path}`))];
const kept = new Set(paths);

/** What certificates are checked by without a network: the institutions' keys and the status lists. They outlive a version of the app. */
const trustName = 'kru-trust';
const keys = '/.well-known/kru-trust.json';
const isTrust = (path: string): boolean => path === keys || path.startsWith('/status/');
/** A network that does not answer in this time is as good as none. */
const patience = 5_000;

/** Everything the app is made of, in every language: afterwards it opens at any address without a network. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(paths.map((path) => new Request(path, { cache: path.includes('/immutable/') ? 'default' : 'no-cache' })));
  await hear(keys);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('kru-shell-') && name !== cacheName).map((name) => caches.delete(name)));
  await sw.clients.claim();
}

async function fromShell(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return await cache.match(path) ?? fetch(request);
}

/** The newest word, kept; undefined without a network, or where something else answers in its place. */
async function hear(path: string): Promise<Response | undefined> {
  try {
    const answer = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    if (!answer.ok || !/json|application\/vc/.test(answer.headers.get('content-type') ?? '')) return undefined;
    await (await caches.open(trustName)).put(path, answer.clone());
    return answer;
  } catch {
    return undefined;
  }
}

const heardOrKept = async (path: string): Promise<Response> => await hear(path) ?? await (await caches.open(trustName)).match(path) ?? Response.error();

/** Addresses that are not pages of this app: the API, the office and what standards fix; and the look of a draft, which the desk frames and no phone keeps. */
const elsewhere = /^\/(api|office|preview|credentials|records|schemas|status|mandate|\.well-known)(\/|$)/;

sw.addEventListener('install', (event) => event.waitUntil(install()));
sw.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
sw.addEventListener('message', (event) => { if (event.data === 'take over') void sw.skipWaiting(); });
sw.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== sw.location.origin) return;
  if (isTrust(url.pathname) && event.request.mode !== 'navigate') { event.respondWith(heardOrKept(url.pathname)); return; }
  if (elsewhere.test(url.pathname)) return;
  if (kept.has(url.pathname)) event.respondWith(fromShell(url.pathname, event.request));
  else if (event.request.mode === 'navigate') {
    event.respondWith(fromShell(shell, event.request));
    // Whenever Kru is opened with a network, the keys become as new as they can be.
    event.waitUntil(hear(keys));
  }
});
