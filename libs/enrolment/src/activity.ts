import {
  answers, type AttemptRecord, type Calibration, calibrationsOf, type CourseDocument, type CourseSecret, type Diagnosis, type Key, lessonsOf, type MasterRatings,
  type Question, quizzesOf, type Response, type Text,
} from '#contracts';
import { RuleBroken } from '#platform';

/** Questions, and their keys by id. */
export interface Asked { questions: Question[]; keys: Record<string, Key> }

/** What an attempt answers: a quiz of a lesson, the diagnosis, the closing test, or a calibration with its master's ratings. */
export type Activity =
  | Asked & { kind: 'quiz' }
  | Asked & { kind: 'diagnosis'; diagnosis: Diagnosis }
  | Asked & { kind: 'test'; /** Share of the points that passes. */ passMark: number }
  | { kind: 'calibration'; calibration: Calibration; master: MasterRatings };

export const activityKinds = ['quiz', 'diagnosis', 'test', 'calibration'] as const satisfies readonly Activity['kind'][];

const known = new WeakMap<CourseDocument, Map<string, Activity>>();

/** The activity of this id in a course. @throws RuleBroken `attempt.activity_unknown` */
export function activityOf(course: CourseDocument, secret: CourseSecret, id: string): Activity {
  let activities = known.get(course);
  if (!activities) known.set(course, activities = activitiesOf(course, secret));
  const activity = activities.get(id);
  if (!activity) throw new RuleBroken('attempt.activity_unknown', { activityId: id, courseCode: course.code, courseVersion: course.version });
  return activity;
}

function activitiesOf(course: CourseDocument, secret: CourseSecret): Map<string, Activity> {
  const lessons = lessonsOf(course);
  const { diagnosis, closingTest: { id, passMark, questions } } = course;
  return new Map<string, Activity>([
    ...lessons.flatMap(quizzesOf).map((quiz): [string, Activity] => [quiz.id, { kind: 'quiz', ...asked(quiz.questions) }]),
    ...lessons.flatMap(calibrationsOf).map((calibration): [string, Activity] =>
      [calibration.id, { kind: 'calibration', calibration, master: calibration.mode === 'practice' ? calibration.master : secret.exams[calibration.id] ?? {} }]),
    ...(diagnosis ? [[diagnosis.id, { kind: 'diagnosis', diagnosis, ...asked(diagnosis.lessons.flatMap((lesson) => lesson.questions)) }] as [string, Activity]] : []),
    [id, { kind: 'test', passMark, questions, keys: secret.test }],
  ]);
}

const asked = (all: { question: Question; key: Key }[]): Asked =>
  ({ questions: all.map(({ question }) => question), keys: Object.fromEntries(all.map(({ question, key }) => [question.id, key])) });

/** @throws RuleBroken `attempt.question_unknown`, `attempt.response_misshapen` {questions} */
export function mustAnswer({ questions }: Asked, responses: AttemptRecord['responses']): void {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const unknown = Object.keys(responses).filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new RuleBroken('attempt.question_unknown', { questions: unknown });
  const misshapen = Object.entries(responses).filter(([id, response]) => !answers(byId.get(id)!, response)).map(([id]) => id);
  if (misshapen.length > 0) throw new RuleBroken('attempt.response_misshapen', { questions: misshapen });
}

/**
 * What the answer to one question teaches. After a quiz or a diagnosis all of it; after the closing test only what belongs to choices
 * that were made, since what speaks of a choice not made would tell the key.
 */
export function taughtBy({ kind, keys }: Asked & { kind: Activity['kind'] }, id: string, feedback: string[], response: Response | undefined): Text[] {
  const key = keys[id];
  if (!key) return [];
  const made = kind === 'test' ? feedback.filter((choice) => wasMade(key, response, choice)) : feedback;
  return made.map((choice) => key.feedback[choice]).filter((text) => text !== undefined);
}

function wasMade({ type }: Key, response: Response | undefined, choice: string): boolean {
  if (response === undefined) return false;
  switch (type) {
    case 'short_text': case 'numeric': return true;
    case 'ordering': return choice === 'order';
    // An area that was missed was not chosen; a place outside all of them was.
    case 'hotspot': return choice === 'other';
    default: break;
  }
  if (Array.isArray(response)) return response.includes(choice);
  return typeof response === 'object' ? choice in response : String(response) === choice;
}
