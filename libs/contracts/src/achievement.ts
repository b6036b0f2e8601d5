import { z } from 'zod';
import { Slug, Text, Translations } from './text.js';

/** What must be true of a person for the award; data, so that it can explain itself. */
export const AwardRule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('course_completed'), course: Slug }),
  /** An officer's recorded decision, with its reason. */
  z.strictObject({ type: z.literal('officer_decision') }),
]);
export type AwardRule = z.infer<typeof AwardRule>;

/** One immutable version of what can be earned. */
export const AchievementDocument = z.strictObject({
  kind: z.literal('achievement'), schema: z.literal(1), code: Slug, version: z.int().positive(),
  title: Text, description: Text, criteria: Text, hours: z.number().nonnegative(), competencies: z.array(z.string()), translations: Translations,
  /** Award numbers are gap-free in each series and year. */
  series: z.string().regex(/^[A-Z]{2,6}$/),
  validMonths: z.int().positive().nullable(),
  rule: AwardRule,
  /** Holders may lead and rate inspections while it is valid. */
  allowsInspecting: z.boolean().default(false),
});
export type AchievementDocument = z.infer<typeof AchievementDocument>;

/** How far one person is from one achievement: `met` or the conditions still missing, each a stable code with figures. */
export interface RuleEvaluation { met: boolean; conditions: { code: string; met: boolean; details: Record<string, string | number> }[] }
