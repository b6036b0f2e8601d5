import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/names.en.json';
import en from '#lib/messages/names.en.json?url';
import fr from '#lib/messages/names.fr.json?url';
import km from '#lib/messages/names.km.json?url';

/** Words of legal names: a file of their own, which only its page fetches. */
export const say = createMessages<typeof words>({ km, en, fr });
