import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/award.en.json';
import en from '#lib/messages/award.en.json?url';
import fr from '#lib/messages/award.fr.json?url';
import km from '#lib/messages/award.km.json?url';

/** Words of one certificate and of juries: a file of their own, which only their pages fetch. */
export const a = createMessages<typeof words>({ km, en, fr });
