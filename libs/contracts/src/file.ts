import { z } from 'zod';
import { Sha256 } from './text.js';

/** A file cited by its content: immutable, so it can be kept by a phone for ever. */
export const FileRef = z.strictObject({ sha256: Sha256, name: z.string(), mime: z.string(), bytes: z.int().positive() });
export type FileRef = z.infer<typeof FileRef>;
