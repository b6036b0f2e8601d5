import { Assignment, CalibrationElement, Slug, Text, Translations } from '#contracts';
import { z } from 'zod';
import { FileName, QuestionSource } from './question.source.js';

/** `course.yaml` */
export const CourseSource = z.strictObject({
  code: Slug, version: z.int().positive(), title: Text, summary: Text, hours: z.number().positive(), competencies: z.array(z.string()).min(1),
  translations: Translations,
  modules: z.array(z.strictObject({ id: Slug, title: Text, lessons: z.array(Slug).min(1) })).min(1),
  diagnosis: FileName.optional(),
  closingTest: FileName,
});
export type CourseSource = z.infer<typeof CourseSource>;

/** A described lesson; its words are the section `<block>/<lesson>` of the Markdown files. */
const RatedLesson = z.strictObject({
  id: Slug, title: Text, master: z.record(Slug, z.strictObject({ levels: z.array(Slug).min(1), reason: Text })),
});
const calibration = {
  id: Slug, type: z.literal('calibration'), title: Text, elements: z.array(CalibrationElement).min(1),
  sets: z.array(z.strictObject({ id: Slug, lessons: z.array(RatedLesson).min(1) })).min(1),
};
const { id, type, title, rubric, text, files } = Assignment.shape;

/** A block of a lesson. The words of a text, of an assignment's brief and of a calibration's lessons are sections of the Markdown files. */
export const BlockSource = z.discriminatedUnion('type', [
  z.strictObject({ id: Slug, type: z.literal('text') }),
  z.strictObject({ id: Slug, type: z.literal('figure'), file: FileName, alt: Text, caption: Text.optional() }),
  z.strictObject({ id: Slug, type: z.literal('quiz'), title: Text, questions: z.array(QuestionSource).min(1) }),
  z.strictObject({ id: Slug, type: z.literal('reflection'), prompt: Text }),
  z.strictObject({ id: Slug, type: z.literal('download'), title: Text, files: z.strictObject({ km: FileName, en: FileName, fr: FileName }) }),
  z.strictObject({ id, type, title, rubric, text: text.default(null), files: files.default(null) }),
  z.discriminatedUnion('mode', [
    z.strictObject({ ...calibration, mode: z.literal('practice') }),
    z.strictObject({ ...calibration, mode: z.literal('exam'), reliableInEach: z.int().positive(), validMonths: z.int().positive() }),
  ]),
]);
export type BlockSource = z.infer<typeof BlockSource>;
export type BlockOf<T extends BlockSource['type']> = Extract<BlockSource, { type: T }>;

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

/** `diagnosis.yaml` */
export const DiagnosisSource = z.strictObject({
  id: Slug, title: Text, minutes: z.int().min(3).max(60), masterAt: z.number().gt(0).max(1),
  lessons: z.array(z.strictObject({ lessonId: Slug, questions: z.array(QuestionSource).min(2) })).min(1),
});
export type DiagnosisSource = z.infer<typeof DiagnosisSource>;
