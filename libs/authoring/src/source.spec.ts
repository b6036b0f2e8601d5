import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applied, canonicalJson, type CourseDocument, type DraftSource, faultsIn, type Inline, type Prose } from '#contracts';
import { codesOf, compileCourse, type CompiledCourse, courseContent, DiskFolder, frameworkContent, MemoryFolder } from '#course';
import { aCompiledCourse, aCompiledRichCourse, richContent, smallContent } from '#course/testing';
import { join } from 'node:path';
import { compileDraft, folderOf } from './draft.compile.js';
import { sourceOf } from './document.source.js';
import { draftOfFiles, Unreadable } from './files.source.js';
import { markdownOf } from './markdown.js';
import { courseFilesOf } from './source.files.js';

const content = join(process.cwd(), 'content');
const frameworks = codesOf((await frameworkContent.compile(content)).compiled.map(({ document }) => document));
const everything = new Set([...frameworks, 'HCM-1', 'HCM-2', 'ETH-1']);
const reader = ({ files }: CompiledCourse) => async (sha256: string) => files.find((file) => file.sha256 === sha256)?.bytes;

async function again(course: CompiledCourse, source: DraftSource): Promise<CompiledCourse> {
  const { compiled, faults } = await compileDraft({ source, stale: {} }, new Set([...everything, ...course.document.competencies, ...competenciesIn(course.document)]), reader(course));
  expect(faults).toEqual([]);
  return compiled!;
}
const competenciesIn = (document: CourseDocument): string[] => [...JSON.stringify(document).matchAll(/"(?:builds|measures|competencies)":\[([^\]]*)\]/g)].flatMap(([, codes]) => JSON.parse(`[${codes}]`) as string[]);

const shipped = (await courseContent.compile(content)).compiled;
const courses: [string, CompiledCourse][] = [
  ...shipped.map((course): [string, CompiledCourse] => [course.document.code, course]), ['the small course', await aCompiledCourse()], ['the rich course', await aCompiledRichCourse()],
];

describe.each(courses)('%s', (_name, course) => {
  it('comes out of its document’s source as the same bytes, its secret too', async () => {
    const made = await again(course, sourceOf(course.document, course.secret));
    expect(canonicalJson(made.document)).toBe(canonicalJson(course.document));
    expect(canonicalJson(made.secret)).toBe(canonicalJson(course.secret));
    expect(made.files.map(({ sha256 }) => sha256)).toEqual(course.files.map(({ sha256 }) => sha256));
  });

  it('comes out of files made of that source as the same bytes', async () => {
    const source = sourceOf(course.document, course.secret);
    const files = courseFilesOf(source);
    const whole = new Map<string, Buffer>([...files.written].map(([name, { text }]) => [name, Buffer.from(text)]));
    for (const [name, { file }] of files.cited) whole.set(name, (await reader(course)(file.sha256))!);
    expect(draftOfFiles(whole)).toEqual(source);
  });

  it('has no fault that the desk could tell', () => {
    expect(faultsIn({ source: sourceOf(course.document, course.secret), stale: {} })).toEqual([]);
  });
});

const contents: [string, () => Record<string, string>][] = [['small', smallContent], ['rich', richContent]];
describe.each(contents)('the files of the %s course as they were written', (name, files) => {
  it('make a draft that compiles to what they compile to', async () => {
    const own = new Map(Object.entries(files()).filter(([path]) => path.startsWith('courses/')).map(([path, text]) => [path.split('/').slice(2).join('/'), Buffer.from(text)]));
    const codes = new Set([...everything, ...Object.values(files()).flatMap((text) => [...String(text).matchAll(/[A-Z]{3}-\d/g)].map(([code]) => code))]);
    const { compiled: [written], faults } = await compileCourse(new MemoryFolder(own), codes);
    expect([name, faults]).toEqual([name, []]);
    const draft = draftOfFiles(own);
    const { compiled: [made] } = await compileCourse(await folderOf(courseFilesOf(draft), reader(written!)), codes);
    expect(canonicalJson(made!.document)).toBe(canonicalJson(written!.document));
    expect(canonicalJson(made!.secret)).toBe(canonicalJson(written!.secret));
  });
});

describe('files that are no course', () => {
  const files = (change: Record<string, string>) => new Map(Object.entries({ 'course.yaml': 'code: x', ...change }).map(([name, text]) => [name, Buffer.from(text)]));
  it.each([['nothing', new Map()], ['YAML that is none', files({ 'course.yaml': 'a: [b' })], ['a list', files({ 'course.yaml': '- a' })], ['half of it', files({})]])('%s', (_what, these) => {
    expect(() => draftOfFiles(these)).toThrow(Unreadable);
  });
});

