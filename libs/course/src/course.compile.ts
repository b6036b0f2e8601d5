import { CourseDocument, CourseSecret, type FrameworkDocument, type Lesson, type MasterRatings, pointsOf } from '#contracts';
import { type Compilation, type ContentFault, type ContentKind, namesIn, YamlSource } from '#platform';
import { join } from 'node:path';
import { CitedFiles, type CourseFile } from './cited.js';
import { CourseSource, DiagnosisSource, TestSource } from './course.source.js';
import { compileFrameworks } from './framework.compile.js';
import { type CompiledLesson, LessonCompiler } from './lesson.compile.js';
import { type Asked, compileQuestion, disguise } from './question.compile.js';
import type { QuestionSource } from './question.source.js';
import { DiskFolder, type SourceFolder } from './source.folder.js';

/** A course's document, what of it never leaves the server, and the files it cites. */
export interface CompiledCourse { document: CourseDocument; secret: CourseSecret; files: CourseFile[] }

/** A thing with an id, and where it was written. */
interface Named { id: string; source: YamlSource; path: PropertyKey[] }

/** Compiles the files of one course. Gives no document when there is any fault. `competencies` are the codes of the frameworks. */
export async function compileCourse(folder: SourceFolder, competencies: ReadonlySet<string>): Promise<Compilation<CompiledCourse>> {
  const faults: ContentFault[] = [];
  const compiled = await new CourseCompiler(folder, competencies, faults).compile();
  return { compiled: compiled && faults.length === 0 ? [compiled] : [], faults };
}

class CourseCompiler {
  private readonly files = new Map<string, CourseFile>();
  private readonly cited: CitedFiles;
  private readonly named: Record<'module' | 'lesson' | 'activity' | 'question', Named[]> = { module: [], lesson: [], activity: [], question: [] };
  private readonly exams: Record<string, MasterRatings> = {};
  private minutes = 0;

  constructor(private readonly folder: SourceFolder, private readonly competencies: ReadonlySet<string>, private readonly faults: ContentFault[]) {
    this.cited = new CitedFiles(folder, '', faults, this.files);
  }

