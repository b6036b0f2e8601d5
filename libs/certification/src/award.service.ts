import { type AchievementDocument, type AwardRecord, isKhmerName, isLatinName, type PublicReason, type RuleEvaluation, tidyName, uuidv7 } from '#contracts';
import { PeopleService, type Person } from '#identity';
import { type Actor, Clock, Conflict, Database, Facts, Forbidden, NotFound, type Published, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { Any, type FindOptionsWhere, In, IsNull, LessThan, MoreThan } from 'typeorm';
import { AchievementService } from './achievement.service.js';
import { Award, AwardEvent, type RecordedDecision } from './award.entity.js';
import { awardChanged, awardGiven, awardIssued } from './award.facts.js';
import { mayAward, mayChange, maySee } from './award.policy.js';
import { legalNames } from './award.record.js';
import { type Decided, IssuanceService } from './issuance.service.js';
import { StandingService } from './standing.service.js';

/** What is settled of one person who is given an award. */
export interface Given { person: Person; evaluation: RuleEvaluation; decision: RecordedDecision | null; grade?: number | null }

/** Why an award is changed: what the public reads, and the officer's own words, which stay inside. */
export interface Because { publicReason: PublicReason; note: string }

/** What was wrong in an award. */
export interface Correction extends Because { names?: AwardRecord['names']; grade?: number | null }

/** Gives awards, through the rule of each achievement and in no other way, and says what becomes of them. */
@Injectable()
export class AwardService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly people: PeopleService,
    private readonly achievements: AchievementService, private readonly standing: StandingService, private readonly issuance: IssuanceService,
  ) {}

  /**
   * `reason` is an officer's recorded decision, for achievements whose rule asks for one.
   * @throws Forbidden `award.to_oneself`; Conflict `award.jury_decides`; RuleBroken `award.conditions_missing` with the conditions not met; Conflict `award.already_held` while one is valid
   */
  async award(actor: Actor, personId: string, achievementCode: string, { reason }: { reason?: string } = {}): Promise<Award> {
    const person = await this.people.visible(actor, personId);
    if (personId === actor.personId) throw new Forbidden('award.to_oneself');
    if (!mayAward(actor, person.place)) throw new Forbidden('award.outside_territory', { place: person.place });
    const achievement = await this.achievements.latest(achievementCode);
    if (achievement.document.decision.by === 'jury') throw new Conflict('award.jury_decides', { achievement: achievementCode });
    const decision = reason === undefined ? null : { by: actor.personId, reason };
    const evaluation = await this.standing.evaluate(person, achievement.document.rule, decision);
    if (!evaluation.met) throw new RuleBroken('award.conditions_missing', { conditions: evaluation.conditions.filter(({ met }) => !met) });
    const [award] = await this.giveAll(actor, [{ person, evaluation, decision }], achievement);
    return award!;
  }

  /**
   * Gives to many at once, in the order given: for who has found that each meets the rule. Numbers follow one another without a gap.
   * @throws Conflict `award.already_held` with the first who holds one already
   */
  async giveAll(actor: Actor, given: readonly Given[], achievement: Published<AchievementDocument>): Promise<Award[]> {
    const earlier = Map.groupBy(await this.db.repo(Award).findBy({ personId: Any(given.map(({ person }) => person.id)), achievementCode: achievement.code }), ({ personId }) => personId);
    const decided = given.map(({ person, evaluation, decision, grade = null }): Decided => {
      const { km, latin } = legalNames(person);
      const before = earlier.get(person.id) ?? [];
      const standing = before.find((award) => award.standsAgainst(achievement.document, this.clock.now()));
      if (standing) throw new Conflict('award.already_held', { id: standing.id, number: standing.number });
      return { personId: person.id, place: person.place, generation: generationAfter(before), names: { km: km!, latin: latin!, source: person.nameSource }, evaluation, decision, grade };
    });
    const awards = await this.issuance.issue(actor, decided, await this.achievements.sources(achievement));
    await this.facts.recordAll(actor, awards.map(awardGiven));
    return awards;
  }

  /**
   * Holds no more until it is restored. The public page and the signed lists say so when this transaction ends, as with every verb below.
   * @throws NotFound `award.not_found`, Forbidden `award.outside_territory`, `award.of_oneself`, Conflict `award.*` for a state in which it cannot be done
   */
  async suspend(actor: Actor, id: string, publicReason: PublicReason, note: string): Promise<Award> {
    const award = await this.toChange(actor, id);
    award.suspend(actor.personId, this.clock.now(), publicReason);
    return this.changed(actor, award, 'suspended', { publicReason, note });
  }

  /** Ends a suspension: good again, as if it had never been. */
  async restore(actor: Actor, id: string, publicReason: PublicReason, note: string): Promise<Award> {
    const award = await this.toChange(actor, id);
    award.restore(actor.personId, this.clock.now());
    return this.changed(actor, award, 'restored', { publicReason, note });
  }

  /** Takes an award back, for ever. */
  async revoke(actor: Actor, id: string, publicReason: PublicReason, note: string): Promise<Award> {
    const award = await this.toChange(actor, id);
    award.revoke(actor.personId, this.clock.now(), publicReason);
    return this.changed(actor, award, 'revoked', { publicReason, note });
  }

  /**
   * Puts a corrected one in its place: the same number and day, the next generation, a code of its own. Under an agreement the partners sign anew.
   * @throws as `suspend`, and RuleBroken `award.nothing_corrected`
   */
  async supersede(actor: Actor, id: string, { names, grade, ...because }: Correction): Promise<Award> {
    const award = await this.toChange(actor, id);
    const corrected = { names: names ? composed(names) : award.record.names, grade: grade === undefined ? award.record.grade : grade };
    const { km, latin, source } = award.record.names;
    if (corrected.names.km === km && corrected.names.latin === latin && corrected.names.source === source && corrected.grade === award.record.grade) throw new RuleBroken('award.nothing_corrected', { id });
    const next = await this.issuance.again(actor, award, { ...corrected, generation: await this.nextGeneration(award) });
    award.supersede(actor.personId, this.clock.now(), because.publicReason, next.id);
    await this.changed(actor, award, 'superseded', because);
    await this.facts.record(actor, awardGiven(next));
    return next;
  }

  /** The partners were asked to sign. Asks no policy, as `completeCosigned`: for who asks them. */
  async awaitCosign(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.db.rows('awards.await_cosign',
      `update awards set state = 'awaiting_cosign', changed_at = $2, changed_by = $3, changed_tx = pg_current_xact_id()::text::bigint
       where id = any($1) and state = 'numbered'`, [ids, this.clock.now(), actor.personId]);
  }

  /**
   * Issues it, once the credential of every required institution is kept. Said again, nothing changes.
   * @throws NotFound `award.not_found`, RuleBroken `award.cosignature_missing` with the institutions, Conflict `award.already_revoked`, `award.superseded`
   */
  async completeCosigned(actor: Actor, id: string): Promise<Award> {
    const award = await this.locked(id);
    if (award.state === 'issued') return award;
    const missing = await this.issuance.unsigned(award);
    if (missing.length > 0) throw new RuleBroken('award.cosignature_missing', { institutions: missing.map(({ code }) => code) });
    award.complete(actor.personId, this.clock.now());
    await this.keepState(award);
    await this.told(actor, award, 'issued', { publicReason: null, note: null });
    await this.facts.record(actor, awardIssued(award));
    return award;
  }

  /**
   * By a recorded decision, the coordinator alone: what waited is superseded by one that says so.
   * @throws as `suspend`, and Conflict `award.not_waiting`
   */
  async issueAlone(actor: Actor, id: string, reason: string): Promise<Award> {
    const award = await this.toChange(actor, id);
    const { names, grade } = award.record;
    const next = await this.issuance.again(actor, award, { names, grade, generation: await this.nextGeneration(award), alone: true });
    award.giveUpWaiting(actor.personId, this.clock.now(), next.id);
    const because = { publicReason: 'cosignature_missing' as const, note: reason };
    await this.changed(actor, award, 'superseded', because);
    await this.told(actor, next, 'single_decided', because);
    await this.facts.record(actor, awardIssued(next));
    return next;
  }

  /**
   * The person's award that lets them inspect on the day `on`: of an achievement that allows it, neither revoked nor
   * expired, and given by the end of that day.
   */
  async validInspecting(personId: string, on: Date): Promise<Award | null> {
    return (await this.validInspectingAmong([personId], on)).get(personId) ?? null;
  }

  /** The same for many people, by person. */
  async validInspectingAmong(personIds: readonly string[], on: Date): Promise<Map<string, Award>> {
    const codes = (await this.achievements.list()).filter(({ document }) => document.allowsInspecting).map(({ code }) => code);
    const held: FindOptionsWhere<Award> = {
      personId: In([...new Set(personIds)]), achievementCode: In(codes), state: 'issued', awardedAt: LessThan(new Date(on.getTime() + 86_400_000)),
    };
    const awards = await this.db.repo(Award).find({ where: [{ ...held, expiresAt: IsNull() }, { ...held, expiresAt: MoreThan(on) }], order: { id: 'ASC' } });
    return new Map(awards.map((award) => [award.personId, award]));
  }

  private async locked(id: string): Promise<Award> {
    const award = await this.db.repo(Award).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!award) throw new NotFound('award.not_found', { id });
    return award;
  }

  private async toChange(actor: Actor, id: string): Promise<Award> {
    const award = await this.locked(id);
    if (!maySee(actor, award)) throw new NotFound('award.not_found', { id });
    if (award.personId === actor.personId) throw new Forbidden('award.of_oneself');
    if (!mayChange(actor, award)) throw new Forbidden('award.outside_territory', { place: award.place });
    return award;
  }

  private async nextGeneration({ personId, achievementCode }: Award): Promise<number> {
    return generationAfter(await this.db.repo(Award).findBy({ personId, achievementCode }));
  }

  /** Keeps the new state, publishes it in the signed lists, and tells. */
  private async changed(actor: Actor, award: Award, what: 'suspended' | 'restored' | 'revoked' | 'superseded', because: Because): Promise<Award> {
    await this.keepState(award);
    await this.issuance.setStanding([award.id], what === 'restored' ? null : what);
    await this.told(actor, award, what, because);
    await this.facts.record(actor, awardChanged(award, what, because.publicReason));
    return award;
  }

  private async keepState({ personId, id, state, changedAt, changedBy, publicReason, supersededBy }: Award): Promise<void> {
    await this.db.repo(Award).update({ personId, id }, { state, changedAt, changedBy, publicReason, supersededBy, changedTx: () => 'pg_current_xact_id()::text::bigint' });
  }

  private async told(actor: Actor, { personId, id: awardId }: Award, what: AwardEvent['what'], { publicReason, note }: { publicReason: PublicReason | null; note: string | null }): Promise<void> {
    const at = this.clock.now();
    await this.db.repo(AwardEvent).insert({ personId, id: uuidv7(at.getTime()), awardId, at, by: actor.personId, what, publicReason, note });
  }
}

const generationAfter = (awards: readonly Award[]): number => Math.max(0, ...awards.map(({ generation }) => generation)) + 1;

/** By the same rules as a person's own names: what is signed carries no invisible letters, and neither form in the other's place. */
const composed = ({ km, latin, source }: AwardRecord['names']): AwardRecord['names'] => {
  const names = { km: tidyName(km), latin: tidyName(latin), source };
  if (names.km === '' || names.latin === '') throw new RuleBroken('award.names_missing', {});
  if (!isKhmerName(names.km)) throw new RuleBroken('person.name_not_khmer', { field: 'nameKm', value: names.km });
  if (!isLatinName(names.latin)) throw new RuleBroken('person.name_not_latin', { field: 'nameLatin', value: names.latin });
  return names;
};
