import { describe, expect, it } from '@jest/globals';
import {
  calibrationsOf, canonicalJson, CourseDocument, CourseSecret, type Key, lessonsOf, mark, markCalibration, type Question, quizzesOf, ratingNames, rightResponse,
} from '#contracts';
import { join } from 'node:path';
import { aCompiledCourse, compiledFrom, smallContent } from '../testing/index.js';
import { courseContent } from './course.compile.js';
import { frameworkContent } from './framework.compile.js';

const shipped = join(import.meta.dirname, '..', '..', '..', 'content');
const lesson = 'courses/small/lessons/first/lesson.yaml';
const km = 'courses/small/lessons/first/km.md';

interface Shuffled { items: { id: string; text: { en: string } }[]; right: { id: string; text: { en: string } }[] }
type Files = Record<string, string | Buffer>;
const faultsOf = async (change: (files: Record<string, string>) => Files): Promise<string[]> => (await compiledFrom(courseContent, change(smallContent()))).faults;

/** The small course with `from` replaced by `to` in one file. */
const altered = (file: string, from: string | RegExp, to: string) => (files: Record<string, string>): Files => {
  const text = files[file]!.replace(from, to);
  if (text === files[file]) throw new Error(`nothing to replace in ${file}`);
  return { ...files, [file]: text };
};
const lineOf = (files: Files, file: string, words: string): number => String(files[file]).split('\n').findIndex((line) => line.includes(words)) + 1;

describe('compiling a course', () => {
  it('gives a document, keys and files that are what their schemas say', async () => {
    const { document, secret, files } = await aCompiledCourse();
    expect(CourseDocument.parse(document)).toEqual(document);
    expect(CourseSecret.parse(secret)).toEqual(secret);
    expect(lessonsOf(document).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(files).toMatchObject([{ name: 'drawing.svg', mime: 'image/svg+xml' }]);
    expect(lessonsOf(document)[0]!.blocks.map(({ id, type }) => `${type} ${id}`)).toEqual(['text opening', 'figure drawing', 'quiz first-check', 'reflection practice']);
    expect(lessonsOf(document)[0]!.blocks[1]).toMatchObject({ width: 320, height: 200, file: { sha256: files[0]!.sha256, bytes: files[0]!.bytes.length } });
  });

  it('gives the same bytes each time, also from files written in another order', async () => {
    const bytes = async (files: Files) => canonicalJson((await compiledFrom(courseContent, files)).compiled[0]);
    const once = await bytes(smallContent());
    expect(await bytes(smallContent())).toBe(once);
    expect(await bytes(Object.fromEntries(Object.entries(smallContent()).toReversed()))).toBe(once);
  });

  it('hides in the closing test what an author’s ids and order would tell', async () => {
    const { document, secret } = await aCompiledCourse();
    const [, , , matching, ordering] = document.closingTest.questions as (Question & Shuffled)[];
    expect(matching).toMatchObject({ right: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }] });
    expect(ordering).toMatchObject({ items: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }] });
    const text = (options: { id: string; text: { en: string } }[], id: string) => options.find((option) => option.id === id)!.text.en;
    expect((secret.test['ct-5'] as Extract<Key, { type: 'ordering' }>).answer.map((id) => text(ordering!.items, id))).toEqual(['Option c', 'Option a', 'Option b']);
    const pairs = (secret.test['ct-4'] as Extract<Key, { type: 'matching' }>).answer;
    expect(Object.entries(pairs).map(([left, right]) => [left, text(matching!.right, right)])).toEqual([['l1', 'Option r2'], ['l2', 'Option r1']]);
    expect(mark(secret.test, Object.fromEntries(Object.entries(secret.test).map(([id, key]) => [id, rightResponse(key)!])))).toMatchObject({ score: 5, max: 5 });
  });

  it('turns prose into the small tree', async () => {
    const prose = '## Title\n\nOne **two _three_** [four](https://example.org/)\nfive `six`.\n\n1. a\n\n   b\n2. c\n\n> quoted\n';
    const { compiled, faults } = await compiledFrom(courseContent, altered('courses/small/lessons/first/en.md', /## en[^]*/, prose)(smallContent()));
    expect(faults).toEqual([]);
    const [block] = lessonsOf(compiled[0]!.document)[0]!.blocks;
    const p = (...c: object[]) => ({ t: 'p', c });
    const t = (v: string) => ({ t: 'text', v });
    expect(block).toMatchObject({ body: { en: [
      { t: 'h', level: 2, c: [t('Title')] },
      p(t('One '), { t: 'strong', c: [t('two '), { t: 'em', c: [t('three')] }] }, t(' '), { t: 'link', href: 'https://example.org/', c: [t('four')] }, t(' five '), { t: 'code', v: 'six' }, t('.')),
      { t: 'ol', items: [[p(t('a')), p(t('b'))], [p(t('c'))]] }, { t: 'quote', c: [p(t('quoted'))] },
    ] } });
  });
});

