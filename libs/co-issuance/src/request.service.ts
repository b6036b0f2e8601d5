import type { Award } from '#certification';
import { Clock, Conflict, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { CosignRequest, type Invitation } from './cosign.entity.js';

/** What is asked of institutions, award by award. */
@Injectable()
export class RequestService {
  constructor(private readonly db: Database, private readonly clock: Clock) {}

  of(invitation: Pick<Invitation, 'id'>): Promise<CosignRequest[]> {
    return this.db.repo(CosignRequest).find({ where: { invitationId: invitation.id }, order: { awardId: 'ASC' } });
  }

  /** Undefined for an award that this invitation does not ask for, or no longer. */
  async one(invitation: Pick<Invitation, 'id'>, awardId: string): Promise<CosignRequest | undefined> {
    return (await this.db.repo(CosignRequest).findOneBy({ invitationId: invitation.id, awardId, state: Not('set_aside') })) ?? undefined;
  }

  /** An award waits for an institution by one link at a time; what lapsed may be asked anew. @throws Conflict `invitation.award_taken` */
  async ask({ id, partyCode }: Invitation, awards: readonly Award[]): Promise<void> {
    const rows = [...awards].sort((a, b) => (a.id < b.id ? -1 : 1)).map((award) => ({ personId: award.personId, awardId: award.id }));
    const asked = await this.db.rows<{ awardId: string }>('cosign_requests.ask',
      `insert into cosign_requests (person_id, award_id, party_code, invitation_id, state, asked_at)
       select "personId", "awardId", $2, $3, 'waiting', $4 from jsonb_to_recordset($1::jsonb) as a("personId" uuid, "awardId" uuid)
       on conflict (person_id, award_id, party_code) do update set invitation_id = excluded.invitation_id, state = 'waiting', asked_at = excluded.asked_at
         where cosign_requests.state = 'expired'
       returning award_id as "awardId"`, [JSON.stringify(rows), partyCode, id, this.clock.now()]);
    const taken = rows.filter(({ awardId }) => !asked.some((row) => row.awardId === awardId));
    if (taken.length > 0) throw new Conflict('invitation.award_taken', { count: taken.length, ids: taken.map(({ awardId }) => awardId).slice(0, 20) });
  }

  /** What was not signed is no longer asked by this link. */
  async lapse({ id }: Invitation): Promise<number> {
    const { affected } = await this.db.repo(CosignRequest).update({ invitationId: id, state: 'waiting' }, { state: 'expired' });
    return affected ?? 0;
  }

  async revive({ id }: Invitation): Promise<void> {
    await this.db.repo(CosignRequest).update({ invitationId: id, state: 'expired' }, { state: 'waiting' });
  }

  /** Nothing is waited for any more: the award was decided otherwise. */
  async setAside(awardId: string): Promise<void> {
    await this.db.repo(CosignRequest).update({ awardId, state: In(['waiting', 'expired']) }, { state: 'set_aside', settledAt: this.clock.now() });
  }

  async signed({ personId, awardId, partyCode }: CosignRequest): Promise<void> {
    await this.db.repo(CosignRequest).update({ personId, awardId, partyCode }, { state: 'signed', settledAt: this.clock.now() });
  }
}
