import { post } from './outbox.ts';
import { change } from './state.svelte.ts';

const title = { km: 'សេចក្ដីជូនដំណឹង', en: 'Notice', fr: 'Avis' };

/** Notices that were on the screen are read: kept, and told to the ministry. */
export async function readNotices(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await change(['notices', 'outbox'], async (tx) => {
    for (const id of ids) {
      const notice = await tx.objectStore('notices').get(id);
      if (!notice || notice.readAt !== null) continue;
      await tx.objectStore('notices').put({ ...notice, readAt: new Date().toISOString() });
      await post(tx, { kind: 'notice', about: title, url: `/api/notices/${id}/read` });
    }
  });
}
