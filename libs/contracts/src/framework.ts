import { z } from 'zod';
import { Slug, Text } from './text.js';

/** A competency framework: aspects with their competencies, by code. One that is cited by code and name only describes nothing. */
export const FrameworkDocument = z.strictObject({
  kind: z.literal('framework'), schema: z.literal(1), code: Slug, version: z.int().positive(), title: Text,
  source: z.string(), licence: z.string(),
  aspects: z.array(z.strictObject({
    code: z.string(), title: Text,
    competencies: z.array(z.strictObject({ code: z.string(), level: z.int().optional(), title: Text, description: Text.optional() })).min(1),
  })).min(1),
});
export type FrameworkDocument = z.infer<typeof FrameworkDocument>;

/** Which competencies of one framework correspond to which of another. `fit` is how much of the second the first covers. */
export const CrosswalkDocument = z.strictObject({
  kind: z.literal('crosswalk'), schema: z.literal(1), code: Slug, version: z.int().positive(), title: Text,
  from: Slug, to: Slug, source: z.string(), licence: z.string(),
  links: z.array(z.strictObject({ from: z.string(), to: z.string(), fit: z.enum(['same', 'close', 'part']) })).min(1),
});
export type CrosswalkDocument = z.infer<typeof CrosswalkDocument>;
