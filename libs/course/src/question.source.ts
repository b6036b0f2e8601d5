import { AcceptedNumber, AcceptedText, Area, Gap, Slug, Text } from '#contracts';
import { z } from 'zod';

const Option = z.strictObject({ id: Slug, text: Text });
const Options = z.array(Option).min(2);
const written = { id: Slug, measures: z.array(z.string()).default([]), prompt: Text, feedback: z.record(z.string(), Text).default({}), explanation: Text };

/** Most accepted answers earn the whole point, and most numbers are exact: neither need be written. */
const TextSource = AcceptedText.extend({ share: AcceptedText.shape.share.default(1) });
const NumberSource = AcceptedNumber.extend({ share: AcceptedNumber.shape.share.default(1), tolerance: AcceptedNumber.shape.tolerance.default(0) });

/** A file beside the one that names it. */
export const FileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

/** A question as its author writes it: what is asked and its key in one. */
export const QuestionSource = z.discriminatedUnion('type', [
  z.strictObject({ ...written, type: z.literal('single'), options: Options, answer: Slug }),
  z.strictObject({ ...written, type: z.literal('multiple'), options: Options, answer: z.array(Slug).min(1) }),
  z.strictObject({ ...written, type: z.literal('true_false'), answer: z.boolean() }),
  z.strictObject({ ...written, type: z.literal('matching'), left: Options, right: Options, answer: z.record(Slug, Slug) }),
  z.strictObject({ ...written, type: z.literal('ordering'), items: Options, answer: z.array(Slug).min(2) }),
  z.strictObject({ ...written, type: z.literal('short_text'), answer: z.array(TextSource).min(1) }),
  z.strictObject({ ...written, type: z.literal('numeric'), unit: Text.optional(), answer: z.array(NumberSource).min(1) }),
  z.strictObject({
    ...written, type: z.literal('gap_fill'), passage: Text, gaps: z.array(Gap).min(1), answer: z.record(Slug, z.union([Slug, z.array(TextSource).min(1)])),
  }),
  z.strictObject({ ...written, type: z.literal('hotspot'), figure: FileName, alt: Text, pick: z.int().min(1).max(10), areas: z.array(Area).min(1) }),
  z.strictObject({ ...written, type: z.literal('likert'), statements: z.array(Option).min(1), scale: z.array(Option).min(2).max(7) }),
]);
export type QuestionSource = z.infer<typeof QuestionSource>;
export type SourceOf<T extends QuestionSource['type']> = Extract<QuestionSource, { type: T }>;
