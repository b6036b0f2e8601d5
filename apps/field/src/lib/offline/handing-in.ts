import {
  type AttemptRecord, type Calibration, type CompletionRecord, type CourseDocument, type Diagnosis, diagnose, type Lesson, mark, markCalibration, pointsOf, type Quiz,
  type Response, type Text, uuidv7,
} from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { Attempt, Completion } from './db.ts';
import { post } from './outbox.ts';
import { change } from './state.svelte.ts';
import { leaveState, studyKey } from './study.ts';

// What was in hand becomes a record: kept, on its way, and no longer in hand, all in one transaction.

interface Answered { startedAt: string; responses: Record<string, Response> }

/** A copy without a component's reactive wrapping, which no database can hold. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function recordOf(course: CourseDocument, activityId: string, { startedAt, responses }: Answered): AttemptRecord {
  const finishedAt = new Date().toISOString();
  return { courseCode: course.code, courseVersion: course.version, locale: language.current, activityId, startedAt: startedAt || finishedAt, finishedAt, responses: plain(responses) };
}

async function handIn(key: string, about: Text, { record, ...marked }: Pick<Attempt, 'kind' | 'record' | 'score' | 'max' | 'passed'> & Partial<Attempt>): Promise<Attempt> {
  const attempt: Attempt = { ...marked, id: uuidv7(), courseCode: record.courseCode, activityId: record.activityId, record, receivedAt: null, questions: {} };
  await change(['attempts', 'states', 'outbox'], async (tx) => {
    await tx.objectStore('attempts').put(attempt);
    await leaveState(tx, key);
    await post(tx, { kind: 'attempt', about, url: `/api/attempts/${attempt.id}`, json: record });
  });
  return attempt;
}

/** A quiz done: marked here by the rule the server also uses. */
export function finishQuiz(course: CourseDocument, quiz: Quiz, answered: Answered): Promise<Attempt> {
  const record = recordOf(course, quiz.id, answered);
  const { score, max } = mark(Object.fromEntries(quiz.questions.map(({ question, key }) => [question.id, key])), record.responses);
  return handIn(studyKey.quiz(course.code, quiz.id), quiz.title, { kind: 'quiz', record, score, max, passed: null });
}

/** The closing test handed in. Its keys never leave the server, so there is no mark until it arrives. */
export function handInTest(course: CourseDocument, answered: Answered): Promise<Attempt> {
  const { id, title, questions } = course.closingTest;
  const max = questions.reduce((sum, question) => sum + pointsOf(question), 0);
  return handIn(studyKey.test(course.code), title, { kind: 'test', record: recordOf(course, id, answered), score: null, max, passed: null });
}

/** The diagnosis done: it says at once which lessons may be left out. Only the first one leaves any out. */
export function finishDiagnosis(course: CourseDocument, diagnosis: Diagnosis, answered: Answered, { isFirst }: { isFirst: boolean }): Promise<Attempt> {
  const record = recordOf(course, diagnosis.id, answered);
  const diagnosed = diagnose(diagnosis, record.responses);
  const sum = (of: 'score' | 'asked'): number => diagnosed.reduce((all, lesson) => all + lesson[of], 0);
  const skips = isFirst ? diagnosed.filter(({ mastered }) => mastered).map(({ lessonId }) => lessonId) : [];
  return handIn(studyKey.diagnosis(course.code), diagnosis.title, { kind: 'diagnosis', record, score: Math.round(sum('score') * 1000) / 1000, max: sum('asked'), passed: null, skips, diagnosed });
}

/** One sitting of a calibration. A practice is marked here; the master's ratings of an exam never leave the server. */
export function handInCalibration(course: CourseDocument, calibration: Calibration, lessons: number, answered: Answered): Promise<Attempt> {
  const record = recordOf(course, calibration.id, answered);
  const found = calibration.mode === 'practice' ? markCalibration(calibration, calibration.master, record.responses) : null;
  const about = { kind: 'calibration' as const, record, score: found?.score ?? null, max: found?.max ?? lessons * calibration.elements.length, passed: null, calibration: found };
  return handIn(studyKey.calibration(course.code, calibration.id), calibration.title, about);
}

/** A lesson read to its end, with what was written in it. */
export async function finishLesson(course: CourseDocument, lesson: Lesson, { seconds, reflections }: { seconds: number; reflections: Record<string, string> }): Promise<void> {
  const id = uuidv7();
  const record: CompletionRecord = {
    courseCode: course.code, courseVersion: course.version, locale: language.current, lessonId: lesson.id, completedAt: new Date().toISOString(),
    seconds: Math.min(86_400, Math.round(seconds)), reflections: plain(reflections),
  };
  const completion: Completion = { id, courseCode: course.code, courseVersion: course.version, lessonId: lesson.id, completedAt: record.completedAt, record };
  await change(['completions', 'states', 'outbox'], async (tx) => {
    await tx.objectStore('completions').put(completion);
    await leaveState(tx, studyKey.lesson(course.code, lesson.id));
    await post(tx, { kind: 'completion', about: lesson.title, url: `/api/completions/${id}`, json: record });
  });
}
