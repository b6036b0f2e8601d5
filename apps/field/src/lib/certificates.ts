import type { EvaluatedCondition } from '@kru/contracts';
import { day } from '@kru/ui/format.ts';
import { inLanguage } from '@kru/ui/language.svelte.ts';
import { cert } from '#lib/certificate-words.ts';
import type { Certificate } from '#lib/offline/views.ts';

export type CertificateStanding = 'valid' | 'expired' | 'awaiting_cosign' | 'suspended' | 'revoked' | 'superseded';

/** How a certificate stands on a given day, as the phone can tell: only the public page knows what changed since. */
export function standingOf(certificate: Pick<Certificate, 'state' | 'expiresAt'>, now: Date = new Date()): CertificateStanding {
  if (certificate.state === 'numbered') return 'awaiting_cosign';
  if (certificate.state !== 'issued') return certificate.state;
  return certificate.expiresAt !== null && new Date(certificate.expiresAt) < now ? 'expired' : 'valid';
}

/** The words' key of a condition: `legal_name_missing` is three, by what is missing; `too_few` of all is another. */
export function conditionKey({ code, met, details: { form, needed, of } }: Pick<EvaluatedCondition, 'code' | 'met' | 'details'>): string {
  const stem = code === 'too_few' && needed === of ? 'all' : code;
  if (met) return `condition.${stem}.met`;
  return `condition.${stem === 'legal_name_missing' ? `${stem}_${String(form)}` : stem}`;
}

/** What is missing for an award, or done: one sentence for each condition, with what it speaks of. */
export function conditionText(condition: EvaluatedCondition): string {
  const key = conditionKey(condition);
  const params = Object.fromEntries(Object.entries(condition.details).map(([name, value]) => [name, typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value]));
  const text = cert.has(key) ? cert(key, params) : cert('condition.unknown');
  return condition.subject ? cert('condition.in', { title: inLanguage(condition.subject.title), text }) : text;
}
