import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/authoring.en.json';
import en from '#lib/messages/authoring.en.json?url';
import fr from '#lib/messages/authoring.fr.json?url';
import km from '#lib/messages/authoring.km.json?url';

/** The words of writing courses. */
export const w = createMessages<typeof words>({ km, en, fr });
