import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/coursework.en.json';
import en from '#lib/messages/coursework.en.json?url';
import fr from '#lib/messages/coursework.fr.json?url';
import km from '#lib/messages/coursework.km.json?url';

/** Words of marking: a file of their own, which only its pages fetch. */
export const say = createMessages<typeof words>({ km, en, fr });
