import { z } from 'zod';
import { Slug, Text } from './text.js';

const Option = z.strictObject({ id: Slug, text: Text });
const asked = { id: Slug, measures: z.array(z.string()).default([]), prompt: Text };

/** A question as it may be shown: it holds no key, so a closing test can be downloaded. */
export const Question = z.discriminatedUnion('type', [
  z.strictObject({ ...asked, type: z.literal('single'), options: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('multiple'), options: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('true_false') }),
  z.strictObject({ ...asked, type: z.literal('matching'), left: z.array(Option).min(2), right: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('ordering'), items: z.array(Option).min(2) }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionType = Question['type'];

/**
 * The right answer and what each wrong one teaches. `feedback` is keyed by option id (single, multiple), by
 * `true`/`false` (true_false), by left id (matching), and by `order` (ordering); `explanation` is always shown.
 */
const taught = { feedback: z.record(z.string(), Text), explanation: Text };
export const Key = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), answer: Slug, ...taught }),
  z.strictObject({ type: z.literal('multiple'), answer: z.array(Slug).min(1), ...taught }),
  z.strictObject({ type: z.literal('true_false'), answer: z.boolean(), ...taught }),
  z.strictObject({ type: z.literal('matching'), answer: z.record(Slug, Slug), ...taught }),
  z.strictObject({ type: z.literal('ordering'), answer: z.array(Slug).min(2), ...taught }),
]);
export type Key = z.infer<typeof Key>;

/** A person's answer, in the shape of its question's type. */
export const Response = z.union([z.string().max(64), z.array(z.string().max(64)).max(50), z.boolean(), z.record(z.string().max(64), z.string().max(64))]);
export type Response = z.infer<typeof Response>;
