import { type NameCorrectionRecord, type NameDocument, tidyName, uuidv7 } from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { NameCorrection } from './certificate.views.ts';
import type { Writing } from './db.ts';
import { correctionUrl, namesDraft, type NamesInHand } from './naming.rules.ts';
import { post } from './outbox.ts';
import { change } from './state.svelte.ts';
import { uploadUrl } from './working.rules.ts';

const about = { km: 'សំណើកែឈ្មោះ', en: 'Correction of my name', fr: 'Correction de mon nom' };

/** Keeps what is typed, at every touch. */
export const keepNames = (data: NamesInHand): Promise<void> =>
  change(['drafts'], async (tx) => { await tx.objectStore('drafts').put({ id: namesDraft, savedAt: new Date().toISOString(), data }); }, 'relaxed');

/** Documents first, then the request: all on its way, and out of hand, in one transaction. */
export async function askNames({ nameKm, nameLatin, document, reason, files }: NamesInHand & { document: NameDocument }, from: { nameKm: string; nameLatin: string }): Promise<void> {
  const id = uuidv7();
  const record: NameCorrectionRecord = { nameKm: tidyName(nameKm), nameLatin: tidyName(nameLatin), document, reason: reason.trim(), files, locale: language.current, askedAt: new Date().toISOString() };
  const { locale: _, ...told } = record;
  const correction: NameCorrection = { ...told, id, fromKm: from.nameKm, fromLatin: from.nameLatin, state: 'waiting', receivedAt: null, decidedAt: null, words: null };
  await change(['nameCorrections', 'uploads', 'drafts', 'outbox'], async (tx) => {
    for (const file of files) await post(tx, { kind: 'upload', about, url: uploadUrl(file.sha256), upload: file });
    await tx.objectStore('nameCorrections').put(correction);
    await post(tx, { kind: 'name_correction', about, url: correctionUrl(id), json: record });
    await tx.objectStore('drafts').delete(namesDraft);
  });
}

/** A request that was refused before anyone looked at it is in hand again, with all that was in it. */
export async function takeUpNames(tx: Writing, id: string): Promise<void> {
  const correction = await tx.objectStore('nameCorrections').get(id);
  if (!correction || correction.receivedAt !== null) return;
  const { nameKm, nameLatin, document, reason, files } = correction;
  for (const entry of await tx.objectStore('outbox').getAll()) {
    if (entry.url === correctionUrl(id) || files.some(({ sha256 }) => entry.url === uploadUrl(sha256))) await tx.objectStore('outbox').delete(entry.id);
  }
  await tx.objectStore('nameCorrections').delete(id);
  const data: NamesInHand = { nameKm, nameLatin, document, reason, files };
  await tx.objectStore('drafts').put({ id: namesDraft, savedAt: new Date().toISOString(), data });
}

export const takeBackNames = (id: string): Promise<void> => change(['nameCorrections', 'outbox', 'drafts'], (tx) => takeUpNames(tx, id));
