import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/prints.en.json';
import en from '#lib/messages/prints.en.json?url';
import fr from '#lib/messages/prints.fr.json?url';
import km from '#lib/messages/prints.km.json?url';

/** Words of printing many certificates: a file of their own, which only that page fetches. */
export const p = createMessages<typeof words>({ km, en, fr });
