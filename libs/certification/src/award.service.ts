import { type AchievementDocument, type PublicReason, type RuleEvaluation, uuidv7 } from '#contracts';
import { PeopleService, type Person } from '#identity';
import { type Actor, Clock, Conflict, Database, Facts, Forbidden, NotFound, type Published, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, LessThan, MoreThan } from 'typeorm';
import { AchievementService } from './achievement.service.js';
import { Award, AwardEvent } from './award.entity.js';
import { awardIssued, awardRevoked } from './award.facts.js';
import { mayAward, mayRevoke, maySee } from './award.policy.js';
import { legalNames } from './award.record.js';
import { IssuanceService } from './issuance.service.js';
import { StandingService } from './standing.service.js';

/** An achievement that a person could reach by their own work, and what is missing. */
export interface Reachable { achievement: AchievementDocument; evaluation: RuleEvaluation }

/** Gives awards, through the rule of each achievement and in no other way. */
@Injectable()
export class AwardService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly people: PeopleService,
    private readonly achievements: AchievementService, private readonly standing: StandingService, private readonly issuance: IssuanceService,
  ) {}

  /**
   * `reason` is an officer's recorded decision, for achievements whose rule asks for one.
   * @throws Forbidden `award.to_oneself`; RuleBroken `award.conditions_missing` with the conditions not met; Conflict `award.already_held` while one is valid
   */
  async award(actor: Actor, personId: string, achievementCode: string, { reason }: { reason?: string } = {}): Promise<Award> {
    const person = await this.people.visible(actor, personId);
    if (personId === actor.personId) throw new Forbidden('award.to_oneself');
    if (!mayAward(actor, person.place)) throw new Forbidden('award.outside_territory', { place: person.place });
    const achievement = await this.achievements.latest(achievementCode);
    const decision = reason === undefined ? null : { by: actor.personId, reason };
    const evaluation = await this.standing.evaluate(person, achievement.document.rule, decision);
    if (!evaluation.met) throw new RuleBroken('award.conditions_missing', { conditions: evaluation.conditions.filter(({ met }) => !met) });
    return this.give(actor, person, achievement, { evaluation, decision });
  }

  /** How far the person is from the achievement: why not yet. */
  async evaluate(personId: string, achievementCode: string): Promise<RuleEvaluation> {
    const achievement = await this.achievements.latest(achievementCode);
    return this.standing.evaluate(await this.people.get(personId), achievement.document.rule);
  }

  /** What the person works towards: achievements of courses that they never held. */
  async reachable(personId: string): Promise<Reachable[]> {
    const person = await this.people.get(personId);
    const reachable: Reachable[] = [];
    for (const { document: achievement } of await this.neverHeld(personId)) {
      reachable.push({ achievement, evaluation: await this.standing.evaluate(person, achievement.rule) });
    }
    return reachable;
  }

  /** Gives what is due for finished courses; again changes nothing, and what was revoked does not come back. */
  async awardDue(actor: Actor, personId: string): Promise<Award[]> {
    const due = (await this.reachable(personId)).filter(({ evaluation }) => evaluation.met);
    const awards: Award[] = [];
    for (const { achievement } of due) awards.push(await this.award(actor, personId, achievement.code));
    return awards;
  }

  /**
   * Takes an award back, for ever. The public page and the signed status list say so when this transaction ends.
   * @throws NotFound `award.not_found`, Forbidden `award.outside_territory`, Conflict `award.already_revoked`
   */
  async revoke(actor: Actor, id: string, publicReason: PublicReason, note: string): Promise<Award> {
    const award = await this.db.repo(Award).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!award || !maySee(actor, award)) throw new NotFound('award.not_found', { id });
    if (!mayRevoke(actor, award)) throw new Forbidden('award.outside_territory', { place: award.place });
    award.revoke(actor.personId, this.clock.now(), publicReason);
    const { personId, state, changedAt, changedBy } = award;
    await this.db.repo(Award).update({ personId, id },
      { state, changedAt, changedBy, publicReason, changedTx: () => 'pg_current_xact_id()::text::bigint' });
    await this.db.repo(AwardEvent).insert({ personId, id: uuidv7(changedAt.getTime()), awardId: id, at: changedAt, by: actor.personId, what: 'revoked', publicReason, note });
    await this.issuance.setStanding([id], 'revoked');
    await this.facts.record(actor, awardRevoked(award));
    return award;
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

  private async neverHeld(personId: string): Promise<Published<AchievementDocument>[]> {
    const held = await this.db.repo(Award).findBy({ personId });
    const ofCourses = (await this.achievements.list()).filter(({ document }) => document.decision.by === 'automatic' && document.rule.type !== 'officer_decision');
    return ofCourses.filter(({ code }) => !held.some(({ achievementCode }) => achievementCode === code));
  }

  private async give(
    actor: Actor, person: Person, achievement: Published<AchievementDocument>,
    { evaluation, decision }: { evaluation: RuleEvaluation; decision: { by: string; reason: string } | null },
  ): Promise<Award> {
    const { km, latin } = legalNames(person);
    const earlier = await this.db.repo(Award).findBy({ personId: person.id, achievementCode: achievement.code });
    const valid = earlier.find((award) => award.statusOn(this.clock.now()) === 'valid');
    if (valid) throw new Conflict('award.already_held', { id: valid.id, number: valid.number });
    const [award] = await this.issuance.issue(actor, [{
      personId: person.id, place: person.place, generation: earlier.length + 1, names: { km: km!, latin: latin!, source: 'import' }, evaluation, decision, grade: null,
    }], await this.achievements.sources(achievement));
    await this.facts.record(actor, awardIssued(award!));
    return award!;
  }
}
