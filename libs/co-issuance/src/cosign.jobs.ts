import { createHash } from 'node:crypto';
import { Clock, Database, Every, Facts, type KeptFact, Actor, OnFact } from '#platform';
import { Notices, type NoticeKind } from '#notification';
import type { AgreementDocument } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Invitation } from './cosign.entity.js';
import { invitationExpired } from './cosign.facts.js';
import { CosignQueries } from './cosign.queries.js';
import { RequestService } from './request.service.js';

const DAY = 86_400_000;

/** What time does to invitations. */
@Injectable()
export class CosignJobs {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly facts: Facts, private readonly notices: Notices,
    private readonly queries: CosignQueries, private readonly requests: RequestService,
  ) {}

  /** Whoever sent an invitation is told that the partner is silent, as often as the agreement says. */
  @Every(3600)
  async remind(): Promise<void> {
    const now = this.clock.now();
    for (const invitation of await this.silent()) {
      const { document } = await this.queries.agreement(invitation.agreementCode, invitation.agreementVersion);
      const since = invitation.remindedAt ?? invitation.sentAt;
      if (now.getTime() - since.getTime() < document.remindAfterDays * DAY || invitation.stateOn(now) !== 'open') continue;
      await this.tell('cosign_silent', invitation, document, `cosign/${invitation.id}/${since.toISOString()}`);
      await this.db.repo(Invitation).update({ id: invitation.id }, { remindedAt: now });
    }
  }

  /** After its term a link opens nothing, and what it asked for may be asked anew. */
  @Every(600)
  async expire(): Promise<void> {
    const now = this.clock.now();
    for (const invitation of await this.silent()) {
      if (invitation.stateOn(now) !== 'expired' || invitation.expiredAt) continue;
      const { document } = await this.queries.agreement(invitation.agreementCode, invitation.agreementVersion);
      await this.requests.lapse(invitation);
      await this.db.repo(Invitation).update({ id: invitation.id }, { expiredAt: now });
      await this.tell('cosign_expired', invitation, document, `cosign/${invitation.id}/expired/${invitation.sentAt.toISOString()}`);
      await this.facts.record(Actor.system, invitationExpired(invitation));
    }
  }

  /** Nothing is waited for once an award was taken back, corrected or issued by one institution. */
  @OnFact('award.revoked', 'award.superseded')
  async setAside({ data }: KeptFact<{ awardId: string }>): Promise<void> {
    await this.requests.setAside(data.awardId);
  }

  /** Links that are neither taken back nor marked as expired, and ask for something that is not signed. */
  private async silent(): Promise<Invitation[]> {
    const found = await this.db.rows<{ id: string }>('cosign_invitations.silent',
      `select i.id from cosign_invitations i where i.revoked_at is null and i.expired_at is null
         and exists (select from cosign_requests r where r.invitation_id = i.id and r.state = 'waiting') order by i.id for update skip locked`);
    const invitations: Invitation[] = [];
    for (const { id } of found) invitations.push(await this.db.repo(Invitation).findOneByOrFail({ id }));
    return invitations;
  }

  private async tell(kind: NoticeKind, { sentBy, partyCode }: Invitation, { code, parties }: AgreementDocument, batch: string): Promise<void> {
    const title = parties.find((party) => party.code === partyCode)!.name;
    await this.notices.tell(Actor.system, [sentBy], { kind, about: { agreement: code, title }, batch: batchOf(batch) });
  }
}

/** The same deed has the same id, however often the job runs. */
function batchOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
