import type { AttemptRecord, CalibrationMark, CompletionRecord, CourseDocument, Diagnosed, InstrumentDocument } from '@kru/contracts';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { NameCorrection, Share } from './certificate.views.ts';
import type { AssignedPath, KeptCrosswalk, KeptFramework, Notice, Outcome, PeerReview, PracticeAnswer, Submission, Upload } from './coursework.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';
import type { Inspection, Judging, Ratings, Report } from './inspection.views.ts';
import type { KeptState } from './study.rules.ts';
import type { AttemptAnswer, Certificate, CourseRow, Enrolment, ProgressRow, Reachable } from './views.ts';

/** One run through a quiz, the diagnosis or the closing test, or one sitting of a calibration. The phone's own mark stands until the server's has come. */
export interface Attempt {
  id: string; courseCode: string; activityId: string; kind: 'quiz' | 'test' | 'diagnosis' | 'calibration'; record: AttemptRecord;
  /** Null for what the server has not marked yet: the keys of a closing test and of an exam never leave it. */
  score: number | null; max: number; passed: boolean | null; receivedAt: string | null; questions: AttemptAnswer['questions'];
  /** Lessons that a first diagnosis found mastered. */
  skips?: readonly string[] | null;
  /** Lesson by lesson, what a diagnosis found. */
  diagnosed?: Diagnosed[] | null;
  /** What a calibration found, lesson by lesson; null until an exam was marked. */
  calibration?: Pick<CalibrationMark, 'setId' | 'passed' | 'lessons'> | null;
}
export interface Completion { id: string; courseCode: string; courseVersion: number; lessonId: string; completedAt: string; record: CompletionRecord }

/** A published document whose bytes were checked against their hash before they were kept. `id` is kind/code; of an instrument kind/code/version, for each inspection keeps its own. */
export interface KeptDocument { id: string; version: number; sha256: string; bytes: number; keptAt: string; document: CourseDocument | InstrumentDocument }
export interface KeptFile { sha256: string; name: string; mime: string; blob: Blob }

/** Ratings and judgements in progress, kept at every touch; `id` is kind/… as the page that owns it names it. What is in hand in a course is a state. */
export interface Draft { id: string; savedAt: string; data: unknown }

/** A photo or other file that the person made and that has not been received yet, or not long ago. */
export interface Photo { sha256: string; inspectionId: string; name: string; mime: string; bytes: number; blob: Blob; takenAt: string; receivedAt: string | null }

/** An inspection as the server last told it. `stale` until all that belongs to it has been fetched since. */
export interface KeptInspection extends Inspection { stale: boolean }

export interface FieldDb extends DBSchema {
  meta: { key: string; value: unknown };
  courses: { key: string; value: CourseRow };
  documents: { key: string; value: KeptDocument };
  files: { key: string; value: KeptFile };
  enrolments: { key: string; value: Enrolment };
  attempts: { key: string; value: Attempt; indexes: { course: string } };
  completions: { key: string; value: Completion; indexes: { course: string } };
  progress: { key: string; value: ProgressRow };
  drafts: { key: string; value: Draft };
  certificates: { key: string; value: Certificate };
  reachable: { key: string; value: Reachable };
  inspections: { key: string; value: KeptInspection };
  photos: { key: string; value: Photo; indexes: { inspection: string } };
  ratings: { key: string; value: Ratings };
  judgings: { key: string; value: Judging };
  reports: { key: string; value: Report };
  outbox: { key: string; value: OutboxEntry };
  states: { key: string; value: KeptState };
  practice: { key: string; value: PracticeAnswer; indexes: { course: string } };
  submissions: { key: string; value: Submission };
  reviews: { key: string; value: PeerReview };
  uploads: { key: string; value: Upload };
  notices: { key: string; value: Notice };
  paths: { key: string; value: AssignedPath };
  frameworks: { key: string; value: KeptFramework };
  crosswalks: { key: string; value: KeptCrosswalk };
  outcomes: { key: [string, string]; value: Outcome };
  shares: { key: string; value: Share };
  nameCorrections: { key: string; value: NameCorrection };
}
export type StoreName = 'meta' | 'courses' | 'documents' | 'files' | 'enrolments' | 'attempts' | 'completions' | 'progress' | 'drafts' | 'certificates'
  | 'reachable' | 'inspections' | 'photos' | 'ratings' | 'judgings' | 'reports' | 'outbox'
  | 'states' | 'practice' | 'submissions' | 'reviews' | 'uploads' | 'notices' | 'paths' | 'frameworks' | 'crosswalks' | 'outcomes' | 'shares' | 'nameCorrections';
export type Db = IDBPDatabase<FieldDb>;
export type Writing = IDBPTransaction<FieldDb, StoreName[], 'readwrite'>;
