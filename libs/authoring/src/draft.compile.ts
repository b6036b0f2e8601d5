import { type CourseDocument, type CourseSecret, type Draft, type DraftFault, type DraftJson, type DraftPath, type DraftSource, faultsIn, valueAt } from '#contracts';
import { type CompiledCourse, compileCourse, MemoryFolder } from '#course';
import type { ContentFault } from '#platform';
import { type CourseFiles, courseFilesOf, type WrittenFile } from './source.files.js';

/** A draft made into the course it would be, or what keeps it from being one. */
export interface CompiledDraft { compiled: CompiledCourse | null; faults: DraftFault[] }

/** Bytes of a file by its SHA-256; undefined when it is not here. */
export type ReadFile = (sha256: string) => Promise<Buffer | undefined>;

/** The draft through the compiler that `content/` goes through. What the desk itself can tell is told in its words; the rest in the compiler's. */
export async function compileDraft(draft: Draft, competencies: ReadonlySet<string>, read: ReadFile): Promise<CompiledDraft> {
  const own = faultsIn(draft);
  const files = courseFilesOf(draft.source);
  const { compiled, faults } = await compileCourse(await folderOf(files, read), competencies);
  if (compiled[0] && own.length === 0) return { compiled: compiled[0], faults: [] };
  const others = faults.map((fault) => faultOf(draft.source, files, fault)).filter(({ path }) => !own.some((known) => near(known.path, path)));
  return { compiled: null, faults: [...own, ...others] };
}

/** One fault in a field is enough. */
const near = (a: DraftPath, b: DraftPath): boolean => a.slice(0, b.length).join('/') === b.slice(0, a.length).join('/') && Math.min(a.length, b.length) > 2;

export async function folderOf({ written, cited }: CourseFiles, read: ReadFile): Promise<MemoryFolder> {
  const files = new Map<string, string | Buffer>([...written].map(([name, { text }]) => [name, text]));
  for (const [name, { file }] of cited) {
    const bytes = await read(file.sha256);
    if (bytes) files.set(name, bytes);
  }
  return new MemoryFolder(files);
}

/** A fault of a file as one of the field that was written there. */
function faultOf(source: DraftSource, { written, cited }: CourseFiles, { file, line, path = [], message }: ContentFault): DraftFault {
  const place = written.get(file);
  const found = place ? fieldOf(place, line, path) : cited.get(file)?.path ?? [];
  let field = found;
  while (field.length > 0 && valueAt(source, field) === undefined) field = field.slice(0, -1);
  return { code: 'compiler', path: field, details: { message } };
}

function fieldOf({ at, tree, sections }: WrittenFile, line: number, path: readonly (string | number)[]): DraftPath {
  if (sections) return sections.findLast((section) => section.line <= line)?.path ?? at;
  const ids: DraftPath = [];
  let value: DraftJson | undefined = tree;
  for (const step of path) {
    value = (value as { [key: string]: DraftJson } | undefined)?.[step];
    const { id, lessonId } = (typeof step === 'number' && value !== null && typeof value === 'object' ? value : {}) as { id?: string; lessonId?: string };
    if (typeof step === 'number' && typeof value === 'string' && at.length === 0) return ['lessons', value];
    ids.push(id ?? lessonId ?? String(step));
  }
  return [...at, ...ids];
}

/** What was published: enough to make a draft of, and to compare with. */
export interface PublishedCourse { document: CourseDocument; secret: CourseSecret }
