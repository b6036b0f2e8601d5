import { z } from 'zod';
import { FileRef } from './file.js';
import { nameDocuments } from './names.js';
import { Instant, Locale, Sha256 } from './text.js';

/** A person's word that their legal names are written otherwise, with the document that shows it. Made on the phone, with or without a network. */
export const NameCorrectionRecord = z.strictObject({
  nameKm: z.string().min(1).max(120), nameLatin: z.string().min(1).max(120),
  document: z.enum(nameDocuments), reason: z.string().trim().min(3).max(1_000),
  files: z.array(FileRef.extend({ sha256: Sha256, name: z.string().min(1).max(200) })).min(1).max(4),
  locale: Locale, askedAt: Instant,
});
export type NameCorrectionRecord = z.infer<typeof NameCorrectionRecord>;

export const nameCorrectionStates = ['waiting', 'accepted', 'refused'] as const;
export type NameCorrectionState = (typeof nameCorrectionStates)[number];
