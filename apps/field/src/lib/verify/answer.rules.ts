import type { AwardRecord, PaperFinding, PublicReason, Verdict } from '@kru/contracts';

/** Why this device did not check the signatures itself. */
export type Unchecked = 'browser' | 'keys' | 'bundle' | 'compromised';

/** What the register said, as far as it counts for the answer. */
export interface Said { verdict: Verdict; publicReason: PublicReason | null; changedAt: string }

/** Whether the register was asked: it answered, it does not know the code, or it could not be reached. */
export type Register = Said | 'unknown' | 'silent';

/** What is known of a certificate: from this device's own check, from the register, or from both. */
export interface Knowledge {
  phone: Verdict | Unchecked; register: Register; paper: PaperFinding['state'];
  /** What the device judged was somebody's file, and not what the register keeps: a forged one contradicts nobody. */
  ofFile?: boolean;
}

export type Overall = Verdict['status']['state'] | 'forged' | 'differs';

const looksGood = ({ signature, joint }: Verdict): boolean => signature.state === 'valid' && joint.state !== 'broken';

/** A partner who has yet to sign is not a forgery: the register says so. */
const waits = ({ status, joint }: Verdict): boolean => status.state === 'awaiting_cosign' && joint.institutions.every(({ state }) => state === 'valid' || state === 'credential_missing');

/**
 * One word for all that is known. What this device found and what the register says must be the same: where they are not, one of them
 * was tampered with, and nobody can tell which. A status unknown is never shown as valid.
 */
export function overallOf({ phone, register, paper, ofFile = false }: Knowledge): Overall {
  const said = typeof register === 'string' ? null : register.verdict;
  const found = typeof phone === 'string' ? null : phone;
  if (found && !looksGood(found) && !(said && waits(said) && waits({ ...found, status: said.status }))) return said && looksGood(said) && !ofFile ? 'differs' : 'forged';
  if (said && !looksGood(said) && !waits(said)) return found ? 'differs' : 'forged';
  if (paper === 'altered') return 'forged';
  if (found && register === 'unknown') return 'differs';
  if (!said) return found?.status.state ?? 'unknown';
  if (found && contradict(found.status.state, said.status.state)) return 'differs';
  return said.status.state;
}

/** Lists and register are published together: only a device without fresh lists, or a signature that is still awaited, may know less. */
function contradict(found: Verdict['status']['state'], said: Verdict['status']['state']): boolean {
  if (found === 'unknown' || said === 'awaiting_cosign') return false;
  return found !== said;
}

export const toneOf = (overall: Overall): 'good' | 'warn' | 'bad' =>
  (overall === 'valid' ? 'good' : ['revoked', 'superseded', 'forged', 'differs'].includes(overall) ? 'bad' : 'warn');

/** Whose name stands for an identifier, in the reader's words. */
export const institutionOf = (record: AwardRecord | null, did: string | null): AwardRecord['issuers'][number] | undefined => record?.issuers.find((issuer) => issuer.did === did);
