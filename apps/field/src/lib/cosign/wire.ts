import type { Outcome } from '#lib/offline/online.ts';
import { ask, asStranger } from '#lib/offline/wire.ts';
import type { Signed } from './store.ts';
import type { Invitation, KeyHere, Received, ToSign } from './views.ts';

export const invitationOf = (token: string): Promise<Outcome<Invitation>> => asStranger(ask('get', '/api/cosign/{token}', { path: { token } }));

export const documentsAfter = (token: string, after: string | undefined): Promise<Outcome<{ items: ToSign[]; next: string | null }>> =>
  asStranger(ask('get', '/api/cosign/{token}/documents', { path: { token }, query: { after } }));

export const nameKey = (token: string, { did, publicKeyMultibase }: { did: string; publicKeyMultibase: string }): Promise<Outcome<KeyHere[]>> =>
  asStranger(ask('put', '/api/cosign/{token}/key', { path: { token }, body: { did, publicKeyMultibase } }));

export const handIn = (token: string, signed: readonly Signed[]): Promise<Outcome<Received>> =>
  asStranger(ask('post', '/api/cosign/{token}/signed', { path: { token }, body: { documents: signed.map(({ awardId, credential }) => ({ awardId, credential })) } }));
