import type { Writing } from './db.ts';
import type { OutboxEntry, OutboxKind } from './outbox.rules.ts';
import { post, type Receipt, type Setback } from './outbox.ts';
import { uploadUrl } from './working.rules.ts';

const idOf = ({ url }: OutboxEntry): string => url.slice(url.lastIndexOf('/') + 1);

/** What the ministry's receipts of what goes round the lessons change on the phone. */
export const courseworkReceipts: Partial<Record<OutboxKind, Receipt>> = {
  practice: {
    stores: ['practice'],
    async keep(tx, _entry, told) {
      const { id, score, receivedAt } = told as { id: string; score: number; receivedAt: string };
      const answer = await tx.objectStore('practice').get(id);
      if (answer) await tx.objectStore('practice').put({ ...answer, score, receivedAt });
    },
  },
  submission: {
    stores: ['submissions'],
    async keep(tx, _entry, told) {
      const { id, round, state, receivedAt } = told as { id: string; round: number; state: 'waiting' | 'accepted' | 'returned'; receivedAt: string };
      const submission = await tx.objectStore('submissions').get(id);
      if (submission) await tx.objectStore('submissions').put({ ...submission, round, state, receivedAt });
    },
  },
  peer_review: {
    stores: ['reviews'],
    async keep(tx, entry) {
      const review = await tx.objectStore('reviews').get(idOf(entry));
      if (review) await tx.objectStore('reviews').put({ ...review, doneAt: review.doneAt ?? new Date().toISOString() });
    },
  },
};

/** What the ministry's refusals change on the phone, beside the record that stays with its reason. */
export const courseworkSetbacks: Partial<Record<OutboxKind, Setback>> = {
  submission: {
    stores: ['uploads'],
    async keep(tx, entry, { code, details }) {
      if (code === 'submission.files_missing') await sendAgain(tx, entry, details['missing']);
    },
  },
};

/** Files that the ministry does not have, whatever this phone believed, go again; those on their way already are left alone. */
export async function sendAgain(tx: Writing, { about }: OutboxEntry, missing: unknown): Promise<void> {
  if (!Array.isArray(missing)) return;
  const onTheirWay = new Set((await tx.objectStore('outbox').getAll()).map(({ url }) => url));
  for (const sha256 of missing as string[]) {
    const upload = await tx.objectStore('uploads').get(sha256);
    if (!upload || onTheirWay.has(uploadUrl(sha256))) continue;
    await tx.objectStore('uploads').put({ ...upload, sent: [] });
    await post(tx, { kind: 'upload', about, url: uploadUrl(sha256), upload });
  }
}
