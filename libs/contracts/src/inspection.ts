import { z } from 'zod';
import { Day, Slug } from './text.js';

export const JudgedLevel = z.union([z.int().positive(), z.literal('not_applicable')]);

/** What the lead changed since `baseVersion`: only the fields that were touched, so that two tabs do not overwrite one another. */
export const JudgementChanges = z.strictObject({
  baseVersion: z.int().nonnegative(),
  judgements: z.record(Slug, z.strictObject({ level: JudgedLevel.nullable().optional(), rationale: z.string().max(5_000).optional() })),
});
export type JudgementChanges = z.infer<typeof JudgementChanges>;

export const RecommendationDraft = z.strictObject({ standardId: Slug, text: z.string().trim().min(1).max(2_000), dueOn: Day });
export type RecommendationDraft = z.infer<typeof RecommendationDraft>;
