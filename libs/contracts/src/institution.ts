import { z } from 'zod';
import { Slug, Text } from './text.js';

/** One immutable version of who issues awards, as it stands at the head and the foot of what is printed. */
export const InstitutionDocument = z.strictObject({
  kind: z.literal('institution'), schema: z.literal(1), code: Slug, version: z.int().positive(),
  state: Text, motto: Text, name: Text,
  /** ISO 3166-1, two letters: the first part of an award's number. */
  country: z.string().regex(/^[A-Z]{2}$/),
  signatory: z.strictObject({ name: Text, capacity: Text }),
});
export type InstitutionDocument = z.infer<typeof InstitutionDocument>;
