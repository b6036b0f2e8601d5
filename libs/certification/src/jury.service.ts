import { canonicalJson } from '#contracts';
import { PeopleService, type Person } from '#identity';
import { type Actor, Clock, Conflict, Database, Facts, Forbidden, NotFound, type Published } from '#platform';
import type { AchievementDocument, RuleEvaluation } from '#contracts';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Any, In } from 'typeorm';
import { AchievementService } from './achievement.service.js';
import { Award } from './award.entity.js';
import { AwardService } from './award.service.js';
import { Candidacy, JuryDecision, type JuryOutcome, type JuryVerdict } from './candidacy.entity.js';
import { candidacyDecided } from './candidacy.facts.js';
import { mayDecideOn } from './candidacy.policy.js';
import { StandingService } from './standing.service.js';

/** What a member decides, on whom. */
export interface JurySays { verdict: JuryVerdict; reason: string; until: string | null; candidacies: { id: string; grade: number | null }[] }

/** Decides on those who meet the rules that leave the last word to people. */
@Injectable()
export class JuryService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly people: PeopleService,
    private readonly achievements: AchievementService, private readonly standing: StandingService, private readonly awards: AwardService,
  ) {}

  /**
   * One decision on one or many candidates of one achievement. Who is hindered is left as they are, and said so; when all are, for one reason, it is refused.
   * Those who are validated are given the award at once, with numbers that follow one another. Sent again, it answers the same.
   * @throws NotFound `candidacy.not_found`; Conflict `jury_decision.already_taken`, `candidacy.several_achievements`, and any hindrance
   */
  async decide(actor: Actor, id: string, says: JurySays): Promise<JuryDecision> {
    const sha256 = createHash('sha256').update(canonicalJson(says)).digest('hex');
    await this.db.alone(`jury/${id}`);
    const earlier = await this.db.repo(JuryDecision).findOneBy({ id });
    if (earlier && (earlier.sha256 !== sha256 || earlier.by !== actor.personId)) throw new Conflict('jury_decision.already_taken', { id });
    if (earlier) return earlier;
    const candidacies = await this.held(actor, says.candidacies.map((each) => each.id));
    const [code, ...others] = new Set(candidacies.map(({ achievementCode }) => achievementCode));
    if (others.length > 0) throw new Conflict('candidacy.several_achievements', {});
    const achievement = await this.achievements.latest(code!);
    const outcomes = await this.hear(actor, id, says, { candidacies, achievement });
    const decision = Object.assign(new JuryDecision(), { id, by: actor.personId, at: this.clock.now(), achievementCode: code, sha256, outcomes });
    await this.db.repo(JuryDecision).insert(decision);
    return decision;
  }

  private async hear(actor: Actor, decision: string, { verdict, reason, until, candidacies: asked }: JurySays, { candidacies, achievement }: { candidacies: Candidacy[]; achievement: Published<AchievementDocument> }): Promise<JuryOutcome[]> {
    const fourEyes = achievement.document.decision.by === 'jury' && achievement.document.decision.fourEyes;
    const { people, evaluations, standing } = await this.present(candidacies, achievement);
    const grades = new Map(asked.map(({ id, grade }) => [id, grade]));
    const heard: { candidacy: Candidacy; hindrance: JuryOutcome['hindrance'] }[] = candidacies.map((candidacy) => {
      const evaluation = evaluations.get(candidacy.personId);
      const stillMet = verdict !== 'validate' || (evaluation?.met === true && !standing.has(candidacy.personId));
      const hindrance = candidacy.hindrance(actor.personId, verdict, fourEyes) ?? (stillMet ? null : 'candidacy.no_longer_eligible');
      if (hindrance) return { candidacy, hindrance };
      candidacy.take({ decision, by: actor.personId, at: this.clock.now().toISOString(), verdict, reason, until, grade: grades.get(candidacy.id) ?? null }, fourEyes);
      if (evaluation) candidacy.evaluation = evaluation;
      return { candidacy, hindrance: null };
    });
    refuseWhenAllAre(heard.map(({ hindrance }) => hindrance));
    const decided = heard.flatMap(({ candidacy, hindrance }) => (hindrance ? [] : [candidacy]));
    const awards = await this.give(actor, decided.filter(({ state }) => state === 'validated'), people, achievement);
    await this.keep(decided);
    await this.facts.recordAll(actor, decided.map(candidacyDecided));
    return heard.map(({ candidacy: { id, state, personId }, hindrance }) => {
      const award = hindrance ? undefined : awards.get(personId);
      return { candidacyId: id, state, hindrance, awardId: award?.id ?? null, number: award?.number ?? null };
    });
  }

  /** The awards of who was validated, by person: the reason of the first to agree and who agreed second are kept with each. */
  private async give(actor: Actor, validated: Candidacy[], people: Map<string, Person>, achievement: Published<AchievementDocument>): Promise<Map<string, Award>> {
    const given = validated.map((candidacy) => {
      const agreed = candidacy.words.filter(({ verdict }) => verdict === 'validate').slice(-2);
      const [first, second] = achievement.document.decision.by === 'jury' && achievement.document.decision.fourEyes ? agreed : agreed.slice(-1);
      const decision = { by: first!.by, reason: first!.reason, ...(second ? { second: second.by } : {}) };
      return { person: people.get(candidacy.personId)!, evaluation: candidacy.evaluation, decision, grade: candidacy.grade };
    });
    const awards = new Map((await this.awards.giveAll(actor, given, achievement)).map((award) => [award.personId, award]));
    for (const candidacy of validated) candidacy.awardId = awards.get(candidacy.personId)!.id;
    return awards;
  }

  /** The candidacies, locked, in the order asked. @throws NotFound `candidacy.not_found` for one that is not there or outside one's territory; Forbidden when it is seen by another office only */
  private async held(actor: Actor, ids: string[]): Promise<Candidacy[]> {
    const found = await this.db.repo(Candidacy).find({ where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const byId = new Map(found.filter((candidacy) => mayDecideOn(actor, candidacy)).map((candidacy) => [candidacy.id, candidacy]));
    return [...new Set(ids)].map((id) => {
      const candidacy = byId.get(id);
      if (!candidacy) throw new NotFound('candidacy.not_found', { id });
      return candidacy;
    });
  }

  /** How the candidates stand today. */
  private async present(candidacies: Candidacy[], { code, document }: Published<AchievementDocument>): Promise<{ people: Map<string, Person>; evaluations: Map<string, RuleEvaluation>; standing: Set<string> }> {
    const ids = candidacies.map(({ personId }) => personId);
    const people = await this.people.findMany(ids);
    const now = this.clock.now();
    const awards = await this.db.repo(Award).findBy({ personId: Any(ids), achievementCode: code });
    return {
      people, evaluations: await this.standing.evaluateMany([...people.values()], document.rule),
      standing: new Set(awards.filter((award) => award.standsAgainst(document, now)).map(({ personId }) => personId)),
    };
  }

  private async keep(candidacies: Candidacy[]): Promise<void> {
    await this.db.rows('candidacies.keep',
      `update candidacies c set state = g.state, words = g.words, evaluation = g.evaluation, postponed_until = g."postponedUntil", award_id = g."awardId", changed_at = g."changedAt"
       from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid, state text, words jsonb, evaluation jsonb, "postponedUntil" date, "awardId" uuid, "changedAt" timestamptz)
       where c.person_id = g."personId" and c.id = g.id`, [JSON.stringify(candidacies)]);
  }
}

/** @throws Forbidden or Conflict, when nobody can be decided on and it is for one reason */
function refuseWhenAllAre(hindrances: JuryOutcome['hindrance'][]): void {
  const [only, ...others] = new Set(hindrances);
  if (!only || others.length > 0) return;
  if (only === 'candidacy.oneself') throw new Forbidden(only);
  throw new Conflict(only, {});
}
