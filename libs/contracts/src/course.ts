import { z } from 'zod';
import { Calibration, MasterRatings } from './calibration.js';
import { FileRef } from './file.js';
import { Key, Question } from './question.js';
import { Rich } from './rich.js';
import { Rubric } from './rubric.js';
import { Slug, Text, Translations } from './text.js';

/** A question with its key. */
export const Asked = z.strictObject({ question: Question, key: Key });
export type Asked = z.infer<typeof Asked>;

const Quiz = z.strictObject({ id: Slug, type: z.literal('quiz'), title: Text, questions: z.array(Asked).min(1) });
export type Quiz = z.infer<typeof Quiz>;

/** Work that a person makes and hands in, and a facilitator marks by the rubric. Without it being accepted its lesson is not done. */
export const Assignment = z.strictObject({
  id: Slug, type: z.literal('assignment'), title: Text, brief: Rich, rubric: Rubric,
  /** What is handed in: a text of at least so many letters (0: may be left empty), and files. */
  text: z.strictObject({ least: z.int().nonnegative().max(5000) }).nullable(),
  files: z.strictObject({ least: z.int().nonnegative().max(10), most: z.int().min(1).max(10), kinds: z.array(z.enum(['photo', 'document', 'audio'])).min(1) }).nullable(),
});
export type Assignment = z.infer<typeof Assignment>;

export const Block = z.discriminatedUnion('type', [
  z.strictObject({ id: Slug, type: z.literal('text'), body: Rich }),
  z.strictObject({ id: Slug, type: z.literal('figure'), file: FileRef, width: z.int(), height: z.int(), alt: Text, caption: Text.optional() }),
  Quiz,
  z.strictObject({ id: Slug, type: z.literal('reflection'), prompt: Text }),
  z.strictObject({ id: Slug, type: z.literal('download'), title: Text, files: z.strictObject({ km: FileRef, en: FileRef, fr: FileRef }) }),
  Assignment,
  Calibration,
]);
export type Block = z.infer<typeof Block>;

export const Lesson = z.strictObject({
  id: Slug, title: Text, minutes: z.int().positive(), builds: z.array(z.string()), blocks: z.array(Block).min(1),
});
export type Lesson = z.infer<typeof Lesson>;

/** The closing test as phones see it. Its keys are a document of their own that never leaves the server. */
export const ClosingTest = z.strictObject({
  id: Slug, title: Text, passMark: z.number().gt(0).max(1), minutes: z.int().positive(), questions: z.array(Question).min(1),
});
export type ClosingTest = z.infer<typeof ClosingTest>;

/** Before the course: a lesson of whose questions the share `masterAt` was answered right is mastered already and may be left out. */
export const Diagnosis = z.strictObject({
  id: Slug, title: Text, minutes: z.int().positive(), masterAt: z.number().gt(0).max(1),
  lessons: z.array(z.strictObject({ lessonId: Slug, questions: z.array(Asked).min(2) })).min(1),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

/** One immutable version of a course, in three languages with the same ids: what a phone downloads and an attempt cites. */
export const CourseDocument = z.strictObject({
  kind: z.literal('course'), schema: z.literal(1), code: Slug, version: z.int().positive(),
  title: Text, summary: Text, hours: z.number().positive(), competencies: z.array(z.string()), translations: Translations,
  modules: z.array(z.strictObject({ id: Slug, title: Text, lessons: z.array(Lesson).min(1) })).min(1),
  diagnosis: Diagnosis.optional(),
  closingTest: ClosingTest,
});
export type CourseDocument = z.infer<typeof CourseDocument>;

/** Keys of a course's closing test, by question id. */
export const TestKeys = z.record(Slug, Key);
export type TestKeys = z.infer<typeof TestKeys>;

/** What never leaves the server: the keys of the closing test, and the master's ratings of calibration exams, by block id. */
export const CourseSecret = z.strictObject({ test: TestKeys, exams: z.record(Slug, MasterRatings) });
export type CourseSecret = z.infer<typeof CourseSecret>;
