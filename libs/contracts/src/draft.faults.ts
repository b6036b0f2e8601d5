import type { DraftBlock, DraftLesson, DraftPath, DraftQuestion, DraftSource, Said } from './draft.js';
import { type Draft, isSaid, staleTexts } from './draft.rules.js';
import type { Locale } from './text.js';

/** What keeps a draft from being a course. `compiler` is what only the compiler finds, in its own words (`details.message`). */
export const draftFaultCodes = [
  'text_missing', 'module_empty', 'module_unknown', 'lesson_empty', 'minutes_unlikely', 'hours_unlikely', 'builds_missing', 'competencies_missing', 'questions_missing',
  'choices_few', 'answer_missing', 'feedback_missing', 'feedback_unread', 'file_missing', 'rubric_incomplete', 'master_missing', 'translation_stale', 'compiler',
] as const;
export type DraftFaultCode = (typeof draftFaultCodes)[number];
/** `path` leads to the field where it can be mended. */
export interface DraftFault { code: DraftFaultCode; path: DraftPath; details: Record<string, string | number> }

const languages: readonly Locale[] = ['km', 'en', 'fr'];
const fault = (code: DraftFaultCode, path: DraftPath, details: Record<string, string | number> = {}): DraftFault => ({ code, path, details });
const when = (wrong: boolean, code: DraftFaultCode, path: DraftPath, details: Record<string, string | number> = {}): DraftFault[] => (wrong ? [fault(code, path, details)] : []);
const idsOf = (items: { id: string }[]): string[] => items.map(({ id }) => id);

/** Everything that a desk can tell without the compiler, in the order of the course. */
export function faultsIn({ source, stale }: Draft): DraftFault[] {
  return [...headerFaults(source), ...source.lessons.flatMap((lesson) => lessonFaults(source, lesson)), ...testFaults(source), ...textsMissing(source), ...tooStale({ source, stale })];
}

function headerFaults(source: DraftSource): DraftFault[] {
  const minutes = source.lessons.reduce((sum, lesson) => sum + lesson.minutes, source.closingTest.minutes);
  return [
    ...when(source.competencies.length === 0, 'competencies_missing', ['competencies']),
    ...when(minutes < source.hours * 30 || minutes > source.hours * 90, 'hours_unlikely', ['hours'], { minutes, hours: source.hours }),
    ...source.modules.flatMap(({ id }) => when(!source.lessons.some((lesson) => lesson.module === id), 'module_empty', ['modules', id])),
  ];
}

function lessonFaults({ modules }: DraftSource, { id, module, minutes, builds, blocks }: DraftLesson): DraftFault[] {
  const path = ['lessons', id];
  return [
    ...when(!idsOf(modules).includes(module), 'module_unknown', [...path, 'module']),
    ...when(blocks.length === 0, 'lesson_empty', path),
    ...when(minutes < 3 || minutes > 45 || !Number.isInteger(minutes), 'minutes_unlikely', [...path, 'minutes'], { least: 3, most: 45 }),
    ...when(builds.length === 0, 'builds_missing', [...path, 'builds']),
    ...blocks.flatMap((block) => blockFaults(block, [...path, 'blocks', block.id])),
  ];
}

function blockFaults(block: DraftBlock, path: DraftPath): DraftFault[] {
  switch (block.type) {
    case 'text': case 'reflection': return [];
    case 'figure': return when(!block.file, 'file_missing', [...path, 'file']);
    case 'download': return languages.flatMap((locale) => when(!block.files[locale], 'file_missing', [...path, 'files', locale]));
    case 'quiz': return [...when(block.questions.length === 0, 'questions_missing', [...path, 'questions']), ...block.questions.flatMap((question) => questionFaults(question, [...path, 'questions', question.id]))];
    case 'assignment': {
      const { criteria, passPoints } = block.rubric;
      const most = criteria.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map(({ points }) => points)), 0);
      return when(criteria.length === 0 || criteria.some(({ levels }) => levels.length < 2) || passPoints > most || (!block.text && !block.files), 'rubric_incomplete', [...path, 'rubric'], { most });
    }
    case 'calibration': return calibrationFaults(block, path);
  }
}

function calibrationFaults({ elements, sets }: Extract<DraftBlock, { type: 'calibration' }>, path: DraftPath): DraftFault[] {
  const rated = ({ master }: (typeof sets)[number]['lessons'][number]): boolean => elements.every(({ id, levels, agrees }) => {
    const given = master[id]?.levels ?? [];
    return given.length === (agrees.by === 'snapshots' ? agrees.of : 1) && given.every((level) => idsOf(levels).includes(level));
  });
  return [
    ...when(elements.length === 0 || sets.length === 0, 'master_missing', path),
    ...sets.flatMap((set) => set.lessons.filter((lesson) => !rated(lesson)).map((lesson) => fault('master_missing', [...path, 'sets', set.id, 'lessons', lesson.id, 'master']))),
  ];
}

