import { type Award, AwardQueries, AwardService, type JurySays, JuryService } from '#certification';
import { CosigningService, InvitationService, PartnerService } from '#co-issuance';
import type { Role } from '#contracts';
import { NameCorrectionService } from '#identity';
import { type Actor, Clock, Database, Uploads } from '#platform';
import { cosign, makeOwnKey, type OwnKey, webCrypto } from '#proof';
import type { Type } from '@nestjs/common';
import type { Dice } from './dice.js';
import { aPhoto } from './photo.js';
import { actorOf, type DemoPerson, holders, type Ministry } from './population.js';

const DAY = 86_400_000;

export interface Certifying { ministry: Ministry; people: Record<Role, DemoPerson>; now: Date; dice: Dice }
type Get = <T>(type: Type<T>) => T;

/** What becomes of certificates once they are given, and those that a jury or two institutions give. */
export async function awarded(get: Get, certifying: Certifying): Promise<void> {
  const scene = new Scene(get, certifying);
  await scene.someAreTakenBack();
  await scene.aNameIsAskedFor();
  await scene.theJurySits();
  await scene.thePartnerSigns();
  await scene.oneMandates();
}

class Scene {
  private readonly officer: Actor;
  private readonly second: Actor;

  constructor(private readonly get: Get, private readonly given: Certifying) {
    this.officer = actorOf(given.people.ministry_officer);
    this.second = actorOf(holders(given.ministry, 'ministry_officer').find(({ id }) => id !== this.officer.personId)!);
  }

  /** One revoked, one suspended, one suspended and restored, one corrected. */
  async someAreTakenBack(): Promise<void> {
    const awards = this.get(AwardService);
    const [revoked, suspended, restored, corrected] = await this.issued('ai-first-steps', 4);
    if (!revoked || !suspended || !restored || !corrected) return;
    await this.at(9, () => awards.revoke(this.officer, revoked.id, 'dishonest_work', 'The test was taken by a colleague, as both said in writing.'));
    await this.at(3, () => awards.suspend(this.officer, suspended.id, 'under_review', 'Two people report the same answers; the school has been asked.'));
    await this.at(8, () => awards.suspend(this.officer, restored.id, 'under_review', 'The school was asked who took the test.'));
    await this.at(6, () => awards.restore(this.officer, restored.id, 'review_ended', 'The school answered: it was the holder.'));
    const names = { ...corrected.record.names, latin: `${corrected.record.names.latin}a`, source: 'identity_card' as const };
    await this.at(5, () => awards.supersede(this.officer, corrected.id, { names, publicReason: 'name_corrected', note: 'The identity card spells the given name so.' }));
  }

  /** Somebody with a certificate asks for their name to be corrected, with a photo of a document. */
  async aNameIsAskedFor(): Promise<void> {
    const [, , , , award] = await this.issued('ai-first-steps', 5);
    const person = this.given.ministry.people.find(({ id }) => id === award?.personId);
    if (!award || !person) return;
    const asker = actorOf(person);
    const askedAt = new Date(this.given.now.getTime() - 2 * DAY);
    const { bytes, file } = aPhoto(this.given.dice.for('identity card'), 'identity-card.png');
    await this.at(2, async () => {
      await this.get(Uploads).announce(asker, file.sha256, file);
      await this.get(Uploads).receive(asker, file.sha256, 0, bytes);
      await this.get(NameCorrectionService).ask(asker, this.given.dice.for('name').uuid(askedAt), {
        nameKm: award.nameKm, nameLatin: `${award.nameLatin}e`, document: 'identity_card', reason: 'អក្សរឡាតាំងនៃឈ្មោះខ្ញុំខ្វះមួយតួ ខុសពីអត្តសញ្ញាណប័ណ្ណ។',
        files: [{ ...file, name: 'identity-card.png' }], locale: 'km', askedAt: askedAt.toISOString(),
      });
    });
  }

