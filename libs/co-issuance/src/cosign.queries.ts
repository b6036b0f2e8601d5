import { AchievementService, Award } from '#certification';
import type { AgreementDocument, AwardIssuer } from '#contracts';
import { type Actor, Database, Documents, insideAny, NotFound, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type CosignState, Invitation } from './cosign.entity.js';
import { visibleTo } from './cosign.policy.js';

/** Awards that wait for one party, by what was asked of it. */
export interface Waiting { agreement: string; party: string; notAsked: number; asked: number; lapsed: number; signed: number }
export interface WaitingAward { id: string; personId: string; nameKm: string; nameLatin: string; number: string; title: AwardIssuer['name']; awardedAt: Date; state: CosignState | 'not_asked'; invitationId: string | null }
export interface Sum { invitationId: string; total: number; signed: number }
export interface WaitingFilter { agreement: string; party: string; state?: string; after?: string; limit: number }

/** From awards not issued yet to each partner that signs with its own key. */
const expected = `awards a
  cross join lateral jsonb_array_elements(a.record->'issuers') issuer
  left join cosign_requests r on r.person_id = a.person_id and r.award_id = a.id and r.party_code = issuer->>'code'
  where a.state in ('numbered', 'awaiting_cosign') and a.agreement_code is not null and issuer->>'role' = 'partner' and not (issuer->>'byMandate')::boolean`;
const state = "coalesce(r.state, 'not_asked')";

@Injectable()
export class CosignQueries {
  constructor(private readonly db: Database, private readonly documents: Documents, private readonly achievements: AchievementService) {}

  /** @throws NotFound `agreement.not_found` */
  async agreement(code: string, version?: number): Promise<Published<AgreementDocument>> {
    const found = version === undefined ? this.achievements.agreement(code) : this.documents.get<AgreementDocument>('agreement', code, version);
    return found.catch((error: unknown) => { throw error instanceof NotFound ? new NotFound('agreement.not_found', { code }) : error; });
  }

  agreements(): Promise<Published<AgreementDocument>[]> {
    return this.documents.list<AgreementDocument>('agreement');
  }

  async awards(ids: readonly string[]): Promise<Map<string, Award>> {
    const found = ids.length === 0 ? [] : await this.db.repo(Award).find({ where: { id: In([...ids]) }, order: { id: 'ASC' } });
    return new Map(found.map((award) => [award.id, award]));
  }

  /** Held until the transaction ends, so that nothing becomes of it while its signature is taken. */
  async held(id: string): Promise<Award | null> {
    return this.db.repo(Award).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** How many awards of the actor's territories wait, by agreement and party. */
  waiting(actor: Actor): Promise<Waiting[]> {
    const params: unknown[] = [];
    const inside = insideAny('a.place', visibleTo(actor), params);
    const of = (...states: CosignState[] | ['not_asked']): string => `count(*) filter (where ${state} in (${states.map((each) => `'${each}'`).join(', ')}))::int`;
    return this.db.ask<Waiting & object>(
      `select a.agreement_code as agreement, issuer->>'code' as party, ${of('not_asked')} as "notAsked", ${of('waiting')} as asked, ${of('expired')} as lapsed,
         ${of('signed')} as signed
       from ${expected} and ${inside} group by 1, 2 order by 1, 2`, params);
  }

  /** Awards that wait for one party, oldest first. One more than `limit` says that there are more. */
  waitingAwards(actor: Actor, { agreement, party, state: wanted, after, limit }: WaitingFilter): Promise<WaitingAward[]> {
    const params: unknown[] = [];
    const give = (value: unknown): string => `$${params.push(value)}`;
    const where = [insideAny('a.place', visibleTo(actor), params), `a.agreement_code = ${give(agreement)}`, `issuer->>'code' = ${give(party)}`];
    if (wanted) where.push(`${state} = ${give(wanted)}`);
    if (after) where.push(`a.id > ${give(after)}`);
    return this.db.ask<WaitingAward & object>(
      `select a.id, a.person_id as "personId", a.name_km as "nameKm", a.name_latin as "nameLatin", a.number, a.record->'title' as title, a.awarded_at as "awardedAt",
         ${state} as state, r.invitation_id as "invitationId"
       from ${expected} and ${where.join(' and ')} order by a.id limit ${give(limit + 1)}`, params);
  }

  /** Newest first: those whose awards the actor may see, and those sent by themselves or without awards. */
  async invitations(actor: Actor): Promise<Invitation[]> {
    const params: unknown[] = [];
    const inside = insideAny('a.place', visibleTo(actor), params);
    const found = await this.db.ask<{ id: string }>(
      `select i.id from cosign_invitations i
       where not exists (select from cosign_requests r where r.invitation_id = i.id)
         or exists (select from cosign_requests r join awards a on a.person_id = r.person_id and a.id = r.award_id where r.invitation_id = i.id and ${inside})
       order by i.sent_at desc, i.id desc limit 200`, params);
    return this.db.repo(Invitation).find({ where: { id: In(found.map(({ id }) => id)) }, order: { sentAt: 'DESC', id: 'DESC' } });
  }

  /** All its awards are in the actor's territories, as they were when it was made. */
  async maySee(actor: Actor, { id }: Pick<Invitation, 'id'>): Promise<boolean> {
    const params: unknown[] = [id];
    const inside = insideAny('a.place', visibleTo(actor), params);
    const foreign = await this.db.ask(
      `select from cosign_requests r join awards a on a.person_id = r.person_id and a.id = r.award_id where r.invitation_id = $1 and not (${inside}) limit 1`, params);
    return foreign.length === 0;
  }

  /** How far each invitation is. What was set aside no longer counts. */
  async sums(ids: readonly string[]): Promise<Map<string, Sum>> {
    const rows = await this.db.rows<Sum & object>('cosign_requests.sums',
      `select invitation_id as "invitationId", count(*)::int as total, count(*) filter (where state = 'signed')::int as signed
       from cosign_requests where invitation_id = any($1::uuid[]) and state <> 'set_aside' group by 1`, [ids]);
    return new Map(rows.map((row) => [row.invitationId, row]));
  }
}
