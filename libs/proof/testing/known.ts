import type { CertificateBundle, Trust, Verdict } from '#contracts';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * A certificate with what is to be found out about it, kept in `known/` and never made again: whatever becomes of the
 * code, what was once signed must be judged alike.
 */
export interface KnownAnswer {
  name: string; now: string; trust: Trust; bundle: CertificateBundle;
  expected: { verdict: Verdict; /** Of the canonical N-Quads of each credential without its proof. */ quadsSha256: string[] };
  /** Text of its large QR code. */
  qr?: string;
}

const folder = new URL('./known/', import.meta.url);

export const knownAnswers = (): KnownAnswer[] => readdirSync(folder).filter((file) => file.endsWith('.json')).sort()
  .map((file) => ({ name: file.slice(0, -5), ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<KnownAnswer, 'name'>) }));
