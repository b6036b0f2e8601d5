import { createMessages } from '@kru/ui/messages.svelte.ts';
import type words from './messages/study.en.json';
import en from './messages/study.en.json?url';
import fr from './messages/study.fr.json?url';
import km from './messages/study.km.json?url';

/** Words of what goes round the lessons (practice, notes, search, work handed in, profile, paths, notices): files of their own, which the first view does not wait for. */
export const say = createMessages<typeof words>({ km, en, fr });
