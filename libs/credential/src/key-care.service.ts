import { type Actor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PublishedKey } from './key.documents.js';
import { PartnerKeyService } from './partner-key.service.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';

/** A key with what it did: `credentials` stand in the register, `tokens` are the JSON Web Tokens made of them. */
export interface KeyInUse extends PublishedKey { role: 'own' | 'mandate' | 'partner'; credentials: number; tokens: number }

/** What a compromise did to what was signed. */
export interface Compromise {
  kid: string; since: Date; replacedBy: string | null;
  /** Credentials that the register knows from before: their digests are published, and they stay valid. */
  before: number;
  /** Those of the register from then on: refused everywhere, and to be issued again. */
  toReissue: { credential: string; code: string; registeredAt: Date }[];
  /** Status lists that were signed anew. */
  lists: number;
}

/** What is done with keys in the course of years, and what each does to what they signed. */
@Injectable()
export class KeyCareService {
  constructor(private readonly db: Database, private readonly keys: SigningKeyService, private readonly partners: PartnerKeyService, private readonly statusLists: StatusListService) {}

  /** Every key that was ever used or believed here. */
  async list(): Promise<KeyInUse[]> {
    const counts = await this.counts();
    const own = (await this.keys.all()).map((key) => ({ ...key, role: key.issuer === this.keys.did ? 'own' as const : 'mandate' as const }));
    const partners = (await this.partners.believed()).map((key) => ({ ...key, algorithm: 'Ed25519' as const, validFrom: key.confirmedAt!, role: 'partner' as const }));
    return [...own, ...partners].map(({ kid, algorithm, issuer, publicKey, validFrom, retiredAt, compromisedAt, role }) =>
      ({ kid, algorithm, issuer, publicKey, validFrom, retiredAt, compromisedAt, role, ...counts.get(kid) ?? { credentials: 0, tokens: 0 } }));
  }

  /**
   * Others may have had the key, ours or a partner's, since `since`: another signs in its place, every status list is
   * signed anew, and what the register knows from before is published as its witnesses.
   */
  async compromise(actor: Actor, kid: string, since: Date): Promise<Compromise> {
    const partner = (await this.partners.list(actor)).some((key) => key.kid === kid);
    const { compromisedAt, replacedBy } = partner
      ? { ...await this.partners.compromise(actor, kid, since), replacedBy: null }
      : await this.keys.compromise(actor, kid, since).then((done) => ({ ...done.key, replacedBy: done.replacedBy }));
    const lists = partner ? 0 : await this.statusLists.renewAll();
    const [{ before }] = await this.db.rows<{ before: number }>('keys.signed_before',
      'select count(*)::int as before from credential_register where kid = $1 and registered_at < $2', [kid, compromisedAt]) as [{ before: number }];
    const toReissue = await this.db.rows<{ credential: string; code: string; registered_at: Date }>('keys.signed_after',
      `select r.id as credential, c.code, r.registered_at from credential_register r join credentials c on c.person_id = r.person_id and c.award_id = r.award_id and c.issuer = r.issuer
       where r.kid = $1 and r.registered_at >= $2 order by r.registered_at, r.id`, [kid, compromisedAt]);
    return { kid, since: compromisedAt!, replacedBy, before, lists, toReissue: toReissue.map(({ credential, code, registered_at: registeredAt }) => ({ credential, code, registeredAt })) };
  }

  private async counts(): Promise<Map<string, { credentials: number; tokens: number }>> {
    const rows = await this.db.rows<{ kid: string; credentials: number; tokens: number }>('keys.counts',
      `select kid, sum(credentials)::int as credentials, sum(tokens)::int as tokens from (
         select kid, count(*) as credentials, 0 as tokens from credential_register group by kid
         union all select kid, 0, count(*) from credential_jwts group by kid) c group by kid`);
    return new Map(rows.map(({ kid, credentials, tokens }) => [kid, { credentials, tokens }]));
  }
}
