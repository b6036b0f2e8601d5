import { type Award, AwardService } from '#certification';
import { type AwardIssuer, canonicalJson } from '#contracts';
import { Credential, CredentialService, type PartnerKey, type StatusPlace } from '#credential';
import { type Actor, Clock, Conflict, Database, Facts, Forbidden, NotFound, Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type CosignRequest, type CosignState, Invitation } from './cosign.entity.js';
import { awardCosigned } from './cosign.facts.js';
import { CosigningParts } from './cosigning.parts.js';
import { issuerOf } from './invitation.service.js';
import { hashOf } from './invitation.token.js';

/** One award as it lies before who is to sign it. `document` is what is signed, word for word; `own` what the ministry has signed. */
export interface ToSign { awardId: string; state: CosignState; record: Award['record']; own: object | null; document: object }
export interface SignedDocument { awardId: string; credential: Record<string, unknown> }
/** What became of each document that was sent. */
export interface Received { signed: string[]; refused: { awardId: string; code: Refused['code'] }[] }

interface Sound { award: Award; issuer: AwardIssuer; place: StatusPlace; request: CosignRequest; signed: object; kid: string }

/** Shows institutions what they are asked to sign, and takes what they signed. Whoever has the link is the institution. */
@Injectable()
export class CosigningService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly awards: AwardService,
    private readonly credentials: CredentialService, private readonly parts: CosigningParts,
  ) {}

  /** @throws NotFound `invitation.not_found`; Forbidden `invitation.revoked`, `invitation.expired` */
  async opened(token: string): Promise<Invitation> {
    const invitation = await this.db.repo(Invitation).findOneBy({ tokenHash: hashOf(token) });
    if (!invitation) throw new NotFound('invitation.not_found');
    const state = invitation.stateOn(this.clock.now());
    if (state !== 'open') throw new Forbidden(`invitation.${state}`, { expiresAt: invitation.expiresAt.toISOString() });
    return invitation;
  }

  /** What is asked, in the order of its awards; one more than `limit` says that there is more. */
  async toSign(invitation: Invitation, after: string | undefined, limit: number): Promise<ToSign[]> {
    const requests = (await this.parts.requests.of(invitation)).filter(({ state, awardId }) => state !== 'set_aside' && (after === undefined || awardId > after)).slice(0, limit + 1);
    const awards = await this.parts.queries.awards(requests.map(({ awardId }) => awardId));
    const kept = await this.kept(requests);
    return requests.map(({ awardId, state }) => {
      const award = awards.get(awardId)!;
      const credentials = kept.get(awardId) ?? [];
      const own = credentials.find(({ issuer }) => issuer === award.record.issuers[0]!.did);
      return { awardId, state, record: award.record, own: own ? JSON.parse(own.bytes.toString()) as object : null, document: this.credentials.unsigned({ record: award.record, issuer: issuerOf(award, invitation.partyCode)!, place: placeOf(own) }) };
    });
  }

  /** Takes what was signed, each document for itself: one that is refused keeps no other back. Sent again, it changes nothing. */
  async receive(actor: Actor, invitation: Invitation, documents: readonly SignedDocument[]): Promise<Received> {
    const received: Received = { signed: [], refused: [] };
    for (const document of documents.toSorted((a, b) => (a.awardId < b.awardId ? -1 : 1))) {
      const refused = await this.checked(invitation, document).then((sound) => sound && this.keep(actor, sound), refusedWith);
      if (refused) received.refused.push({ awardId: document.awardId, code: refused });
      else received.signed.push(document.awardId);
    }
    return received;
  }

  /** What may be kept; undefined for what was kept before. Nothing is written here. */
  private async checked(invitation: Invitation, { awardId, credential }: SignedDocument): Promise<Sound | undefined> {
    // Two institutions that sign at once must see each other: the second completes the award.
    await this.db.alone(`co-issuance/${awardId}`);
    const request = await this.parts.requests.one(invitation, awardId);
    const award = request && await this.parts.queries.held(awardId);
    if (!request || !award) throw new NotFound('cosign.not_asked', { awardId });
    if (request.state === 'signed') return undefined;
    if (award.state !== 'awaiting_cosign' && award.state !== 'issued') throw new Conflict('cosign.award_withdrawn', { number: award.number });
    const issuer = issuerOf(award, invitation.partyCode)!;
    const place = placeOf((await this.kept([request])).get(awardId)?.[0]);
    this.parts.proofs.mustSay(credential, this.credentials.unsigned({ record: award.record, issuer, place }));
    const { kid } = await this.parts.proofs.mustBeSignedBy(credential, issuer, await this.keysFor(issuer), canonicalJson(award.record));
    return { award, issuer, place, request, signed: credential, kid };
  }

  private async keep(actor: Actor, { award, issuer, place, request, signed, kid }: Sound): Promise<undefined> {
    await this.credentials.keep([{ item: { personId: award.personId, record: award.record, issuer, place }, signed, kid }]);
    await this.parts.requests.signed(request);
    await this.facts.record(actor, awardCosigned(award, issuer.code, kid));
    const kept = new Set((await this.credentials.of(award)).map((each) => each.issuer));
    if (award.state === 'awaiting_cosign' && award.record.issuers.every(({ did, required }) => !required || kept.has(did))) await this.awards.completeCosigned(actor, award.id);
    return undefined;
  }

  /** Keys that may sign for the institution today. @throws Forbidden `cosign.key_missing`, `cosign.key_unconfirmed` */
  private async keysFor({ did }: AwardIssuer): Promise<PartnerKey[]> {
    const keys = await this.parts.keys.keysOf(did);
    if (keys.length > 0) return keys;
    throw new Forbidden(await this.parts.proofs.proposed(did) ? 'cosign.key_unconfirmed' : 'cosign.key_missing');
  }

  /** Credentials kept so far, the coordinator's among them, by award. */
  private async kept(requests: readonly CosignRequest[]): Promise<Map<string, Credential[]>> {
    const rows = requests.length === 0 ? [] : await this.db.repo(Credential).findBy({ personId: In(requests.map(({ personId }) => personId)), awardId: In(requests.map(({ awardId }) => awardId)) });
    return Map.groupBy(rows, ({ awardId }) => awardId);
  }
}

function refusedWith(error: unknown): Refused['code'] {
  if (error instanceof Refused) return error.code;
  throw error;
}

const placeOf = (own: Credential | undefined): StatusPlace => ({ list: own?.statusList ?? 0, index: own?.statusIndex ?? 0 });
