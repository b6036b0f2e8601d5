import { z } from 'zod';
import { AwardRule } from './award.rule.js';
import { Slug, Text, Translations } from './text.js';

/** A level in a framework of qualifications: `EQF` 6, `CNCP` 6, `CNQF` 5. */
export const FrameworkLevel = z.strictObject({ framework: z.string().regex(/^[A-Z]{2,8}$/), level: z.string().min(1).max(12) });
export type FrameworkLevel = z.infer<typeof FrameworkLevel>;

/**
 * Who lets an award pass once its rule is met: nobody (`automatic`), or a jury that decides on each person; with
 * `fourEyes`, two of its members must agree.
 */
export const AwardDecision = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('automatic') }),
  z.strictObject({ by: z.literal('jury'), fourEyes: z.boolean() }),
]);
export type AwardDecision = z.infer<typeof AwardDecision>;

/** One immutable version of what can be earned. */
export const AchievementDocument = z.strictObject({
  kind: z.literal('achievement'), schema: z.literal(2), code: Slug, version: z.int().positive(),
  title: Text, description: Text, criteria: Text, hours: z.number().nonnegative(), competencies: z.array(z.string()), translations: Translations,
  /** ECTS credits; 60 are one year. */
  ects: z.number().positive().max(300).nullable().default(null),
  levels: z.array(FrameworkLevel).max(5).default([]),
  /** Award numbers are gap-free in each series and year. */
  series: z.string().regex(/^[A-Z]{2,6}$/),
  validMonths: z.int().positive().nullable(),
  /** So many months before the end, whoever meets the rule may be given the next. */
  renewalMonths: z.int().positive().nullable().default(null),
  rule: AwardRule,
  decision: AwardDecision.default({ by: 'automatic' }),
  /** Code of the agreement under which several institutions award it together. */
  agreement: Slug.nullable().default(null),
  /** Holders may lead and rate inspections while it is valid. */
  allowsInspecting: z.boolean().default(false),
});
export type AchievementDocument = z.infer<typeof AchievementDocument>;
