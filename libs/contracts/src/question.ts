import { z } from 'zod';
import { FileRef } from './file.js';
import { Slug, Text } from './text.js';
import { saysSomething } from './typed.js';

const Option = z.strictObject({ id: Slug, text: Text });
export type Option = z.infer<typeof Option>;
const asked = { id: Slug, measures: z.array(z.string()).default([]), prompt: Text };

/** A place in a text to be filled: typed, or chosen when there are `choices`. */
export const Gap = z.strictObject({ id: Slug, choices: z.array(Option).min(2).optional() });
export type Gap = z.infer<typeof Gap>;

/**
 * A question as it may be shown: it holds no key, so a closing test can be downloaded. `passage` of a gap fill holds
 * each gap as `[[gap-id]]` once in every language. `pick` is how many places may be marked on a figure.
 */
export const Question = z.discriminatedUnion('type', [
  z.strictObject({ ...asked, type: z.literal('single'), options: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('multiple'), options: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('true_false') }),
  z.strictObject({ ...asked, type: z.literal('matching'), left: z.array(Option).min(2), right: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('ordering'), items: z.array(Option).min(2) }),
  z.strictObject({ ...asked, type: z.literal('short_text') }),
  z.strictObject({ ...asked, type: z.literal('numeric'), unit: Text.optional() }),
  z.strictObject({ ...asked, type: z.literal('gap_fill'), passage: Text, gaps: z.array(Gap).min(1) }),
  z.strictObject({
    ...asked, type: z.literal('hotspot'), figure: FileRef, width: z.int().positive(), height: z.int().positive(), alt: Text, pick: z.int().min(1).max(10),
  }),
  z.strictObject({ ...asked, type: z.literal('likert'), statements: z.array(Option).min(1), scale: z.array(Option).min(2).max(7) }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionType = Question['type'];

/** One way to answer by typing; `share` is the part of the point it earns. Compared by `sameText`, in whatever language it was typed. */
export const AcceptedText = z.strictObject({ id: Slug, text: z.string().min(1).max(200).refine(saysSomething, 'nothing that can be read'), share: z.number().gt(0).max(1) });
export type AcceptedText = z.infer<typeof AcceptedText>;
/** A number within `tolerance` (absolute, both ends included) of `value`. */
export const AcceptedNumber = z.strictObject({ id: Slug, value: z.number(), tolerance: z.number().nonnegative(), share: z.number().gt(0).max(1) });
export type AcceptedNumber = z.infer<typeof AcceptedNumber>;

/** Thousandths of the figure's width and height, so that phone and server reckon in whole numbers. */
const Thousandth = z.int().min(0).max(1000);
/** A part of a figure that counts as one place. */
export const Area = z.discriminatedUnion('shape', [
  z.strictObject({ id: Slug, shape: z.literal('rectangle'), x: Thousandth, y: Thousandth, width: Thousandth, height: Thousandth }),
  z.strictObject({ id: Slug, shape: z.literal('circle'), x: Thousandth, y: Thousandth, radius: Thousandth }),
  z.strictObject({ id: Slug, shape: z.literal('polygon'), points: z.array(z.tuple([Thousandth, Thousandth])).min(3) }),
]);
export type Area = z.infer<typeof Area>;

/**
 * The right answer and what each wrong one teaches. `feedback` is keyed by option id (single, multiple), by `true`/`false`
 * (true_false), by left id (matching), by `order` (ordering), by the id of an accepted text or number that earns a part, or `other`
 * (short_text, numeric), by gap id (gap_fill), by the id of an area that was missed, or `other` for a place in none (hotspot).
 * `explanation` is always shown. A Likert question has no right answer and no point.
 */
const taught = { feedback: z.record(z.string(), Text), explanation: Text };
export const Key = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), answer: Slug, ...taught }),
  z.strictObject({ type: z.literal('multiple'), answer: z.array(Slug).min(1), ...taught }),
  z.strictObject({ type: z.literal('true_false'), answer: z.boolean(), ...taught }),
  z.strictObject({ type: z.literal('matching'), answer: z.record(Slug, Slug), ...taught }),
  z.strictObject({ type: z.literal('ordering'), answer: z.array(Slug).min(2), ...taught }),
  z.strictObject({ type: z.literal('short_text'), answer: z.array(AcceptedText).min(1), ...taught }),
  z.strictObject({ type: z.literal('numeric'), answer: z.array(AcceptedNumber).min(1), ...taught }),
  /** By gap: the id of the right choice, or the texts that may be typed. */
  z.strictObject({ type: z.literal('gap_fill'), answer: z.record(Slug, z.union([Slug, z.array(AcceptedText).min(1)])), ...taught }),
  z.strictObject({ type: z.literal('hotspot'), answer: z.array(Area).min(1), ...taught }),
  z.strictObject({ type: z.literal('likert'), ...taught }),
]);
export type Key = z.infer<typeof Key>;

/**
 * A person's answer, in the shape of its question's type: an option id, `true`, a text or number as it was typed (string), option ids or
 * places `"x,y"` in thousandths (array), or pairs by left id, gap id or statement id (record).
 */
export const Response = z.union([z.string().max(1000), z.array(z.string().max(64)).max(50), z.boolean(), z.record(z.string().max(64), z.string().max(200))]);
export type Response = z.infer<typeof Response>;
