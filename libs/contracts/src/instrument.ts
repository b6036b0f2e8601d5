import { z } from 'zod';
import { Slug, Text, Translations } from './text.js';

export const Criterion = z.strictObject({
  id: Slug, title: Text, question: Text,
  /** One descriptor for each level of the instrument's scale, by its value. */
  levels: z.record(z.string().regex(/^\d+$/), Text),
  evidence: z.enum(['required', 'optional']), notApplicable: z.boolean(), weight: z.number().positive(),
});
export type Criterion = z.infer<typeof Criterion>;

export const Standard = z.strictObject({ id: Slug, title: Text, criteria: z.array(Criterion).min(1) });
export type Standard = z.infer<typeof Standard>;

/** One immutable version of an inspection instrument. No instrument is ever written in code. */
export const InstrumentDocument = z.strictObject({
  kind: z.literal('instrument'), schema: z.literal(1), code: Slug, version: z.int().positive(),
  /** A sample shows how Kru works; it is not a ministry's approved instrument. */
  sample: z.boolean(),
  title: Text, summary: Text, translations: Translations,
  scale: z.array(z.strictObject({ value: z.int().positive(), label: Text })).min(2),
  /** A score needs at least this share of its weight to be applicable, else it is undefined. */
  minimumApplicable: z.number().min(0).max(1),
  domains: z.array(z.strictObject({ id: Slug, title: Text, standards: z.array(Standard).min(1) })).min(1),
});
export type InstrumentDocument = z.infer<typeof InstrumentDocument>;
