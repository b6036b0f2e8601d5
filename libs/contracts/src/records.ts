import { z } from 'zod';
import { FileRef } from './file.js';
import { Response } from './question.js';
import { RubricMarks } from './rubric.js';
import { Instant, Locale, Slug } from './text.js';

/**
 * What people do, made on the device under an id of its own. Sending a record again changes nothing; sending
 * another under the same id is refused. Times are the device's; the server keeps its own beside them.
 */
const onDevice = { courseCode: Slug, courseVersion: z.int().positive(), locale: Locale };

/**
 * One run through a quiz, the diagnosis or the closing test (`activityId` is its id, responses by question), or one sitting of a calibration
 * (the block's id; for each lesson of one set the levels by `ratingNames`).
 */
export const AttemptRecord = z.strictObject({
  ...onDevice, activityId: Slug, startedAt: Instant, finishedAt: Instant, responses: z.record(Slug, Response),
});
export type AttemptRecord = z.infer<typeof AttemptRecord>;

/** A lesson read to its end, with what was written for its reflections (by block id). */
export const CompletionRecord = z.strictObject({
  ...onDevice, lessonId: Slug, completedAt: Instant, seconds: z.int().nonnegative().max(86_400), reflections: z.record(Slug, z.string().max(5_000)),
});
export type CompletionRecord = z.infer<typeof CompletionRecord>;

/** Work handed in for an assignment. The files' bytes travel apart, in parts; the work is received when all of them are. */
export const SubmissionRecord = z.strictObject({
  ...onDevice, activityId: Slug, startedAt: Instant, submittedAt: Instant, text: z.string().max(20_000),
  files: z.array(z.strictObject({ file: FileRef, caption: z.string().max(500) })).max(10),
});
export type SubmissionRecord = z.infer<typeof SubmissionRecord>;

/** What a marker decided about one submission. Returned work may be handed in again. */
export const SubmissionMark = z.strictObject({ marks: RubricMarks, comment: z.string().max(5_000), decision: z.enum(['accepted', 'returned']) });
export type SubmissionMark = z.infer<typeof SubmissionMark>;

/** What one of the same cohort says of another's work, by the same rubric. */
export const PeerReviewRecord = z.strictObject({ locale: Locale, startedAt: Instant, finishedAt: Instant, marks: RubricMarks, comment: z.string().max(5_000) });
export type PeerReviewRecord = z.infer<typeof PeerReviewRecord>;

/** One question of practice answered, long after its lesson. */
export const PracticeRecord = z.strictObject({ ...onDevice, questionId: Slug, shownAt: Instant, answeredAt: Instant, response: Response });
export type PracticeRecord = z.infer<typeof PracticeRecord>;

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