describe('a fault is named with its file and line', () => {
  const inProse: [string, string, string, string][] = [
    ['a heading too deep', '#### Deep', 'Deep', 'heading deeper than 3'],
    ['a heading of the first level', '# Top', 'Top', 'heading of the first level: the lesson has its title, begin with ##'],
    ['a heading in a quote', '> ## In', 'In', 'heading inside a list or a quote'],
    ['italics in Khmer', 'a *slanted* word', 'slanted', 'Khmer has no italics: use **strong**'],
    ['a link that is not https', '[x](http://example.org/)', 'http:', 'link is not https: http://example.org/'],
    ['an image', '![x](x.png)', 'x.png', 'an image (use a figure block) may not stand here'],
    ['HTML', '<b>bold</b>', '<b>', 'HTML may not stand here'],
    ['a script', '<script>alert(1)</script>', 'script', 'HTML may not stand here'],
    ['a code block', '```\ncode\n```', '```', 'a code block may not stand here'],
    ['a table', '| a | b |\n|---|---|', '| a', 'a table may not stand here'],
    ['a rule', 'x\n\n---', '---', 'a rule may not stand here'],
  ];
  it.each(inProse)('%s', async (_what, prose, words, message) => {
    const change = altered(km, '- one', `${prose}\n\n- one`);
    expect(await faultsOf(change)).toContain(`${km}:${lineOf(change(smallContent()), km, words)} ${message}`);
  });

  const inFiles: [string, string, string | RegExp, string, string, string][] = [
    ['a language that is missing', lesson, / +fr: A drawing.*\n/, '', 'km: A drawing', 'blocks.1.alt.fr: is missing'],
    ['a language that is empty', lesson, 'en: A drawing', 'en: ""', 'en: ""', 'blocks.1.alt.en: is empty'],
    ['a word nobody knows', lesson, 'minutes: 20', 'minutes: 20\nhours: 1', 'id: first', 'unknown: hours'],
    ['an unlikely number of minutes', lesson, 'minutes: 20', 'minutes: 90', 'minutes: 90', 'minutes: Too big: expected number to be <=45'],
    ['an answer that is no option', lesson, 'answer: b', 'answer: z', 'id: one-1', 'blocks.2.questions.0: question one-1: the answer names "z", which is no option'],
    ['a wrong option that teaches nothing', lesson, /feedback:\n +a:\n +km: Not a.*\n +en: .*\n +fr: .*\n/, 'feedback:\n', 'id: one-1', 'blocks.2.questions.0: question one-1: no feedback for "a"'],
    ['a question that stands twice', 'courses/small/test.yaml', 'id: ct-2', 'id: one-2', 'id: one-2', 'questions.1.id: question one-2 stands twice'],
    ['a competency of no framework', lesson, /builds:\n  - HCM-1/, 'builds:\n  - HCM-9', '- HCM-9', 'builds: competency HCM-9 is in no framework'],
    ['a figure that is not there', lesson, 'file: drawing.svg', 'file: gone.svg', 'gone.svg', 'blocks.1.file: there is no file gone.svg beside lesson.yaml'],
    ['a file elsewhere', lesson, 'file: drawing.svg', 'file: ../../../x.svg', '../x.svg', 'blocks.1.file: is not of the form /^[A-Za-z0-9][A-Za-z0-9._-]*$/'],
    ['a lesson under another id', lesson, 'id: first', 'id: other', 'id: other', 'id: is "other", but the folder is called "first"'],
    ['hours far from the minutes', 'courses/small/course.yaml', 'hours: 1', 'hours: 9', 'hours: 9', 'hours: the lessons and the test take 60 minutes, far from 540'],
    ['a block without its text', km, '<!-- block: opening -->', '<!-- block: closing -->', 'closing', 'block closing is no text block of lesson.yaml'],
    ['text of no block', km, '<!-- block: opening -->', 'Hello\n\n<!-- block: opening -->', 'Hello', 'text before the first <!-- block: … -->'],
  ];
  it.each(inFiles)('%s', async (_what, file, from, to, words, message) => {
    const change = altered(file, from, to);
    expect(await faultsOf(change)).toContain(`${file}:${lineOf(change(smallContent()), file, words)} ${message}`);
  });

  it('a lesson that is not there', async () => {
    expect(await faultsOf(altered('courses/small/course.yaml', '- second', '- third'))).toContain('courses/small/lessons/third/lesson.yaml:1 this file is missing');
  });

  it('YAML that is none', async () => {
    expect(await faultsOf((files) => ({ ...files, [lesson]: 'id: [first\ntitle: x' }))).toEqual([expect.stringContaining(`${lesson}:2 `)]);
  });

  it('sections in another order, or missing in one language', async () => {
    const twoBlocks = (files: Record<string, string>): Record<string, string> => ({
      ...files, [lesson]: files[lesson]!.replace('  - id: drawing', '  - id: middle\n    type: text\n  - id: drawing'),
      ...Object.fromEntries(['km', 'en', 'fr'].map((locale) => [`courses/small/lessons/first/${locale}.md`, '<!-- block: opening -->\nA\n\n<!-- block: middle -->\nB\n'])),
    });
    expect(await faultsOf(twoBlocks)).toEqual([]);
    expect(await faultsOf((files) => ({ ...twoBlocks(files), [km]: '<!-- block: middle -->\nB\n\n<!-- block: opening -->\nA\n' }))).toEqual([`${km}:1 block middle is not in the order of lesson.yaml`]);
    expect(await faultsOf((files) => ({ ...twoBlocks(files), [km]: '<!-- block: opening -->\nA\n' }))).toEqual([`${km}:1 block middle is missing`]);
    expect(await faultsOf((files) => ({ ...twoBlocks(files), [km]: '<!-- block: opening -->\n\n<!-- block: middle -->\nB\n' }))).toEqual([`${km}:1 block opening is empty`]);
  });

  it('and then nothing is compiled', async () => {
    const { compiled } = await compiledFrom(courseContent, altered(km, '- one', '# Top')(smallContent()));
    expect(compiled).toEqual([]);
  });
});

