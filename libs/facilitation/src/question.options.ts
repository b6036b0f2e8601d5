import { type CourseDocument, type CourseSecret, type Key, lessonsOf, markResponse, type Question, quizzesOf, type Text } from '#contracts';
import { type AnswerGroup, limits } from './question.figures.js';

/** Questions that are asked together, with their keys. */
export interface AskedActivity { id: string; kind: 'test' | 'quiz' | 'diagnosis'; title: Text; asked: { question: Question; key: Key }[] }

/** The activities of a course whose answers tell something of their questions: the closing test first, then quizzes as they come, then the diagnosis. */
export function activitiesOf(course: CourseDocument, { test }: CourseSecret): AskedActivity[] {
  const { closingTest, diagnosis } = course;
  const quizzes = lessonsOf(course).flatMap((lesson) => quizzesOf(lesson).map(({ id, questions }): AskedActivity =>
    // Many lessons have a quiz called the same: what tells them apart is the lesson.
    ({ id, kind: 'quiz', title: lesson.title, asked: questions })));
  return [
    { id: closingTest.id, kind: 'test', title: closingTest.title, asked: closingTest.questions.map((question) => ({ question, key: test[question.id]! })) }, ...quizzes,
    ...(diagnosis ? [{ id: diagnosis.id, kind: 'diagnosis' as const, title: diagnosis.title, asked: diagnosis.lessons.flatMap(({ questions }) => questions) }] : []),
  ];
}

/** Something that can be chosen; `label` is null for true and false, whose words every screen has. */
export interface Offered { id: string; label: Text | null; right: boolean }

/** What a question offers, by ids as `figuresOf` counts them; of typed answers those that several people gave. */
export function optionsOf(question: Question, key: Key, groups: readonly AnswerGroup[]): Offered[] {
  const right = (id: string, answer: boolean): Offered => ({ id, label: null, right: answer });
  switch (question.type) {
    case 'single': case 'multiple':
      return question.options.map(({ id, text }) => ({ id, label: text, right: 'answer' in key && (Array.isArray(key.answer) ? (key.answer as unknown[]).includes(id) : key.answer === id) }));
    case 'true_false': return [right('true', key.type === 'true_false' && key.answer), right('false', key.type === 'true_false' && !key.answer)];
    case 'matching':
      return question.left.flatMap((left) => question.right.map((other) =>
        ({ id: `${left.id}:${other.id}`, label: joined(left.text, other.text), right: key.type === 'matching' && key.answer[left.id] === other.id })));
    case 'likert': return question.statements.flatMap((statement) => question.scale.map((level) => ({ id: `${statement.id}:${level.id}`, label: joined(statement.text, level.text), right: false })));
    case 'gap_fill':
      return question.gaps.flatMap((gap) => (gap.choices ?? []).map((choice) => ({ id: `${gap.id}:${choice.id}`, label: choice.text, right: key.type === 'gap_fill' && key.answer[gap.id] === choice.id })));
    case 'short_text': case 'numeric': return typed(key, groups);
    case 'ordering': case 'hotspot': return [];
  }
}

const joined = (one: Text, other: Text): Text => ({ km: `${one.km} → ${other.km}`, en: `${one.en} → ${other.en}`, fr: `${one.fr} → ${other.fr}` });

/** The eight answers that most people typed; what fewer than five typed could be somebody's own words. */
function typed(key: Key, groups: readonly AnswerGroup[]): Offered[] {
  const counts = new Map<string, number>();
  for (const { response, count } of groups) if (typeof response === 'string') counts.set(response, (counts.get(response) ?? 0) + count);
  return [...counts].filter(([, count]) => count >= limits.shown).sort(([, one], [, other]) => other - one).slice(0, 8)
    .map(([text]) => ({ id: text, label: { km: text, en: text, fr: text }, right: markResponse(key, text).score === 1 }));
}
