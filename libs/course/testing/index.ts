import { Actor, type Compiled, type ContentFault, describeFault } from '#platform';
import type { TestApp } from '#platform/testing';
import { courseContent, CourseService, type CompiledCourse } from '#course';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

const t = (en: string) => ({ km: `${en} (ខ្មែរ)`, en, fr: `${en} (fr)` });
const option = (id: string) => ({ id, text: t(`Option ${id}`) });

/** One question of each type, with ids that begin with `prefix`. The right answers: b · a and c · false · l1-r2, l2-r1 · c, a, b. */
export const questions = (prefix: string) => [
  { id: `${prefix}-1`, type: 'single', measures: ['HCM-1'], prompt: t('Which?'), options: ['a', 'b', 'c'].map(option), answer: 'b',
    feedback: { a: t('Not a, since'), c: t('Not c, since') }, explanation: t('Because b') },
  { id: `${prefix}-2`, type: 'multiple', measures: ['HCM-1'], prompt: t('Which ones?'), options: ['a', 'b', 'c'].map(option), answer: ['a', 'c'],
    feedback: { a: t('a was right'), b: t('Not b, since'), c: t('c was right') }, explanation: t('Because a and c') },
  { id: `${prefix}-3`, type: 'true_false', prompt: t('Is it?'), answer: false, feedback: { true: t('It is not') }, explanation: t('Because it is not') },
  { id: `${prefix}-4`, type: 'matching', prompt: t('Match'), left: ['l1', 'l2'].map(option), right: ['r1', 'r2', 'r3'].map(option), answer: { l1: 'r2', l2: 'r1' },
    feedback: { l1: t('Think of l1'), l2: t('Think of l2') }, explanation: t('Because they match') },
  { id: `${prefix}-5`, type: 'ordering', prompt: t('Order'), items: ['a', 'b', 'c'].map(option), answer: ['c', 'a', 'b'],
    feedback: { order: t('Begin with c') }, explanation: t('Because it grows so') },
];

const lesson = (id: string, prefix: string) => ({
  id, title: t(`Lesson ${id}`), minutes: 20, builds: ['HCM-1'],
  blocks: [
    { id: 'opening', type: 'text' }, { id: 'drawing', type: 'figure', file: 'drawing.svg', alt: t('A drawing') },
    { id: 'check', type: 'quiz', title: t('Check'), questions: questions(prefix) }, { id: 'practice', type: 'reflection', prompt: t('What will you do?') },
  ],
});

const markdown = (language: string): string => `<!-- block: opening -->\n## ${language}\n\nSome **strong** words, and [a link](https://example.org/).\n\n- one\n- two\n`;
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200"><circle cx="9" cy="9" r="9"/></svg>';

const framework = {
  code: 'frame', version: 1, title: t('Frame'), source: 'Ours', licence: 'CC0',
  aspects: [{ code: 'HCM', title: t('People'), competencies: [{ code: 'HCM-1', level: 1, title: t('Decide'), description: t('People decide') }] }],
};

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

/** The small course as it would be published, `version` 1 unless told; `change` may alter its files first. */
export async function aCompiledCourse(change: (files: Record<string, string>) => Record<string, string> = (files) => files): Promise<CompiledCourse> {
  const { compiled, faults } = await compiledFrom(courseContent, change(smallContent()));
  if (!compiled[0]) throw new Error(faults.join('\n'));
  return compiled[0];
}

/** Publishes the small course. */
export async function aCourse(app: TestApp, version = 1): Promise<CompiledCourse> {
  const course = await aCompiledCourse((files) => ({
    ...files, 'courses/small/course.yaml': files['courses/small/course.yaml']!.replace(/^version: 1$/m, `version: ${version}`),
  }));
  await app.get(CourseService).publish(Actor.system, [course]);
  return course;
}
