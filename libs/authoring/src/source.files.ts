import { type DraftBlock, type DraftLesson, type DraftPath, type DraftQuestion, type DraftSource, type FileRef, type DraftJson, type Locale, locales, type Said } from '#contracts';
import { isScalar, stringify } from 'yaml';

/** A file of a course's folder; `at` is where in the draft its content stands, `tree` what its YAML holds, `sections` the place of each line that begins one. */
export interface WrittenFile { text: string; at: DraftPath; tree?: DraftJson; sections?: { line: number; path: DraftPath }[] }
/** What `content/courses/<code>/` would hold, by name; and the files cited beside them, by name, with where each is cited. */
export interface CourseFiles { written: Map<string, WrittenFile>; cited: Map<string, { file: FileRef; path: DraftPath }> }

/** What an author reads first stands first; all else by its letters. */
const first = ['id', 'lessonId', 'code', 'version', 'type', 'mode', 'km', 'en', 'fr', 'title', 'summary', 'text', 'minutes', 'measures', 'builds', 'prompt', 'passage', 'figure', 'file', 'alt', 'options', 'left', 'right',
  'items', 'gaps', 'statements', 'scale', 'areas', 'answer', 'feedback', 'explanation'];
const rank = (key: unknown): string => {
  const place = first.indexOf(String(key));
  return place < 0 ? `~${String(key)}` : String(place).padStart(2, '0');
};
const keyOf = (pair: { key: unknown }): unknown => (isScalar(pair.key) ? pair.key.value : pair.key);
const yaml = (tree: object): string => stringify(tree, { lineWidth: 0, sortMapEntries: (a, b) => (rank(keyOf(a)) < rank(keyOf(b)) ? -1 : 1) });

/** A draft as the files of a course: the same draft always gives the same files. */
export function courseFilesOf(source: DraftSource): CourseFiles {
  const files: CourseFiles = { written: new Map(), cited: new Map() };
  const write = (name: string, at: DraftPath, tree: object): void => { files.written.set(name, { text: yaml(tree), at, tree: tree as DraftJson }); };
  const { modules, lessons, diagnosis, closingTest, ...header } = source;
  write('course.yaml', [], {
    ...header, modules: modules.map((module) => ({ ...module, lessons: lessons.filter((lesson) => lesson.module === module.id).map(({ id }) => id) })),
    ...(diagnosis && { diagnosis: 'diagnosis.yaml' }), closingTest: 'closing-test.yaml',
  });
  for (const lesson of lessons) lessonFiles(lesson, files, write);
  const asked = (questions: DraftQuestion[], path: DraftPath): object[] => questions.map((question) => questionTree(question, '', [...path, question.id], files));
  if (diagnosis) {
    write('diagnosis.yaml', ['diagnosis'], {
      ...diagnosis, lessons: diagnosis.lessons.map(({ id, questions }) => ({ lessonId: id, questions: asked(questions, ['diagnosis', 'lessons', id, 'questions']) })),
    });
  }
  write('closing-test.yaml', ['closingTest'], { ...closingTest, questions: asked(closingTest.questions, ['closingTest', 'questions']) });
  return files;
}

function lessonFiles({ id, module: _, blocks, ...lesson }: DraftLesson, files: CourseFiles, write: (name: string, at: DraftPath, tree: object) => void): void {
  const [folder, at] = [`lessons/${id}/`, ['lessons', id]];
  write(`${folder}lesson.yaml`, at, { id, ...lesson, blocks: blocks.map((block) => blockTree(block, folder, [...at, 'blocks', block.id], files)) });
  const sections = blocks.flatMap((block) => sectionsOf(block, [...at, 'blocks', block.id]));
  if (sections.length > 0) for (const locale of locales) files.written.set(`${folder}${locale}.md`, markdownFile(sections, locale, at));
}

/** The texts of a block that stand in the Markdown files, in order. */
function sectionsOf(block: DraftBlock, path: DraftPath): { name: string; said: Said; path: DraftPath }[] {
  switch (block.type) {
    case 'text': return [{ name: block.id, said: block.body, path: [...path, 'body'] }];
    case 'assignment': return [{ name: block.id, said: block.brief, path: [...path, 'brief'] }];
    case 'calibration': return block.sets.flatMap((set) => set.lessons.map((lesson) =>
      ({ name: `${block.id}/${lesson.id}`, said: lesson.body, path: [...path, 'sets', set.id, 'lessons', lesson.id, 'body'] })));
    default: return [];
  }
}

function markdownFile(sections: { name: string; said: Said; path: DraftPath }[], locale: Locale, at: DraftPath): WrittenFile {
  const lines: string[] = [];
  const begun: { line: number; path: DraftPath }[] = [];
  for (const { name, said, path } of sections) {
    begun.push({ line: lines.length + 1, path: [...path, locale] });
    lines.push(`<!-- block: ${name} -->`, ...said[locale].trim().split('\n'), '');
  }
  return { text: lines.join('\n'), at, sections: begun };
}

/** A block as `lesson.yaml` has it: its words in the Markdown files, its files by name. */
function blockTree(block: DraftBlock, folder: string, path: DraftPath, files: CourseFiles): object {
  const cite = (file: FileRef | null, ...field: string[]): string => cited(file, folder, [...path, ...field], files);
  switch (block.type) {
    case 'text': return { id: block.id, type: block.type };
    case 'reflection': return block;
    case 'figure': return { ...block, file: cite(block.file, 'file') };
    case 'download': return { ...block, files: Object.fromEntries(locales.map((locale) => [locale, cite(block.files[locale], 'files', locale)])) };
    case 'quiz': return { ...block, questions: block.questions.map((question) => questionTree(question, folder, [...path, 'questions', question.id], files)) };
    case 'assignment': {
      const { brief: _, ...rest } = block;
      return rest;
    }
    case 'calibration': return { ...block, sets: block.sets.map((set) => ({ id: set.id, lessons: set.lessons.map(({ id, title, master }) => ({ id, title, master })) })) };
  }
}

const questionTree = (question: DraftQuestion, folder: string, path: DraftPath, files: CourseFiles): object =>
  (question.type === 'hotspot' ? { ...question, figure: cited(question.figure, folder, [...path, 'figure'], files) } : question);

/** The name of a file that is cited; of one not chosen yet a name that no file has. */
function cited(file: FileRef | null, folder: string, path: DraftPath, files: CourseFiles): string {
  if (!file) return 'not-chosen-yet';
  files.cited.set(`${folder}${file.name}`, { file, path });
  return file.name;
}
