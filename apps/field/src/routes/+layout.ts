import { language } from '@kru/ui/language.svelte.ts';
import { person } from '#lib/offline/state.svelte.ts';

export const ssr = false;
export const prerender = false;

/** Both come from the phone; the words of a language from the network only at the very first opening. */
export const load = async (): Promise<void> => {
  await Promise.all([language.use(language.preferred(), { remember: false }), person.resume()]);
};
