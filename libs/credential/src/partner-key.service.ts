import { type Actor, Clock, Conflict, Database, Facts, Forbidden, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { jwkOf, publicText, thumbprint } from './key.material.js';
import { PartnerKey } from './partner-key.entity.js';
import { mayKeepKeys } from './key.policy.js';

/** A key that an institution says is its own. */
export interface ProposedKey { issuer: string; partyCode: string; /** Multikey text of an Ed25519 key. */ publicKey: string }

/** Keys of institutions that sign for themselves: proposed by whoever holds one, and believed from the moment an officer confirms it. */
@Injectable()
export class PartnerKeyService {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock) {}

  /** The caller has made sure that it speaks with the institution. Proposing the same again changes nothing. */
  async propose(actor: Actor, { issuer, partyCode, publicKey }: ProposedKey): Promise<PartnerKey> {
    const kid = kidOf(publicKey);
    if (issuer.startsWith('did:key:') && issuer !== `did:key:${publicKey}`) throw new RuleBroken('partner_key.unusable', { issuer });
    await this.db.alone(`credential.partner-key/${kid}`);
    const earlier = await this.db.repo(PartnerKey).findOneBy({ kid });
    if (earlier?.issuer === issuer && earlier.partyCode === partyCode) return earlier;
    if (earlier || (await this.isOfAnother(issuer, partyCode))) throw new Conflict('partner_key.of_another', { kid });
    const key = { kid, issuer, partyCode, publicKey, proposedAt: this.clock.now(), confirmedAt: null, confirmedBy: null, retiredAt: null, compromisedAt: null };
    await this.db.repo(PartnerKey).insert(key);
    await this.facts.record(actor, { name: 'partner_key.proposed', subject: kid, place: '', data: { issuer, partyCode } });
    return Object.assign(new PartnerKey(), key);
  }

  /** From now on what it signs counts; an officer has compared its thumbprint with what the institution said by another way. */
  async confirm(actor: Actor, kid: string): Promise<PartnerKey> {
    const key = await this.kept(actor, kid);
    if (key.confirmedAt) return key;
    if (key.retiredAt) throw new Conflict('partner_key.retired', { kid });
    await this.db.alone(`credential.partner/${key.issuer}`);
    if (await this.isOfAnother(key.issuer, key.partyCode)) throw new Conflict('partner_key.of_another', { kid });
    return this.change(actor, key, 'partner_key.confirmed', { confirmedAt: this.clock.now(), confirmedBy: actor.personId });
  }

  /** It signs nothing more; what it signed stays valid. One that was never confirmed is refused by this. */
  async retire(actor: Actor, kid: string): Promise<PartnerKey> {
    const key = await this.kept(actor, kid);
    return key.retiredAt ? key : this.change(actor, key, 'partner_key.retired', { retiredAt: this.clock.now() });
  }

  /** Others may have had it since `since`: what the register does not know from before is refused. */
  async compromise(actor: Actor, kid: string, since: Date): Promise<PartnerKey> {
    const key = await this.kept(actor, kid);
    const now = this.clock.now();
    if (since > now) throw new RuleBroken('signing_key.since_in_future', { kid, since: since.toISOString() });
    if (key.compromisedAt && key.compromisedAt <= since) return key;
    return this.change(actor, key, 'partner_key.compromised', { retiredAt: key.retiredAt ?? now, compromisedAt: since });
  }

  /** All that were ever proposed, the newest first. */
  list(actor: Actor): Promise<PartnerKey[]> {
    if (!mayKeepKeys(actor)) throw new Forbidden('role.required');
    return this.db.repo(PartnerKey).find({ order: { proposedAt: 'DESC', kid: 'ASC' } });
  }

  /** Identifiers under which the parties sign today, by the party's code: that of the key confirmed last. */
  async didsOf(codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ party_code: string; issuer: string }>('partner_keys.dids',
      `select distinct on (party_code) party_code, issuer from partner_keys
       where party_code = any($1) and confirmed_at is not null and retired_at is null and compromised_at is null order by party_code, confirmed_at desc, kid`, [codes]);
    return new Map(rows.map(({ party_code: code, issuer }) => [code, issuer]));
  }

  /** Keys with which `issuer` may sign today. */
  keysOf(issuer: string): Promise<PartnerKey[]> {
    return this.db.repo(PartnerKey).createQueryBuilder('k').where({ issuer, retiredAt: IsNull(), compromisedAt: IsNull() }).andWhere('k.confirmed_at is not null').orderBy('k.confirmed_at', 'DESC').getMany();
  }

  /** Every key that was ever believed, for those who check what it signed. */
  believed(): Promise<PartnerKey[]> {
    return this.db.repo(PartnerKey).createQueryBuilder('k').where('k.confirmed_at is not null').orderBy('k.confirmed_at').addOrderBy('k.kid').getMany();
  }

  /** One identifier is one institution: with a key under another's, it would sign in that one's name. */
  private isOfAnother(issuer: string, partyCode: string): Promise<boolean> {
    return this.db.repo(PartnerKey).createQueryBuilder('k').where({ issuer, partyCode: Not(partyCode) }).andWhere('k.confirmed_at is not null').getExists();
  }

  private async kept(actor: Actor, kid: string): Promise<PartnerKey> {
    if (!mayKeepKeys(actor)) throw new Forbidden('role.required');
    await this.db.alone(`credential.partner-key/${kid}`);
    const key = await this.db.repo(PartnerKey).findOneBy({ kid });
    if (!key) throw new NotFound('partner_key.not_found', { kid });
    return key;
  }

  private async change(actor: Actor, key: PartnerKey, name: string, change: Partial<PartnerKey>): Promise<PartnerKey> {
    await this.db.repo(PartnerKey).update({ kid: key.kid }, change);
    await this.facts.record(actor, { name, subject: key.kid, place: '', data: { issuer: key.issuer, partyCode: key.partyCode } });
    return Object.assign(key, change);
  }
}

function kidOf(publicKey: string): string {
  try {
    const jwk = jwkOf(publicKey);
    if (jwk.kty === 'OKP' && publicText(jwk) === publicKey) return thumbprint(jwk);
  } catch {
    // Said below, in words for people.
  }
  throw new RuleBroken('partner_key.unusable', { publicKey });
}
