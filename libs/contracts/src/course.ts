import { z } from 'zod';
import { Key, Question } from './question.js';
import { Rich } from './rich.js';
import { Sha256, Slug, Text, Translations } from './text.js';

/** A file cited by its content: immutable, so it can be kept by a phone for ever. */
export const FileRef = z.strictObject({ sha256: Sha256, name: z.string(), mime: z.string(), bytes: z.int().positive() });
export type FileRef = z.infer<typeof FileRef>;

const Quiz = z.strictObject({
  id: Slug, type: z.literal('quiz'), title: Text,
  questions: z.array(z.strictObject({ question: Question, key: Key })).min(1),
});
export type Quiz = z.infer<typeof Quiz>;

export const Block = z.discriminatedUnion('type', [
  z.strictObject({ id: Slug, type: z.literal('text'), body: Rich }),
  z.strictObject({ id: Slug, type: z.literal('figure'), file: FileRef, width: z.int(), height: z.int(), alt: Text, caption: Text.optional() }),
  Quiz,
  z.strictObject({ id: Slug, type: z.literal('reflection'), prompt: Text }),
  z.strictObject({ id: Slug, type: z.literal('download'), title: Text, files: z.strictObject({ km: FileRef, en: FileRef, fr: FileRef }) }),
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

/** One immutable version of a course, in three languages with the same ids: what a phone downloads and an attempt cites. */
export const CourseDocument = z.strictObject({
  kind: z.literal('course'), schema: z.literal(1), code: Slug, version: z.int().positive(),
  title: Text, summary: Text, hours: z.number().positive(), competencies: z.array(z.string()), translations: Translations,
  modules: z.array(z.strictObject({ id: Slug, title: Text, lessons: z.array(Lesson).min(1) })).min(1),
  closingTest: ClosingTest,
});
export type CourseDocument = z.infer<typeof CourseDocument>;

/** Keys of a course's closing test, by question id. */
export const TestKeys = z.record(Slug, Key);
export type TestKeys = z.infer<typeof TestKeys>;
