import type { Asked, FileRef, Locale } from '#contracts';

/**
 * What could not be kept when questions went to another system's format or came from it; told for each question, never dropped in silence.
 * `type_unknown {type}`: Kru has no such question. `only_text`: the other system will see the words, and nothing to answer.
 * `formatting {tags}`, `picture`: markup or pictures in a text. `feedback {count}`, `explanation_missing`. `weights`, `penalty`: shares of the point that Kru reckons
 * otherwise. `case`: capital letters do not matter in Kru. `one_language {locale}`: the format holds one language of it only. `language_missing {locales}`: the words
 * of another language stand there until they are translated. `duplicate {id}`: another question has this id. `malformed {line}`: it could not be read.
 */
export const lossCodes = ['type_unknown', 'only_text', 'formatting', 'picture', 'feedback', 'explanation_missing', 'weights', 'penalty', 'case',
  'one_language', 'language_missing', 'tolerance', 'duplicate', 'malformed'] as const;
export type LossCode = (typeof lossCodes)[number];
/** Questions of one file, and parts of one question: beyond it is no file of questions but an accident, or meant to keep everyone waiting. */
export const most = { questions: 2000, parts: 100 } as const;
export interface Loss { question: string; code: LossCode; details: Record<string, string | number> }

export const exchangeFormats = ['gift', 'moodle_xml'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** A question that came in, with the languages its words are really in. */
export interface Came { asked: Asked; languages: Locale[]; tags: string[] }
/** All that a file held: its questions, what could not be kept of them, and the pictures they cite. */
export interface Arrival { questions: Came[]; losses: Loss[]; files: (FileRef & { content: Buffer })[] }
/** A file to be sent, and what it cannot hold. */
export interface Departure { text: string; losses: Loss[] }

/** The pictures of questions on their way out, by SHA-256. */
export type Pictures = ReadonlyMap<string, Buffer>;
