import { type AwardIssuer, type AwardRecord, canonicalJson } from '#contracts';
import { awardCredential, type StatusPlace } from '#proof';
import { Clock, Config, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import { Credential, type StandingOfCredential } from './credential.entity.js';
import { DocumentSigner, type Signed } from './document-signer.js';
import { mustBeFit } from './schema.js';
import { StatusListService } from './status-list.service.js';

/** What is to be signed for one person's award. */
export interface ToIssue { personId: string; record: AwardRecord; issuer: AwardIssuer; place: StatusPlace }

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Multibase (base64url) multihash of SHA-256, as `digestMultibase` wants it. */
export const digestMultibase = (text: string): string => `u${Buffer.concat([Buffer.from([0x12, 0x20]), sha256(text)]).toString('base64url')}`;

/** What the register knows a credential by: SHA-256 (hex) of its canonical JSON, found again by whoever has read it and written it down in another order. */
export const registered = (credential: object): string => sha256(canonicalJson(credential)).toString('hex');

/** Rows that go to Postgres in one statement. */
const AT_ONCE = 500;

const row = ({ item: { personId, record, issuer, place }, signed, kid }: Signed & { item: ToIssue }): Credential => ({
  personId, awardId: record.id, issuer: issuer.did, id: issuer.credential, bytes: Buffer.from(JSON.stringify(signed)), sha256: registered(signed), kid,
  statusList: place.list, statusIndex: place.index, code: record.code,
});

/** Makes credentials, each once, and gives back their bytes as they were signed. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config,
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
      const signed = await this.signer.sign(theirs.map((item) => this.fit(item)), did);
      made.push(...theirs.map((item, at) => ({ item, ...signed[at]! })));
    }
    await this.keep(made);
  }

  /** Keeps what was signed, here or by a partner that the caller has verified. */
  async keep(made: readonly (Signed & { item: ToIssue })[]): Promise<void> {
    if (made.length === 0) return;
    const registeredAt = this.clock.now();
    for (let from = 0; from < made.length; from += AT_ONCE) await this.insert(made.slice(from, from + AT_ONCE), registeredAt);
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

  private fit(item: ToIssue): object {
    const credential = this.unsigned(item);
    mustBeFit(credential);
    return credential;
  }

  private async insert(made: readonly (Signed & { item: ToIssue })[], registeredAt: Date): Promise<void> {
    const rows = made.map(row);
    const institutions = made.map(({ item: { record } }) => record.issuers.filter(({ required }) => required).length);
    const column = <K extends keyof Credential>(name: K): Credential[K][] => rows.map((each) => each[name]);
    const common = [column('id'), column('personId'), column('awardId'), column('issuer'), column('kid'), column('sha256')];
    await this.db.rows('credentials.keep',
      `insert into credentials (id, person_id, award_id, issuer, kid, sha256, bytes, status_list, status_index, code)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::int[], $9::int[], $10::text[])`,
      [...common, column('bytes'), column('statusList'), column('statusIndex'), column('code')]);
    await this.db.rows('credentials.register',
      `insert into credential_register (id, person_id, award_id, issuer, kid, sha256, institutions, registered_at)
       select *, $8::timestamptz from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::int[])`, [...common, institutions, registeredAt]);
  }
}
