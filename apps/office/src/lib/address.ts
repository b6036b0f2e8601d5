import { goto } from '$app/navigation';
import { page } from '$app/state';

/** A filter as it stands in the address: reactive where it is read. */
export const filter = (name: string): string => page.url.searchParams.get(name) ?? '';

/** The same page under other filters; an empty value leaves the address. */
export function withFilters(changes: Record<string, string | undefined>, path: string = page.url.pathname): string {
  const query = new URLSearchParams(page.url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll('%2F', '/');
  return text === '' ? path : `${path}?${text}`;
}

/** Filters are part of the address, so a view can be sent to a colleague, and Back undoes them. */
export const setFilters = (changes: Record<string, string | undefined>, replace = false): Promise<void> =>
  goto(withFilters(changes), { replace, reset: false });
