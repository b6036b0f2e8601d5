import type { Submission } from './coursework.views.ts';
import type { Writing } from './db.ts';
import { changeState, studyKey } from './study.ts';
import { written } from './study.rules.ts';
import { reviewInHand } from './review.rules.ts';
import { submissionUrl, takenUp, uploadUrl } from './working.rules.ts';

/** Takes work that was refused off its way and into the hand again, where its words and files are. Files that another round waits for stay on their way. */
export async function takeBackWork(tx: Writing, submission: Submission): Promise<void> {
  const { id, courseCode, activityId, files } = submission;
  const others = (await tx.objectStore('submissions').getAll()).filter((one) => one.id !== id && one.receivedAt === null).flatMap((one) => one.files);
  const urls = new Set([submissionUrl(id), ...files.filter(({ file }) => !others.some((other) => other.file.sha256 === file.sha256)).map(({ file }) => uploadUrl(file.sha256))]);
  for (const entry of await tx.objectStore('outbox').getAll()) if (urls.has(entry.url)) await tx.objectStore('outbox').delete(entry.id);
  await tx.objectStore('submissions').delete(id);
  const now = new Date().toISOString();
  await changeState(tx, studyKey.assignment(courseCode, activityId), (state) => written(state, takenUp(submission, now), now));
}

/** What letting go of a refused record of coursework takes back on the phone: work and reviews are in hand again, as they were. */
export async function takeBackOf(tx: Writing, kind: string, id: string): Promise<void> {
  if (kind === 'practice') await tx.objectStore('practice').delete(id);
  if (kind === 'submission') {
    const submission = await tx.objectStore('submissions').get(id);
    if (submission) await takeBackWork(tx, submission);
  }
  if (kind === 'peer_review') {
    const review = await tx.objectStore('reviews').get(id);
    if (!review) return;
    await tx.objectStore('reviews').put({ ...review, doneAt: null, record: null });
    const { record } = review;
    if (record) await changeState(tx, studyKey.review(id), (state) => written(state, reviewInHand(record), new Date().toISOString()));
  }
}