  async compile(): Promise<CompiledCourse | undefined> {
    const source = await this.yaml('course.yaml');
    const written = source.as(CourseSource);
    if (!written) return undefined;
    this.competent(written.competencies, ['competencies'], source);
    const modules: CourseDocument['modules'] = [];
    for (const [place, { id, title, lessons }] of written.modules.entries()) {
      this.named.module.push({ id, source, path: ['modules', place, 'id'] });
      modules.push({ id, title, lessons: await this.module(lessons, ['modules', place, 'lessons'], source) });
    }
    const diagnosis = written.diagnosis === undefined ? undefined : await this.diagnosis(written.diagnosis, modules.flatMap(({ lessons }) => lessons));
    const test = await this.closingTest(written.closingTest);
    for (const [sort, named] of Object.entries(this.named)) this.unique(sort, named);
    const planned = written.hours * 60;
    if (this.minutes < planned / 2 || this.minutes > planned * 1.5) source.fault(['hours'], `the lessons and the test take ${this.minutes} minutes, far from ${planned}`);
    if (!test || this.faults.length > 0) return undefined;
    const document = CourseDocument.parse({ kind: 'course', schema: 1, ...written, modules, ...(diagnosis && { diagnosis }), closingTest: test.document });
    const secret = CourseSecret.parse({ test: test.keys, exams: this.exams });
    return { document, secret, files: [...this.files.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)) };
  }

  private async yaml(name: string): Promise<YamlSource> {
    return YamlSource.of(this.folder.shown(name), await this.folder.text(name), this.faults);
  }

  private async module(ids: string[], path: PropertyKey[], source: YamlSource): Promise<Lesson[]> {
    const lessons: Lesson[] = [];
    for (const [place, id] of ids.entries()) {
      this.named.lesson.push({ id, source, path: [...path, place] });
      const compiled = await new LessonCompiler(this.folder, `lessons/${id}/`, this.faults, this.files).compile(id);
      if (!compiled) continue;
      this.gather(compiled);
      lessons.push(compiled.lesson);
    }
    return lessons;
  }

  private gather({ lesson, exams, written, source }: CompiledLesson): void {
    this.minutes += lesson.minutes;
    Object.assign(this.exams, exams);
    this.competent(lesson.builds, ['builds'], source);
    const blocks = written.blocks.map(({ id, type }, place) => ({ id, type, source, path: ['blocks', place, 'id'] as PropertyKey[] }));
    const activities = blocks.filter(({ type }) => ['quiz', 'assignment', 'calibration'].includes(type)).map((block) => ({ ...block, id: `${lesson.id}-${block.id}` }));
    // An activity goes by a longer id in the document, which no other block may have either.
    this.unique('block', [...blocks, ...activities]);
    this.named.activity.push(...activities);
    for (const [place, block] of written.blocks.entries()) {
      if (block.type === 'quiz') this.asks(block.questions, ['blocks', place, 'questions'], source);
    }
  }

  private asks(questions: QuestionSource[], path: PropertyKey[], source: YamlSource): void {
    for (const [at, { id, measures }] of questions.entries()) {
      this.named.question.push({ id, source, path: [...path, at, 'id'] });
      this.competent(measures, [...path, at, 'measures'], source);
    }
  }

  /** What is asked and its keys; a set in which nothing can be right or wrong decides nothing. */
  private async questions(written: QuestionSource[], path: PropertyKey[], source: YamlSource): Promise<Asked[]> {
    this.asks(written, path, source);
    if (written.every((question) => pointsOf(question) === 0)) source.fault(path, 'no question here can be answered right or wrong');
    const asked: Asked[] = [];
    for (const [at, question] of written.entries()) {
      const compiled = await compileQuestion(question, [...path, at], source, this.cited);
      if (compiled) asked.push(compiled);
    }
    return asked;
  }

  private async diagnosis(file: string, lessons: Lesson[]): Promise<CourseDocument['diagnosis']> {
    const source = await this.yaml(file);
    const written = source.as(DiagnosisSource);
    if (!written) return undefined;
    this.named.activity.push({ id: written.id, source, path: ['id'] });
    this.unique('lesson', written.lessons.map(({ lessonId: id }, place) => ({ id, source, path: ['lessons', place, 'lessonId'] })));
    const found: NonNullable<CourseDocument['diagnosis']>['lessons'] = [];
    for (const [place, { lessonId, questions }] of written.lessons.entries()) {
      const path = ['lessons', place];
      const lesson = lessons.find(({ id }) => id === lessonId);
      if (!lesson && !this.named.lesson.some(({ id }) => id === lessonId)) source.fault([...path, 'lessonId'], `the course has no lesson ${lessonId}`);
      if (lesson?.blocks.some((block) => block.type === 'calibration' && block.mode === 'exam')) source.fault([...path, 'lessonId'], `lesson ${lessonId} holds an exam, which nobody may skip`);
      found.push({ lessonId, questions: await this.questions(questions, [...path, 'questions'], source) });
    }
    return { ...written, lessons: found };
  }

  private async closingTest(file: string): Promise<{ document: CourseDocument['closingTest']; keys: CourseSecret['test'] } | undefined> {
    const source = await this.yaml(file);
    const written = source.as(TestSource);
    if (!written) return undefined;
    this.minutes += written.minutes;
    this.named.activity.push({ id: written.id, source, path: ['id'] });
    const asked = (await this.questions(written.questions, ['questions'], source)).map(disguise);
    return {
      document: { ...written, questions: asked.map(({ question }) => question) },
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
      const { compiled, faults } = await compileCourse(new DiskFolder(join(content, 'courses', name)), competencies);
      all.compiled.push(...compiled);
      all.faults.push(...faults);
    }
    return all;
  },
};

/** The codes of every competency of the frameworks. */
export const codesOf = (frameworks: FrameworkDocument[]): Set<string> =>
  new Set(frameworks.flatMap(({ aspects }) => aspects.flatMap(({ competencies }) => competencies.map(({ code }) => code))));
