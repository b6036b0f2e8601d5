import { desk } from '@kru/ui/desk-words.ts';
import { createMessages } from '@kru/ui/messages.svelte.ts';
import { alsoRefuses } from '@kru/ui/words.ts';
import type words from '#lib/messages/en.json';
import en from '#lib/messages/en.json?url';
import fr from '#lib/messages/fr.json?url';
import km from '#lib/messages/km.json?url';

/** The office's own words. */
export const t = createMessages<typeof words>({ km, en, fr });

alsoRefuses(desk);
