import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/inspect.en.json';
import en from './messages/inspect.en.json?url';
import fr from './messages/inspect.fr.json?url';
import km from './messages/inspect.km.json?url';

/** Words of the Inspect pages: files of their own, so that a teacher's first view does not wait for them. */
export const say = createMessages<typeof words>({ km, en, fr });
