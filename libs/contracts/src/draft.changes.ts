import { canonicalJson } from './canonical.js';
import type { Block, CourseDocument, CourseSecret, Lesson } from './course.js';
import { lessonsOf } from './outline.js';
import type { Question } from './question.js';
import type { Locale, Text } from './text.js';

const languages: readonly Locale[] = ['km', 'en', 'fr'];
const parts = ['module', 'lesson', 'block', 'question'] as const;
type Part = (typeof parts)[number];

/** What may differ between two versions of a course. */
export const changeCodes = [
  'title_changed', 'summary_changed', 'hours_changed', 'competencies_changed', 'translation_changed',
  ...parts.flatMap((part) => [`${part}_added`, `${part}_removed`, `${part}_moved`] as const),
  'name_changed', 'minutes_changed', 'builds_changed', 'words_changed', 'file_changed', 'question_changed', 'answer_changed', 'task_changed',
  'pass_mark_changed', 'diagnosis_added', 'diagnosis_removed', 'diagnosis_changed',
] as const;
export type ChangeCode = (typeof changeCodes)[number];

/**
 * One thing that differs: `what` is the thing's name, `inside` that of the lesson or test around it, `sort` the type of a block or question,
 * `languages` those whose words differ.
 */
export interface CourseChange {
  code: ChangeCode; what: Text | null; inside: Text | null; sort: string | null; languages: Locale[]; from: string | number | null; to: string | number | null;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

function change(code: ChangeCode, about: Partial<CourseChange> = {}): CourseChange {
  return { code, what: null, inside: null, sort: null, languages: [], from: null, to: null, ...about };
}

/** The languages in whose words two things differ, wherever a text stands in them. */
function languagesApart(a: unknown, b: unknown): Locale[] {
  return languages.filter((locale) => !same(wordsIn(a, locale), wordsIn(b, locale)));
}

function wordsIn(value: unknown, locale: Locale): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  if (isText(value)) return [value[locale]];
  // By key, since what comes from a database has its keys in another order.
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, inner]) => wordsIn(inner, locale));
}

const isText = (value: object): value is Record<Locale, unknown> => Object.keys(value).length === 3 && languages.every((locale) => locale in value);

/** A thing without its words: what is left says whether more than words differ. */
function withoutWords(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  return isText(value) ? null : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner)]));
}

interface Row<T> { id: string; thing: T; name: Text | null; sort: string | null }

/** What was added to a list, taken from it, and moved within it. */
function listed<T>(part: Part, a: Row<T>[], b: Row<T>[], inside: Text | null): CourseChange[] {
  const known = new Set(a.map(({ id }) => id));
  const left = new Set(b.map(({ id }) => id));
  const about = ({ name, sort }: Row<T>): Partial<CourseChange> => ({ what: name, sort, inside });
  const [before, after] = [a.filter(({ id }) => left.has(id)), b.filter(({ id }) => known.has(id))];
  return [
    ...b.filter(({ id }) => !known.has(id)).map((row) => change(`${part}_added`, about(row))),
    ...a.filter(({ id }) => !left.has(id)).map((row) => change(`${part}_removed`, about(row))),
    ...moved(before.map(({ id }) => id), after.map(({ id }) => id)).map((id) => change(`${part}_moved`, about(after.find((row) => row.id === id)!))),
  ];
}

/** The fewest ids that must move to turn one order into the other: all that are in no longest common run. */
export function moved(before: string[], after: string[]): string[] {
  const places = after.map((id) => before.indexOf(id));
  const length = places.map(() => 1);
  const previous = places.map(() => -1);
  let end = -1;
  for (const [at, place] of places.entries()) {
    for (let earlier = 0; earlier < at; earlier++) {
      if (places[earlier]! < place && length[earlier]! + 1 > length[at]!) [length[at], previous[at]] = [length[earlier]! + 1, earlier];
    }
    if (end < 0 || length[at]! > length[end]!) end = at;
  }
  const stay = new Set<string>();
  for (; end >= 0; end = previous[end]!) stay.add(after[end]!);
  return after.filter((id) => !stay.has(id));
}

const pairs = <T>(a: Row<T>[], b: Row<T>[]): [T, T][] => b.flatMap((row) => {
  const old = a.find(({ id }) => id === row.id);
  return old ? [[old.thing, row.thing] as [T, T]] : [];
});

/** Everything that differs between two versions, in the order of the course. With the secrets, also answers that the documents do not hold. */
export function changesBetween(a: CourseDocument, b: CourseDocument, secrets?: { a: CourseSecret; b: CourseSecret }): CourseChange[] {
  const modules = (course: CourseDocument): Row<null>[] => course.modules.map(({ id, title }) => ({ id, thing: null, name: title, sort: null }));
  const lessons = (course: CourseDocument): Row<Lesson>[] => lessonsOf(course).map((lesson) => ({ id: lesson.id, thing: lesson, name: lesson.title, sort: null }));
  return [
    ...headerChanges(a, b),
    ...listed('module', modules(a), modules(b), null),
    ...a.modules.flatMap((old) => b.modules.filter(({ id, title }) => id === old.id && !same(title, old.title)).map(({ title }) => change('name_changed', { what: title, languages: languagesApart(old.title, title) }))),
    ...listed('lesson', lessons(a), lessons(b), null), ...changedModule(a, b),
    ...pairs(lessons(a), lessons(b)).flatMap(([old, lesson]) => lessonChanges(old, lesson)),
    ...diagnosisChanges(a, b), ...testChanges(a, b, secrets),
  ];
}

