import type deskWords from './messages/desk.en.json';
import en from './messages/desk.en.json?url';
import fr from './messages/desk.fr.json?url';
import km from './messages/desk.km.json?url';
import { createMessages } from './messages.svelte.ts';

/** Refusals that are met at the desk only: a phone never fetches their words. To be told to {@link alsoRefuses}. */
export const desk = createMessages<typeof deskWords>({ km, en, fr }, { later: true });