describe('a framework', () => {
  it('has no competency twice', async () => {
    const files = smallContent();
    const twice = files['frameworks/frame.yaml']!.replace(/code: frame$/m, 'code: other');
    const { faults } = await compiledFrom(frameworkContent, { ...files, 'frameworks/other.yaml': twice });
    expect(faults).toEqual([expect.stringMatching(/^frameworks\/other\.yaml:\d+ aspects\.0\.competencies\.0\.code: competency HCM-1 stands twice$/)]);
  });
});

describe('the content that Kru ships', () => {
  it('compiles without a fault, each course with its modules, lessons and questions of the closing test', async () => {
    const { compiled, faults } = await courseContent.compile(shipped);
    expect(faults).toEqual([]);
    expect(compiled.map(({ document }) => [document.code, document.modules.length, lessonsOf(document).length, document.closingTest.questions.length])).toEqual([
      ['ai-first-steps', 3, 8, 15], ['ai-in-my-classroom', 2, 6, 10], ['inspector-calibration', 1, 3, 5],
    ]);
  });

  it('uses every kind of block and asks every type of question twice before the closing test', async () => {
    const { compiled } = await courseContent.compile(shipped);
    const blocks = compiled.flatMap(({ document }) => lessonsOf(document).flatMap((lesson) => lesson.blocks));
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['text', 'figure', 'quiz', 'reflection', 'download', 'assignment', 'calibration']));
    const [classroom] = compiled.filter(({ document }) => document.code === 'ai-in-my-classroom');
    const asked = lessonsOf(classroom!.document).flatMap(quizzesOf).flatMap(({ questions }) => questions.map(({ question }) => question.type));
    const times = Object.fromEntries([...new Set(asked)].map((type) => [type, asked.filter((each) => each === type).length]));
    expect(Object.keys(times)).toHaveLength(10);
    expect(Math.min(...Object.values(times))).toBeGreaterThanOrEqual(2);
  });

  it('keeps the master of its calibration exam out of what phones download', async () => {
    const { compiled } = await courseContent.compile(shipped);
    const { document, secret } = compiled.find(({ document: each }) => each.code === 'inspector-calibration')!;
    const [exam] = lessonsOf(document).flatMap(calibrationsOf).filter(({ mode }) => mode === 'exam');
    expect(exam).toMatchObject({ id: 'the-exam-exam', reliableInEach: 8, validMonths: 12 });
    expect(exam).not.toHaveProperty('master');
    expect(exam!.elements).toHaveLength(10);
    expect(Object.keys(secret.exams[exam!.id]!).sort()).toEqual(exam!.sets.flatMap(({ lessons }) => lessons.map(({ id }) => id)).sort());
    const master = secret.exams[exam!.id]!;
    for (const set of exam!.sets) {
      const responses = Object.fromEntries(set.lessons.map(({ id }) => [id, Object.fromEntries(exam!.elements.flatMap((element) => ratingNames(element).map((name, at) => [name, master[id]![element.id]!.levels[at]!])))]));
      expect(markCalibration(exam!, master, responses)).toMatchObject({ passed: true, score: 30, max: 30 });
    }
  });
});
