import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { type ContentFault, shown } from './content.js';

type Path = readonly PropertyKey[];

/** A YAML file that knows on which line each of its values stands. `file` is its name as its author knows it. */
export class YamlSource {
  private constructor(readonly file: string, private readonly document: Document, private readonly lines: LineCounter, private readonly faults: ContentFault[]) {}

  /** Faults go into `faults`; a file that is missing is one. */
  static async read(file: string, faults: ContentFault[]): Promise<YamlSource> {
    const name = shown(file);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') faults.push({ file: name, line: 1, message: error.message });
      return error.code === 'ENOENT' ? undefined : '';
    });
    return YamlSource.of(name, text, faults);
  }

  /** Text from anywhere: `name` is what its author calls the file. No text at all is a fault. */
  static of(name: string, text: string | undefined, faults: ContentFault[]): YamlSource {
    const lines = new LineCounter();
    const document = parseDocument(text ?? '', { lineCounter: lines });
    if (text === undefined) faults.push({ file: name, line: 1, message: 'this file is missing' });
    for (const error of document.errors) {
      faults.push({ file: name, line: lines.linePos(error.pos[0]).line, message: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '') });
    }
    return new YamlSource(name, document, lines, faults);
  }

  /** The content as `schema` has it, or undefined after noting every fault. `added` stands in for what authors need not write. */
  as<T>(schema: z.ZodType<T>, added: object = {}): T | undefined {
    if (this.document.errors.length > 0 || this.document.contents === null) return undefined;
    const read = schema.safeParse({ ...added, ...(this.document.toJS() as object) });
    if (read.success) return read.data;
    for (const issue of read.error.issues) this.fault(issue.path, sentence(issue));
    return undefined;
  }

  fault(path: Path, message: string): void {
    const place = path.length > 0 && !message.startsWith(String(path.at(-1))) ? `${path.map(String).join('.')}: ` : '';
    this.faults.push({ file: this.file, line: this.lineOf(path), message: `${place}${message}`, path: path.map((step) => (typeof step === 'number' ? step : String(step))) });
  }

  /** Line of the value at `path`, or of the nearest thing around it. */
  lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = this.document.getIn(path.slice(0, length) as unknown[], true);
      if (isNode(node) && node.range) return this.lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'is missing';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'is empty';
  if (issue.code === 'invalid_format' && issue.format === 'regex') return `is not of the form ${issue.pattern}`;
  return issue.message.replace(/^Invalid (input|option): /, '');
}

/** The YAML files of a folder, in order; none when there is no such folder. */
export async function yamlFilesOf(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
}

/** Names in a folder, in the order of their code points, so that every machine reads them alike. */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.sort((a, b) => (a < b ? -1 : 1));
}
