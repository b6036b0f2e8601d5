import { assignmentsOf, calibrationsOf, type CourseDocument, type Lesson, lessonsOf, passes, progressOf, quizzesOf } from '#contracts';
import { TransactionColumn } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt or completion, as far as progress needs to know it. Times in ms since 1970, of the server's clock. */
export interface LearningRecord { courseVersion: number; receivedAt: number }
export interface AttemptFigures extends LearningRecord { activityId: string; score: number; max: number; passed: boolean | null; skips: string[] | null }
export interface CompletionFigures extends LearningRecord { lessonId: string }
/** An assignment whose work was accepted. */
export interface AcceptedFigures { activityId: string; receivedAt: number }

/** Everything one person did in one course, in whatever order; and the version that counts for them, since when. */
export interface Learning {
  attempts: AttemptFigures[]; completions: CompletionFigures[]; accepted: AcceptedFigures[];
  pinned: { courseVersion: number; since: number } | null;
}

/** The versions that may count: those that records cite, and the enrolment's. In their order. */
export const versionsOf = ({ attempts, completions, pinned }: Learning): number[] =>
  [...new Set([...attempts, ...completions, ...(pinned ? [pinned] : [])].map(({ courseVersion }) => courseVersion))].sort((a, b) => a - b);

/** How far one person is in one course: derived from the records and nothing else, so that it can be made anew at any time. */
@Entity('progress')
export class Progress {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('int') lessonsDone: number;
  @Column('int') lessonsTotal: number;
  /** Of the lessons done, those that a diagnosis found mastered and that were not taken. */
  @Column('int', { default: 0 }) skipped: number;
  @Column('double precision', { nullable: true }) bestScore: number | null;
  @Column('int', { nullable: true }) bestMax: number | null;
  @Column('boolean') testPassed: boolean;
  /** When the last thing that completed the course was received. */
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('timestamptz') beganAt: Date;
  @Column('timestamptz') lastAt: Date;
  @TransactionColumn() changedTx?: string;

  /**
   * Null while nothing was done. `versions` are the documents of `versionsOf`. Ids keep their meaning from version to version, so all records
   * count in each. Until the course is completed it is the enrolment's version that counts; then the one that was completed first, for good: a phone
   * that still works with another version loses nothing.
   */
  static derive(personId: string, courseCode: string, learning: Learning, versions: ReadonlyMap<number, CourseDocument>): Progress | null {
    const records: { receivedAt: number }[] = [...learning.attempts, ...learning.completions];
    const done = records.length > 0 ? records : learning.accepted;
    const counted = versionsOf(learning);
    if (done.length === 0 || counted.length === 0) return null;
    const completed = counted.map((version) => ({ version, at: completionOf(versions.get(version)!, learning) }))
      .filter((each): each is { version: number; at: number } => each.at !== null)
      .reduce<{ version: number; at: number } | null>((first, each) => (first === null || each.at <= first.at ? each : first), null);
    const courseVersion = completed?.version ?? learning.pinned?.courseVersion ?? counted.at(-1)!;
    const figures = figuresOf(versions.get(courseVersion)!, learning);
    const times = done.map(({ receivedAt }) => receivedAt);
    return Object.assign(new Progress(), {
      personId, courseCode, courseVersion, lessonsDone: figures.lessonsDone.length, lessonsTotal: figures.lessonsTotal, skipped: figures.skipped.length,
      bestScore: figures.bestTest?.score ?? null, bestMax: figures.bestTest?.max ?? null, testPassed: figures.testPassed,
      completedAt: completed && new Date(completed.at), beganAt: new Date(Math.min(...times)), lastAt: new Date(Math.max(...times)),
    });
  }
}

export const figuresOf = (course: CourseDocument, { attempts, completions, accepted }: Omit<Learning, 'pinned'>): ReturnType<typeof progressOf> =>
  progressOf(course, { completedLessons: completions.map(({ lessonId }) => lessonId), attempts, accepted: accepted.map(({ activityId }) => activityId) });

/** The first of some records; never, when there is none. */
const first = (records: { receivedAt: number }[]): number => Math.min(...records.map(({ receivedAt }) => receivedAt));

/** When the last thing that completing this version takes was first received; null while something is missing. Agrees with `progressOf`, and a spec holds them together. */
export function completionOf(course: CourseDocument, learning: Learning): number | null {
  const { id, passMark } = course.closingTest;
  const test = first(learning.attempts.filter(({ activityId, score, max }) => activityId === id && passes(score, max, passMark)));
  const at = Math.max(openedAt(course, learning), test, ...lessonsOf(course).map((lesson) => doneAt(course, lesson, learning)));
  return Number.isFinite(at) ? at : null;
}

/** A version counts from when a record cites it, or the enrolment names it. */
const openedAt = ({ version }: CourseDocument, { attempts, completions, pinned }: Learning): number =>
  Math.min(first([...attempts, ...completions].filter(({ courseVersion }) => courseVersion === version)), pinned?.courseVersion === version ? pinned.since : Infinity);

/** When a lesson was done: all that it takes, or found mastered. */
function doneAt({ diagnosis }: CourseDocument, lesson: Lesson, { attempts, completions, accepted }: Learning): number {
  const of = (id: string): AttemptFigures[] => attempts.filter(({ activityId }) => activityId === id);
  const taken = Math.max(
    first(completions.filter(({ lessonId }) => lessonId === lesson.id)),
    ...quizzesOf(lesson).map(({ id }) => first(of(id))),
    ...calibrationsOf(lesson).map(({ id, mode }) => first(mode === 'exam' ? of(id).filter(({ passed }) => passed === true) : of(id))),
    ...assignmentsOf(lesson).map(({ id }) => first(accepted.filter(({ activityId }) => activityId === id))),
  );
  const mastered = diagnosis ? of(diagnosis.id).filter(({ skips }) => skips?.includes(lesson.id)) : [];
  return Math.min(taken, first(mastered));
}
