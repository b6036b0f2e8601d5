import {
  type Block, type CourseDocument, type CourseSecret, type DraftBlock, type DraftLesson, draftQuestionOf, type DraftSource, locales, type MasterRatings,
  type Rich, type Said,
} from '#contracts';
import { markdownOf } from './markdown.js';

/** The source that compiles to this very document and secret. What was disguised in the closing test keeps its disguise. */
export function sourceOf(document: CourseDocument, secret: CourseSecret): DraftSource {
  const { kind: _, schema: __, modules, diagnosis, closingTest, ...header } = document;
  return {
    ...header,
    modules: modules.map(({ id, title }) => ({ id, title })),
    lessons: modules.flatMap(({ id: module, lessons }) => lessons.map(({ id, title, minutes, builds, blocks }): DraftLesson =>
      ({ id, module, title, minutes, builds, blocks: blocks.map((block) => blockOf(id, block, secret)) }))),
    ...(diagnosis && { diagnosis: { ...diagnosis, lessons: diagnosis.lessons.map(({ lessonId, questions }) => ({ id: lessonId, questions: questions.map(draftQuestionOf) })) } }),
    closingTest: { ...closingTest, questions: closingTest.questions.map((question) => draftQuestionOf({ question, key: secret.test[question.id]! })) },
  };
}

const said = (rich: Rich): Said => Object.fromEntries(locales.map((locale) => [locale, markdownOf(rich[locale])])) as Said;

function blockOf(lesson: string, block: Block, secret: CourseSecret): DraftBlock {
  switch (block.type) {
    case 'text': return { ...block, body: said(block.body) };
    case 'reflection': case 'download': return block;
    case 'figure': {
      const { width: _, height: __, ...rest } = block;
      return rest;
    }
    case 'quiz': return { ...block, id: within(lesson, block.id), questions: block.questions.map(draftQuestionOf) };
    case 'assignment': return { ...block, id: within(lesson, block.id), brief: said(block.brief) };
    case 'calibration': return calibrationOf(lesson, block, block.mode === 'practice' ? block.master : secret.exams[block.id]!);
  }
}

function calibrationOf(lesson: string, block: Extract<Block, { type: 'calibration' }>, master: MasterRatings): DraftBlock {
  const { id, type, mode, title, elements } = block;
  const sets = block.sets.map((set) => ({ id: set.id, lessons: set.lessons.map((each) => ({ ...each, body: said(each.body), master: master[each.id]! })) }));
  const exam = block.mode === 'exam' ? { reliableInEach: block.reliableInEach, validMonths: block.validMonths } : {};
  return { id: within(lesson, id), type, mode, title, elements, sets, ...exam };
}

/** An activity's id in the document is `<lesson>-<block>`. */
const within = (lesson: string, id: string): string => id.slice(lesson.length + 1);
