import { canonicalJson, type CertificateBundle, type SignatureFault, type SignatureFinding, type Trust, type Verdict } from '#contracts';
import { statusOf, verifyBundle } from '#proof';
import { createHash } from 'node:crypto';
import type { Archive } from './archive.js';
import { jwkOf, publicKeyOf, verifyBytes } from './key.material.js';
import { nodeCrypto } from './node-crypto.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Checks with what an archive holds, and asks nobody. */
export class OfflineVerifier {
  constructor(private readonly archive: Archive, private readonly now: Date) {}

  /** Record and credentials together, as they are attached to the PDF. */
  bundle(bundle: CertificateBundle): Promise<Verdict> {
    return verifyBundle(bundle, this.archive.trust, { now: this.now, crypto: nodeCrypto, lists: this.archive.lists });
  }

  /** A credential without its record: whether others had to sign too, only the register can tell. */
  async credential(credential: unknown): Promise<Verdict> {
    const verdict = await this.bundle({ record: null, credentials: [credential] });
    return this.alone(verdict, sha256(canonicalJson(credential ?? null)));
  }

  /** A credential as a JSON Web Token. */
  async token(token: string): Promise<Verdict> {
    const { signature, credential } = judgeToken(token, this.archive.trust);
    const valid = signature.state === 'valid' && credential !== null;
    const status = valid
      ? await statusOf(credential, this.archive.trust, { now: this.now, crypto: nodeCrypto, lists: this.archive.lists, authors: this.authors(signature.issuer!) })
      : { state: 'unknown' as const, reason: null, since: null };
    const institutions = signature.issuer === null ? [] : [{ did: signature.issuer, code: '', required: true, byMandate: false, state: 'record_missing' as const }];
    return this.alone({ signature, status, joint: { state: 'broken', institutions }, paper: { state: 'none' } }, sha256(token.trim()));
  }

  /** Whose lists are believed: the issuer's own, and those of the institution that keeps the register. */
  private authors(issuer: string): string[] {
    return [issuer, ...this.archive.trust.issuers.filter(({ role }) => role === 'coordinator').map(({ did }) => did)];
  }

  private alone(verdict: Verdict, digest: string): Verdict {
    const { signature: { state, kid }, joint } = verdict;
    if (state !== 'valid' || kid === null || this.archive.institutions(kid, digest) !== 1) return verdict;
    return { ...verdict, joint: { state: 'not_joint', institutions: joint.institutions.map((each) => ({ ...each, state: 'valid' })) } };
  }
}

/** What is said by a token that one of the institutions signed. The key in its own header counts for nothing. */
function judgeToken(token: string, trust: Trust): { signature: SignatureFinding; credential: Json | null } {
  const [head, body, signature, more] = token.trim().split('.');
  const [header, claims] = [read(head), read(body)];
  const issuer = isObject(claims?.['issuer']) ? claims['issuer']['id'] : undefined;
  const [keyOf, kid] = typeof header?.['kid'] === 'string' ? header['kid'].split('#') : [];
  const found = (reason: SignatureFault | null): ReturnType<typeof judgeToken> => ({
    signature: { state: reason === null ? 'valid' : 'invalid', reason, issuer: typeof issuer === 'string' ? issuer : null, kid: kid ?? null, signedAt: null }, credential: reason === null ? claims : null,
  });
  if (!header || !claims || more !== undefined || header['alg'] !== 'RS256' || typeof issuer !== 'string' || claims['iss'] !== issuer || !kid) return found('malformed');
  const institution = trust.issuers.find(({ did }) => did === issuer);
  if (!institution) return found('issuer_unknown');
  const key = keyOf === issuer ? institution.keys.find((each) => each.kid === kid && each.algorithm === 'RS256') : undefined;
  if (!key?.jwk) return found('key_unknown');
  if (!verifyBytes('RS256', Buffer.from(`${head}.${body}`), publicKeyOf(JSON.stringify(jwkOf(JSON.stringify(key.jwk)))), Buffer.from(signature ?? '', 'base64url'))) return found('altered');
  const witnessed = trust.witnesses[kid]?.includes(sha256(token.trim())) ?? false;
  return found(key.compromisedAt === null || witnessed ? null : 'key_compromised');
}

function read(part: string | undefined): Json | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