describe('prose', () => {
  const word = fc.oneof(fc.constantFrom('ខ្មែរ', 'AI', '1.', '-', '#', '>', '*', '_', '`', '[x]', '(y)', '<b>', '&amp;', '!', '\\', '«ឯង»', '។', 'a_b', '2*3', 'http://x', '|', '~', '+', '1)', '==='), fc.stringMatching(/^[a-z]{1,6}$/));
  /** A paragraph that begins with a bar would be a table: no course has one. */
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).filter(([first]) => first !== '|').map((words): Inline => ({ t: 'text', v: words.join(' ') }));
  const plain = fc.stringMatching(/^[a-zA-Z0-9.,]{1,8}$/).map((v): Inline => ({ t: 'text', v }));
  const marked = fc.oneof(
    text.map((c): Inline => ({ t: 'strong', c: [c] })), plain.map((c): Inline => ({ t: 'em', c: [c] })), fc.stringMatching(/^[a-z`*]{1,5}[a-z]$/).map((v): Inline => ({ t: 'code', v })),
    text.map((c): Inline => ({ t: 'link', href: 'https://example.org/a_b?c=(d)', c: [c] })),
  );
  /** As the compiler gives it: no two texts side by side, a space between the rest. */
  const inlines = fc.array(marked, { maxLength: 3 }).chain((marks) => fc.array(text, { minLength: marks.length + 1, maxLength: marks.length + 1 }).map((texts) => texts.flatMap((each, place): Inline[] => {
    const [first, last] = [place === 0, place === marks.length];
    const v = `${first ? '' : ' '}${each.t === 'text' ? each.v : ''}${last ? '' : ' '}`;
    return last ? [{ t: 'text', v }] : [{ t: 'text', v }, marks[place]!];
  })));
  const paragraph = inlines.map((c): Prose => ({ t: 'p', c }));
  const prose = fc.array(fc.oneof(
    paragraph, fc.tuple(fc.constantFrom<2 | 3>(2, 3), inlines).map(([level, c]): Prose => ({ t: 'h', level, c })),
    fc.tuple(fc.constantFrom('ul' as const, 'ol' as const), fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })).map(([t, items]): Prose => ({ t, items })),
    fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((c): Prose => ({ t: 'quote', c })),
  ), { minLength: 1, maxLength: 5 });

  it('printed as Markdown reads back as the same prose', async () => {
    const course = await aCompiledCourse();
    const source = sourceOf(course.document, course.secret);
    await fc.assert(fc.asyncProperty(prose, async (given) => {
      const { draft } = applied({ source, stale: {} }, { op: 'set', path: ['lessons', 'first', 'blocks', 'opening', 'body', 'en'], value: markdownOf(given) })!;
      const { compiled, faults } = await compileCourse(await folderOf(courseFilesOf(draft.source), reader(course)), everything);
      expect(faults).toEqual([]);
      const [block] = compiled[0]!.document.modules[0]!.lessons[0]!.blocks;
      expect(block).toMatchObject({ body: { en: given } });
    }), { numRuns: 300 });
  });
});

describe('a fault that only the compiler finds', () => {
  it('is told with the field it is in', async () => {
    const course = await aCompiledCourse();
    const source = sourceOf(course.document, course.secret);
    const faults = async (path: string[], value: string | string[]) => {
      const { draft } = applied({ source, stale: {} }, { op: 'set', path, value })!;
      return (await compileDraft({ ...draft, stale: {} }, everything, reader(course))).faults.map((fault) => [fault.code, fault.path.join('/'), fault.details['message']]);
    };
    expect(await faults(['lessons', 'second', 'blocks', 'opening', 'body', 'fr'], '# Top')).toEqual([['compiler', 'lessons/second/blocks/opening/body/fr', expect.stringContaining('first level')]]);
    expect(await faults(['lessons', 'first', 'blocks', 'check', 'questions', 'one-1', 'measures'], ['XYZ-1'])).toEqual([['compiler', 'lessons/first/blocks/check/questions/one-1/measures', expect.stringContaining('XYZ-1')]]);
    expect(await faults(['competencies'], ['XYZ-1'])).toEqual([['compiler', 'competencies', expect.stringContaining('XYZ-1')]]);
  });
});

it('the folder that Kru ships compiles from disk as from memory', async () => {
  const [course] = shipped;
  const { compiled } = await compileCourse(new DiskFolder(join(content, 'courses', course!.document.code)), frameworks);
  expect(compiled[0]!.document).toEqual(course!.document);
});
