import { assignmentsOf, type CourseDocument, lessonsOf, markByRubric, type PeerReviewRecord, type Rubric } from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { PeerReview } from './coursework.views.ts';
import type { Db } from './db.ts';
import { post } from './outbox.ts';
import { reviewOf } from './review.rules.ts';
import { change } from './state.svelte.ts';
import { leaveState, studyKey } from './study.ts';
import type { Values } from './study.rules.ts';

/** A review with what was asked for, where its course is on the phone. */
export interface AskedReview { review: PeerReview; course: CourseDocument | undefined; assignment: ReturnType<typeof assignmentsOf>[number] | undefined; lessonId: string | undefined }

export async function askedReviews(db: Db): Promise<AskedReview[]> {
  const reviews = (await db.getAll('reviews')).sort((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null) || (a.askedAt < b.askedAt ? -1 : 1));
  return Promise.all(reviews.map(async (review) => {
    const kept = await db.get('documents', `course/${review.courseCode}`);
    const course = kept?.document.kind === 'course' ? kept.document : undefined;
    const lesson = course && lessonsOf(course).find((one) => assignmentsOf(one).some(({ id }) => id === review.activityId));
    return { review, course, lessonId: lesson?.id, assignment: lesson && assignmentsOf(lesson).find(({ id }) => id === review.activityId) };
  }));
}

/** The review given: kept, and on its way. Returns whether it was complete. */
export async function giveReview({ id }: PeerReview, rubric: Rubric, values: Values, about: CourseDocument['title']): Promise<boolean> {
  const { marks, comment, startedAt } = reviewOf(values, rubric);
  if (markByRubric(rubric, marks).missing.length > 0) return false;
  const finishedAt = new Date().toISOString();
  const record: PeerReviewRecord = { locale: language.current, startedAt: startedAt || finishedAt, finishedAt, marks, comment };
  await change(['reviews', 'states', 'outbox'], async (tx) => {
    const review = await tx.objectStore('reviews').get(id);
    if (!review || review.record !== null) return;
    await tx.objectStore('reviews').put({ ...review, record, doneAt: finishedAt });
    await post(tx, { kind: 'peer_review', about, url: `/api/peer-reviews/${id}`, json: record });
    await leaveState(tx, studyKey.review(id));
  });
  return true;
}
