import type { AwardRecord, CertificateBundle, PaperFinding, Verdict } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';
import type { Outcome } from '#lib/offline/online.ts';
import { ask, asStranger } from '#lib/offline/wire.ts';

// What the ministry's register says to a stranger. Nothing is kept of it but the status lists, which say of nobody anything.

type Views = components['schemas'];
/** The register's answer, with the parts that contracts knows better. */
export type Registered = Omit<Views['VerificationView'], 'record' | 'verdict'> & { record: AwardRecord; verdict: Verdict };
export type Row = Views['VerifiedRow'];

export const askRegister = (code: string): Promise<Outcome<Registered>> => asStranger(ask('get', '/api/verify/{code}', { path: { code } }));
export const askBundle = (code: string): Promise<Outcome<CertificateBundle>> => asStranger(ask('get', '/api/verify/{code}/bundle', { path: { code } }));
export const askPaper = (code: string, sha256: string): Promise<Outcome<PaperFinding>> => asStranger(ask('get', '/api/verify/{code}/paper/{sha256}', { path: { code, sha256 } }));
export const askMany = (codes: string[]): Promise<Outcome<{ items: Row[] }>> => asStranger(ask('post', '/api/verify/many', { body: { codes } }));
