import { type AwardIssuer, canonicalJson, type Trust } from '#contracts';
import { nodeCrypto, PartnerKey } from '#credential';
import { Clock, Database, Forbidden, RuleBroken } from '#platform';
import { verifySignature } from '#proof';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

/** A partner's clock may be this much ahead of ours. */
const AHEAD_MS = 10 * 60_000;

interface Proof { verificationMethod?: unknown; created?: unknown }

/** Whether what came back says what was sent, and who signed it. */
@Injectable()
export class ProofService {
  constructor(private readonly db: Database, private readonly clock: Clock) {}

  /** Word for word what was sent, but for the proof. @throws RuleBroken `cosign.other_award`, `cosign.document_changed` */
  mustSay({ proof: _, ...rest }: Record<string, unknown>, expected: object): void {
    if (canonicalJson(rest) === canonicalJson(expected)) return;
    const other = rest['id'] !== (expected as { id: unknown }).id;
    throw new RuleBroken(other ? 'cosign.other_award' : 'cosign.document_changed');
  }

  /** Gives the key that signed. @throws Forbidden `cosign.key_unconfirmed`; RuleBroken `cosign.other_key`, `cosign.signature_wrong`, `cosign.clock_ahead` */
  async mustBeSignedBy(credential: Record<string, unknown>, issuer: AwardIssuer, keys: readonly PartnerKey[], recordJson: string): Promise<PartnerKey> {
    const { verificationMethod, created } = (credential['proof'] ?? {}) as Proof;
    const key = keys.find(({ kid, publicKey }) => [`${issuer.did}#${kid}`, `${issuer.did}#${publicKey}`].includes(String(verificationMethod)));
    if (!key) throw await this.strange(String(verificationMethod), issuer.did);
    const signedAt = Date.parse(String(created));
    if (signedAt > this.clock.now().getTime() + AHEAD_MS) throw new RuleBroken('cosign.clock_ahead', { signedAt: String(created) });
    const { state } = await verifySignature(credential, trustIn(issuer, key, this.clock.now()), { crypto: nodeCrypto, recordJson });
    if (state !== 'valid') throw new RuleBroken('cosign.signature_wrong');
    return key;
  }

  /** A key of this identifier waits for an officer. */
  async proposed(did: string): Promise<boolean> {
    return this.db.repo(PartnerKey).existsBy({ issuer: did, confirmedAt: IsNull(), retiredAt: IsNull() });
  }

  private async strange(method: string, did: string): Promise<Forbidden | RuleBroken> {
    const waiting = await this.db.repo(PartnerKey).findBy({ issuer: did, confirmedAt: IsNull(), retiredAt: IsNull() });
    return waiting.some(({ kid, publicKey }) => [`${did}#${kid}`, `${did}#${publicKey}`].includes(method)) ? new Forbidden('cosign.key_unconfirmed') : new RuleBroken('cosign.other_key');
  }
}

/** That one key of that one institution, and nothing else. */
const trustIn = ({ did, name }: AwardIssuer, { kid, publicKey }: PartnerKey, now: Date): Trust => ({
  kind: 'trust', schema: 1, madeAt: now.toISOString(), witnesses: {},
  issuers: [{ did, name, role: 'partner', keys: [{ kid, algorithm: 'Ed25519', publicKeyMultibase: publicKey, jwk: null, validFrom: new Date(0).toISOString(), retiredAt: null, compromisedAt: null }] }],
});
