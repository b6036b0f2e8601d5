import { z } from 'zod';
import { Slug, Text, Translations } from './text.js';

/** Courses in an order, each of which may ask for others first. `after` names courses of the same path. */
export const PathDocument = z.strictObject({
  kind: z.literal('path'), schema: z.literal(1), code: Slug, version: z.int().positive(), title: Text, summary: Text, translations: Translations,
  steps: z.array(z.strictObject({ course: Slug, after: z.array(Slug), why: Text, optional: z.boolean().default(false) })).min(1),
});
export type PathDocument = z.infer<typeof PathDocument>;
