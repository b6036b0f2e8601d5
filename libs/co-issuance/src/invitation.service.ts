import { type Award, AwardService } from '#certification';
import type { AgreementDocument, AgreementParty, AwardIssuer } from '#contracts';
import { type Actor, Clock, Config, Conflict, Database, Facts, Forbidden, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Invitation } from './cosign.entity.js';
import { invitationRenewed, invitationRevoked, invitationSent } from './cosign.facts.js';
import { mayAsk } from './cosign.policy.js';
import { CosignQueries } from './cosign.queries.js';
import { hashOf } from './invitation.token.js';
import { RequestService } from './request.service.js';

export interface Asked { agreement: string; party: string; awardIds: readonly string[] }
/** The link stands here once: what is kept is its hash. Null when the invitation was made before. */
export interface Sent { invitation: Invitation; link: string | null }

const days = (n: number): number => n * 86_400_000;

/** Asks institutions to sign, each by a link of its own. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly config: Config,
    private readonly awards: AwardService, private readonly queries: CosignQueries, private readonly requests: RequestService,
  ) {}

  /**
   * One link for one party and its awards; without awards, for it to name its key.
   * @throws NotFound `agreement.not_found`, `award.not_found`; RuleBroken `invitation.award_unfit`; Conflict `invitation.already_made`, `invitation.award_taken`
   */
  async invite(actor: Actor, id: string, asked: Asked): Promise<Sent> {
    const { document: agreement } = await this.queries.agreement(asked.agreement);
    signsItself(partyOf(agreement, asked.party));
    await this.db.alone(`co-issuance/invitation/${id}`);
    const made = await this.db.repo(Invitation).findOneBy({ id });
    if (made) return this.again(made, asked);
    const awards = await this.queries.awards(asked.awardIds);
    for (const awardId of asked.awardIds) this.mustFit(actor, awardId, awards.get(awardId), asked);
    const { invitation, link } = await this.open(actor, id, agreement, asked.party);
    await this.requests.ask(invitation, [...awards.values()]);
    const numbered = [...awards.values()].filter(({ state }) => state === 'numbered').map((award) => award.id);
    if (numbered.length > 0) await this.awards.awaitCosign(actor, numbered);
    await this.facts.record(actor, invitationSent(invitation, awards.size));
    return { invitation, link };
  }

  /** A new link and a new term; the old link is dead. */
  async renew(actor: Actor, id: string): Promise<Sent> {
    const invitation = await this.locked(actor, id);
    const { document } = await this.queries.agreement(invitation.agreementCode);
    const { token, ...term } = this.term(document);
    // Who has the new link answers for it: a key that is named through it is for another officer to confirm.
    const renewed = { ...term, sentBy: actor.personId, expiredAt: null, remindedAt: null, revokedAt: null };
    Object.assign(invitation, renewed);
    await this.db.repo(Invitation).update({ id }, renewed);
    await this.requests.revive(invitation);
    await this.facts.record(actor, invitationRenewed(invitation));
    return { invitation, link: this.linkOf(token) };
  }

  /** The link no longer opens; what was signed stays. Again changes nothing. */
  async revoke(actor: Actor, id: string): Promise<Invitation> {
    const invitation = await this.locked(actor, id);
    if (invitation.revokedAt) return invitation;
    invitation.revokedAt = this.clock.now();
    await this.db.repo(Invitation).update({ id }, { revokedAt: invitation.revokedAt });
    await this.requests.lapse(invitation);
    await this.facts.record(actor, invitationRevoked(invitation));
    return invitation;
  }

  /** @throws NotFound `invitation.not_found`; Forbidden `invitation.revoked`, `invitation.expired` */
  async visible(actor: Actor, id: string): Promise<Invitation> {
    const invitation = await this.locked(actor, id);
    const state = invitation.stateOn(this.clock.now());
    if (state !== 'open') throw new Forbidden(`invitation.${state}`, { expiresAt: invitation.expiresAt.toISOString() });
    return invitation;
  }

  private async open(actor: Actor, id: string, agreement: AgreementDocument, partyCode: string): Promise<{ invitation: Invitation; link: string }> {
    const { token, ...term } = this.term(agreement);
    const invitation = Object.assign(new Invitation(), {
      id, agreementCode: agreement.code, agreementVersion: agreement.version, partyCode, sentBy: actor.personId, ...term, remindedAt: null, expiredAt: null, revokedAt: null,
    });
    await this.db.repo(Invitation).insert(invitation);
    return { invitation, link: this.linkOf(token) };
  }

  private term({ signingDays }: AgreementDocument): { token: string; tokenHash: string; sentAt: Date; expiresAt: Date } {
    const token = randomBytes(32).toString('base64url');
    const sentAt = this.clock.now();
    return { token, tokenHash: hashOf(token), sentAt, expiresAt: new Date(sentAt.getTime() + days(signingDays)) };
  }

  private readonly linkOf = (token: string): string => `${this.config.origin}/cosign/${token}`;

  private async again(made: Invitation, { agreement, party, awardIds }: Asked): Promise<Sent> {
    const before = await this.requests.of(made);
    const same = made.agreementCode === agreement && made.partyCode === party
      && before.length === new Set(awardIds).size && before.every(({ awardId }) => awardIds.includes(awardId));
    if (!same) throw new Conflict('invitation.already_made', { id: made.id });
    return { invitation: made, link: null };
  }

  private mustFit(actor: Actor, id: string, award: Award | undefined, { agreement, party }: Asked): void {
    if (!award || !mayAsk(actor, award)) throw new NotFound('award.not_found', { id });
    const issuer = issuerOf(award, party);
    const waits = award.state === 'numbered' || award.state === 'awaiting_cosign';
    if (!waits || award.agreementCode !== agreement || !issuer || issuer.byMandate) throw new RuleBroken('invitation.award_unfit', { id, number: award.number });
  }

  private async locked(actor: Actor, id: string): Promise<Invitation> {
    const invitation = await this.db.repo(Invitation).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!invitation || !(await this.queries.maySee(actor, invitation))) throw new NotFound('invitation.not_found', { id });
    return invitation;
  }
}

/** How the party stands in the record of an award; undefined when it gives no credential for it. */
export const issuerOf = ({ record }: Pick<Award, 'record'>, party: string): AwardIssuer | undefined =>
  record.issuers.find(({ code, role }) => code === party && role === 'partner');

/** @throws NotFound `agreement.party_not_found` */
export function partyOf(agreement: AgreementDocument, code: string): AgreementParty {
  const party = agreement.parties.find((each) => each.code === code && each.role === 'partner');
  if (!party) throw new NotFound('agreement.party_not_found', { code });
  return party;
}

/** @throws RuleBroken `agreement.party_signs_not` for one that has the ministry sign on its behalf */
export function signsItself({ code, signs }: AgreementParty): void {
  if (signs !== 'own_key') throw new RuleBroken('agreement.party_signs_not', { code });
}