function testFaults({ closingTest, diagnosis }: DraftSource): DraftFault[] {
  const path = ['closingTest'];
  return [
    ...when(closingTest.minutes < 5 || closingTest.minutes > 180, 'minutes_unlikely', [...path, 'minutes'], { least: 5, most: 180 }),
    ...when(closingTest.questions.length === 0, 'questions_missing', [...path, 'questions']),
    ...closingTest.questions.flatMap((question) => questionFaults(question, [...path, 'questions', question.id])),
    ...(diagnosis?.lessons ?? []).flatMap(({ id, questions }) => [
      ...when(questions.length < 2, 'questions_missing', ['diagnosis', 'lessons', id, 'questions']),
      ...questions.flatMap((question) => questionFaults(question, ['diagnosis', 'lessons', id, 'questions', question.id])),
    ]),
  ];
}

function questionFaults(question: DraftQuestion, path: DraftPath): DraftFault[] {
  const needed = feedbackOf(question);
  const given = Object.keys(question.feedback);
  return [
    ...when(tooFew(question), 'choices_few', path),
    ...when(unanswered(question), 'answer_missing', [...path, 'answer']),
    ...when(question.type === 'hotspot' && !question.figure, 'file_missing', [...path, 'figure']),
    ...needed.filter((id) => !given.includes(id)).map((id) => fault('feedback_missing', [...path, 'feedback', id])),
    ...given.filter((id) => !needed.includes(id)).map((id) => fault('feedback_unread', [...path, 'feedback', id])),
  ];
}

const without = (ids: string[], taken: string[]): string[] => ids.filter((id) => !taken.includes(id));

/** The feedback a question must have, by key: one for whatever may be answered wrong. */
export function feedbackOf(question: DraftQuestion): string[] {
  switch (question.type) {
    case 'single': return without(idsOf(question.options), [question.answer]);
    case 'multiple': return idsOf(question.options);
    case 'true_false': return [String(!question.answer)];
    case 'matching': return idsOf(question.left);
    case 'ordering': return ['order'];
    case 'short_text': case 'numeric': return ['other', ...question.answer.filter(({ share }) => share < 1).map(({ id }) => id)];
    case 'gap_fill': return idsOf(question.gaps);
    case 'hotspot': return [...idsOf(question.areas), 'other'];
    case 'likert': return [];
  }
}

function tooFew(question: DraftQuestion): boolean {
  switch (question.type) {
    case 'single': case 'multiple': return question.options.length < 2;
    case 'matching': return question.left.length < 2 || question.right.length < 2;
    case 'ordering': return question.items.length < 2;
    case 'gap_fill': return question.gaps.length === 0 || question.gaps.some(({ choices }) => choices !== undefined && choices.length < 2);
    case 'likert': return question.statements.length === 0 || question.scale.length < 2;
    default: return false;
  }
}

function unanswered(question: DraftQuestion): boolean {
  switch (question.type) {
    case 'single': return !idsOf(question.options).includes(question.answer);
    case 'multiple': return question.answer.length === 0 || question.answer.some((id) => !idsOf(question.options).includes(id));
    case 'matching': return question.left.some(({ id }) => !idsOf(question.right).includes(question.answer[id] ?? ''));
    case 'ordering': return question.answer.length !== question.items.length || question.items.some(({ id }) => !question.answer.includes(id));
    case 'short_text': return question.answer.length === 0 || question.answer.some(({ text }) => text === '');
    case 'numeric': return question.answer.length === 0;
    case 'hotspot': return question.areas.length === 0;
    case 'gap_fill': return question.gaps.some(({ id, choices }) => {
      const answer = question.answer[id];
      return choices ? !idsOf(choices).includes(String(answer)) : !Array.isArray(answer) || answer.length === 0 || answer.some(({ text }) => text === '');
    });
    default: return false;
  }
}

/** Languages in which a text says nothing. */
function textsMissing(source: DraftSource): DraftFault[] {
  const faults: DraftFault[] = [];
  eachText(source, [], (text, path) => {
    for (const locale of languages) if (text[locale].trim() === '') faults.push(fault('text_missing', [...path, locale], { language: locale }));
  });
  return faults;
}

/** Calls `visit` for every text of a thing, with its path. */
export function eachText(value: unknown, path: DraftPath, visit: (text: Said, path: DraftPath) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (isSaid(value) && path.at(-1) !== 'translations') visit(value, path);
  else if (Array.isArray(value)) for (const item of value as { id?: string }[]) eachText(item, item?.id === undefined ? path : [...path, item.id], visit);
  else for (const [key, inner] of Object.entries(value)) eachText(inner, [...path, key], visit);
}

/** A language that calls itself reviewed while some of its texts are stale. A draft translation says so to its reader. */
function tooStale(draft: Draft): DraftFault[] {
  return staleTexts(draft).flatMap(({ path, stale }) => stale.filter((locale) => draft.source.translations[locale] === 'reviewed')
    .map((locale) => fault('translation_stale', [...path, locale], { language: locale })));
}
