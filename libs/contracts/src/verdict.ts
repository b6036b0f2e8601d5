/**
 * What a check of a certificate finds, in server, browser and command alike. Reasons are stable codes whose words are
 * in the web apps' messages (`verdict.*`).
 */
export interface Verdict { signature: SignatureFinding; status: StatusFinding; joint: JointFinding; paper: PaperFinding }

export const signatureFaults = ['malformed', 'shape_unknown', 'altered', 'record_altered', 'key_unknown', 'key_retired', 'key_compromised', 'issuer_unknown'] as const;
export type SignatureFault = (typeof signatureFaults)[number];

/** Who signed and whether not one letter changed since: proof, key, and the digest of the award record where it is at hand. */
export interface SignatureFinding {
  state: 'valid' | 'invalid'; reason: SignatureFault | null;
  issuer: string | null; kid: string | null; signedAt: string | null;
}

export const statusDoubts = ['list_unreachable', 'list_stale', 'list_foreign', 'list_forged'] as const;
export type StatusDoubt = (typeof statusDoubts)[number];

/** Whether it holds today. `unknown` is never shown as valid: `since` is the moment of the last word that was heard, null when none was. */
export interface StatusFinding {
  state: 'valid' | 'revoked' | 'suspended' | 'superseded' | 'expired' | 'not_yet_valid' | 'awaiting_cosign' | 'unknown';
  reason: StatusDoubt | null; since: string | null;
}

export const jointFaults = ['credential_missing', 'credential_forged', 'credential_of_another_award', 'record_missing'] as const;
export type JointFault = (typeof jointFaults)[number];

/** Whether every required institution's own credential verifies and cites the same record. */
export interface JointFinding {
  state: 'not_joint' | 'joint' | 'broken' | 'single_by_decision';
  /** Each institution of the record. */
  institutions: { did: string; code: string; required: boolean; byMandate: boolean; state: 'valid' | JointFault }[];
}

/** Whether a PDF is the very file that is printed from the record. `unknown` where that cannot be found out here: compare the fields by eye. */
export interface PaperFinding { state: 'none' | 'same' | 'altered' | 'unknown' }

/** True only when the certificate may be relied on. */
export const mayBeReliedOn = ({ signature, status, joint, paper }: Verdict): boolean =>
  signature.state === 'valid' && status.state === 'valid' && joint.state !== 'broken' && paper.state !== 'altered';

/** A public key of an institution, with its history. Never left out once published. */
export interface TrustedKey {
  /** Thumbprint (RFC 7638). */
  kid: string; algorithm: 'Ed25519' | 'RS256';
  /** Ed25519 as Multikey text; RS256 as null, see `jwk`. */
  publicKeyMultibase: string | null; jwk: Record<string, string> | null;
  validFrom: string; retiredAt: string | null; compromisedAt: string | null;
}

/** The institutions one relies on, and their keys: what a phone bundles and an archive holds. */
export interface Trust {
  kind: 'trust'; schema: 1; madeAt: string;
  issuers: { did: string; name: { km: string; en: string; fr: string }; role: 'coordinator' | 'partner' | 'mandate'; keys: TrustedKey[] }[];
  /** For each compromised key: SHA-256 (hex) of the credentials it signed before, as the register has them. */
  witnesses: Record<string, string[]>;
}

/** Everything needed to check one certificate: what the page fetches, and what is attached to the PDF (without the lists). */
export interface CertificateBundle {
  record: unknown; credentials: unknown[];
  /** Signed status lists by their address. */
  lists?: Record<string, unknown>;
}
