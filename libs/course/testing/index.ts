import { PathDocument } from '#contracts';
import { Actor, type Compiled, type ContentFault, describeFault } from '#platform';
import type { TestApp } from '#platform/testing';
import { type CompiledCourse, courseContent, CourseService, crosswalkContent, CrosswalkService, frameworkContent, FrameworkService, PathService } from '#course';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { richContent } from './rich.js';
import { drawing, framework, markdown, questions, t } from './written.js';

export { questions, t, typedQuestions } from './written.js';
export { richContent } from './rich.js';

const lesson = (id: string, prefix: string) => ({
  id, title: t(`Lesson ${id}`), minutes: 20, builds: ['HCM-1'],
  blocks: [
    { id: 'opening', type: 'text' }, { id: 'drawing', type: 'figure', file: 'drawing.svg', alt: t('A drawing') },
    { id: 'check', type: 'quiz', title: t('Check'), questions: questions(prefix) }, { id: 'practice', type: 'reflection', prompt: t('What will you do?') },
  ],
});

/** The files of a small `content/`, by path: one framework, and the course `small` with two lessons (one quiz each) and a closing test. */
export const smallContent = (): Record<string, string> => {
  const folder = 'courses/small';
  const lessons = ['first', 'second'].flatMap((id, place) => [
    [`${folder}/lessons/${id}/lesson.yaml`, stringify(lesson(id, ['one', 'two'][place]!))],
    ...['km', 'en', 'fr'].map((locale) => [`${folder}/lessons/${id}/${locale}.md`, markdown(locale)]),
    [`${folder}/lessons/${id}/drawing.svg`, drawing],
  ] as [string, string][]);
  return {
    'frameworks/frame.yaml': stringify(framework),
    [`${folder}/course.yaml`]: stringify({
      code: 'small', version: 1, title: t('Small'), summary: t('A small course'), hours: 1, competencies: ['HCM-1'],
      translations: { km: 'reviewed', en: 'reviewed', fr: 'draft' }, closingTest: 'test.yaml',
      modules: [{ id: 'one', title: t('Module one'), lessons: ['first'] }, { id: 'two', title: t('Module two'), lessons: ['second'] }],
    }),
    [`${folder}/test.yaml`]: stringify({ id: 'closing-test', title: t('Closing test'), passMark: 0.6, minutes: 20, questions: questions('ct') }),
    ...Object.fromEntries(lessons),
  };
};

/** Writes files into a new folder, hands it to `work`, and removes it. */
export async function withFiles<T>(files: Record<string, string | Buffer>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kru-content-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `kind` makes of the files. */
export const compiledFrom = <C extends Compiled>(
  kind: { compile(folder: string): Promise<{ compiled: C[]; faults: ContentFault[] }> }, files: Record<string, string | Buffer>,
): Promise<{ compiled: C[]; faults: string[] }> => withFiles(files, async (folder) => {
  const { compiled, faults } = await kind.compile(folder);
  return { compiled, faults: faults.map((fault) => describeFault(fault).replace(/^.*?(courses|frameworks)\//, '$1/')) };
});

type Change = (files: Record<string, string>) => Record<string, string>;

async function compiledCourse(files: Record<string, string>): Promise<CompiledCourse> {
  const { compiled, faults } = await compiledFrom(courseContent, files);
  if (!compiled[0]) throw new Error(faults.join('\n'));
  return compiled[0];
}

/** The small course as it would be published, `version` 1 unless told; `change` may alter its files first. */
export const aCompiledCourse = (change: Change = (files) => files): Promise<CompiledCourse> => compiledCourse(change(smallContent()));

/** The course that uses everything, as it would be published. */
export const aCompiledRichCourse = (change: Change = (files) => files): Promise<CompiledCourse> => compiledCourse(change(richContent()));

const ofVersion = (code: string, version: number): Change => (files) => ({
  ...files, [`courses/${code}/course.yaml`]: files[`courses/${code}/course.yaml`]!.replace(/^version: 1$/m, `version: ${version}`),
});

/** Publishes the small course. */
export async function aCourse(app: TestApp, version = 1): Promise<CompiledCourse> {
  const course = await aCompiledCourse(ofVersion('small', version));
  await app.get(CourseService).publish(Actor.system, [course]);
  return course;
}

/** Publishes the course that uses everything: every type of question and block, a diagnosis, and an exam of two sets (see `richContent`). */
export async function aRichCourse(app: TestApp, version = 1): Promise<CompiledCourse> {
  const course = await aCompiledRichCourse(ofVersion('rich', version));
  await app.get(CourseService).publish(Actor.system, [course]);
  return course;
}

/** Publishes the frameworks `frame` (HCM-1) and `other` (OTH-1, OTH-2), and the crosswalk that links HCM-1 to OTH-2. */
export async function frameworks(app: TestApp): Promise<void> {
  await app.get(FrameworkService).publish(Actor.system, (await compiledFrom(frameworkContent, richContent())).compiled);
  await app.get(CrosswalkService).publish(Actor.system, (await compiledFrom(crosswalkContent, richContent())).compiled);
}

/** Publishes a path of these courses, which need not be published themselves. */
export async function aPath(app: TestApp, code: string, steps: { course: string; after: string[]; optional?: boolean }[]): Promise<PathDocument> {
  const document = PathDocument.parse({
    kind: 'path', schema: 1, code, version: 1, title: t('Way'), summary: t('A way'), translations: { km: 'reviewed', en: 'reviewed', fr: 'draft' },
    steps: steps.map((step) => ({ ...step, why: t(`Because of ${step.course}`) })),
  });
  await app.get(PathService).publish(Actor.system, [{ document }]);
  return document;
}
