import type { AttemptRecord, CompletionRecord, CourseDocument, InstrumentDocument, Response } from '@kru/contracts';
import { deleteDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { OutboxEntry } from './outbox.rules.ts';
import type { Inspection, Judging, Ratings, Report } from './inspection.views.ts';
import type { AttemptAnswer, Certificate, CourseRow, Enrolment, ProgressRow, Reachable } from './views.ts';

/** One run through a quiz or the closing test. The phone's own mark stands until the server's has come. */
export interface Attempt {
  id: string; courseCode: string; activityId: string; kind: 'quiz' | 'test'; record: AttemptRecord;
  /** Null for a closing test that the server has not marked yet: its keys never leave it. */
  score: number | null; max: number; passed: boolean | null; receivedAt: string | null; questions: AttemptAnswer['questions'];
}
export interface Completion { id: string; courseCode: string; courseVersion: number; lessonId: string; completedAt: string; record: CompletionRecord }

/** A published document whose bytes were checked against their hash before they were kept. `id` is kind/code; of an instrument kind/code/version, for each inspection keeps its own. */
export interface KeptDocument { id: string; version: number; sha256: string; bytes: number; keptAt: string; document: CourseDocument | InstrumentDocument }
export interface KeptFile { sha256: string; name: string; mime: string; blob: Blob }

/** Answers in progress, kept at every touch; `id` is kind/… as the page that owns it names it. */
export interface QuizDraft { responses: Record<string, Response>; checked: string[]; at: number; startedAt: string; seed: number; reviewing: boolean }
export interface LessonDraft { seenBlock: string | null; seconds: number; reflections: Record<string, string> }
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
}
export type StoreName = 'meta' | 'courses' | 'documents' | 'files' | 'enrolments' | 'attempts' | 'completions' | 'progress' | 'drafts' | 'certificates'
  | 'reachable' | 'inspections' | 'photos' | 'ratings' | 'judgings' | 'reports' | 'outbox';
export type Db = IDBPDatabase<FieldDb>;
export type Writing = IDBPTransaction<FieldDb, StoreName[], 'readwrite'>;

const nameFor = (personId: string): string => `kru-${personId}`;

/** Opens what this phone keeps for one person. Each person's work stands in a database of their own, so that a shared phone mixes nothing up. */
export const openDatabase = (personId: string): Promise<Db> =>
  openDB<FieldDb>(nameFor(personId), 1, {
    upgrade(db) {
      db.createObjectStore('meta');
      db.createObjectStore('courses', { keyPath: 'code' });
      db.createObjectStore('documents', { keyPath: 'id' });
      db.createObjectStore('files', { keyPath: 'sha256' });
      db.createObjectStore('enrolments', { keyPath: 'courseCode' });
      db.createObjectStore('attempts', { keyPath: 'id' }).createIndex('course', 'courseCode');
      db.createObjectStore('completions', { keyPath: 'id' }).createIndex('course', 'courseCode');
      db.createObjectStore('progress', { keyPath: 'courseCode' });
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('certificates', { keyPath: 'id' });
      db.createObjectStore('reachable', { keyPath: 'achievementCode' });
      db.createObjectStore('inspections', { keyPath: 'id' });
      db.createObjectStore('photos', { keyPath: 'sha256' }).createIndex('inspection', 'inspectionId');
      db.createObjectStore('ratings', { keyPath: 'inspectionId' });
      db.createObjectStore('judgings', { keyPath: 'inspectionId' });
      db.createObjectStore('reports', { keyPath: 'inspectionId' });
      db.createObjectStore('outbox', { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      // A newer Kru in another tab, or a sign-out there, must not wait for this one.
      (event.target as IDBDatabase).close();
    },
  });

export const deleteDatabase = (personId: string): Promise<void> => deleteDB(nameFor(personId));