  /** Of those who may be given the joint diploma: three are given it by two members, one waits for the second, one is postponed. */
  async theJurySits(): Promise<void> {
    await this.partnerNamesItsKey();
    const eligible = await this.get(Database).ask<{ id: string }>("select id from candidacies where achievement_code = 'ai-teaching-diploma' and state = 'eligible' order by id limit 5");
    if (eligible.length < 5) return;
    const ids = eligible.map(({ id }) => id);
    const say = (days: number, by: Actor, verdict: JurySays['verdict'], reason: string, on: string[], until: string | null = null): Promise<unknown> =>
      this.at(days, () => this.get(JuryService).decide(by, this.given.dice.for(`jury ${days} ${verdict}`).uuid(this.given.now), { verdict, reason, until, candidacies: on.map((id) => ({ id, grade: null })) }));
    await say(4, this.officer, 'validate', 'ឯកសារពេញលេញ គម្រោងមេរៀនល្អ។', ids.slice(0, 4));
    await say(3, this.second, 'validate', 'យល់ស្របតាមសំណើ។', ids.slice(0, 3));
    const later = new Date(this.given.now.getTime() + 14 * DAY).toISOString().slice(0, 10);
    await say(2, this.second, 'postpone', 'រង់ចាំលិខិតបញ្ជាក់ពីសាលា។', ids.slice(4), later);
  }

  /** Two are signed by the invented university; the third waits, its link was sent yesterday. */
  async thePartnerSigns(): Promise<void> {
    const waiting = await this.get(Database).ask<{ id: string }>("select id from awards where agreement_code = 'double-diploma-demo' and state = 'numbered' order by id");
    if (waiting.length < 3 || !this.key) return;
    const [invitations, cosigning] = [this.get(InvitationService), this.get(CosigningService)];
    const invite = (days: number, ids: string[]): ReturnType<InvitationService['invite']> => this.at(days, () => invitations.invite(this.officer,
      this.given.dice.for(`invitation ${days}`).uuid(this.given.now), { agreement: 'double-diploma-demo', party: 'universite-demo', awardIds: ids }));
    const { invitation } = await invite(2, waiting.slice(0, 2).map(({ id }) => id));
    await this.at(1.5, async () => {
      const documents = [];
      for (const { awardId, document } of await cosigning.toSign(invitation, undefined, 10)) {
        documents.push({ awardId, credential: (await cosign(document, this.key!, this.get(Clock).now(), webCrypto)) as Record<string, unknown> });
      }
      await cosigning.receive(this.officer, invitation, documents);
    });
    await invite(1, waiting.slice(2).map(({ id }) => id));
  }

  /** Certificates for which an institution has mandated the ministry to sign. */
  async oneMandates(): Promise<void> {
    for (const { personId } of await this.issued('ai-in-my-classroom', 2)) {
      await this.at(7, () => this.get(AwardService).award(this.officer, personId, 'mandate-demo', { reason: 'បានចូលរួមសិក្ខាសាលារួម។' }));
    }
  }

  private key: OwnKey | undefined;

  private async partnerNamesItsKey(): Promise<void> {
    this.key = await makeOwnKey();
    const { did, publicKeyMultibase } = this.key;
    const [invitations, partners] = [this.get(InvitationService), this.get(PartnerService)];
    const { invitation } = await this.at(20, () => invitations.invite(this.officer, this.given.dice.for('key').uuid(this.given.now), { agreement: 'double-diploma-demo', party: 'universite-demo', awardIds: [] }));
    const proposed = await this.at(19, () => partners.propose(this.officer, invitation, { did, publicKeyMultibase }));
    await this.at(18, () => partners.confirm(this.second, proposed.kid));
  }

  private async issued(achievement: string, limit: number): Promise<Award[]> {
    const awards = await this.get(AwardQueries).list(this.officer, { achievement, state: 'valid', limit });
    return awards.slice(0, limit);
  }

  private at<T>(days: number, work: () => Promise<T>): Promise<T> {
    return this.get(Clock).at(new Date(this.given.now.getTime() - days * DAY), work);
  }
}
