import type { KeyFile } from '@kru/proof';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Invitation, ToSign } from './views.ts';

/** What was signed here and not received yet. */
export interface Signed { invitation: string; awardId: string; credential: Record<string, unknown> }

interface CosignDb extends DBSchema {
  keys: { key: string; value: KeyFile };
  invitations: { key: string; value: Invitation };
  documents: { key: [string, string]; value: ToSign & { invitation: string }; indexes: { invitation: string } };
  signed: { key: [string, string]; value: Signed; indexes: { invitation: string } };
}

let opened: Promise<IDBPDatabase<CosignDb>> | undefined;

/** Of nobody who is signed in here: a database of its own, which no sign-out removes. */
const db = (): Promise<IDBPDatabase<CosignDb>> => opened ??= openDB<CosignDb>('kru-cosign', 1, {
  upgrade(fresh) {
    fresh.createObjectStore('keys', { keyPath: 'kid' });
    fresh.createObjectStore('invitations');
    fresh.createObjectStore('documents', { keyPath: ['invitation', 'awardId'] }).createIndex('invitation', 'invitation');
    fresh.createObjectStore('signed', { keyPath: ['invitation', 'awardId'] }).createIndex('invitation', 'invitation');
  },
});

/** Keys stand here only as their files do: under their passphrase. */
export const keysHere = async (): Promise<KeyFile[]> => (await db()).getAll('keys');
export const keepKey = async (file: KeyFile): Promise<void> => { await (await db()).put('keys', file); };
export const forgetKey = async (kid: string): Promise<void> => (await db()).delete('keys', kid);

export async function keepInvitation(token: string, view: Invitation): Promise<void> {
  await (await db()).put('invitations', view, await nameOf(token));
}
export const invitationHere = async (token: string): Promise<Invitation | undefined> => (await db()).get('invitations', await nameOf(token));

export async function keepDocuments(invitation: string, documents: readonly ToSign[]): Promise<void> {
  const tx = (await db()).transaction('documents', 'readwrite');
  for (const document of documents) await tx.store.put({ ...document, invitation });
  await tx.done;
}
export const documentsHere = async (invitation: string): Promise<ToSign[]> => (await db()).getAllFromIndex('documents', 'invitation', invitation);

export const keepSigned = async (signed: Signed): Promise<void> => { await (await db()).put('signed', signed); };
export const signedHere = async (invitation: string): Promise<Signed[]> => (await db()).getAllFromIndex('signed', 'invitation', invitation);
export async function dropSigned(invitation: string, awardIds: readonly string[]): Promise<void> {
  const tx = (await db()).transaction('signed', 'readwrite');
  for (const awardId of awardIds) await tx.store.delete([invitation, awardId]);
  await tx.done;
}

/** The link itself is not kept: who finds this browser finds no way in. */
async function nameOf(token: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
