import { type AttemptRecord, type CompletionRecord, type Key, lessonsOf, quizzesOf, rightResponse, uuidv7 } from '#contracts';
import type { CompiledCourse } from '#course';
import { EnrolmentService } from '#enrolment';
import type { Actor } from '#platform';
import type { TestApp } from '#platform/testing';

/** The keys of an activity: practice quizzes have theirs in the document. */
const keysOf = ({ document, secret }: CompiledCourse, activityId: string): Record<string, Key> => {
  const quiz = lessonsOf(document).flatMap(quizzesOf).find(({ id }) => id === activityId);
  return quiz ? Object.fromEntries(quiz.questions.map(({ question, key }) => [question.id, key])) : secret.test;
};

/** A record of the small course's activity (`first-check`, `second-check`, `closing-test`); all right unless `responses` says otherwise. */
export const anAttempt = (course: CompiledCourse, activityId: string, fields: Partial<AttemptRecord> = {}): AttemptRecord => ({
  courseCode: course.document.code, courseVersion: course.document.version, locale: 'km', activityId,
  startedAt: '2026-11-20T01:00:00.000Z', finishedAt: '2026-11-20T01:10:00.000Z',
  responses: Object.fromEntries(Object.entries(keysOf(course, activityId)).map(([id, key]) => [id, rightResponse(key)!])), ...fields,
});

export const aCompletion = (course: CompiledCourse, lessonId: string, fields: Partial<CompletionRecord> = {}): CompletionRecord => ({
  courseCode: course.document.code, courseVersion: course.document.version, locale: 'km', lessonId, completedAt: '2026-11-20T01:12:00.000Z', seconds: 600,
  reflections: { practice: 'ខ្ញុំនឹងសាកល្បងក្នុងថ្នាក់របស់ខ្ញុំ' }, ...fields,
});

/** Every record that completing the small course takes, in the order in which a person makes them. */
export const wholeCourse = (course: CompiledCourse): ({ attempt: AttemptRecord } | { completion: CompletionRecord })[] => [
  { attempt: anAttempt(course, 'first-check') }, { completion: aCompletion(course, 'first') },
  { attempt: anAttempt(course, 'second-check') }, { completion: aCompletion(course, 'second') },
  { attempt: anAttempt(course, 'closing-test') },
];

/** The actor completes the small course. */
export async function completeCourse(app: TestApp, actor: Actor, course: CompiledCourse): Promise<void> {
  const enrolments = app.get(EnrolmentService);
  for (const step of wholeCourse(course)) {
    if ('attempt' in step) await enrolments.submitAttempt(actor, uuidv7(), step.attempt);
    else await enrolments.completeLesson(actor, uuidv7(), step.completion);
  }
}
