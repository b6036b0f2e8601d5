import type { Reroute } from '@sveltejs/kit/hooks';

/** What the QR codes hold: `/V/CODE` and `/V#…`, in capitals since these make smaller codes. */
export const reroute: Reroute = ({ url: { pathname } }) => (/^\/v(\/|$)/i.test(pathname) ? `/verify${pathname.slice(2)}` : undefined);
