// Legal names, in the two forms that a certificate carries. No zod: phones check what is typed without a network.

/** Documents that a person can show for their legal name; the other sources of a name are the offices' own. */
export const nameDocuments = ['identity_card', 'birth_certificate', 'civil_service_register'] as const;
export type NameDocument = (typeof nameDocuments)[number];

/** Composed letters, one space between words, none of the invisible spaces that Khmer text carries for line breaks. */
export const tidyName = (text: string): string => text.normalize('NFC').replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ').trim();

// One pass each, however long the text: a cell of a file may be a whole book.
const khmer = /^(?=[^\p{Script=Khmer}]*\p{Script=Khmer})[\p{Script=Khmer}\s.-]*$/u;
const latin = /^(?=[^\p{Script=Latin}]*\p{Script=Latin})[\p{Script=Latin}\p{M}\s.'’-]*$/u;

export const isKhmerName = (tidied: string): boolean => khmer.test(tidied);
export const isLatinName = (tidied: string): boolean => latin.test(tidied);
