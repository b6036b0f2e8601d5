import { ask, Unreachable } from '#lib/offline/wire.ts';
import type { Outcome } from '#lib/offline/online.ts';
import type { Answer } from '#lib/offline/wire.ts';
import type { Signed } from './store.ts';
import type { Invitation, KeyHere, Received, ToSign } from './views.ts';

async function online<T>(asking: Promise<Answer<unknown>>): Promise<Outcome<T>> {
  try {
    return await asking as Answer<T>;
  } catch (error) {
    if (error instanceof Unreachable) return { ok: false, unreachable: true };
    throw error;
  }
}

export const invitationOf = (token: string): Promise<Outcome<Invitation>> => online(ask('get', '/api/cosign/{token}', { path: { token } }));

export const documentsAfter = (token: string, after: string | undefined): Promise<Outcome<{ items: ToSign[]; next: string | null }>> =>
  online(ask('get', '/api/cosign/{token}/documents', { path: { token }, query: { after } }));

export const nameKey = (token: string, { did, publicKeyMultibase }: { did: string; publicKeyMultibase: string }): Promise<Outcome<KeyHere[]>> =>
  online(ask('put', '/api/cosign/{token}/key', { path: { token }, body: { did, publicKeyMultibase } }));

export const handIn = (token: string, signed: readonly Signed[]): Promise<Outcome<Received>> =>
  online(ask('post', '/api/cosign/{token}/signed', { path: { token }, body: { documents: signed.map(({ awardId, credential }) => ({ awardId, credential })) } }));
