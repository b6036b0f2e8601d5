import { z } from 'zod';

/** The three languages of every document and every screen. Khmer is the first, not a translation. */
export const locales = ['km', 'en', 'fr'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

/** A short text in the three languages. */
export const Text = z.strictObject({ km: z.string().min(1), en: z.string().min(1), fr: z.string().min(1) });
export type Text = z.infer<typeof Text>;

/** How far a translation can be trusted; shown to its reader. */
export const TranslationStatus = z.enum(['draft', 'machine_draft', 'reviewed']);
export type TranslationStatus = z.infer<typeof TranslationStatus>;
export const Translations = z.strictObject({ km: TranslationStatus, en: TranslationStatus, fr: TranslationStatus });
export type Translations = z.infer<typeof Translations>;

/** Names of things inside a document: stable across versions and languages. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(64);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const Uuid = z.uuid();
export const Instant = z.iso.datetime({ offset: true });
export const Day = z.iso.date();
