import { type Block, type FileRef, type Lesson, locales, type Rich, type Text } from '#contracts';
import { type ContentFault, shown, YamlSource } from '#platform';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BlockSource, LessonSource } from './course.source.js';
import { downloadMimes, pictureOf } from './figure.js';
import { sectionsOf } from './prose.js';
import { type Asked, apart, faultsOf, type QuestionSource } from './question.source.js';

/** A file that a course cites, with its bytes. */
export interface CourseFile { sha256: string; name: string; mime: string; bytes: Buffer }

type Source<T extends BlockSource['type']> = Extract<BlockSource, { type: T }>;

/** Compiles one lesson's folder; faults and files go where the course gathers them. */
export class LessonCompiler {
  constructor(private readonly folder: string, private readonly faults: ContentFault[], private readonly files: Map<string, CourseFile>) {}

  async compile(id: string): Promise<{ lesson: Lesson; source: YamlSource } | undefined> {
    const source = await YamlSource.read(join(this.folder, 'lesson.yaml'), this.faults);
    const written = source.as(LessonSource);
    if (!written) return undefined;
    if (written.id !== id) source.fault(['id'], `is "${written.id}", but the folder is called "${id}"`);
    const bodies = await this.bodies(written.blocks.filter((block) => block.type === 'text').map((block) => block.id));
    const blocks: Block[] = [];
    for (const [place, block] of written.blocks.entries()) {
      const compiled = await this.block(id, block, ['blocks', place], source, bodies);
      if (compiled) blocks.push(compiled);
    }
    const { title, minutes, builds } = written;
    return { lesson: { id, title, minutes, builds, blocks }, source };
  }

  private async block(lesson: string, block: BlockSource, path: PropertyKey[], source: YamlSource, bodies: Map<string, Rich>): Promise<Block | undefined> {
    switch (block.type) {
      case 'text': {
        const body = bodies.get(block.id);
        return body && { id: block.id, type: 'text', body };
      }
      case 'quiz': {
        const questions = block.questions.map((question, place) => compileQuestion(question, [...path, 'questions', place], source));
        // Attempts cite the quiz alone, so its id must be the only one in the course.
        return { id: `${lesson}-${block.id}`, type: 'quiz', title: block.title, questions: questions.filter((question) => question !== undefined) };
      }
      case 'figure': return this.figure(block, path, source);
      case 'reflection': return block;
      case 'download': return this.download(block, path, source);
    }
  }

  private async figure(block: Source<'figure'>, path: PropertyKey[], source: YamlSource): Promise<Block | undefined> {
    const bytes = await this.bytes(block.file, [...path, 'file'], source);
    if (!bytes) return undefined;
    try {
      const { mime, width, height } = pictureOf(bytes);
      return { ...block, file: this.keep(block.file, mime, bytes), width, height };
    } catch (error) {
      this.faults.push({ file: shown(join(this.folder, block.file)), line: 1, message: (error as Error).message });
      return undefined;
    }
  }

  private async download(block: Source<'download'>, path: PropertyKey[], source: YamlSource): Promise<Block | undefined> {
    const files: Partial<Record<keyof Text, FileRef>> = {};
    for (const locale of locales) {
      const name = block.files[locale];
      const mime = downloadMimes[name.split('.').at(-1)!.toLowerCase()];
      if (!mime) source.fault([...path, 'files', locale], `${name} is of no sort that can be offered (${Object.keys(downloadMimes).join(', ')})`);
      const bytes = await this.bytes(name, [...path, 'files', locale], source);
      if (bytes && mime) files[locale] = this.keep(name, mime, bytes);
    }
    const { km, en, fr } = files;
    return km && en && fr && { id: block.id, type: 'download', title: block.title, files: { km, en, fr } };
  }

  private async bytes(name: string, path: PropertyKey[], source: YamlSource): Promise<Buffer | undefined> {
    const bytes = await readFile(join(this.folder, name)).catch(() => undefined);
    if (!bytes || bytes.length === 0) source.fault(path, `there is no file ${name} beside lesson.yaml`);
    else if (bytes.length > 5_000_000) source.fault(path, `${name} is larger than 5 MB: too much for a slow network`);
    return bytes?.length === 0 ? undefined : bytes;
  }

  private keep(name: string, mime: string, bytes: Buffer): FileRef {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.files.set(sha256, { sha256, name, mime, bytes });
    return { sha256, name, mime, bytes: bytes.length };
  }

  /** The text blocks by id, from the three Markdown files, which must have the same sections in the same order. */
  private async bodies(ids: string[]): Promise<Map<string, Rich>> {
    const bodies = new Map<string, Rich>(ids.map((id) => [id, { km: [], en: [], fr: [] }]));
    for (const locale of locales) {
      const file = join(this.folder, `${locale}.md`);
      const report = (line: number, message: string): void => { this.faults.push({ file: shown(file), line, message }); };
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) {
        if (ids.length > 0) report(1, 'this file is missing');
        continue;
      }
      const sections = sectionsOf(text, locale, report);
      for (const { id, line, body } of sections) {
        if (bodies.has(id)) bodies.get(id)![locale] = body;
        else report(line, `block ${id} is no text block of lesson.yaml`);
      }
      const found = sections.map((section) => section.id);
      for (const id of ids.filter((wanted) => !found.includes(wanted))) report(1, `block ${id} is missing`);
      const known = found.filter((id) => ids.includes(id));
      const stray = known.findIndex((id, place) => id !== ids[place]);
      if (known.length === ids.length && stray >= 0) report(sections[stray]!.line, `block ${known[stray]} is not in the order of lesson.yaml`);
    }
    return bodies;
  }
}

/** A question and its key, or undefined after noting what is wrong between them. */
export function compileQuestion(question: QuestionSource, path: PropertyKey[], source: YamlSource): Asked | undefined {
  const faults = faultsOf(question);
  for (const fault of faults) source.fault(path, `question ${question.id}: ${fault}`);
  return faults.length === 0 ? apart(question) : undefined;
}
