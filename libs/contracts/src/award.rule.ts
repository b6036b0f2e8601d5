import { z } from 'zod';
import { Slug, type Text } from './text.js';

const percent = z.int().min(1).max(100);
const day = z.iso.date();

/** One thing that must be true of a person. */
const AwardCondition = z.discriminatedUnion('type', [
  /** Every lesson done and the closing test passed. */
  z.strictObject({ type: z.literal('course_completed'), course: Slug }),
  /** The best mark in the closing test, in per cent. */
  z.strictObject({ type: z.literal('mark_reached'), course: Slug, percent }),
  /** The assignment was handed in and accepted. */
  z.strictObject({ type: z.literal('assignment_accepted'), course: Slug, activity: Slug }),
  /** The exam of rating is passed and the pass is still valid. */
  z.strictObject({ type: z.literal('calibration_passed'), course: Slug, activity: Slug }),
  /** Another award is held and valid: how small ones stack into a larger. */
  z.strictObject({ type: z.literal('award_held'), achievement: Slug }),
  /** Only between these days (Cambodian calendar days, both included; null: open). */
  z.strictObject({ type: z.literal('between'), from: day.nullable(), until: day.nullable() }),
  /** An officer's recorded decision, with its reason. */
  z.strictObject({ type: z.literal('officer_decision') }),
]);

export type AwardCondition = z.infer<typeof AwardCondition>;
/** `atLeast` of the rules in `of`: all of them, when it is their number. */
export type AwardRule = AwardCondition | { type: 'at_least'; atLeast: number; of: AwardRule[] };

/** What must be true of a person for the award; data, so that it can explain itself. */
export const AwardRule: z.ZodType<AwardRule> = z.lazy(() => z.union([
  AwardCondition,
  z.strictObject({ type: z.literal('at_least'), atLeast: z.int().positive(), of: z.array(AwardRule).min(1).max(30) })
    .refine(({ atLeast, of }) => atLeast <= of.length, { path: ['atLeast'], message: 'is more than there are rules' }),
]));

/**
 * One condition as it was found: `code` names what is missing while it is not met. `subject` is the course or award it
 * speaks of, with its title. The parts of `at_least` stand in `parts`, with `details` `{have, needed, of}`.
 */
export interface EvaluatedCondition {
  code: string; met: boolean; details: Record<string, string | number>;
  subject?: { code: string; title: Text };
  parts?: EvaluatedCondition[];
}

/** How far one person is from one achievement. */
export interface RuleEvaluation { met: boolean; conditions: EvaluatedCondition[] }
