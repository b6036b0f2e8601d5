import { type Evidence, type InstrumentDocument, isFinal, type Level, sha256Hex, type Text, uuidv7 } from '@kru/contracts';
import type { Db, Draft, KeptInspection, Writing } from './db.ts';
import { instrumentId } from './download.ts';
import { type DraftRating, emptyRating, lackingIn, type SheetDraft, sheetOf } from './inspecting.rules.ts';
import type { Judging, Ratings, Report } from './inspection.views.ts';
import type { JudgingDraft } from './judging.rules.ts';
import type { OutboxEntry } from './outbox.rules.ts';
import { post } from './outbox.ts';
import { change } from './state.svelte.ts';
import type { Shot } from '#lib/photo.ts';

/** All the phone knows of one inspection. */
export interface Visit {
  inspection: KeptInspection | undefined; instrument: InstrumentDocument | undefined; instrumentBytes: number;
  sheet: SheetDraft | undefined; ratings: Ratings | undefined; judging: Judging | undefined; judgingDraft: JudgingDraft | undefined; report: Report | undefined;
  /** What waits to be sent, and what was refused. */
  waiting: OutboxEntry[];
}
export const visitStores = ['inspections', 'documents', 'drafts', 'ratings', 'judgings', 'reports', 'outbox'] as const;

export const sheetDraftId = (inspectionId: string): string => `sheet/${inspectionId}`;
export const judgingDraftId = (inspectionId: string): string => `judging/${inspectionId}`;

export async function visitOf(db: Db, id: string): Promise<Visit> {
  const inspection = await db.get('inspections', id);
  const [kept, sheet, judgingDraft, ratings, judging, report, outbox] = await Promise.all([
    inspection && db.get('documents', instrumentId(inspection.instrument)), db.get('drafts', sheetDraftId(id)), db.get('drafts', judgingDraftId(id)),
    db.get('ratings', id), db.get('judgings', id), db.get('reports', id), db.getAll('outbox'),
  ]);
  return {
    inspection, instrument: kept?.document.kind === 'instrument' ? kept.document : undefined, instrumentBytes: kept?.bytes ?? 0,
    sheet: sheet?.data as SheetDraft | undefined, judgingDraft: judgingDraft?.data as JudgingDraft | undefined, ratings, judging, report,
    waiting: outbox.filter((entry) => entry.inspectionId === id),
  };
}

/** True for all that can still be rated by this person: not handed in, not final. */
export const mayRate = ({ inspection, sheet }: Visit): boolean =>
  inspection !== undefined && inspection.part !== null && !inspection.ownSheet && !isFinal(inspection.state) && inspection.state !== 'cancelled' && !sheet?.submittedAt;

export const putDraft = (tx: Writing, id: string, data: unknown): Promise<unknown> => {
  const draft: Draft = { id, savedAt: new Date().toISOString(), data };
  return tx.objectStore('drafts').put(draft);
};

const newSheet = (): SheetDraft => ({ id: uuidv7(), startedAt: new Date().toISOString(), ratings: {}, submittedAt: null, position: false });

/** Changes the sheet as it is now on the disk, so that two tabs do not undo one another. */
async function changeSheet(inspectionId: string, how: (sheet: SheetDraft) => SheetDraft, durability?: IDBTransactionDurability): Promise<void> {
  await change(['drafts'], async (tx) => {
    const sheet = (await tx.objectStore('drafts').get(sheetDraftId(inspectionId)))?.data as SheetDraft | undefined ?? newSheet();
    if (sheet.submittedAt === null) await putDraft(tx, sheetDraftId(inspectionId), how(sheet));
  }, durability);
}

const withRating = (sheet: SheetDraft, criterionId: string, how: (rating: DraftRating) => DraftRating): SheetDraft =>
  ({ ...sheet, ratings: { ...sheet.ratings, [criterionId]: how(sheet.ratings[criterionId] ?? emptyRating) } });

export const rate = (inspectionId: string, criterionId: string, level: Level): Promise<void> =>
  changeSheet(inspectionId, (sheet) => withRating(sheet, criterionId, (rating) => ({ ...rating, level })));

export const note = (inspectionId: string, criterionId: string, text: string): Promise<void> =>
  changeSheet(inspectionId, (sheet) => withRating(sheet, criterionId, (rating) => ({ ...rating, note: text })), 'relaxed');

export const usePosition = (inspectionId: string, position: boolean): Promise<void> => changeSheet(inspectionId, (sheet) => ({ ...sheet, position }));

export const captionPhoto = (inspectionId: string, criterionId: string, sha256: string, caption: string): Promise<void> =>
  changeSheet(inspectionId, (sheet) => withRating(sheet, criterionId, (rating) =>
    ({ ...rating, evidence: rating.evidence.map((one) => (one.file.sha256 === sha256 ? { ...one, caption } : one)) })), 'relaxed');

