import { type Actor, Clock, Config, Database, Facts, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Like } from 'typeorm';
import { KeyVault } from './key-vault.js';
import type { Signer } from './signer.js';
import { type KeyAlgorithm, SigningKey } from './signing-key.entity.js';

/** Turns of whoever makes or retires a key. */
const TURN = 'credential.signing-key';

/** The keys that sign here: the institution's own, and those it holds by mandate. Made at the first use, retired, never deleted. */
@Injectable()
export class SigningKeyService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly config: Config, private readonly vault: KeyVault,
  ) {}

  /** `did:web:kru.example`; a port is written `%3A3000`. */
  get did(): string {
    return `did:web:${encodeURIComponent(new URL(this.config.origin).host)}`;
  }

  /** Whose name stands on what is signed here on behalf of the institution `code`: never its own. */
  mandateDid(code: string): string {
    return `${this.did}:mandate:${code}`;
  }

  /** The key in use for `issuer`, ours unless it says another. */
  async signer(issuer: string = this.did, algorithm: KeyAlgorithm = 'Ed25519'): Promise<Signer> {
    return this.vault.open((await this.inUse(issuer, algorithm)) ?? (await this.first(issuer, algorithm)));
  }

  /** Every key there ever was, of `issuer` or of all who sign here, the oldest first. */
  all(issuer?: string): Promise<SigningKey[]> {
    return this.db.repo(SigningKey).find({
      where: issuer === undefined ? [{ issuer: this.did }, { issuer: Like(`${this.did}:mandate:%`) }] : { issuer }, order: { validFrom: 'ASC', kid: 'ASC' },
    });
  }

  /** @throws NotFound `signing_key.not_found` */
  async get(kid: string): Promise<SigningKey> {
    const key = await this.db.repo(SigningKey).findOneBy({ kid });
    if (!key) throw new NotFound('signing_key.not_found', { kid });
    return key;
  }

  /** The key of that name, in use or retired; null where it is not one of ours. */
  async signerOf(kid: string): Promise<Signer | null> {
    const key = await this.db.repo(SigningKey).findOneBy({ kid });
    return key && this.vault.open(key);
  }

  /** A new key signs from now on; the old one stays published, and what it signed stays valid. */
  async rotate(actor: Actor, { issuer = this.did, algorithm = 'Ed25519' }: { issuer?: string; algorithm?: KeyAlgorithm } = {}): Promise<{ kid: string; retired: string[] }> {
    await this.db.alone(TURN);
    const old = await this.db.repo(SigningKey).findBy({ issuer, algorithm, retiredAt: IsNull() });
    const retired = old.map(({ kid }) => kid);
    await this.db.repo(SigningKey).update({ kid: In(retired) }, { retiredAt: this.clock.now() });
    const { kid } = await this.make(issuer, algorithm);
    await this.facts.record(actor, { name: 'signing_key.rotated', subject: kid, place: '', data: { issuer, algorithm, retired } });
    return { kid, retired };
  }

  /**
   * Somebody else may have had the key since `since`: it signs nothing more, and another takes its place. Said again
   * with an earlier moment, the earlier holds. Gives the key that signs instead, or null where it was retired already.
   * @throws RuleBroken `signing_key.since_in_future`
   */
  async compromise(actor: Actor, kid: string, since: Date): Promise<{ key: SigningKey; replacedBy: string | null }> {
    await this.db.alone(TURN);
    const key = await this.get(kid);
    const now = this.clock.now();
    if (since > now) throw new RuleBroken('signing_key.since_in_future', { kid, since: since.toISOString() });
    const wasInUse = key.retiredAt === null;
    key.retiredAt ??= now;
    if (key.compromisedAt === null || since < key.compromisedAt) key.compromisedAt = since;
    await this.db.repo(SigningKey).update({ kid }, { retiredAt: key.retiredAt, compromisedAt: key.compromisedAt });
    const replacedBy = wasInUse ? (await this.make(key.issuer, key.algorithm)).kid : null;
    await this.facts.record(actor, { name: 'signing_key.compromised', subject: kid, place: '', data: { since: key.compromisedAt.toISOString(), replacedBy } });
    return { key, replacedBy };
  }

  /** Seals every key that stands here under the passphrase of today. Gives how many there are. */
  async reseal(): Promise<number> {
    await this.db.alone(TURN);
    let count = 0;
    for (const key of await this.db.repo(SigningKey).find()) {
      const sealed = this.vault.resealed(key);
      if (!sealed) continue;
      await this.db.repo(SigningKey).update({ kid: key.kid }, { sealed });
      count++;
    }
    return count;
  }

  private inUse(issuer: string, algorithm: KeyAlgorithm): Promise<SigningKey | null> {
    return this.db.repo(SigningKey).findOneBy({ issuer, algorithm, retiredAt: IsNull() });
  }

  private async first(issuer: string, algorithm: KeyAlgorithm): Promise<SigningKey> {
    await this.db.alone(TURN);
    return (await this.inUse(issuer, algorithm)) ?? this.make(issuer, algorithm);
  }

  private async make(issuer: string, algorithm: KeyAlgorithm): Promise<SigningKey> {
    const key = { ...(await this.vault.make(algorithm, issuer)), algorithm, issuer, validFrom: this.clock.now(), retiredAt: null, compromisedAt: null };
    await this.db.repo(SigningKey).insert(key);
    return Object.assign(new SigningKey(), key);
  }
}
