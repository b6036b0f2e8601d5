import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/bank.en.json';
import en from '#lib/messages/bank.en.json?url';
import fr from '#lib/messages/bank.fr.json?url';
import km from '#lib/messages/bank.km.json?url';

/** The words of the question bank. */
export const b = createMessages<typeof words>({ km, en, fr });