/** @throws DOMException QuotaExceededError when the phone is full */
export async function addPhoto(inspectionId: string, criterionId: string, { blob, takenAt }: Shot, position: Evidence['position']): Promise<void> {
  const sha256 = await sha256Hex(new Uint8Array(await blob.arrayBuffer()));
  const file = { sha256, name: `${criterionId}-${sha256.slice(0, 8)}.jpg`, mime: blob.type, bytes: blob.size };
  await change(['drafts', 'photos'], async (tx) => {
    const sheet = (await tx.objectStore('drafts').get(sheetDraftId(inspectionId)))?.data as SheetDraft | undefined ?? newSheet();
    if (sheet.submittedAt !== null || sheet.ratings[criterionId]?.evidence.some((one) => one.file.sha256 === sha256)) return;
    await tx.objectStore('photos').put({ ...file, inspectionId, blob, takenAt, receivedAt: null });
    const evidence: Evidence = { file, takenAt, caption: '', ...(position ? { position } : {}) };
    await putDraft(tx, sheetDraftId(inspectionId), withRating(sheet, criterionId, (rating) => ({ ...rating, evidence: [...rating.evidence, evidence] })));
  });
}

const cites = (sheet: SheetDraft, sha256: string): boolean => Object.values(sheet.ratings).some(({ evidence }) => evidence.some(({ file }) => file.sha256 === sha256));

export async function removePhoto(inspectionId: string, criterionId: string, sha256: string): Promise<void> {
  await change(['drafts', 'photos'], async (tx) => {
    const before = (await tx.objectStore('drafts').get(sheetDraftId(inspectionId)))?.data as SheetDraft | undefined;
    if (!before || before.submittedAt !== null) return;
    const sheet = withRating(before, criterionId, (rating) => ({ ...rating, evidence: rating.evidence.filter(({ file }) => file.sha256 !== sha256) }));
    await putDraft(tx, sheetDraftId(inspectionId), sheet);
    if (!cites(sheet, sha256)) await tx.objectStore('photos').delete(sha256);
  });
}

export const bothNames = ({ nameKm, nameLatin }: { nameKm: string; nameLatin: string }): Text => ({ km: nameKm || nameLatin, en: nameLatin || nameKm, fr: nameLatin || nameKm });

export const evidenceUrl = (inspectionId: string, sha256: string): string => `/api/evidence/${inspectionId}/${sha256}`;

/** The sheet handed in: its photos on their way one by one, then itself. An interrupted photo does not begin the others again. */
export async function handInSheet({ id, school }: KeptInspection, instrument: InstrumentDocument): Promise<void> {
  await change(['drafts', 'photos', 'outbox'], async (tx) => {
    const draft = (await tx.objectStore('drafts').get(sheetDraftId(id)))?.data as SheetDraft | undefined;
    if (!draft || draft.submittedAt !== null || lackingIn(instrument, draft).length > 0) return;
    const submittedAt = new Date().toISOString();
    const record = sheetOf(id, draft, submittedAt);
    for (const sha256 of new Set(Object.values(record.ratings).flatMap(({ evidence }) => evidence.map(({ file }) => file.sha256)))) {
      const photo = await tx.objectStore('photos').get(sha256);
      if (photo && photo.receivedAt === null) await sendPhoto(tx, id, bothNames(school), photo);
    }
    await post(tx, { kind: 'rating_sheet', inspectionId: id, about: bothNames(school), url: `/api/rating-sheets/${draft.id}`, json: record });
    await putDraft(tx, sheetDraftId(id), { ...draft, submittedAt });
  });
}

export const sendPhoto = (tx: Writing, inspectionId: string, about: Text, { sha256, mime, bytes }: { sha256: string; mime: string; bytes: number }): Promise<void> =>
  post(tx, { kind: 'evidence', inspectionId, about, url: evidenceUrl(inspectionId, sha256), photo: { sha256, mime, bytes } });

/** A refused sheet is the person's again: nothing of it is lost, and it is handed in anew. */
export async function takeBackSheet(inspectionId: string): Promise<void> {
  await change(['drafts', 'outbox'], async (tx) => {
    const draft = (await tx.objectStore('drafts').get(sheetDraftId(inspectionId)))?.data as SheetDraft | undefined;
    if (!draft) return;
    for (const entry of await tx.objectStore('outbox').getAll()) {
      if (entry.inspectionId === inspectionId && (entry.kind === 'rating_sheet' || entry.kind === 'evidence')) await tx.objectStore('outbox').delete(entry.id);
    }
    await putDraft(tx, sheetDraftId(inspectionId), { ...draft, submittedAt: null });
  });
}
