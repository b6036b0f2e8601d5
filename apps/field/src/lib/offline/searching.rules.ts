import type { Block, CourseDocument, Inline, Lesson, Locale, Prose, SearchEntry, SearchField } from '@kru/contracts';

/** A lesson that can be found. */
export interface FoundLesson { course: string; courseTitle: string; lesson: string; title: string }

const inline = (parts: readonly Inline[]): string => parts.map((part) => ('v' in part ? part.v : inline(part.c))).join('');

/** Prose as plain text, one line for each paragraph. */
export const plainText = (nodes: readonly Prose[]): string => nodes.map((node) => {
  if (node.t === 'quote') return plainText(node.c);
  return 'items' in node ? node.items.map(plainText).join('\n') : inline(node.c);
}).join('\n');

const headings = (nodes: readonly Prose[]): string => nodes.flatMap((node) => (node.t === 'h' ? [inline(node.c)] : [])).join('\n');

/** Texts of one block in one language. Of questions only what is asked: what is right would be told before one answered. */
function textsOf(block: Block, locale: Locale): Omit<SearchField, 'place'>[] {
  switch (block.type) {
    case 'text': return [{ weight: 3, text: headings(block.body[locale]) }, { weight: 1, text: plainText(block.body[locale]) }];
    case 'figure': return [{ weight: 1, text: `${block.caption?.[locale] ?? ''}\n${block.alt[locale]}` }];
    case 'quiz': return [{ weight: 2, text: block.title[locale] }, { weight: 1, text: block.questions.map(({ question }) => question.prompt[locale]).join('\n') }];
    case 'reflection': return [{ weight: 1, text: block.prompt[locale] }];
    case 'download': return [{ weight: 2, text: block.title[locale] }];
    case 'assignment': return [{ weight: 2, text: block.title[locale] }, { weight: 1, text: plainText(block.brief[locale]) }];
    case 'calibration': return [{ weight: 2, text: block.title[locale] }];
  }
}

const entryOf = (course: CourseDocument, moduleTitle: string, lesson: Lesson, locale: Locale): SearchEntry<FoundLesson> => ({
  about: { course: course.code, courseTitle: course.title[locale], lesson: lesson.id, title: lesson.title[locale] },
  fields: [
    { place: '', weight: 6, text: lesson.title[locale] },
    { place: '', weight: 2, text: `${moduleTitle}\n${course.title[locale]}` },
    ...lesson.blocks.flatMap((block) => textsOf(block, locale).filter(({ text }) => text.trim() !== '').map((field) => ({ place: block.id, ...field }))),
  ],
});

/** Every lesson of the courses, with its texts in one language. */
export const lessonEntries = (courses: readonly CourseDocument[], locale: Locale): SearchEntry<FoundLesson>[] =>
  courses.flatMap((course) => course.modules.flatMap((module) => module.lessons.map((lesson) => entryOf(course, module.title[locale], lesson, locale))));
