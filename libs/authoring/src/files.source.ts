import { DraftSource, type FileRef, type Locale, locales, type Said } from '#contracts';
import { mimeOf } from '#course';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';

/** Why files are no course that could be edited: the file, and what is wrong with it. */
export class Unreadable extends Error {
  constructor(readonly file: string, message: string) { super(message); }
}

type Tree = Record<string, unknown>;
type Sections = Record<Locale, Map<string, string>>;

/** The draft that a course's files hold, finished or not. @throws Unreadable */
export function draftOfFiles(files: ReadonlyMap<string, Buffer>): DraftSource {
  try {
    return new Reader(files).course();
  } catch (error) {
    // A list of nothing, fields where words are meant, a tree of thousands of branches: YAML may hold anything.
    if (error instanceof TypeError || error instanceof RangeError) throw new Unreadable('course.yaml', error.message);
    throw error;
  }
}

class Reader {
  constructor(private readonly files: ReadonlyMap<string, Buffer>) {}

  course(): DraftSource {
    const { modules, diagnosis, closingTest, ...header } = this.yaml('course.yaml');
    const lessons = list(modules).flatMap((module) => list(module['lessons']).map((id) => this.lesson(String(id), module['id'])));
    const draft = {
      ...header, modules: list(modules).map(({ id, title }) => ({ id, title })), lessons,
      ...(diagnosis === undefined ? {} : { diagnosis: this.diagnosis(String(diagnosis)) }), closingTest: this.test(String(closingTest)),
    };
    const read = DraftSource.safeParse(draft);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw new Unreadable('course.yaml', `${issue!.path.join('.')}: ${issue!.message}`);
  }

  private lesson(id: string, module: unknown): object {
    const folder = `lessons/${id}/`;
    const { blocks, ...lesson } = this.yaml(`${folder}lesson.yaml`);
    const sections = Object.fromEntries(locales.map((locale) => [locale, sectionsIn(this.files.get(`${folder}${locale}.md`)?.toString() ?? '')])) as Sections;
    return { ...lesson, id, module, blocks: list(blocks).map((block) => this.block(block, folder, sections)) };
  }

  private block(block: Tree, folder: string, sections: Sections): object {
    switch (block['type']) {
      case 'text': return { ...block, body: said(sections, String(block['id'])) };
      case 'figure': return { ...block, file: this.file(folder, block['file']) };
      case 'download': return { ...block, files: Object.fromEntries(locales.map((locale) => [locale, this.file(folder, (block['files'] as Tree | undefined)?.[locale])])) };
      case 'quiz': return { ...block, questions: this.questions(block['questions'], folder) };
      case 'assignment': return { ...block, text: block['text'] ?? null, files: block['files'] ?? null, brief: said(sections, String(block['id'])) };
      case 'calibration': return {
        ...block, sets: list(block['sets']).map((set) => ({ ...set, lessons: list(set['lessons']).map((lesson) => ({ ...lesson, body: said(sections, `${String(block['id'])}/${String(lesson['id'])}`) })) })),
      };
      default: return block;
    }
  }

  private questions(questions: unknown, folder: string): object[] {
    return list(questions).map((question) => {
      const whole = { ...question, measures: question['measures'] ?? [], feedback: question['feedback'] ?? {} };
      if (question['type'] === 'hotspot') return { ...whole, figure: this.file(folder, question['figure']) };
      return 'answer' in question ? { ...whole, answer: acceptedOf(question['type'], question['answer']) } : whole;
    });
  }

  private diagnosis(name: string): object {
    const { lessons, ...rest } = this.yaml(name);
    return { ...rest, lessons: list(lessons).map(({ lessonId, questions }) => ({ id: lessonId, questions: this.questions(questions, '') })) };
  }

  private test(name: string): object {
    const { questions, ...rest } = this.yaml(name);
    return { ...rest, questions: this.questions(questions, '') };
  }

  private file(folder: string, name: unknown): FileRef | null {
    const bytes = this.files.get(`${folder}${String(name)}`);
    if (!bytes || bytes.length === 0 || typeof name !== 'string') return null;
    return { sha256: createHash('sha256').update(bytes).digest('hex'), name, mime: mimeOf(name, bytes) ?? 'application/octet-stream', bytes: bytes.length };
  }

  private yaml(name: string): Tree {
    const text = this.files.get(name)?.toString();
    if (text === undefined) throw new Unreadable(name, 'this file is missing');
    try {
      const tree = parse(text) as unknown;
      if (tree !== null && typeof tree === 'object' && !Array.isArray(tree)) return { ...tree };
    } catch (error) {
      throw new Unreadable(name, (error as Error).message.split('\n')[0]!);
    }
    throw new Unreadable(name, 'holds no fields');
  }
}

const list = (value: unknown): Tree[] => (Array.isArray(value) ? value as Tree[] : []);
const said = (sections: Sections, name: string): Said => Object.fromEntries(locales.map((locale) => [locale, sections[locale].get(name) ?? ''])) as Said;

/** Most accepted answers earn the whole point, and most numbers are exact: neither need be written. */
function acceptedOf(type: unknown, answer: unknown): unknown {
  const whole = (accepted: unknown): unknown => list(accepted).map((each) => ({ share: 1, ...(type === 'numeric' ? { tolerance: 0 } : {}), ...each }));
  if (type === 'short_text' || type === 'numeric') return whole(answer);
  if (type !== 'gap_fill') return answer;
  return Object.fromEntries(Object.entries(answer as Tree).map(([gap, accepted]) => [gap, Array.isArray(accepted) ? whole(accepted) : accepted]));
}

/** A Markdown file by its `<!-- block: … -->` lines. */
function sectionsIn(text: string): Map<string, string> {
  const sections = new Map<string, string>();
  let lines: string[] | undefined;
  let name = '';
  for (const line of [...text.replaceAll('\r\n', '\n').split('\n'), '<!-- block: - -->']) {
    const next = /^ {0,3}<!--\s*block:\s*(\S+)\s*-->\s*$/.exec(line)?.[1];
    if (next === undefined) { lines?.push(line); continue; }
    if (lines) sections.set(name, lines.join('\n').trim());
    [name, lines] = [next, []];
  }
  return sections;
}
