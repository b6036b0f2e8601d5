import { type CourseDocument, type FileRef, filesOf, type InstrumentDocument, sha256Hex } from '@kru/contracts';
import type { KeptFile } from './db.ts';
import { type Answer, getBytes, Unreachable } from './wire.ts';
import type { Db } from './db.ts';
import { change, database, isFull, person } from './state.svelte.ts';
import type { CourseRow } from './views.ts';

/** Why a download stopped. What had come stays, and the next try goes on from there. */
export type Stopped = 'unreachable' | 'damaged' | 'full';
export type Downloaded = { ok: true } | { ok: false; why: Stopped };

class Damaged extends Error {}

/** Bytes whose hash was checked before anyone sees them. @throws Damaged, Unreachable */
async function fetchChecked(url: string, sha256: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string }> {
  // What was damaged may stand in the browser's own store, which keeps such files for ever: the second try goes past it.
  for (const cache of ['default', 'reload'] as const) {
    const answer = received(await getBytes(url, { cache }), url);
    if (await sha256Hex(answer.bytes) === sha256) return answer;
  }
  throw new Damaged(url);
}

function received<T>(answer: Answer<T>, url: string): T {
  if (answer.ok) return answer.data;
  if (answer.status === 401) person.signedOutByServer = true;
  throw new Unreachable(url);
}

/** Brings a course with all its figures and hand-outs to the phone. `told` hears how many bytes are here of how many. */
export async function keepCourse(row: CourseRow, told: (done: number, total: number) => void): Promise<Downloaded> {
  const total = row.bytes + row.filesBytes;
  let done = 0;
  told(0, total);
  try {
    const { bytes } = await fetchChecked(`/api/courses/${row.code}/${row.version}`, row.sha256);
    const document = JSON.parse(new TextDecoder().decode(bytes)) as CourseDocument;
    told(done += row.bytes, total);
    for (const file of filesOf(document)) {
      await keepFile(file);
      told(done += file.bytes, total);
    }
    // The document comes last: when it is here, all it cites is here.
    const before = await database().get('documents', `course/${row.code}`);
    await change(['documents'], (tx) => tx.objectStore('documents').put({
      id: `course/${row.code}`, version: row.version, sha256: row.sha256, bytes: total, keptAt: new Date().toISOString(), document,
    }));
    if (before?.document.kind === 'course') await dropFiles(before.document);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: whyStopped(error) };
  }
}

function whyStopped(error: unknown): Stopped {
  if (error instanceof Unreachable) return 'unreachable';
  if (error instanceof Damaged) return 'damaged';
  if (isFull(error)) return 'full';
  throw error;
}

async function keepFile({ sha256, name, mime }: FileRef, url = `/api/assets/${sha256}`): Promise<void> {
  if (await database().getKey('files', sha256) !== undefined) return;
  const { bytes } = await fetchChecked(url, sha256);
  await change(['files'], (tx) => tx.objectStore('files').put({ sha256, name, mime, blob: new Blob([bytes], { type: mime }) }), 'relaxed');
}

/** Takes a course off the phone to make room. What the person did in it stays. */
export async function dropCourse(code: string): Promise<void> {
  const kept = await database().get('documents', `course/${code}`);
  if (kept?.document.kind !== 'course') return;
  await change(['documents'], (tx) => tx.objectStore('documents').delete(`course/${code}`));
  await dropFiles(kept.document);
}

/** Takes the files of a course that was on the phone off it, but for those that another one here cites too. */
async function dropFiles(gone: CourseDocument): Promise<void> {
  const cited = new Set((await coursesIn(database())).flatMap(filesOf).map(({ sha256 }) => sha256));
  await change(['files'], async (tx) => {
    for (const { sha256 } of filesOf(gone)) if (!cited.has(sha256)) await tx.objectStore('files').delete(sha256);
  });
}

const coursesIn = async (db: Db): Promise<CourseDocument[]> =>
  (await db.getAll('documents')).flatMap(({ document }) => (document.kind === 'course' ? [document] : []));

type Kept = { ok: true; file: KeptFile } | { ok: false; why: Stopped };

/** A file of the ministry's to keep under `key`; with `fresh`, what is kept serves only where the ministry cannot be reached. */
export interface ToKeep { key: string; url: string; name: string; type: string; accept?: string; fresh?: boolean }

/** From the phone where it was downloaded before, else from the ministry, and then kept. */
export async function keepOnce({ key, url, name, type, accept = type, fresh = false }: ToKeep): Promise<Kept> {
  const kept = await database().get('files', key);
  if (kept && !fresh) return { ok: true, file: kept };
  try {
    const { bytes, mime } = received(await getBytes(url, { headers: { accept } }), url);
    // A captive portal answers with a page of its own.
    if (mime.includes('html') || (type.includes('pdf') && !mime.includes('pdf'))) throw new Unreachable(url);
    const file: KeptFile = { sha256: key, name, mime: type, blob: new Blob([bytes], { type }) };
    await change(['files'], (tx) => tx.objectStore('files').put(file), 'relaxed');
    return { ok: true, file };
  } catch (error) {
    return kept ? { ok: true, file: kept } : { ok: false, why: whyStopped(error) };
  }
}

export const reportPdf = (inspectionId: string, version: number, locale: string, name: string): Promise<Kept> =>
  keepOnce({ key: `report/${inspectionId}/${version}/${locale}`, url: `/api/inspections/${inspectionId}/report/pdf?lang=${locale}`, name, type: 'application/pdf' });

export const instrumentId = ({ code, version }: { code: string; version: number }): string => `instrument/${code}/${version}`;

/** Brings an instrument to the phone. @throws Damaged, Unreachable */
export async function keepInstrument(instrument: { code: string; version: number; sha256: string }): Promise<void> {
  const { code, version, sha256 } = instrument;
  if (await database().getKey('documents', instrumentId(instrument)) !== undefined) return;
  const { bytes } = await fetchChecked(`/api/instruments/${code}/${version}`, sha256);
  const document = JSON.parse(new TextDecoder().decode(bytes)) as InstrumentDocument;
  await change(['documents'], (tx) => tx.objectStore('documents').put({
    id: instrumentId(instrument), version, sha256, bytes: bytes.length, keptAt: new Date().toISOString(), document,
  }));
}

/** A file of work handed in, one's own from another phone or a colleague's that one reviews. */
export async function keepWorkOf(url: string, file: FileRef): Promise<Downloaded> {
  try {
    await keepFile(file, url);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: whyStopped(error) };
  }
}

/** A photo of an inspection that this phone did not take. */
export async function keepEvidence(inspectionId: string, file: FileRef): Promise<Downloaded> {
  try {
    await keepFile(file, `/api/evidence/${inspectionId}/${file.sha256}`);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: whyStopped(error) };
  }
}
