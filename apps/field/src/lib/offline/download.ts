import { type CourseDocument, type FileRef, filesOf, type InstrumentDocument, sha256Hex } from '@kru/contracts';
import type { KeptFile } from './db.ts';
import { type Answer, getBytes, Unreachable } from './wire.ts';
import { change, database } from './state.svelte.ts';
import type { CourseRow } from './views.ts';

/** Why a download stopped. What had come stays, and the next try goes on from there. */
export type Stopped = 'unreachable' | 'damaged' | 'full';
export type Downloaded = { ok: true } | { ok: false; why: Stopped };

class Damaged extends Error {}

/** Bytes whose hash was checked before anyone sees them. @throws Damaged, Unreachable */
async function fetchChecked(url: string, sha256: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string }> {
  const answer: Answer<{ bytes: Uint8Array<ArrayBuffer>; mime: string }> = await getBytes(url);
  if (!answer.ok) throw new Unreachable(url);
  if (await sha256Hex(answer.data.bytes) !== sha256) throw new Damaged(url);
  return answer.data;
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
    await change(['documents'], (tx) => tx.objectStore('documents').put({
      id: `course/${row.code}`, version: row.version, sha256: row.sha256, bytes: total, keptAt: new Date().toISOString(), document,
    }));
    return { ok: true };
  } catch (error) {
    return { ok: false, why: whyStopped(error) };
  }
}

function whyStopped(error: unknown): Stopped {
  if (error instanceof Unreachable) return 'unreachable';
  if (error instanceof Damaged) return 'damaged';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
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
  const files = filesOf(kept.document);
  await change(['documents', 'files'], async (tx) => {
    await tx.objectStore('documents').delete(`course/${code}`);
    for (const { sha256 } of files) await tx.objectStore('files').delete(sha256);
  });
}

type Kept = { ok: true; file: KeptFile } | { ok: false; why: Stopped };

/** A PDF: from the phone where it was downloaded before, else from the ministry, and then kept. */
async function keptPdf(key: string, url: string, name: string): Promise<Kept> {
  const kept = await database().get('files', key);
  if (kept) return { ok: true, file: kept };
  try {
    const answer = await getBytes(url);
    if (!answer.ok || !answer.data.mime.includes('pdf')) return { ok: false, why: 'unreachable' };
    const file: KeptFile = { sha256: key, name, mime: 'application/pdf', blob: new Blob([answer.data.bytes], { type: 'application/pdf' }) };
    await change(['files'], (tx) => tx.objectStore('files').put(file), 'relaxed');
    return { ok: true, file };
  } catch (error) {
    return { ok: false, why: whyStopped(error) };
  }
}

export const certificatePdf = (certificateId: string, locale: string, name: string): Promise<Kept> =>
  keptPdf(`certificate/${certificateId}/${locale}`, `/api/certificates/${certificateId}/pdf?lang=${locale}`, name);

export const reportPdf = (inspectionId: string, version: number, locale: string, name: string): Promise<Kept> =>
  keptPdf(`report/${inspectionId}/${version}/${locale}`, `/api/inspections/${inspectionId}/report/pdf?lang=${locale}`, name);

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

/** A photo of an inspection that this phone did not take. */
export async function keepEvidence(inspectionId: string, file: FileRef): Promise<Downloaded> {
  try {
    await keepFile(file, `/api/evidence/${inspectionId}/${file.sha256}`);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: whyStopped(error) };
  }
}
