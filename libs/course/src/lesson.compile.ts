import type { Assignment, Block, Calibration, Lesson, MasterRatings, Rich } from '#contracts';
import { type ContentFault, YamlSource } from '#platform';
import { assignmentFaults, type BlockFault, calibrationFaults } from './activity.faults.js';
import { readBodies, sectionNames } from './bodies.js';
import { CitedFiles, type CourseFile } from './cited.js';
import { type BlockOf, type BlockSource, LessonSource } from './course.source.js';
import { compileQuestion } from './question.compile.js';
import type { SourceFolder } from './source.folder.js';

/** A lesson, what of it never leaves the server, and where it was written. */
export interface CompiledLesson { lesson: Lesson; exams: Record<string, MasterRatings>; written: LessonSource; source: YamlSource }

/** A block where it stands. */
interface Place<T extends BlockSource['type'] = BlockSource['type']> { lesson: string; block: BlockOf<T>; path: PropertyKey[]; source: YamlSource; bodies: Map<string, Rich> }

/** Compiles one lesson's folder; faults and files go where the course gathers them. */
export class LessonCompiler {
  private readonly cited: CitedFiles;
  private readonly exams: Record<string, MasterRatings> = {};

  /** `at` is the lesson's folder, ended by `/`. */
  constructor(private readonly folder: SourceFolder, private readonly at: string, private readonly faults: ContentFault[], files: Map<string, CourseFile>) {
    this.cited = new CitedFiles(folder, at, faults, files);
  }

  async compile(id: string): Promise<CompiledLesson | undefined> {
    const name = `${this.at}lesson.yaml`;
    const source = YamlSource.of(this.folder.shown(name), await this.folder.text(name), this.faults);
    const written = source.as(LessonSource);
    if (!written) return undefined;
    if (written.id !== id) source.fault(['id'], `is "${written.id}", but the folder is called "${id}"`);
    const bodies = await readBodies(this.folder, this.at, written.blocks.flatMap(sectionNames), this.faults);
    const blocks: Block[] = [];
    for (const [place, block] of written.blocks.entries()) {
      const compiled = await this.block({ lesson: id, block, path: ['blocks', place], source, bodies });
      if (compiled) blocks.push(compiled);
    }
    const { title, minutes, builds } = written;
    return { lesson: { id, title, minutes, builds, blocks }, exams: this.exams, written, source };
  }

  private async block(place: Place): Promise<Block | undefined> {
    const { block, bodies } = place;
    switch (block.type) {
      case 'text': {
        const body = bodies.get(block.id);
        return body && { id: block.id, type: 'text', body };
      }
      case 'reflection': return block;
      case 'quiz': return this.quiz({ ...place, block });
      case 'figure': return this.figure({ ...place, block });
      case 'download': return this.download({ ...place, block });
      case 'assignment': return this.assignment({ ...place, block });
      case 'calibration': return this.calibration({ ...place, block });
    }
  }

  private async quiz({ lesson, block, path, source }: Place<'quiz'>): Promise<Block> {
    const questions = [];
    for (const [at, question] of block.questions.entries()) {
      const asked = await compileQuestion(question, [...path, 'questions', at], source, this.cited);
      if (asked) questions.push(asked);
    }
    return { id: activityId(lesson, block), type: 'quiz', title: block.title, questions };
  }

  private async figure({ block, path, source }: Place<'figure'>): Promise<Block | undefined> {
    const picture = await this.cited.picture(block.file, [...path, 'file'], source);
    return picture && { ...block, ...picture };
  }

  private async download({ block, path, source }: Place<'download'>): Promise<Block | undefined> {
    const km = await this.cited.download(block.files.km, [...path, 'files', 'km'], source);
    const en = await this.cited.download(block.files.en, [...path, 'files', 'en'], source);
    const fr = await this.cited.download(block.files.fr, [...path, 'files', 'fr'], source);
    return km && en && fr && { id: block.id, type: 'download', title: block.title, files: { km, en, fr } };
  }

  private assignment({ lesson, block, path, source, bodies }: Place<'assignment'>): Assignment | undefined {
    note(assignmentFaults(block), path, source);
    const brief = bodies.get(block.id);
    return brief && { ...block, id: activityId(lesson, block), brief };
  }

  /** The master's ratings are taken out of the lessons: into the document for practice, out of it for an exam. */
  private calibration({ lesson, block, path, source, bodies }: Place<'calibration'>): Calibration {
    note(calibrationFaults(block), path, source);
    const id = activityId(lesson, block);
    const master: MasterRatings = Object.fromEntries(block.sets.flatMap(({ lessons }) => lessons.map((each) => [each.id, each.master])));
    const sets = block.sets.map((set) => ({
      id: set.id, lessons: set.lessons.map((each) => ({ id: each.id, title: each.title, body: bodies.get(`${block.id}/${each.id}`)! })),
    }));
    if (block.mode === 'practice') return { ...block, id, sets, master };
    this.exams[id] = master;
    return { ...block, id, sets };
  }
}

/** Records cite an activity alone, so its id must be the only one in the course. */
export const activityId = (lesson: string, block: { id: string }): string => `${lesson}-${block.id}`;

const note = (faults: BlockFault[], path: PropertyKey[], source: YamlSource): void => {
  for (const fault of faults) source.fault([...path, ...fault.path], fault.message);
};
