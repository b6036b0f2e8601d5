import { type Assignment, type CourseDocument, type FileRef, sha256Hex, type SubmissionRecord, uuidv7 } from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { Submission } from './coursework.views.ts';
import { post } from './outbox.ts';
import { shrink } from '#lib/photo.ts';
import { change } from './state.svelte.ts';
import { leaveState, studyKey } from './study.ts';
import { takeBackWork } from './taking-back.ts';
import { largestFile, mimeOf, roundsOf, submissionUrl, uploadUrl, type Work } from './working.rules.ts';

const partBytes = 262_144;

/** Why a file was not taken. */
export type Unfit = 'unreadable' | 'too_large' | 'kind' | 'full';
export type Added = { ok: true; file: FileRef } | { ok: false; why: Unfit };

/** Keeps a chosen file on the phone, a photo made small first. What cites it is the caller's to keep. */
export async function keepWorkFile(chosen: File): Promise<Added> {
  const mime = mimeOf(chosen);
  if (mime === null) return { ok: false, why: 'kind' };
  try {
    const blob = mime === 'image/jpeg' ? (await shrink(chosen)).blob : new Blob([await chosen.arrayBuffer()], { type: mime });
    if (blob.size > largestFile) return { ok: false, why: 'too_large' };
    const file: FileRef = { sha256: await sha256Hex(new Uint8Array(await blob.arrayBuffer())), name: nameFor(chosen, mime), mime, bytes: blob.size };
    await change(['uploads'], (tx) => tx.objectStore('uploads').put({ ...file, blob, partBytes, sent: [] }));
    return { ok: true, file };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, why: error.name === 'QuotaExceededError' ? 'full' : 'unreadable' };
  }
}

const nameFor = ({ name }: File, mime: string): string => (mime === 'image/jpeg' ? `${name.replace(/\.[^.]*$/, '') || 'photo'}.jpg` : name).slice(-200);

export const dropWorkFile = (sha256: string): Promise<void> => change(['uploads'], (tx) => tx.objectStore('uploads').delete(sha256));

/** The work handed in: its files on their way first, then itself; kept, and out of hand, in one transaction. */
export async function handIn(course: CourseDocument, assignment: Assignment, { text, files, startedAt }: Work): Promise<void> {
  const id = uuidv7();
  const submittedAt = new Date().toISOString();
  const record: SubmissionRecord = {
    courseCode: course.code, courseVersion: course.version, locale: language.current, activityId: assignment.id, startedAt: startedAt ?? submittedAt, submittedAt, text, files,
  };
  await change(['submissions', 'uploads', 'states', 'outbox'], async (tx) => {
    const rounds = roundsOf(await tx.objectStore('submissions').getAll(), course.code, assignment.id);
    const submission: Submission = { ...record, id, round: (rounds[0]?.round ?? 0) + 1, state: 'waiting', receivedAt: null, mark: null, peer: [] };
    for (const { file } of files) {
      // What the ministry has from an earlier round, or from another phone, is not on this one.
      if (await tx.objectStore('uploads').getKey(file.sha256) === undefined) continue;
      await post(tx, { kind: 'upload', about: assignment.title, url: uploadUrl(file.sha256), upload: file });
    }
    await tx.objectStore('submissions').put(submission);
    await post(tx, { kind: 'submission', about: assignment.title, url: submissionUrl(id), json: record });
    await leaveState(tx, studyKey.assignment(course.code, assignment.id));
  });
}

/** Work that was refused is in hand again, with all that was in it. */
export const takeBack = (submission: Submission): Promise<void> => change(['submissions', 'states', 'outbox'], (tx) => takeBackWork(tx, submission));
