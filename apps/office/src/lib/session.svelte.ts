import { api, ask } from '#lib/api.ts';
import type { Demo, Me } from '#lib/views.ts';

/** Who sits at the desk, and whether this is the demo ministry. */
class Session {
  me = $state.raw<Me>();
  demo = $state.raw<Demo>();

  async begin(): Promise<void> {
    const [me, demo] = await Promise.all([ask(api.GET('/api/me')), ask(api.GET('/api/demo'))]);
    this.me = me;
    this.demo = demo;
  }

  async end(): Promise<void> {
    await ask(api.DELETE('/api/session'));
    // Whoever signs in next may have another desk, or none.
    location.assign('/sign-in');
  }
}
export const session = new Session();

/** Field keeps the only sign-in page; it brings people back to `next`. */
export function signIn(next = `${location.pathname}${location.search}`): void {
  location.assign(`/sign-in?next=${encodeURIComponent(next)}`);
}