function headerChanges(a: CourseDocument, b: CourseDocument): CourseChange[] {
  return [
    ...(same(a.title, b.title) ? [] : [change('title_changed', { languages: languagesApart(a.title, b.title) })]),
    ...(same(a.summary, b.summary) ? [] : [change('summary_changed', { languages: languagesApart(a.summary, b.summary) })]),
    ...(a.hours === b.hours ? [] : [change('hours_changed', { from: a.hours, to: b.hours })]),
    ...(same(a.competencies, b.competencies) ? [] : [change('competencies_changed', { from: a.competencies.join(', '), to: b.competencies.join(', ') })]),
    ...languages.filter((locale) => a.translations[locale] !== b.translations[locale])
      .map((locale) => change('translation_changed', { languages: [locale], from: a.translations[locale], to: b.translations[locale] })),
  ];
}

/** A lesson that stands in another module, though its place in the whole course may be the same. */
function changedModule(a: CourseDocument, b: CourseDocument): CourseChange[] {
  const home = (course: CourseDocument): Map<string, string> => new Map(course.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson.id, id])));
  const [from, to] = [home(a), home(b)];
  const already = new Set(moved([...from.keys()].filter((id) => to.has(id)), [...to.keys()].filter((id) => from.has(id))));
  return lessonsOf(b).filter(({ id }) => from.has(id) && from.get(id) !== to.get(id) && !already.has(id)).map(({ title }) => change('lesson_moved', { what: title }));
}

function lessonChanges(a: Lesson, b: Lesson): CourseChange[] {
  const rows = ({ blocks }: Lesson): Row<Block>[] => blocks.map((block) => ({ id: block.id, thing: block, name: nameOf(block), sort: block.type }));
  const what = b.title;
  return [
    ...(same(a.title, b.title) ? [] : [change('name_changed', { what, languages: languagesApart(a.title, b.title) })]),
    ...(a.minutes === b.minutes ? [] : [change('minutes_changed', { what, from: a.minutes, to: b.minutes })]),
    ...(same(a.builds, b.builds) ? [] : [change('builds_changed', { what, from: a.builds.join(', '), to: b.builds.join(', ') })]),
    ...listed('block', rows(a), rows(b), what),
    ...pairs(rows(a), rows(b)).flatMap(([old, block]) => blockChanges(old, block, what)),
  ];
}

const nameOf = (block: Block): Text | null => ('title' in block ? block.title : block.type === 'reflection' ? block.prompt : block.type === 'figure' ? block.alt : null);

function blockChanges(a: Block, b: Block, inside: Text): CourseChange[] {
  if (same(a, b)) return [];
  const about = { what: nameOf(b), inside, sort: b.type };
  if (a.type === 'quiz' && b.type === 'quiz') {
    return [...(same(a.title, b.title) ? [] : [change('name_changed', { ...about, languages: languagesApart(a.title, b.title) })]), ...questionChanges(a.questions, b.questions, inside)];
  }
  const words = languagesApart(a, b);
  const cites = b.type === 'figure' || b.type === 'download';
  return [
    ...(words.length > 0 && b.type !== 'download' ? [change('words_changed', { ...about, languages: words })] : []),
    ...(!same(withoutWords(a), withoutWords(b)) || (b.type === 'download' && words.length > 0) ? [change(cites ? 'file_changed' : 'task_changed', about)] : []),
  ];
}

interface Asked { question: Question; key?: unknown }

function questionChanges(a: Asked[], b: Asked[], inside: Text): CourseChange[] {
  const rows = (asked: Asked[]): Row<Asked>[] => asked.map((each) => ({ id: each.question.id, thing: each, name: each.question.prompt, sort: each.question.type }));
  return [...listed('question', rows(a), rows(b), inside), ...pairs(rows(a), rows(b)).flatMap(([old, next]) => {
    const about = { what: next.question.prompt, inside, sort: next.question.type };
    const words = languagesApart(old, next);
    return [
      ...(words.length > 0 || !same(withoutWords(old.question), withoutWords(next.question)) ? [change('question_changed', { ...about, languages: words })] : []),
      ...(same(withoutWords(old.key), withoutWords(next.key)) ? [] : [change('answer_changed', about)]),
    ];
  })];
}

function diagnosisChanges({ diagnosis: a }: CourseDocument, { diagnosis: b }: CourseDocument): CourseChange[] {
  if (same(a, b)) return [];
  if (!a || !b) return [change(b ? 'diagnosis_added' : 'diagnosis_removed')];
  const asked = ({ lessons }: typeof a): Asked[] => lessons.flatMap(({ questions }) => questions);
  const { lessons: _, ...head } = a;
  const { lessons: __, ...other } = b;
  const questions = questionChanges(asked(a), asked(b), b.title);
  return [...(same(head, other) && questions.length > 0 ? [] : [change('diagnosis_changed', { languages: languagesApart(head, other) })]), ...questions];
}

function testChanges({ closingTest: a }: CourseDocument, { closingTest: b }: CourseDocument, secrets?: { a: CourseSecret; b: CourseSecret }): CourseChange[] {
  const withKeys = (questions: Question[], secret?: CourseSecret): Asked[] => questions.map((question) => ({ question, key: secret?.test[question.id] }));
  return [
    ...(same(a.title, b.title) ? [] : [change('name_changed', { what: b.title, languages: languagesApart(a.title, b.title) })]),
    ...(a.passMark === b.passMark ? [] : [change('pass_mark_changed', { from: a.passMark, to: b.passMark })]),
    ...(a.minutes === b.minutes ? [] : [change('minutes_changed', { what: b.title, from: a.minutes, to: b.minutes })]),
    ...questionChanges(withKeys(a.questions, secrets?.a), withKeys(b.questions, secrets?.b), b.title),
  ];
}
