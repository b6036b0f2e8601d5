import { answers, type AttemptRecord, type CourseDocument, type Key, lessonsOf, type Question, quizzesOf, type Text, type TestKeys } from '#contracts';
import { RuleBroken } from '#platform';

/** What an attempt answers: a quiz of a lesson, or the closing test. */
export interface Activity {
  kind: 'quiz' | 'test';
  questions: Question[];
  keys: Record<string, Key>;
  /** Share of the points that passes; null for a quiz, which is practice. */
  passMark: number | null;
}

const known = new WeakMap<CourseDocument, Map<string, Activity>>();

/** The activity of this id in a course. @throws RuleBroken `attempt.activity_unknown` */
export function activityOf(course: CourseDocument, testKeys: TestKeys, id: string): Activity {
  let activities = known.get(course);
  if (!activities) known.set(course, activities = activitiesOf(course, testKeys));
  const activity = activities.get(id);
  if (!activity) throw new RuleBroken('attempt.activity_unknown', { activityId: id, courseCode: course.code, courseVersion: course.version });
  return activity;
}

function activitiesOf(course: CourseDocument, testKeys: TestKeys): Map<string, Activity> {
  const quizzes = lessonsOf(course).flatMap(quizzesOf).map(({ id, questions }): [string, Activity] => [id, {
    kind: 'quiz', passMark: null, questions: questions.map(({ question }) => question),
    keys: Object.fromEntries(questions.map(({ question, key }) => [question.id, key])),
  }]);
  const { id, passMark, questions } = course.closingTest;
  return new Map([...quizzes, [id, { kind: 'test', passMark, questions, keys: testKeys }]]);
}

/** @throws RuleBroken `attempt.question_unknown`, `attempt.response_misshapen` {questions} */
export function mustAnswer({ questions }: Activity, responses: AttemptRecord['responses']): void {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const unknown = Object.keys(responses).filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new RuleBroken('attempt.question_unknown', { questions: unknown });
  const misshapen = Object.entries(responses).filter(([id, response]) => !answers(byId.get(id)!, response)).map(([id]) => id);
  if (misshapen.length > 0) throw new RuleBroken('attempt.response_misshapen', { questions: misshapen });
}

/**
 * What the answer to one question teaches. After a quiz all of it; after the closing test only what belongs to choices
 * that were made, since what speaks of a choice not made would tell the key.
 */
export function taughtBy({ kind, keys }: Activity, id: string, feedback: string[], response: AttemptRecord['responses'][string] | undefined): Text[] {
  const made = kind === 'quiz' ? feedback : feedback.filter((choice) => chosen(response, choice));
  return made.map((choice) => keys[id]?.feedback[choice]).filter((text) => text !== undefined);
}

function chosen(response: AttemptRecord['responses'][string] | undefined, choice: string): boolean {
  if (response === undefined) return false;
  if (Array.isArray(response)) return choice === 'order' || response.includes(choice);
  return typeof response === 'object' ? choice in response : String(response) === choice;
}
