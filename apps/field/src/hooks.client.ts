import type { ClientInit } from '@sveltejs/kit/hooks';
import { arrival } from '#lib/verify/arrival.ts';

/** A large QR that was opened as a link. It holds signs that no address has, over which the router would fall, and a name that is not to stay in the browser's history. */
export const init: ClientInit = () => {
  const { pathname, hash } = location;
  if (!/^\/v\/?$/i.test(pathname) || hash.length < 2) return;
  arrival.text = hash.slice(1);
  history.replaceState(history.state, '', '/verify');
};
