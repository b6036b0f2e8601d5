import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/certificates.en.json';
import en from './messages/certificates.en.json?url';
import fr from './messages/certificates.fr.json?url';
import km from './messages/certificates.km.json?url';

/** Words of certificates, links and legal names: files of their own, which the first view does not wait for. */
export const cert = createMessages<typeof words>({ km, en, fr });
