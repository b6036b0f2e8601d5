import { z } from 'zod';
import { Slug, Text } from './text.js';

/** A competency framework: aspects with their competencies, by code. */
export const FrameworkDocument = z.strictObject({
  kind: z.literal('framework'), schema: z.literal(1), code: Slug, version: z.int().positive(), title: Text,
  source: z.string(), licence: z.string(),
  aspects: z.array(z.strictObject({
    code: z.string(), title: Text,
    competencies: z.array(z.strictObject({ code: z.string(), level: z.int(), title: Text, description: Text })).min(1),
  })).min(1),
});
export type FrameworkDocument = z.infer<typeof FrameworkDocument>;
