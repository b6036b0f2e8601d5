import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/en.json';
import en from './messages/en.json?url';
import fr from './messages/fr.json?url';
import km from './messages/km.json?url';

export const t = createMessages<typeof words>({ km, en, fr });
