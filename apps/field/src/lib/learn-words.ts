import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/learn.en.json';
import en from './messages/learn.en.json?url';
import fr from './messages/learn.fr.json?url';
import km from './messages/learn.km.json?url';

/** Words of what one does inside a course: files of their own, so that the first view does not wait for them. */
export const tell = createMessages<typeof words>({ km, en, fr });
