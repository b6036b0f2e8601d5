import type { Writing } from './db.ts';
import { judgingDraftId, sendPhoto, sheetDraftId } from './inspecting.ts';
import type { Action, Inspection, JudgingAnswer, Recommendation } from './inspection.views.ts';
import { keepJudging, responseDraftId } from './judging.ts';
import { type Clash, type JudgingDraft, received, type Touched } from './judging.rules.ts';
import type { OutboxEntry, OutboxKind } from './outbox.rules.ts';
import type { Receipt, Setback } from './outbox.ts';

/** What the ministry's receipts change on the phone. */
export const inspectionReceipts: Partial<Record<OutboxKind, Receipt>> = {
  evidence: {
    stores: ['photos'],
    async keep(tx, entry) {
      const photo = entry.body && 'photo' in entry.body ? await tx.objectStore('photos').get(entry.body.photo) : undefined;
      if (photo) await tx.objectStore('photos').put({ ...photo, receivedAt: new Date().toISOString() });
    },
  },
  rating_sheet: {
    stores: ['inspections'],
    async keep(tx, entry, answer) {
      const { id, submittedAt, receivedAt } = answer as NonNullable<Inspection['ownSheet']>;
      const inspection = entry.inspectionId === undefined ? undefined : await tx.objectStore('inspections').get(entry.inspectionId);
      // The ratings of the others can be read from now on: they are fetched next.
      if (inspection) await tx.objectStore('inspections').put({ ...inspection, ownSheet: { id, submittedAt, receivedAt }, stale: true });
    },
  },
  judgements: {
    stores: ['judgings', 'drafts'],
    async keep(tx, entry, answer) {
      const inspectionId = entry.inspectionId!;
      const { version, judgements, recommendations } = answer as JudgingAnswer;
      await tx.objectStore('judgings').put({ inspectionId, version, judgements, recommendations });
      const draft = (await tx.objectStore('drafts').get(judgingDraftId(inspectionId)))?.data as JudgingDraft | undefined;
      const sent = JSON.parse(entry.body && 'json' in entry.body ? entry.body.json : '{}') as { judgements: Touched };
      // What was touched while this was on its way goes next, on top of the version that has just come about.
      if (draft) await keepJudging(tx, inspectionId, entry.about, received(draft, sent.judgements, version), 0);
    },
  },
  recommendation: {
    stores: ['judgings'],
    async keep(tx, entry, answer) {
      const judging = await tx.objectStore('judgings').get(entry.inspectionId!);
      if (!judging) return;
      const id = entry.url.slice(entry.url.lastIndexOf('/') + 1);
      const others = judging.recommendations.filter((one) => one.id !== id);
      await tx.objectStore('judgings').put({ ...judging, recommendations: entry.method === 'DELETE' ? others : [...others, answer as Recommendation] });
    },
  },
  response: {
    stores: ['inspections', 'drafts'],
    async keep(tx, entry, answer) {
      await tx.objectStore('inspections').put({ ...answer as Inspection, stale: false });
      await tx.objectStore('drafts').delete(responseDraftId(entry.inspectionId!));
    },
  },
  action: {
    stores: ['inspections'],
    async keep(tx, entry, answer) {
      const inspection = await tx.objectStore('inspections').get(entry.inspectionId!);
      const action = answer as Action;
      if (inspection) await tx.objectStore('inspections').put({ ...inspection, actions: inspection.actions.map((one) => (one.id === action.id ? action : one)) });
    },
  },
};

/** What the ministry's refusals change on the phone, beside the record that stays with its reason. */
export const inspectionSetbacks: Partial<Record<OutboxKind, Setback>> = {
  rating_sheet: {
    stores: ['photos', 'drafts'],
    async keep(tx, entry, { code, details }) {
      if (code === 'rating_sheet.evidence_missing') await sendAgain(tx, entry, details['missing']);
    },
  },
  judgements: {
    stores: ['drafts'],
    async keep(tx, entry, { code, details }) {
      if (code !== 'judgement.changed_meanwhile') return;
      const id = judgingDraftId(entry.inspectionId!);
      const kept = await tx.objectStore('drafts').get(id);
      if (!kept) return;
      const draft: JudgingDraft = { ...kept.data as JudgingDraft, clashes: details['conflicts'] as Clash[], clashVersion: details['version'] as number };
      await tx.objectStore('drafts').put({ ...kept, data: draft });
    },
  },
};

/** Photos that the ministry does not have, whatever this phone believed, go again; those on their way already are left alone. */
async function sendAgain(tx: Writing, { inspectionId, about }: OutboxEntry, missing: unknown): Promise<void> {
  if (inspectionId === undefined || !Array.isArray(missing)) return;
  const onTheirWay = new Set((await tx.objectStore('outbox').getAll()).flatMap(({ body }) => (body && 'photo' in body ? [body.photo] : [])));
  for (const sha256 of missing as string[]) {
    const photo = await tx.objectStore('photos').get(sha256);
    if (!photo || onTheirWay.has(sha256)) continue;
    await tx.objectStore('photos').put({ ...photo, receivedAt: null });
    await sendPhoto(tx, inspectionId, about, photo);
  }
}

/** Once the report is final, or the person left the team, the phone keeps no working papers that the ministry has. */
export async function clearAway(tx: Writing, inspectionId: string): Promise<void> {
  if ((await tx.objectStore('outbox').getAll()).some((entry) => entry.inspectionId === inspectionId)) return;
  await tx.objectStore('drafts').delete(sheetDraftId(inspectionId));
  await tx.objectStore('drafts').delete(judgingDraftId(inspectionId));
  for (const sha256 of await tx.objectStore('photos').index('inspection').getAllKeys(inspectionId)) await tx.objectStore('photos').delete(sha256);
}
