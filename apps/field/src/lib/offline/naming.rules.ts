import { isKhmerName, isLatinName, type NameDocument, tidyName, type FileRef } from '@kru/contracts';
import type { NameCorrection } from './certificate.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';

/** What is typed of a request, kept at every touch. */
export interface NamesInHand { nameKm: string; nameLatin: string; document: NameDocument | ''; reason: string; files: FileRef[] }

export const namesDraft = 'names';
export const correctionUrl = (id: string): string => `/api/me/name-corrections/${id}`;

export type NameLack = 'km' | 'latin' | 'same' | 'document' | 'reason' | 'files';

/** What is still missing before it may be sent; the ministry asks the same. */
export function lackOfNames({ nameKm, nameLatin, document, reason, files }: NamesInHand, known: { nameKm: string; nameLatin: string }): NameLack[] {
  const { km, latin } = { km: tidyName(nameKm), latin: tidyName(nameLatin) };
  return [
    ...(isKhmerName(km) ? [] : ['km' as const]), ...(isLatinName(latin) ? [] : ['latin' as const]),
    ...(km === known.nameKm && latin === known.nameLatin ? ['same' as const] : []), ...(document === '' ? ['document' as const] : []),
    ...(reason.trim().length < 3 ? ['reason' as const] : []), ...(files.length === 0 ? ['files' as const] : []),
  ];
}

/** `kept` on this phone, `refused` by a clear no before anyone looked, then what the officer decided. */
export type NamesState = 'kept' | 'returned' | NameCorrection['state'];

export const namesStateOf = (correction: NameCorrection, outbox: readonly OutboxEntry[]): NamesState => {
  if (correction.receivedAt !== null) return correction.state;
  return outbox.some(({ url, refusal }) => url === correctionUrl(correction.id) && refusal) ? 'returned' : 'kept';
};

/** Photos and PDFs: what a camera or a scanner makes. */
export const documentTypes = 'image/*,.pdf';
export const mostDocuments = 4;
