import type { CrosswalkDocument, FrameworkDocument, PathDocument, PeerReviewRecord, RubricMarks, SubmissionMark, SubmissionRecord } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

type Views = components['schemas'];

// What comes after the lessons, as the phone keeps it.

/** One question of practice that was answered, here or on another phone. */
export interface PracticeAnswer { id: string; courseCode: string; questionId: string; score: number; answeredAt: string; receivedAt: string | null }

/** Work handed in for an assignment, with what was said of it. */
export interface Submission extends SubmissionRecord {
  id: string; round: number; state: 'waiting' | 'accepted' | 'returned'; receivedAt: string | null;
  mark: (SubmissionMark & { points: number; max: number; markedAt: string; markerName: string; markerNameLatin: string }) | null;
  peer: { marks: RubricMarks; comment: string }[];
}

/** Another's work that one was asked to look at. */
export interface PeerReview {
  id: string; /** Opens its files; whose it is is not told. */ submissionId: string; courseCode: string; courseVersion: number; activityId: string; text: string;
  files: SubmissionRecord['files']; askedAt: string; doneAt: string | null; record: PeerReviewRecord | null;
}

/** A file on its way in parts of `partBytes`; `sent` are the numbers of those that arrived. */
export interface Upload { sha256: string; blob: Blob; name: string; mime: string; bytes: number; partBytes: number; sent: number[] }

/** What one was told; `sender` is who typed it, null when Kru tells. */
export interface Notice extends Omit<Views['NoticeView'], 'retractedAt'> {}

/** A path one was assigned to. */
export interface AssignedPath { code: string; version: number; title: PathDocument['title']; steps: PathDocument['steps']; dueOn: string | null; assignedBy: Views['PersonNamed'] | null }

/** What a facilitator decided of an assignment: a lesson is done when its work was accepted. */
export interface Outcome { courseCode: string; activityId: string; accepted: boolean }

export type KeptFramework = FrameworkDocument;
export type KeptCrosswalk = CrosswalkDocument;
