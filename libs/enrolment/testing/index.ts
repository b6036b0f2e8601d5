import { type AttemptRecord, type Calibration, type CompletionRecord, type CourseDocument, type Key, lessonsOf, quizzesOf, rightResponse, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseService } from '#course';
import { aCompiledCourse } from '#course/testing';
import { EnrolmentService } from '#enrolment';
import { Actor } from '#platform';
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

const t = (en: string) => ({ km: `${en} (ខ្មែរ)`, en, fr: `${en} (fr)` });
const levels = ['low', 'fair', 'good', 'high'];
const elements: Calibration['elements'] = Array.from({ length: 10 }, (_, place) => ({
  id: `e${place + 1}`, title: t(`Element ${place + 1}`), levels: levels.map((id) => ({ id, title: t(id), descriptor: t(`What ${id} is`) })),
  agrees: place === 9 ? { by: 'snapshots', of: 3, atLeast: 2 } : { by: 'steps', within: place === 8 ? 0 : 1 },
}));
const lessonsOfSet = (set: string) => ({ id: set, lessons: [1, 2, 3].map((n) => ({ id: `${set}-${n}`, title: t(`Lesson ${set} ${n}`), body: { km: [], en: [], fr: [] } })) });
/** The master rates everything low, and says why. */
const masterOf = (...sets: string[]) => Object.fromEntries(sets.flatMap((set) => [1, 2, 3].map((n) =>
  [`${set}-${n}`, Object.fromEntries(elements.map(({ id, agrees }) => [id, { levels: agrees.by === 'steps' ? ['low'] : ['low', 'low', 'low'], reason: t(`The master’s reason for ${id} of ${set}`) }]))])));

/** Ratings of one set: in its lessons so many elements agree with the master's. */
export const ratings = (set: string, ...reliable: [number, number, number]): AttemptRecord['responses'] => Object.fromEntries(reliable.map((count, place) =>
  [`${set}-${place + 1}`, Object.fromEntries(elements.flatMap(({ id, agrees }, at) => {
    const level = at < count ? 'low' : 'high';
    return agrees.by === 'steps' ? [[id, level]] : [1, 2, 3].map((n) => [`${id}-${n}`, level]);
  }))]));

/**
 * The small course in depth: a diagnosis (`diagnosis`, two questions for each lesson), in its first lesson an assignment (`first-work`) and a calibration to practise
 * with (`first-rating`), in its second an exam of rating (`second-exam`, sets `a` and `b` of three lessons).
 */
export async function aDeepCourse(app: TestApp, version = 1): Promise<CompiledCourse> {
  const compiled = await aCompiledCourse();
  const document: CourseDocument = { ...structuredClone(compiled.document), version };
  const [first, second] = lessonsOf(document) as [CourseDocument['modules'][0]['lessons'][0], CourseDocument['modules'][0]['lessons'][0]];
  document.diagnosis = {
    id: 'diagnosis', title: t('Before you begin'), minutes: 5, masterAt: 0.8,
    lessons: [first, second].map((lesson) => ({ lessonId: lesson.id, questions: quizzesOf(lesson)[0]!.questions.slice(0, 2).map(({ question, key }) => ({ question: { ...question, id: `d-${question.id}` }, key })) })),
  };
  first.blocks.push(
    { id: 'first-work', type: 'assignment', title: t('Work'), brief: { km: [], en: [], fr: [] }, text: { least: 10 }, files: null,
      rubric: { passPoints: 1, criteria: [{ id: 'plan', title: t('Plan'), levels: [0, 1].map((points) => ({ id: `l${points}`, points, title: t('Level'), descriptor: t('What it is') })) }] } },
    { id: 'first-rating', type: 'calibration', mode: 'practice', title: t('Rate'), elements, sets: [lessonsOfSet('p')], master: masterOf('p') },
  );
  second.blocks.push({ id: 'second-exam', type: 'calibration', mode: 'exam', title: t('Exam'), elements, sets: [lessonsOfSet('a'), lessonsOfSet('b')], reliableInEach: 8, validMonths: 12 });
  const course = { ...compiled, document, secret: { ...compiled.secret, exams: { 'second-exam': masterOf('a', 'b') } } };
  await app.get(CourseService).publish(Actor.system, [course]);
  return course;
}
