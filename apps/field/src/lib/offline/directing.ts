import { person } from './state.svelte.ts';

/** True when this person directs the school. */
export const directs = (school: string): boolean =>
  person.me?.roles.some(({ role, place }) => role === 'school_director' && school.startsWith(place.path)) ?? false;
