import { Clock, Config, Database, Every, NotFound } from '#platform';
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { Injectable } from '@nestjs/common';
import { statusUrl, type StatusPlace } from './credential.document.js';
import { StatusList } from './credential.entity.js';
import { SigningKeyService } from './signing-key.service.js';

const LENGTH = 131_072;
const HOURS_VALID = 24;
const HOURS_LEFT_BEFORE_RENEWAL = 12;
/** Odd, so that it maps the places of a list onto themselves: neighbours in time are not neighbours in the list. */
const STRIDE = 40_503;

const hours = (n: number): number => n * 3_600_000;

/** The published bits that say which credentials were revoked. */
@Injectable()
export class StatusListService {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly config: Config, private readonly keys: SigningKeyService) {}

  /** A place that no other credential has or will have. */
  async nextPlace(): Promise<StatusPlace> {
    const [row] = await this.db.rows<{ slot: string }>('status_lists.next', "select nextval('status_slots')::text as slot");
    const slot = Number(row!.slot);
    const list = Math.floor(slot / LENGTH) + 1;
    if (!(await this.find(list))) await this.sign(list, { unlessThere: true });
    return { list, index: ((slot % LENGTH) * STRIDE) % LENGTH };
  }

  /** The list as it was last signed. @throws NotFound `status_list.not_found` */
  async published(list: number): Promise<StatusList> {
    const found = await this.find(list);
    if (!found) throw new NotFound('status_list.not_found', { list });
    return found;
  }

  /** Signs the list anew from the awards' states as this transaction sees them. Two at once take turns, so neither loses the other's bit. */
  async sign(list: number, { unlessThere = false } = {}): Promise<void> {
    await this.db.alone(`certification.status-list/${list}`);
    if (unlessThere && (await this.find(list))) return;
    const revoked = await this.db.rows<{ status_index: number }>('status_lists.revoked',
      `select c.status_index from credentials c join awards a on a.person_id = c.person_id and a.id = c.award_id
       where c.status_list = $1 and a.state = 'revoked'`, [list]);
    const bits = await createList({ length: LENGTH });
    for (const { status_index: index } of revoked) bits.setStatus(index, true);
    const signedAt = this.clock.now();
    const validUntil = new Date(signedAt.getTime() + hours(HOURS_VALID));
    const credential = await createCredential({ id: statusUrl(this.config.origin, list), list: bits, statusPurpose: 'revocation' });
    const { signed } = await this.keys.sign({ ...credential, issuer: this.keys.did, validFrom: signedAt.toISOString(), validUntil: validUntil.toISOString() });
    await this.db.rows('status_lists.keep',
      `insert into status_lists (list, bytes, signed_at, valid_until) values ($1, $2, $3, $4)
       on conflict (list) do update set bytes = excluded.bytes, signed_at = excluded.signed_at, valid_until = excluded.valid_until`,
      [list, Buffer.from(JSON.stringify(signed)), signedAt, validUntil]);
  }

  /** Signs again, long before they end, the lists that nobody's revocation has renewed. */
  @Every(60)
  async renew(): Promise<void> {
    const limit = new Date(this.clock.now().getTime() + hours(HOURS_LEFT_BEFORE_RENEWAL));
    const due = await this.db.rows<{ list: number }>('status_lists.due', 'select list from status_lists where valid_until < $1 order by list', [limit]);
    for (const { list } of due) await this.sign(list);
  }

  private find(list: number): Promise<StatusList | null> {
    return this.db.repo(StatusList).findOneBy({ list });
  }
}
