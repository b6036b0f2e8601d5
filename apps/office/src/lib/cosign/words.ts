import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from '#lib/messages/cosign.en.json';
import en from '#lib/messages/cosign.en.json?url';
import fr from '#lib/messages/cosign.fr.json?url';
import km from '#lib/messages/cosign.km.json?url';

/** The words of joint certificates: agreements, invitations, partners’ keys. */
export const c = createMessages<typeof words>({ km, en, fr });
