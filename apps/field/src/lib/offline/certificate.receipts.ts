import type { NameCorrection, ToldShare } from './certificate.views.ts';
import type { OutboxKind } from './outbox.rules.ts';
import type { Receipt, Setback } from './outbox.ts';
import { sendAgain } from './coursework.receipts.ts';

/** What the ministry's receipts of links and of names change on the phone. */
export const certificateReceipts: Partial<Record<OutboxKind, Receipt>> = {
  share: {
    stores: ['shares'],
    async keep(tx, _entry, told) {
      const { id, createdAt, expiresAt, revokedAt, views } = told as ToldShare;
      const share = await tx.objectStore('shares').get(id);
      if (share) await tx.objectStore('shares').put({ ...share, createdAt, expiresAt, revokedAt: revokedAt ?? share.revokedAt, views });
    },
  },
  name_correction: {
    stores: ['nameCorrections', 'uploads'],
    async keep(tx, _entry, told) {
      const correction = told as NameCorrection;
      await tx.objectStore('nameCorrections').put(correction);
      // The ministry has the document: a phone that may be lost need not keep it.
      for (const { sha256 } of correction.files) await tx.objectStore('uploads').delete(sha256);
    },
  },
};

export const certificateSetbacks: Partial<Record<OutboxKind, Setback>> = {
  name_correction: {
    stores: ['uploads'],
    async keep(tx, entry, { code, details }) {
      if (code === 'name_correction.files_missing') await sendAgain(tx, entry, details['missing']);
    },
  },
};
