import { z } from 'zod';
import { Rich } from './rich.js';
import { Slug, Text } from './text.js';

/**
 * What is rated in a described lesson. `agrees` says when a rating is reliable: within so many levels of the master's (0 is exact), or, of
 * several snapshots rated apart, exact in at least so many.
 */
export const CalibrationElement = z.strictObject({
  id: Slug, title: Text,
  levels: z.array(z.strictObject({ id: Slug, title: Text, descriptor: Text })).min(2),
  agrees: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('steps'), within: z.int().min(0).max(1) }),
    z.strictObject({ by: z.literal('snapshots'), of: z.int().min(2).max(6), atLeast: z.int().positive() }),
  ]),
});
export type CalibrationElement = z.infer<typeof CalibrationElement>;

export const CalibrationLesson = z.strictObject({ id: Slug, title: Text, body: Rich });
export type CalibrationLesson = z.infer<typeof CalibrationLesson>;

/** The master's levels with their reasons, by lesson and then by element: one level, or one for each snapshot. */
export const MasterRatings = z.record(Slug, z.record(Slug, z.strictObject({ levels: z.array(Slug).min(1), reason: Text })));
export type MasterRatings = z.infer<typeof MasterRatings>;

/**
 * Rating as the master rates. `sets` are lessons that are rated in one sitting: practice has one or more, with the master's ratings at hand; an exam has at
 * least two, each of the same number of lessons, and its master's ratings never leave the server.
 */
const calibration = {
  id: Slug, type: z.literal('calibration'), title: Text, elements: z.array(CalibrationElement).min(1),
  sets: z.array(z.strictObject({ id: Slug, lessons: z.array(CalibrationLesson).min(1) })).min(1),
};
export const Calibration = z.discriminatedUnion('mode', [
  z.strictObject({ ...calibration, mode: z.literal('practice'), master: MasterRatings }),
  z.strictObject({
    ...calibration, mode: z.literal('exam'),
    /** Elements that must be reliable in each lesson. */
    reliableInEach: z.int().positive(),
    /** How long a pass is good for. */
    validMonths: z.int().positive(),
  }),
]);
export type Calibration = z.infer<typeof Calibration>;
export type CalibrationExam = Extract<Calibration, { mode: 'exam' }>;
