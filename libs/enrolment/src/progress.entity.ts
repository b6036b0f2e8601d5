import { type CourseDocument, lessonsOf, passes, progressOf, quizzesOf } from '#contracts';
import { TransactionColumn } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt or completion, as far as progress needs to know it. Times in ms since 1970, of the server's clock. */
export interface LearningRecord { courseVersion: number; receivedAt: number }
export interface AttemptFigures extends LearningRecord { activityId: string; score: number; max: number }
export interface CompletionFigures extends LearningRecord { lessonId: string }

/** Everything one person recorded in one course, in whatever order. */
export interface Learning { attempts: AttemptFigures[]; completions: CompletionFigures[] }

/** How far one person is in one course: derived from the records and nothing else, so that it can be made anew at any time. */
@Entity('progress')
export class Progress {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('int') lessonsDone: number;
  @Column('int') lessonsTotal: number;
  @Column('double precision', { nullable: true }) bestScore: number | null;
  @Column('int', { nullable: true }) bestMax: number | null;
  @Column('boolean') testPassed: boolean;
  /** When the record that completed the course was received. */
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('timestamptz') beganAt: Date;
  @Column('timestamptz') lastAt: Date;
  @TransactionColumn() changedTx?: string;

  /**
   * Null without records. `versions` are the documents of every version that the records cite. Ids keep their meaning
   * from version to version, so all records count in each. Until the course is completed it is the newest version cited
   * that counts; then the newest cited by the moment of completion, for good.
   */
  static derive(personId: string, courseCode: string, learning: Learning, versions: ReadonlyMap<number, CourseDocument>): Progress | null {
    const records: LearningRecord[] = [...learning.attempts, ...learning.completions];
    if (records.length === 0) return null;
    const cited = [...new Set(records.map(({ courseVersion }) => courseVersion))].sort((a, b) => a - b);
    const completed = cited.map((version) => ({ version, at: completionOf(versions.get(version)!, learning) }))
      .filter((each): each is { version: number; at: number } => each.at !== null)
      .reduce<{ version: number; at: number } | null>((first, each) => (first === null || each.at <= first.at ? each : first), null);
    const courseVersion = completed?.version ?? cited.at(-1)!;
    const figures = figuresOf(versions.get(courseVersion)!, learning);
    const times = records.map(({ receivedAt }) => receivedAt);
    return Object.assign(new Progress(), {
      personId, courseCode, courseVersion, lessonsDone: figures.lessonsDone.length, lessonsTotal: figures.lessonsTotal,
      bestScore: figures.bestTest?.score ?? null, bestMax: figures.bestTest?.max ?? null, testPassed: figures.testPassed,
      completedAt: completed && new Date(completed.at), beganAt: new Date(Math.min(...times)), lastAt: new Date(Math.max(...times)),
    });
  }
}

const figuresOf = (course: CourseDocument, { attempts, completions }: Learning): ReturnType<typeof progressOf> =>
  progressOf(course, { completedLessons: completions.map(({ lessonId }) => lessonId), attempts });

/** When the last thing that completing this version takes was first received, a record that cites it included; null while something is missing. */
function completionOf(course: CourseDocument, learning: Learning): number | null {
  if (!figuresOf(course, learning).completed) return null;
  const first = (records: LearningRecord[]): number => Math.min(...records.map(({ receivedAt }) => receivedAt));
  const { id, passMark } = course.closingTest;
  return Math.max(
    first([...learning.attempts, ...learning.completions].filter(({ courseVersion }) => courseVersion === course.version)),
    ...lessonsOf(course).map((lesson) => first(learning.completions.filter(({ lessonId }) => lessonId === lesson.id))),
    ...lessonsOf(course).flatMap(quizzesOf).map((quiz) => first(learning.attempts.filter(({ activityId }) => activityId === quiz.id))),
    first(learning.attempts.filter(({ activityId, score, max }) => activityId === id && passes(score, max, passMark))),
  );
}
