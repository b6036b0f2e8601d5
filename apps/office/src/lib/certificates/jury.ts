import { uuidv7 } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

type Schemas = components['schemas'];
export type Candidacy = Schemas['CandidacyRow'];
export type JuryDecision = Schemas['JuryDecisionView'];
export type Verdict = Schemas['NewJuryDecision']['verdict'];
export type CandidacyState = Candidacy['state'];

export const open: CandidacyState[] = ['eligible', 'proposed', 'postponed'];

/** Whether this member may say this of the candidate, as far as the list knows; the server decides again. */
export function mayBe(verdict: Verdict, { state, hindrance }: Candidacy): boolean {
  if (hindrance === 'candidacy.oneself') return false;
  if (verdict === 'reconsider') return state === 'refused';
  return open.includes(state) && (verdict !== 'validate' || hindrance === null);
}

/** A decision has one id from the moment it is begun, so that sending it again does it once. */
export const newDecision = (): string => uuidv7();
