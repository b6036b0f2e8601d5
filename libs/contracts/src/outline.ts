import type { Block, CourseDocument, FileRef, Lesson, Quiz } from './course.js';
import type { Criterion, InstrumentDocument, Standard } from './instrument.js';

// Apart from the schemas, so that a phone that walks through a document does not download the library that checks it.

export const lessonsOf = (course: CourseDocument): Lesson[] => course.modules.flatMap((module) => module.lessons);

export const quizzesOf = (lesson: Lesson): Quiz[] => lesson.blocks.filter((block) => block.type === 'quiz');

const filesOfBlock = (block: Block): FileRef[] => {
  if (block.type === 'figure') return [block.file];
  return block.type === 'download' ? Object.values(block.files) : [];
};

/** The files a phone needs to show the course without a network, each once. */
export function filesOf(course: CourseDocument): FileRef[] {
  const files = lessonsOf(course).flatMap((lesson) => lesson.blocks.flatMap(filesOfBlock));
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}

export const standardsOf = (instrument: InstrumentDocument): Standard[] => instrument.domains.flatMap((domain) => domain.standards);
export const criteriaOf = (instrument: InstrumentDocument): Criterion[] => standardsOf(instrument).flatMap((standard) => standard.criteria);
