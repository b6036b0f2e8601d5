import { type CourseDocument, type LearningRecords, type Progress, progressOf, uuidv7 } from '@kru/contracts';
import type { Attempt, Completion, Db, KeptDocument } from './db.ts';
import { post } from './outbox.ts';
import { change } from './state.svelte.ts';
import type { CourseRow, Enrolment, ProgressRow } from './views.ts';

/** All the phone knows of one course and this person in it. */
export interface Learning {
  /** The newest version, as the ministry lists it. */
  row: CourseRow | undefined;
  /** The version that this person is to have: that of their enrolment, else the newest. Unknown until it was asked for. */
  wanted: CourseRow | undefined;
  kept: KeptDocument | undefined; document: CourseDocument | undefined; enrolment: Enrolment | undefined;
  attempts: Attempt[]; completions: Completion[];
  /** What the rules of progress go by. */
  records: LearningRecords;
  /** Assignments handed in, here or elsewhere, on which nobody decided yet. */
  handedIn: ReadonlySet<string>;
  /** A lesson was opened, here or on another phone. */
  opened: boolean;
  /** Derived here where the course is on the phone, else as the ministry last told it. */
  progress: Progress | undefined; told: ProgressRow | undefined;
}

/** Where the row of a version is kept that is not the newest any more. */
export const pinnedKey = (code: string, version: number): string => `row.${code}.${version}`;

/** All that `learningOf` reads. */
export const learningStores = ['meta', 'courses', 'documents', 'enrolments', 'attempts', 'completions', 'progress', 'outcomes', 'submissions'] as const;

export async function learningOf(db: Db, code: string): Promise<Learning> {
  const [row, kept, enrolment, attempts, completions, told, outcomes, submissions, lessons] = await Promise.all([
    db.get('courses', code), db.get('documents', `course/${code}`), db.get('enrolments', code),
    db.getAllFromIndex('attempts', 'course', code), db.getAllFromIndex('completions', 'course', code), db.get('progress', code),
    db.getAll('outcomes', IDBKeyRange.bound([code], [code, []])), db.getAll('submissions'),
    db.getAllKeys('states', IDBKeyRange.bound(`lesson/${code}/`, `lesson/${code}/\uffff`)),
  ]);
  const isNewest = !enrolment || enrolment.courseVersion === row?.version;
  const wanted = isNewest ? row : await db.get('meta', pinnedKey(code, enrolment.courseVersion)) as CourseRow | undefined;
  const document = kept?.document.kind === 'course' ? kept.document : undefined;
  const records: LearningRecords = {
    completedLessons: completions.map((completion) => completion.lessonId),
    attempts: attempts.flatMap(({ activityId, score, max, passed, skips }) => (score === null ? [] : [{ activityId, score, max, passed, skips: skips ?? null }])),
    accepted: outcomes.flatMap(({ activityId, accepted }) => (accepted ? [activityId] : [])),
  };
  const handedIn = new Set(submissions.flatMap(({ courseCode, activityId, state }) => (courseCode === code && state === 'waiting' ? [activityId] : [])));
  const progress = document && progressOf(document, records);
  return { row: row ?? wanted, wanted, kept, document, enrolment, attempts: attempts.sort(earlierFirst), completions, records, handedIn, opened: lessons.length > 0, progress, told };
}

/** By when they were received, which no phone's clock can turn about; those that still wait are the latest. */
const earlierFirst = (a: Attempt, b: Attempt): number => {
  const [one, other] = [a, b].map(({ receivedAt, id }) => `${receivedAt ?? 'waits'} ${id}`);
  return one! < other! ? -1 : 1;
};

export async function enrol(course: Pick<CourseRow, 'code' | 'version' | 'title'>): Promise<void> {
  const id = uuidv7();
  const enrolment: Enrolment = { id, courseCode: course.code, courseVersion: course.version, state: 'self_enrolled', cohortId: null, dueOn: null, createdAt: new Date().toISOString() };
  await change(['enrolments', 'outbox'], async (tx) => {
    if (await tx.objectStore('enrolments').get(course.code)) return;
    await tx.objectStore('enrolments').put(enrolment);
    await post(tx, { kind: 'enrolment', about: course.title, url: `/api/enrolments/${id}`, json: { courseCode: course.code } });
  });
}

/** The same order at every opening of one attempt, another at the next (mulberry32 and Fisher-Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
