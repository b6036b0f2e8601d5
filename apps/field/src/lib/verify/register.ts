import type { AwardRecord, CertificateBundle, PaperFinding, Verdict } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';
import type { Outcome } from '#lib/offline/online.ts';
import { type Answer, ask, Unreachable } from '#lib/offline/wire.ts';

// What the ministry's register says to a stranger. Nothing is kept of it but the status lists, which say of nobody anything.

type Views = components['schemas'];
/** The register's answer, with the parts that contracts knows better. */
export type Registered = Omit<Views['VerificationView'], 'record' | 'verdict'> & { record: AwardRecord; verdict: Verdict };
export type Row = Views['VerifiedRow'];

async function online<T>(asking: Promise<Answer<unknown>>): Promise<Outcome<T>> {
  try {
    return await asking as Answer<T>;
  } catch (error) {
    if (error instanceof Unreachable) return { ok: false, unreachable: true };
    throw error;
  }
}

export const askRegister = (code: string): Promise<Outcome<Registered>> => online(ask('get', '/api/verify/{code}', { path: { code } }));
export const askBundle = (code: string): Promise<Outcome<CertificateBundle>> => online(ask('get', '/api/verify/{code}/bundle', { path: { code } }));
export const askPaper = (code: string, sha256: string): Promise<Outcome<PaperFinding>> => online(ask('get', '/api/verify/{code}/paper/{sha256}', { path: { code, sha256 } }));
export const askMany = (codes: string[]): Promise<Outcome<{ items: Row[] }>> => online(ask('post', '/api/verify/many', { body: { codes } }));
