import { language } from './language.svelte.ts';

interface Named { nameKm: string; nameLatin: string }

/** A person's or place's name in the script that the reader reads. */
export const nameOf = (thing: Named): string => (language.current === 'km' ? thing.nameKm || thing.nameLatin : thing.nameLatin || thing.nameKm);

/** The same name in the other script, for where both are shown. */
export const otherNameOf = (thing: Named): string => (language.current === 'km' ? thing.nameLatin : thing.nameKm);
