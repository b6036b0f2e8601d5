import type { Calibration } from './calibration.js';
import type { Assignment, Block, CourseDocument, Lesson, Quiz } from './course.js';
import type { FileRef } from './file.js';
import type { Criterion, InstrumentDocument, Standard } from './instrument.js';
import type { Question } from './question.js';

// Apart from the schemas, so that a phone that walks through a document does not download the library that checks it.

export const lessonsOf = (course: CourseDocument): Lesson[] => course.modules.flatMap((module) => module.lessons);

export const quizzesOf = (lesson: Lesson): Quiz[] => lesson.blocks.filter((block) => block.type === 'quiz');

export const assignmentsOf = (lesson: Lesson): Assignment[] => lesson.blocks.filter((block) => block.type === 'assignment');
export const calibrationsOf = (lesson: Lesson): Calibration[] => lesson.blocks.filter((block) => block.type === 'calibration');

/** Every question of a course: of its quizzes, its diagnosis and its closing test. */
export const questionsOf = (course: CourseDocument): Question[] => [
  ...lessonsOf(course).flatMap(quizzesOf).flatMap((quiz) => quiz.questions.map(({ question }) => question)),
  ...(course.diagnosis?.lessons ?? []).flatMap(({ questions }) => questions.map(({ question }) => question)),
  ...course.closingTest.questions,
];

const filesOfBlock = (block: Block): FileRef[] => {
  if (block.type === 'figure') return [block.file];
  return block.type === 'download' ? Object.values(block.files) : [];
};

/** The files a phone needs to show the course without a network, each once. */
export function filesOf(course: CourseDocument): FileRef[] {
  const figures = questionsOf(course).flatMap((question) => (question.type === 'hotspot' ? [question.figure] : []));
  const files = [...lessonsOf(course).flatMap((lesson) => lesson.blocks.flatMap(filesOfBlock)), ...figures];
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}

export const standardsOf = (instrument: InstrumentDocument): Standard[] => instrument.domains.flatMap((domain) => domain.standards);
export const criteriaOf = (instrument: InstrumentDocument): Criterion[] => standardsOf(instrument).flatMap((standard) => standard.criteria);
