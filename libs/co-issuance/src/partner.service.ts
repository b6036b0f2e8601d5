import { PartnerKey, PartnerKeyService, SigningKeyService } from '#credential';
import { type Actor, Clock, Database, Forbidden, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Invitation, KeyProposal } from './cosign.entity.js';
import { CosignQueries } from './cosign.queries.js';
import { issuerOf, partyOf, signsItself } from './invitation.service.js';
import { RequestService } from './request.service.js';

export interface NamedKey { did: string; publicKeyMultibase: string }
export interface KeptKey { key: PartnerKey; proposal: KeyProposal | null }

/** Keys of partners: named by whoever holds the link or brought by an officer, and confirmed by another officer. */
@Injectable()
export class PartnerService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly keys: PartnerKeyService, private readonly own: SigningKeyService,
    private readonly queries: CosignQueries, private readonly requests: RequestService,
  ) {}

  /**
   * The institution names its key. Awards that already name an identifier of it take no other.
   * @throws RuleBroken `partner_key.other_identifier`, `partner_key.unusable`; Conflict `partner_key.of_another`
   */
  async propose(actor: Actor, invitation: Invitation, { did, publicKeyMultibase: publicKey }: NamedKey): Promise<PartnerKey> {
    const [first] = await this.requests.of(invitation);
    const named = first && (await this.queries.awards([first.awardId])).get(first.awardId);
    const expected = named && issuerOf(named, invitation.partyCode)?.did;
    if (expected && expected !== did) throw new RuleBroken('partner_key.other_identifier', { expected, did });
    return this.bring(actor, { issuer: did, partyCode: invitation.partyCode, publicKey }, { invitationId: invitation.id, broughtBy: invitation.sentBy });
  }

  /** An officer brings the document in which the partner publishes its keys. Gives those that were found in it. */
  async pin(actor: Actor, { agreement, party, did, document }: { agreement: string; party: string; did: string; document: unknown }): Promise<PartnerKey[]> {
    signsItself(partyOf((await this.queries.agreement(agreement)).document, party));
    const brought: PartnerKey[] = [];
    for (const publicKey of keysIn(document, did)) brought.push(await this.bring(actor, { issuer: did, partyCode: party, publicKey }, { invitationId: null, broughtBy: actor.personId }));
    return brought;
  }

  /** Whoever sent the invitation or brought the key does not confirm it. @throws Forbidden `partner_key.own_invitation` */
  async confirm(actor: Actor, kid: string): Promise<PartnerKey> {
    const proposal = await this.db.repo(KeyProposal).findOneBy({ kid });
    if (proposal?.broughtBy === actor.personId) throw new Forbidden('partner_key.own_invitation');
    return this.keys.confirm(actor, kid);
  }

  /** Refuses one that was only named; one that was confirmed signs no more, and what it signed stays. */
  retire(actor: Actor, kid: string): Promise<PartnerKey> {
    return this.keys.retire(actor, kid);
  }

  async list(actor: Actor): Promise<KeptKey[]> {
    const keys = await this.keys.list(actor);
    const proposals = await this.db.repo(KeyProposal).findBy({ kid: In(keys.map(({ kid }) => kid)) });
    return keys.map((key) => ({ key, proposal: proposals.find(({ kid }) => kid === key.kid) ?? null }));
  }

  /** Keys of the institution that wait or count today. */
  async of({ partyCode }: Pick<Invitation, 'partyCode'>): Promise<PartnerKey[]> {
    const keys = await this.db.repo(PartnerKey).find({ where: { partyCode }, order: { proposedAt: 'ASC', kid: 'ASC' } });
    return keys.filter(({ retiredAt, compromisedAt }) => !retiredAt && !compromisedAt);
  }

  private async bring(actor: Actor, key: { issuer: string; partyCode: string; publicKey: string }, from: Pick<KeyProposal, 'invitationId' | 'broughtBy'>): Promise<PartnerKey> {
    // An identifier of ours would make the ministry its own partner.
    if (key.issuer === this.own.did || key.issuer.startsWith(`${this.own.did}:`)) throw new RuleBroken('partner_key.other_identifier', { expected: '', did: key.issuer });
    const kept = await this.keys.propose(actor, key);
    await this.db.rows('partner_key_proposals.keep',
      'insert into partner_key_proposals (kid, invitation_id, brought_by, at) values ($1, $2, $3, $4) on conflict (kid) do nothing', [kept.kid, from.invitationId, from.broughtBy, this.clock.now()]);
    return kept;
  }
}

interface Method { publicKeyMultibase?: unknown; controller?: unknown; revoked?: unknown }

/** Ed25519 keys that the document says sign for `did`. @throws RuleBroken `partner_key.document_unreadable` */
function keysIn(document: unknown, did: string): string[] {
  const { id, verificationMethod } = (document ?? {}) as { id?: unknown; verificationMethod?: unknown };
  const methods = Array.isArray(verificationMethod) ? verificationMethod as (Method | null)[] : [];
  const found = methods.filter((method) => method?.controller === did && method.revoked === undefined)
    .map((method) => String(method?.publicKeyMultibase)).filter((key) => key.startsWith('z6Mk'));
  if (id !== did || found.length === 0) throw new RuleBroken('partner_key.document_unreadable', { did });
  return found.slice(0, 20);
}
