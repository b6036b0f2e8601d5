import { type AwardIssuer, type AwardRecord, canonicalJson } from '#contracts';
import { Clock, Config, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import { awardCredential, type StatusPlace } from './award-credential.js';
import { Credential, CredentialRegisterEntry, type StandingOfCredential } from './credential.entity.js';
import { DocumentSigner, type Signed } from './document-signer.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';

/** What is to be signed for one person's award. */
export interface ToIssue { personId: string; record: AwardRecord; issuer: AwardIssuer; place: StatusPlace }

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Multibase (base64url) multihash of SHA-256, as `digestMultibase` wants it. */
export const digestMultibase = (text: string): string => `u${Buffer.concat([Buffer.from([0x12, 0x20]), sha256(text)]).toString('base64url')}`;

/** What the register knows a credential by: SHA-256 (hex) of its canonical JSON, found again by whoever has read it and written it down in another order. */
export const registered = (credential: object): string => sha256(canonicalJson(credential)).toString('hex');

/** Makes credentials, each once, and gives back their bytes as they were signed. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config, private readonly keys: SigningKeyService,
    private readonly signer: DocumentSigner, private readonly statusLists: StatusListService,
  ) {}

  /** Places in the status lists for `count` credentials: taken before a number is, since that one is waited for. */
  places(count: number): Promise<StatusPlace[]> {
    return this.statusLists.nextPlaces(count);
  }

  /** What `issuer` is to sign for the award, word for word. */
  unsigned({ record, issuer, place }: Omit<ToIssue, 'personId'>): object {
    return awardCredential(record, issuer, { place, origin: this.config.origin, digest: digestMultibase(canonicalJson(record)) });
  }

  /** Signs with our key, or with the one we hold by mandate of the issuer, and keeps. */
  async issue(items: readonly ToIssue[]): Promise<void> {
    const made: (Signed & { item: ToIssue })[] = [];
    for (const did of new Set(items.map(({ issuer }) => issuer.did))) {
      const theirs = items.filter(({ issuer }) => issuer.did === did);
      const signed = await this.signer.sign(theirs.map((item) => this.unsigned(item)), did);
      made.push(...theirs.map((item, at) => ({ item, ...signed[at]! })));
    }
    await this.keep(made);
  }

  /** Keeps what was signed, here or by a partner that the caller has verified. */
  async keep(made: readonly (Signed & { item: ToIssue })[]): Promise<void> {
    if (made.length === 0) return;
    const rows = made.map(({ item: { personId, record, issuer, place }, signed, kid }) => {
      const bytes = Buffer.from(JSON.stringify(signed));
      return { personId, awardId: record.id, issuer: issuer.did, id: issuer.credential, bytes, sha256: registered(signed), kid, statusList: place.list, statusIndex: place.index };
    });
    await this.db.repo(Credential).insert(rows);
    const registeredAt = this.clock.now();
    await this.db.repo(CredentialRegisterEntry).insert(rows.map(({ id, personId, awardId, issuer, kid, sha256: hash }) => ({ id, personId, awardId, issuer, kid, sha256: hash, registeredAt })));
  }

  /** All credentials of an award, the coordinator's and its partners'. */
  of(award: { personId: string; id: string }): Promise<Credential[]> {
    return this.db.repo(Credential).findBy({ personId: award.personId, awardId: award.id });
  }

  /** By the address that stands in the credential itself. @throws NotFound `credential.not_found` */
  async published(id: string): Promise<Credential> {
    const found = await this.db.repo(Credential).findOneBy({ id });
    if (!found) throw new NotFound('credential.not_found', { id });
    return found;
  }

  /** Says of all credentials of the awards how they stand (null: good again), in lists signed in this transaction. */
  async setStanding(awardIds: readonly string[], standing: StandingOfCredential | null): Promise<void> {
    const credentials = await this.db.repo(Credential).findBy({ awardId: In([...awardIds]) });
    await this.statusLists.set(credentials.map(({ statusList: list, statusIndex: index }) => ({ list, index })), standing);
  }

  /** True when the bytes are those of the register and a key of ours signed them. */
  async holds({ id, bytes }: Credential): Promise<boolean> {
    const line = await this.db.repo(CredentialRegisterEntry).findOneBy({ id });
    const credential = JSON.parse(bytes.toString()) as object;
    return (await this.keys.verify(credential)) && registered(credential) === line?.sha256;
  }
}
