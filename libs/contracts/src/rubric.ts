import { z } from 'zod';
import { Slug, Text } from './text.js';

/** How a piece of work is judged: criteria, each with levels described in words. Levels stand from the lowest to the highest. */
export const Rubric = z.strictObject({
  criteria: z.array(z.strictObject({
    id: Slug, title: Text,
    levels: z.array(z.strictObject({ id: Slug, points: z.int().nonnegative(), title: Text, descriptor: Text })).min(2),
  })).min(1),
  /** Points from which the work is accepted. */
  passPoints: z.int().nonnegative(),
});
export type Rubric = z.infer<typeof Rubric>;

/** What a marker or a peer decided: a level for each criterion, with words where they help. */
export const RubricMarks = z.record(Slug, z.strictObject({ level: Slug, comment: z.string().max(2000) }));
export type RubricMarks = z.infer<typeof RubricMarks>;
