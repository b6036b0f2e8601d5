import type { FileRef, SubmissionRecord } from '@kru/contracts';
import type { Submission, Upload } from './coursework.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';
import type { Value, Values } from './study.rules.ts';

// Work for an assignment: in hand, on its way, marked.

export type WorkFile = SubmissionRecord['files'][number];
export interface Work { text: string; files: WorkFile[]; startedAt: string | null }

const fileField = (sha256: string): string => `file.${sha256}`;
const isRecord = (value: Value | undefined): value is Record<string, Value> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The work in hand, as its study state tells it: each file is a field of its own, so that two phones may each add one. */
export function workOf(values: Values): Work {
  const files = Object.entries(values).flatMap(([field, value]) => {
    if (!field.startsWith('file.') || !isRecord(value)) return [];
    const file: FileRef = { sha256: field.slice('file.'.length), name: String(value['name']), mime: String(value['mime']), bytes: Number(value['bytes']) };
    return [{ at: String(value['at']), file, caption: String(value['caption'] ?? '') }];
  }).sort((a, b) => (`${a.at} ${a.file.sha256}` < `${b.at} ${b.file.sha256}` ? -1 : 1));
  return { text: String(values['text'] ?? ''), files: files.map(({ file, caption }) => ({ file, caption })), startedAt: values['@startedAt'] === undefined ? null : String(values['@startedAt']) };
}

export const withFile = ({ sha256, name, mime, bytes }: FileRef, caption: string, at: string): Values => ({ [fileField(sha256)]: { name, mime, bytes, caption, at } });
export const withoutFile = (sha256: string): Values => ({ [fileField(sha256)]: null });
export const withCaption = (values: Values, sha256: string, caption: string): Values => {
  const value = values[fileField(sha256)];
  return isRecord(value) ? { [fileField(sha256)]: { ...value, caption } } : {};
};

/** Returned work in hand again, with all that was in it. */
export const takenUp = ({ text, files }: Pick<Submission, 'text' | 'files'>, now: string): Values => Object.assign(
  { text, '@startedAt': now } as Values, ...files.map(({ file, caption }, at) => withFile(file, caption, `${now}.${at}`)));

/** `kept` on this phone, `sending`, `refused` by a clear no, `received`, and what the facilitator decided. */
export type WorkState = 'kept' | 'sending' | 'refused' | 'received' | 'accepted' | 'returned';
export interface Parts { sent: number; total: number }
export interface WorkStanding { state: WorkState; /** What waits or was refused of it. */ entries: OutboxEntry[]; /** Of its files, in parts. */ parts: Parts }

export const uploadUrl = (sha256: string): string => `/api/uploads/${sha256}`;
export const submissionUrl = (id: string): string => `/api/submissions/${id}`;

export const partsIn = (bytes: number, partBytes: number): number => Math.max(1, Math.ceil(bytes / partBytes));

/** Where handed-in work is; `isSending` when the phone sends anything just now. */
export function standingOf(submission: Submission, outbox: readonly OutboxEntry[], uploads: readonly Upload[], isSending: boolean): WorkStanding {
  const hashes = new Set(submission.files.map(({ file }) => file.sha256));
  const urls = new Set([submissionUrl(submission.id), ...[...hashes].map(uploadUrl)]);
  const entries = outbox.filter(({ url }) => urls.has(url));
  const mine = uploads.filter(({ sha256 }) => hashes.has(sha256));
  const parts = {
    sent: mine.reduce((sum, { sent }) => sum + sent.length, 0),
    total: mine.reduce((sum, { bytes, partBytes }) => sum + partsIn(bytes, partBytes), 0),
  };
  if (submission.receivedAt !== null) return { state: submission.state === 'waiting' ? 'received' : submission.state, entries: [], parts };
  return { state: entries.some(({ refusal }) => refusal) ? 'refused' : isSending && entries.length > 0 ? 'sending' : 'kept', entries, parts };
}

/** The rounds of one assignment, the latest first. */
export const roundsOf = (submissions: readonly Submission[], course: string, activity: string): Submission[] =>
  submissions.filter(({ courseCode, activityId }) => courseCode === course && activityId === activity).sort((a, b) => b.round - a.round);

/** A new round may be begun: none yet, or the last came back. */
export const mayHandIn = (rounds: readonly Submission[]): boolean => rounds[0] === undefined || rounds[0].state === 'returned';

/** The types that a person may choose for what an assignment asks for. */
export const acceptedTypes = (kinds: readonly string[]): string => kinds.flatMap((kind) => ({
  photo: ['image/*'], audio: ['audio/*'],
  document: ['.pdf', '.docx', '.odt', '.pptx', '.txt'],
}[kind] ?? [])).join(',');

const byName: Record<string, string> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', odt: 'application/vnd.oasis.opendocument.text', txt: 'text/plain',
  m4a: 'audio/mp4', mp4: 'audio/mp4', mp3: 'audio/mpeg', ogg: 'audio/ogg', oga: 'audio/ogg', webm: 'audio/webm', weba: 'audio/webm',
};

/** What a chosen file is sent as: by its name, since phones name the same kind in several ways; null when it is of no kind that is taken. */
export function mimeOf({ name, type }: { name: string; type: string }): string | null {
  if (type.startsWith('image/')) return 'image/jpeg';
  return byName[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? (Object.values(byName).includes(type) ? type : null);
}

export const largestFile = 20_000_000;
