import type { RefusalCode } from '@kru/contracts';

export type OutboxKind = 'enrolment' | 'attempt' | 'completion' | 'evidence' | 'rating_sheet' | 'judgements' | 'recommendation' | 'response' | 'action' | 'me'
  | 'practice' | 'upload' | 'submission' | 'peer_review' | 'notice' | 'share' | 'name_correction';

/** One record on its way to the ministry. `id` is a UUIDv7, so entries stand in the order in which they were made. */
export interface OutboxEntry {
  id: string; kind: OutboxKind;
  /** The inspection it belongs to: its pages show what waits, and the list of what waits leads there. */
  inspectionId?: string;
  /** What it is about, as the list of waiting things says it. */
  about: { km: string; en: string; fr: string };
  method: 'PUT' | 'POST' | 'PATCH' | 'DELETE'; url: string;
  /** A JSON text, or the hash of a photo whose bytes are sent as they are, or of a file that goes in parts. */
  body: { json: string } | { photo: string; mime: string } | { upload: string } | null;
  bytes: number; madeAt: string; tries: number;
  /** Not before this time (ms since 1970). */
  nextTryAt: number;
  /** A clear no. The record stays here with its reason until the person deals with it; it is never dropped. */
  refusal: { code: string; details: Record<string, unknown>; at: string } | null;
}

/** What an answer means for its record. */
export type Verdict = 'received' | 'refused' | 'later' | 'signed_out';

/** Refusals that pass by themselves: the record waits, the person need do nothing. */
const passing: readonly RefusalCode[] = ['request.too_many', 'server.failed', 'server.unavailable', 'file.hash_mismatch', 'rating_sheet.evidence_missing',
  'submission.files_missing', 'name_correction.files_missing', 'upload.hash_mismatch', 'upload.not_found'];

export function verdictOf(status: number, code: string): Verdict {
  if (status >= 200 && status < 300) return 'received';
  if (status === 401) return 'signed_out';
  if (status >= 500 || status === 429 || status === 408 || passing.some((one) => one === code)) return 'later';
  return 'refused';
}

const firstWait = 2_000;
const longestWait = 15 * 60_000;

/** How long to wait after `tries` failures: doubling, never over a quarter of an hour, and spread, so that a province's phones do not return in one second. `random` in 0..1. */
export function waitAfter(tries: number, random: number): number {
  const full = Math.min(longestWait, firstWait * 2 ** Math.min(tries - 1, 20));
  return Math.round(full / 2 + (full / 2) * random);
}

/** No wait is longer than the longest: one that is was set before the phone's clock was put back, and is over. */
const isDue = ({ nextTryAt }: OutboxEntry, now: number): boolean => nextTryAt <= now || nextTryAt > now + longestWait;

/** What may be sent now, in the order in which it was made. A refused or waiting record holds no other one back. */
export const dueAt = (entries: readonly OutboxEntry[], now: number): OutboxEntry[] =>
  entries.filter((entry) => entry.refusal === null && isDue(entry, now)).sort((a, b) => (a.id < b.id ? -1 : 1));

/** When the next waiting record may be tried (ms since 1970), or null when none waits. */
export const nextTryOf = (entries: readonly OutboxEntry[]): number | null =>
  entries.reduce<number | null>((soonest, entry) => (entry.refusal === null && (soonest === null || entry.nextTryAt < soonest) ? entry.nextTryAt : soonest), null);

/** The entry as it stands after a try that brought no receipt. */
export function afterTry(entry: OutboxEntry, verdict: Exclude<Verdict, 'received'>, refusal: { code: string; details: Record<string, unknown> }, now: number, random: number): OutboxEntry {
  if (verdict === 'signed_out') return entry;
  const tries = entry.tries + 1;
  if (verdict === 'refused') return { ...entry, tries, refusal: { ...refusal, at: new Date(now).toISOString() } };
  return { ...entry, tries, nextTryAt: now + waitAfter(tries, random) };
}
