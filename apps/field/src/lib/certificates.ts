import type { RuleEvaluation } from '@kru/contracts';
import type { Certificate } from '#lib/offline/views.ts';
import { t } from '#lib/words.ts';

/** How a certificate stands on a given day, as the phone can tell: only the public page knows what changed since. */
export function standingOf(certificate: Certificate, now: Date = new Date()): 'valid' | 'expired' | 'awaiting_cosign' | 'suspended' | 'revoked' | 'superseded' {
  if (certificate.state === 'numbered') return 'awaiting_cosign';
  if (certificate.state !== 'issued') return certificate.state;
  return certificate.expiresAt !== null && new Date(certificate.expiresAt) < now ? 'expired' : 'valid';
}

/** What is missing for an award, one sentence for each condition. */
export function conditionText({ code, met, details }: RuleEvaluation['conditions'][number]): string {
  const params = Object.fromEntries(Object.entries(details).filter(([, value]) => typeof value === 'number'));
  switch (code) {
    case 'lessons_missing': return t(met ? 'condition.lessonsMet' : 'condition.lessons', params);
    case 'test_not_passed': return t(met ? 'condition.testMet' : 'condition.test', params);
    case 'decision_missing': return t(met ? 'condition.decisionMet' : 'condition.decision');
    case 'legal_name_missing': return t(met ? 'condition.nameMet' : details['form'] === 'latin' ? 'condition.nameLatin' : 'condition.nameKm');
    default: return t('condition.unknown');
  }
}
