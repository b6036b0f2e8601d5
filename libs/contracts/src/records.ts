import { z } from 'zod';
import { FileRef } from './course.js';
import { Response } from './question.js';
import { Instant, Locale, Slug } from './text.js';

/**
 * What people do, made on the device under an id of its own. Sending a record again changes nothing; sending
 * another under the same id is refused. Times are the device's; the server keeps its own beside them.
 */
const onDevice = { courseCode: Slug, courseVersion: z.int().positive(), locale: Locale };

/** One run through a quiz of a lesson, or through the closing test (`activityId` is the quiz's or the test's id). */
export const AttemptRecord = z.strictObject({
  ...onDevice, activityId: Slug, startedAt: Instant, finishedAt: Instant, responses: z.record(Slug, Response),
});
export type AttemptRecord = z.infer<typeof AttemptRecord>;

/** A lesson read to its end, with what was written for its reflections (by block id). */
export const CompletionRecord = z.strictObject({
  ...onDevice, lessonId: Slug, completedAt: Instant, seconds: z.int().nonnegative().max(86_400), reflections: z.record(Slug, z.string().max(5_000)),
});
export type CompletionRecord = z.infer<typeof CompletionRecord>;

/** A photo or other file taken as evidence. Its bytes travel apart, by hash. */
export const Evidence = z.strictObject({
  file: FileRef, takenAt: Instant, caption: z.string().max(500).default(''),
  position: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), accuracyMetres: z.number().nonnegative() }).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One inspector's level for one criterion: never overwritten by another's. */
export const Rating = z.strictObject({
  level: z.union([z.int().positive(), z.literal('not_applicable')]), note: z.string().max(5_000), evidence: z.array(Evidence).max(20),
});
export type Rating = z.infer<typeof Rating>;

/** All that one inspector rated in one inspection, submitted once. Keyed by criterion id. */
export const RatingSheet = z.strictObject({
  inspectionId: z.uuid(), startedAt: Instant, submittedAt: Instant, ratings: z.record(Slug, Rating),
});
export type RatingSheet = z.infer<typeof RatingSheet>;
