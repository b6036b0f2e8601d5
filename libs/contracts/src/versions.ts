import { setRated } from './calibration.rules.js';
import type { Calibration } from './calibration.js';
import type { CourseDocument } from './course.js';
import { answers } from './marking.js';
import { assignmentsOf, calibrationsOf, lessonsOf, quizzesOf } from './outline.js';
import { type LearningRecords, progressOf } from './progress.js';
import type { Question, Response } from './question.js';

/** What one person did in a course: order and repetition do not matter. `reflections` are the blocks that were written for, by lesson. */
export interface Done {
  completions: Iterable<{ lessonId: string; reflections: readonly string[] }>;
  attempts: Iterable<LearningRecords['attempts'] extends Iterable<infer Attempt> ? Attempt & { responses: Record<string, Response> } : never>;
  accepted?: Iterable<string>;
}

/** What is done in a course beside reading, by id. */
type Activity = { kind: 'questions'; of: 'quiz' | 'diagnosis' | 'test'; questions: Map<string, Question> } | { kind: 'calibration'; calibration: Calibration } | { kind: 'assignment' };

function activitiesOf(course: CourseDocument): Map<string, Activity> {
  const asked = (of: 'quiz' | 'diagnosis' | 'test', questions: Question[]): Activity => ({ kind: 'questions', of, questions: new Map(questions.map((question) => [question.id, question])) });
  const { diagnosis, closingTest } = course;
  const activities = new Map<string, Activity>([[closingTest.id, asked('test', closingTest.questions)]]);
  if (diagnosis) activities.set(diagnosis.id, asked('diagnosis', diagnosis.lessons.flatMap(({ questions }) => questions.map(({ question }) => question))));
  for (const lesson of lessonsOf(course)) {
    for (const { id, questions } of quizzesOf(lesson)) activities.set(id, asked('quiz', questions.map(({ question }) => question)));
    for (const calibration of calibrationsOf(lesson)) activities.set(calibration.id, { kind: 'calibration', calibration });
    for (const { id } of assignmentsOf(lesson)) activities.set(id, { kind: 'assignment' });
  }
  return activities;
}

/**
 * Whether somebody who is under way in `from` may go on in `to`: nothing that they did stops counting or has lost its place. Every lesson
 * that was done stays done, and every one that was read is still there; a passed test stays passed; what was written is still asked for; every answer
 * still has its question, with the options that were chosen. What was added elsewhere is no loss.
 */
export function losesNothing(from: CourseDocument, to: CourseDocument, done: Done): boolean {
  const completions = [...done.completions];
  const attempts = [...done.attempts];
  const accepted = [...(done.accepted ?? [])];
  const records: LearningRecords = { completedLessons: completions.map(({ lessonId }) => lessonId), attempts, accepted };
  const [before, after] = [progressOf(from, records), progressOf(to, records)];
  if (before.testPassed && !after.testPassed) return false;
  if (before.lessonsDone.some((id) => !after.lessonsDone.includes(id))) return false;
  return keepsReading(from, to, completions) && keepsAnswers(activitiesOf(from), activitiesOf(to), attempts, accepted);
}

function keepsReading(from: CourseDocument, to: CourseDocument, completions: { lessonId: string; reflections: readonly string[] }[]): boolean {
  const asks = (course: CourseDocument): Map<string, Set<string>> =>
    new Map(lessonsOf(course).map(({ id, blocks }) => [id, new Set(blocks.filter(({ type }) => type === 'reflection').map((block) => block.id))]));
  const [before, after] = [asks(from), asks(to)];
  return completions.every(({ lessonId, reflections }) => {
    const asked = before.get(lessonId);
    if (!asked) return true;
    const still = after.get(lessonId);
    return still !== undefined && reflections.every((block) => !asked.has(block) || still.has(block));
  });
}

function keepsAnswers(from: Map<string, Activity>, to: Map<string, Activity>, attempts: { activityId: string; responses: Record<string, Response> }[], accepted: string[]): boolean {
  if (accepted.some((id) => from.has(id) && to.get(id)?.kind !== 'assignment')) return false;
  return attempts.every(({ activityId, responses }) => {
    const [before, after] = [from.get(activityId), to.get(activityId)];
    // What an earlier version asked and this one does not was left behind before.
    if (!before) return true;
    if (before.kind === 'calibration') {
      return after?.kind === 'calibration' && after.calibration.mode === before.calibration.mode
        && (!setRated(before.calibration, responses) || setRated(after.calibration, responses) !== undefined);
    }
    if (before.kind !== 'questions' || after?.kind !== 'questions' || before.of !== after.of) return false;
    return Object.entries(responses).every(([id, response]) => !before.questions.has(id) || takes(before.questions.get(id)!, after.questions.get(id), response));
  });
}

const takes = (before: Question, after: Question | undefined, response: Response): boolean => after?.type === before.type && answers(after, response);

/** An activity that a course has, of whatever sort. */
export interface ActivityNamed { of: 'quiz' | 'diagnosis' | 'test' | 'calibration' | 'assignment'; id: string }

/**
 * The activities of `from` in which `to` does not ask all that was asked: whoever has one of them in hand would lose a part of it. What was added
 * or reworded does not count.
 */
export function activitiesLost(from: CourseDocument, to: CourseDocument): ActivityNamed[] {
  const after = activitiesOf(to);
  return [...activitiesOf(from)].filter(([id, activity]) => !keeps(activity, after.get(id)))
    .map(([id, activity]) => ({ id, of: activity.kind === 'questions' ? activity.of : activity.kind }));
}

function keeps(before: Activity, after: Activity | undefined): boolean {
  if (after?.kind !== before.kind) return false;
  if (before.kind === 'calibration' && after.kind === 'calibration') {
    const names = (calibration: Calibration): string[] => [
      ...calibration.elements.flatMap(({ id, levels }) => levels.map((level) => `${id}/${level.id}`)),
      ...calibration.sets.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id} ${lesson.id}`)),
    ];
    return before.calibration.mode === after.calibration.mode && holdsAll(names(after.calibration), names(before.calibration));
  }
  if (before.kind !== 'questions' || after.kind !== 'questions') return true;
  return before.of === after.of && [...before.questions].every(([id, question]) => keepsQuestion(question, after.questions.get(id)));
}

function keepsQuestion(before: Question, after: Question | undefined): boolean {
  if (after?.type !== before.type) return false;
  // An order is an order of all of them.
  if (before.type === 'ordering' && after.type === 'ordering' && before.items.length !== after.items.length) return false;
  if (before.type === 'hotspot' && after.type === 'hotspot' && (before.figure.sha256 !== after.figure.sha256 || before.pick > after.pick)) return false;
  return holdsAll(partsOf(after), partsOf(before));
}

function partsOf(question: Question): string[] {
  const ids = (name: string, all: { id: string }[]): string[] => all.map(({ id }) => `${name}/${id}`);
  switch (question.type) {
    case 'single': case 'multiple': return ids('option', question.options);
    case 'matching': return [...ids('left', question.left), ...ids('right', question.right)];
    case 'ordering': return ids('item', question.items);
    case 'gap_fill': return question.gaps.flatMap(({ id, choices }) => (choices ? ids(`gap/${id}`, choices) : [`gap/${id}`]));
    case 'likert': return [...ids('statement', question.statements), ...ids('scale', question.scale)];
    default: return [];
  }
}

const holdsAll = (all: string[], some: string[]): boolean => some.every((one) => all.includes(one));
