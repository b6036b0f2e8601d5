import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/verify.en.json';
import en from './messages/verify.en.json?url';
import fr from './messages/verify.fr.json?url';
import km from './messages/verify.km.json?url';

/** Words of the public check of certificates: files of their own, which the first view does not wait for. */
export const say = createMessages<typeof words>({ km, en, fr });
