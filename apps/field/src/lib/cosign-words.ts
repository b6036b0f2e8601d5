import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/cosign.en.json';
import en from './messages/cosign.en.json?url';
import fr from './messages/cosign.fr.json?url';
import km from './messages/cosign.km.json?url';

/** Words of the page on which another institution signs: a file of its own, which nobody else waits for. */
export const sign = createMessages<typeof words>({ km, en, fr });
