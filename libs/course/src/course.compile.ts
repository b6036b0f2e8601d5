import { CourseDocument, type CourseSecret, type FrameworkDocument, type Lesson, type TestKeys } from '#contracts';
import { type Compilation, type ContentFault, type ContentKind, namesIn, YamlSource } from '#platform';
import { join } from 'node:path';
import { CourseSource, TestSource } from './course.source.js';
import { compileFrameworks } from './framework.compile.js';
import { compileQuestion, type CourseFile, LessonCompiler } from './lesson.compile.js';
import { disguise } from './question.source.js';

/** A course's document, what of it never leaves the server, and the files it cites. */
export interface CompiledCourse { document: CourseDocument; secret: CourseSecret; files: CourseFile[] }

/** A thing with an id, and where it was written. */
interface Named { id: string; source: YamlSource; path: PropertyKey[] }

/** Compiles one course's folder. Gives no document when there is any fault. `competencies` are the codes of the frameworks. */
export async function compileCourse(folder: string, competencies: ReadonlySet<string>): Promise<Compilation<CompiledCourse>> {
  const faults: ContentFault[] = [];
  const compiled = await new CourseCompiler(folder, competencies, faults).compile();
  return { compiled: compiled && faults.length === 0 ? [compiled] : [], faults };
}

class CourseCompiler {
  private readonly files = new Map<string, CourseFile>();
  private readonly questions: Named[] = [];
  private readonly activities: Named[] = [];
  private readonly lessons: Named[] = [];
  private minutes = 0;

  constructor(private readonly folder: string, private readonly competencies: ReadonlySet<string>, private readonly faults: ContentFault[]) {}

  async compile(): Promise<CompiledCourse | undefined> {
    const source = await YamlSource.read(join(this.folder, 'course.yaml'), this.faults);
    const written = source.as(CourseSource);
    if (!written) return undefined;
    this.competent(written.competencies, ['competencies'], source);
    const modules: CourseDocument['modules'] = [];
    for (const [place, { id, title, lessons }] of written.modules.entries()) {
      modules.push({ id, title, lessons: await this.module(lessons, ['modules', place, 'lessons'], source) });
    }
    const test = await this.closingTest(join(this.folder, written.closingTest));
    this.unique('module', written.modules.map(({ id }, place) => ({ id, source, path: ['modules', place, 'id'] })));
    this.unique('lesson', this.lessons);
    this.unique('activity', this.activities);
    this.unique('question', this.questions);
    const planned = written.hours * 60;
    if (this.minutes < planned / 2 || this.minutes > planned * 1.5) source.fault(['hours'], `the lessons and the test take ${this.minutes} minutes, far from ${planned}`);
    if (!test || this.faults.length > 0) return undefined;
    const { closingTest: _, modules: __, ...rest } = written;
    const document = CourseDocument.parse({ kind: 'course', schema: 1, ...rest, modules, closingTest: test.document });
    return { document, secret: { test: test.keys, exams: {} }, files: [...this.files.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)) };
  }

  private async module(ids: string[], path: PropertyKey[], source: YamlSource): Promise<Lesson[]> {
    const lessons: Lesson[] = [];
    for (const [place, id] of ids.entries()) {
      this.lessons.push({ id, source, path: [...path, place] });
      const compiled = await new LessonCompiler(join(this.folder, 'lessons', id), this.faults, this.files).compile(id);
      if (!compiled) continue;
      this.gather(compiled.lesson, compiled.source);
      lessons.push(compiled.lesson);
    }
    return lessons;
  }

  private gather(lesson: Lesson, source: YamlSource): void {
    this.minutes += lesson.minutes;
    this.competent(lesson.builds, ['builds'], source);
    this.unique('block', lesson.blocks.map(({ id }, place) => ({ id, source, path: ['blocks', place, 'id'] })));
    for (const [place, block] of lesson.blocks.entries()) {
      if (block.type !== 'quiz') continue;
      this.activities.push({ id: block.id, source, path: ['blocks', place, 'id'] });
      for (const [at, { question }] of block.questions.entries()) {
        const path = ['blocks', place, 'questions', at];
        this.questions.push({ id: question.id, source, path: [...path, 'id'] });
        this.competent(question.measures, [...path, 'measures'], source);
      }
    }
  }

  private async closingTest(file: string): Promise<{ document: CourseDocument['closingTest']; keys: TestKeys } | undefined> {
    const source = await YamlSource.read(file, this.faults);
    const written = source.as(TestSource);
    if (!written) return undefined;
    this.minutes += written.minutes;
    this.activities.push({ id: written.id, source, path: ['id'] });
    const asked = written.questions.map((question, place) => {
      this.questions.push({ id: question.id, source, path: ['questions', place, 'id'] });
      this.competent(question.measures, ['questions', place, 'measures'], source);
      return compileQuestion(question, ['questions', place], source);
    }).filter((question) => question !== undefined).map(disguise);
    const { questions: _, ...rest } = written;
    return {
      document: { ...rest, questions: asked.map(({ question }) => question) },
      keys: Object.fromEntries(asked.map(({ question, key }) => [question.id, key])),
    };
  }

  private competent(codes: string[], path: PropertyKey[], source: YamlSource): void {
    for (const code of codes.filter((wanted) => !this.competencies.has(wanted))) source.fault(path, `competency ${code} is in no framework`);
  }

  private unique(sort: string, named: Named[]): void {
    const seen = new Set<string>();
    for (const { id, source, path } of named) {
      if (seen.has(id)) source.fault(path, `${sort} ${id} stands twice`);
      seen.add(id);
    }
  }
}

/** Every folder of `content/courses`. */
export const courseContent: ContentKind<CompiledCourse> = {
  name: 'course',
  async compile(content) {
    const frameworks = await compileFrameworks(join(content, 'frameworks'));
    const competencies = codesOf(frameworks.compiled.map(({ document }) => document));
    const all: Compilation<CompiledCourse> = { compiled: [], faults: [] };
    for (const name of await namesIn(join(content, 'courses'))) {
      const { compiled, faults } = await compileCourse(join(content, 'courses', name), competencies);
      all.compiled.push(...compiled);
      all.faults.push(...faults);
    }
    return all;
  },
};

const codesOf = (frameworks: FrameworkDocument[]): Set<string> =>
  new Set(frameworks.flatMap(({ aspects }) => aspects.flatMap(({ competencies }) => competencies.map(({ code }) => code))));
