import type deskWords from './messages/desk.en.json';
import en from './messages/desk.en.json?url';
import fr from './messages/desk.fr.json?url';
import km from './messages/desk.km.json?url';
import { createMessages, type Messages } from './messages.svelte.ts';
import { alsoRefuses } from './words.ts';

/** Refusals that are met at the desk only: a phone that never meets them does not fetch their words. */
export const desk = createMessages<typeof deskWords>({ km, en, fr }, { later: true });

alsoRefuses(desk as unknown as Messages<string>);
