import { canonicalJson } from '@kru/contracts';
import type { Db } from './db.ts';
import { change, databaseIfOpen } from './state.svelte.ts';
import { type Answer, sendBlob, sendKept } from './wire.ts';
import { partsIn, uploadUrl } from './working.rules.ts';

interface UploadTold { partBytes: number; parts: number; missing: number[]; complete: boolean }

/**
 * A file on its way in parts. Which are missing the ministry says, so that a break (a dead battery, a closed tab, a lost network) costs one part at most.
 * @throws Unreachable
 */
export async function sendUpload(db: Db, sha256: string): Promise<Answer<unknown>> {
  const upload = await db.get('uploads', sha256);
  if (!upload) return { ok: false, status: 404, refusal: { code: 'thing.not_found', details: {}, requestId: '' } };
  const { name, mime, bytes, blob } = upload;
  const url = uploadUrl(sha256);
  let answer = await sendKept('PUT', url, canonicalJson({ name, mime, bytes }));
  if (!answer.ok) return answer;
  let told = answer.data as UploadTold;
  await keepProgress(db, sha256, told);
  for (const part of told.missing) {
    answer = await sendBlob('PUT', `${url}/parts/${part}`, blob.slice(part * told.partBytes, (part + 1) * told.partBytes), 'application/octet-stream');
    if (!answer.ok) return answer;
    told = answer.data as UploadTold;
    await keepProgress(db, sha256, told);
  }
  return answer;
}

async function keepProgress(db: Db, sha256: string, { partBytes, parts, missing, complete }: UploadTold): Promise<void> {
  if (databaseIfOpen() !== db) return;
  const open = new Set(complete ? [] : missing);
  const sent = Array.from({ length: parts }, (_, part) => part).filter((part) => !open.has(part));
  await change(['uploads'], async (tx) => {
    const upload = await tx.objectStore('uploads').get(sha256);
    if (upload) await tx.objectStore('uploads').put({ ...upload, partBytes, sent: sent.slice(0, partsIn(upload.bytes, partBytes)) });
  }, 'relaxed');
}
