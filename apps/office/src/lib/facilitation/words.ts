import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/facilitation.en.json';
import en from '#lib/messages/facilitation.en.json?url';
import fr from '#lib/messages/facilitation.fr.json?url';
import km from '#lib/messages/facilitation.km.json?url';

/** Words of the facilitator's desk: a file of their own, which only its pages fetch. */
export const f = createMessages<typeof words>({ km, en, fr });
