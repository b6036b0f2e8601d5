import { canonicalJson, type SignatureFault, type SignatureFinding, type Trust, type TrustedKey } from '#contracts';
import { fromBase58, hex, utf8 } from './bytes.js';
import type { ProofCrypto } from './crypto.js';
import { citedDigest, momentOf, readSigned, type SignedDocument } from './reading.js';
import { digestMultibase, signingInput } from './signing.js';

/** The register's word for what a key signed before it fell into wrong hands: asked with the SHA-256 (hex) of a credential's bytes. */
export type Witness = (kid: string, sha256: string) => boolean | Promise<boolean>;

export interface SignatureOptions {
  crypto: ProofCrypto;
  /** Canonical JSON of the award record, where it is at hand: it must be the one that the credential cites. */
  recordJson?: string;
  /** Asked beside the witnesses of the trust. */
  witness?: Witness;
}

/** The 32 bytes of a key given as Multikey text (`z6Mk…`). */
export function publicKeyBytes({ algorithm, publicKeyMultibase }: TrustedKey): Uint8Array | null {
  const bytes = algorithm === 'Ed25519' && publicKeyMultibase !== null ? fromBase58(publicKeyMultibase) : null;
  return bytes?.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01 ? bytes.subarray(2) : null;
}

export const trusted = (trust: Trust, did: string): Trust['issuers'][number] | undefined => trust.issuers.find((issuer) => issuer.did === did);

/** False for one whose keys are there to sign beside a coordinator. Whom nobody knows is refused for that. */
export const mayCoordinate = (trust: Trust, did: string): boolean => (trusted(trust, did)?.role ?? 'coordinator') === 'coordinator';

async function witnessed({ document, kid }: SignedDocument, trust: Trust, { crypto, witness }: SignatureOptions): Promise<boolean> {
  // As it was sent, since signing wrote it so; and with sorted keys, should somebody have parsed and written it anew.
  for (const bytes of new Set([JSON.stringify(document), canonicalJson(document)])) {
    const sha256 = hex(await crypto.sha256(utf8(bytes)));
    if (Object.hasOwn(trust.witnesses, kid) && trust.witnesses[kid]!.includes(sha256)) return true;
    if (witness && (await witness(kid, sha256))) return true;
  }
  return false;
}

/** `did:key:z6Mk…#z6Mk…`: the key is its own name (W3C did:key), not its thumbprint. */
const namedByItself = ({ publicKeyMultibase }: TrustedKey, did: string, name: string): boolean => publicKeyMultibase === name && did === `did:key:${name}`;

async function faultOf(signed: SignedDocument, trust: Trust, options: SignatureOptions): Promise<SignatureFault | null> {
  const { document, issuer, kid, keyOf, proof, proofValue, signedAt } = signed;
  const institution = trusted(trust, issuer);
  if (!institution) return 'issuer_unknown';
  const key = keyOf === issuer ? institution.keys.find((each) => each.kid === kid || namedByItself(each, issuer, kid)) : undefined;
  const publicKey = key ? publicKeyBytes(key) : null;
  if (!key || !publicKey) return 'key_unknown';
  const input = await signingInput(document, proof, options.crypto);
  if (input === null) return 'shape_unknown';
  const signature = fromBase58(proofValue);
  if (signature?.length !== 64 || !(await options.crypto.verifyEd25519(publicKey, input, signature))) return 'altered';
  if (key.compromisedAt !== null && !(await witnessed({ ...signed, kid: key.kid }, trust, options))) return 'key_compromised';
  if (key.retiredAt !== null && momentOf(signedAt) > momentOf(key.retiredAt)) return 'key_retired';
  const { recordJson } = options;
  return recordJson !== undefined && citedDigest(document) !== (await digestMultibase(recordJson, options.crypto)) ? 'record_altered' : null;
}

/** Who signed a document of ours (award credential or status list), and whether it may be believed. Never throws, whatever it is given. */
export async function verifySignature(document: unknown, trust: Trust, options: SignatureOptions): Promise<SignatureFinding> {
  const signed = readSigned(document);
  if (!signed) return { state: 'invalid', reason: 'malformed', issuer: null, kid: null, signedAt: null };
  const reason = await faultOf(signed, trust, options);
  return { state: reason === null ? 'valid' : 'invalid', reason, issuer: signed.issuer, kid: signed.kid, signedAt: signed.signedAt };
}
