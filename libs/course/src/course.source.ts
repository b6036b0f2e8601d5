import { Slug, Text, Translations } from '#contracts';
import { z } from 'zod';
import { QuestionSource } from './question.source.js';

/** A file beside the one that names it. */
const FileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

/** `course.yaml` */
export const CourseSource = z.strictObject({
  code: Slug, version: z.int().positive(), title: Text, summary: Text, hours: z.number().positive(), competencies: z.array(z.string()).min(1),
  translations: Translations,
  modules: z.array(z.strictObject({ id: Slug, title: Text, lessons: z.array(Slug).min(1) })).min(1),
  closingTest: FileName,
});
export type CourseSource = z.infer<typeof CourseSource>;

const BlockSource = z.discriminatedUnion('type', [
  z.strictObject({ id: Slug, type: z.literal('text') }),
  z.strictObject({ id: Slug, type: z.literal('figure'), file: FileName, alt: Text, caption: Text.optional() }),
  z.strictObject({ id: Slug, type: z.literal('quiz'), title: Text, questions: z.array(QuestionSource).min(1) }),
  z.strictObject({ id: Slug, type: z.literal('reflection'), prompt: Text }),
  z.strictObject({ id: Slug, type: z.literal('download'), title: Text, files: z.strictObject({ km: FileName, en: FileName, fr: FileName }) }),
]);
export type BlockSource = z.infer<typeof BlockSource>;

/** `lessons/<id>/lesson.yaml` */
export const LessonSource = z.strictObject({
  id: Slug, title: Text, minutes: z.int().min(3).max(45), builds: z.array(z.string()).min(1), blocks: z.array(BlockSource).min(1),
});
export type LessonSource = z.infer<typeof LessonSource>;

/** `closing-test.yaml` */
export const TestSource = z.strictObject({
  id: Slug, title: Text, passMark: z.number().gt(0).max(1), minutes: z.int().min(5).max(180), questions: z.array(QuestionSource).min(1),
});
export type TestSource = z.infer<typeof TestSource>;
