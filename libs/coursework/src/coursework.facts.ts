import type { SubmissionMark } from '#contracts';
import type { Fact } from '#platform';
import type { Mark } from './mark.entity.js';
import type { PeerReview } from './peer-review.entity.js';
import type { Submission } from './submission.entity.js';

export interface SubmissionReceived { personId: string; courseCode: string; activityId: string; round: number }
export interface SubmissionMarked extends SubmissionReceived { markId: string; decision: SubmissionMark['decision']; points: number; max: number }
export interface PeerReviewReceived { personId: string; courseCode: string; activityId: string; submissionId: string }

const of = ({ personId, courseCode, activityId, round }: Submission): SubmissionReceived => ({ personId, courseCode, activityId, round });

/** `place` is where the author is posted; `subject` is the submission. */
export const submissionReceived = (submission: Submission, place: string): Fact<SubmissionReceived> =>
  ({ name: 'submission.received', subject: submission.id, place, data: of(submission) });

export const submissionMarked = (submission: Submission, { id, decision, points, max }: Mark, place: string): Fact<SubmissionMarked> =>
  ({ name: 'submission.marked', subject: submission.id, place, data: { ...of(submission), markId: id, decision, points, max } });

export const markUndone = (submission: Submission, { id, decision, points, max }: Mark, place: string): Fact<SubmissionMarked> =>
  ({ name: 'mark.undone', subject: submission.id, place, data: { ...of(submission), markId: id, decision, points, max } });

/** `subject` is the review; who wrote it is the fact's actor. */
export const peerReviewReceived = ({ id, personId, courseCode, activityId, submissionId }: PeerReview, place: string): Fact<PeerReviewReceived> =>
  ({ name: 'peer_review.received', subject: id, place, data: { personId, courseCode, activityId, submissionId } });
