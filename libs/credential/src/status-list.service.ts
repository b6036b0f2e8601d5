import { type StatusPlace, type StatusPurpose, statusPurposes, statusUrl } from '#proof';
import { Clock, Config, Database, Every, NotFound } from '#platform';
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { Injectable } from '@nestjs/common';
import { type StandingOfCredential, StatusEntry, StatusList } from './credential.entity.js';
import { DocumentSigner } from './document-signer.js';
import { SigningKeyService } from './signing-key.service.js';

const LENGTH = 131_072;
const HOURS_VALID = 24;
const HOURS_LEFT_BEFORE_RENEWAL = 12;
/** Odd, so that it maps the places of a list onto themselves: neighbours in time are not neighbours in the list. */
const STRIDE = 40_503;

const hours = (n: number): number => n * 3_600_000;

/** Which bits a standing sets. What was superseded is revoked too: a verifier that knows one list only refuses it. */
const bitsOf: Record<StandingOfCredential, readonly StatusPurpose[]> = { suspended: ['suspension'], revoked: ['revocation'], superseded: ['revocation', 'refresh'] };

/** The published bits that say which credentials no longer hold. */
@Injectable()
export class StatusListService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config, private readonly keys: SigningKeyService, private readonly signer: DocumentSigner,
  ) {}

  /** `count` places that no other credential has or will have. */
  async nextPlaces(count: number): Promise<StatusPlace[]> {
    const rows = await this.db.rows<{ slot: string }>('status_lists.next', "select nextval('status_slots')::text as slot from generate_series(1, $1)", [count]);
    const places = rows.map(({ slot }) => ({ list: Math.floor(Number(slot) / LENGTH) + 1, index: ((Number(slot) % LENGTH) * STRIDE) % LENGTH }));
    for (const list of new Set(places.map((place) => place.list))) await this.begin(list);
    return places;
  }

  /** The list as it was last signed. @throws NotFound `status_list.not_found` */
  async published(list: number, purpose: StatusPurpose): Promise<StatusList> {
    const found = await this.db.repo(StatusList).findOneBy({ list, purpose });
    if (!found) throw new NotFound('status_list.not_found', { list, purpose });
    return found;
  }

  /** Sets how the credentials at `places` stand (null: good again); those of one joint award share a place. The lists are signed in this transaction. */
  async set(places: readonly StatusPlace[], standing: StandingOfCredential | null): Promise<void> {
    for (const list of [...new Set(places.map((place) => place.list))].sort((a, b) => a - b)) {
      await this.db.alone(`credential.status-list/${list}`);
      const indexes = [...new Set(places.filter((place) => place.list === list).map(({ index }) => index))];
      await this.db.rows('status_entries.clear', 'delete from status_entries where list = $1 and index = any($2)', [list, indexes]);
      if (standing) await this.db.repo(StatusEntry).insert(indexes.map((index) => ({ list, index, standing })));
      await this.sign(list);
    }
  }

  /** Signs again, long before they end, the lists that nobody's revocation has renewed. */
  @Every(60)
  async renew(): Promise<void> {
    const limit = new Date(this.clock.now().getTime() + hours(HOURS_LEFT_BEFORE_RENEWAL));
    await this.renewWhere('valid_until < $1', [limit]);
  }

  /** Signs every list anew: after the key that signed them is no longer to be believed. Gives how many. */
  renewAll(): Promise<number> {
    return this.renewWhere('true', []);
  }

  private async renewWhere(condition: string, params: unknown[]): Promise<number> {
    const due = await this.db.ask<{ list: number }>(`select distinct list from status_lists where ${condition} order by list`, params);
    for (const { list } of due) {
      await this.db.alone(`credential.status-list/${list}`);
      await this.sign(list);
    }
    return due.length * statusPurposes.length;
  }

  private async begin(list: number): Promise<void> {
    if (await this.db.repo(StatusList).existsBy({ list })) return;
    await this.db.alone(`credential.status-list/${list}`);
    if (!(await this.db.repo(StatusList).existsBy({ list }))) await this.sign(list);
  }

  /** Signs the list for each purpose from the entries as this transaction sees them. Its turn was taken by the caller, so that none loses another's bit. */
  private async sign(list: number): Promise<void> {
    const entries = await this.db.repo(StatusEntry).findBy({ list });
    const signedAt = this.clock.now();
    const validUntil = new Date(signedAt.getTime() + hours(HOURS_VALID));
    const lists: object[] = [];
    for (const purpose of statusPurposes) {
      const bits = await createList({ length: LENGTH });
      for (const { index, standing } of entries) if (bitsOf[standing].includes(purpose)) bits.setStatus(index, true);
      const credential = await createCredential({ id: statusUrl(this.config.origin, list, purpose), list: bits, statusPurpose: purpose });
      lists.push({ ...credential, issuer: this.keys.did, validFrom: signedAt.toISOString(), validUntil: validUntil.toISOString() });
    }
    for (const [at, { signed }] of (await this.signer.sign(lists)).entries()) {
      await this.db.rows('status_lists.keep',
        `insert into status_lists (list, purpose, bytes, signed_at, valid_until) values ($1, $2, $3, $4, $5)
         on conflict (list, purpose) do update set bytes = excluded.bytes, signed_at = excluded.signed_at, valid_until = excluded.valid_until`,
        [list, statusPurposes[at], Buffer.from(JSON.stringify(signed)), signedAt, validUntil]);
    }
  }
}
