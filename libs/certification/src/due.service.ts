import type { AchievementDocument, RuleEvaluation } from '#contracts';
import { PeopleService, type Person } from '#identity';
import { Actor, Clock, Database, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { AchievementService } from './achievement.service.js';
import { Award } from './award.entity.js';
import { AwardService } from './award.service.js';
import { StandingService } from './standing.service.js';

/** An achievement that a person could reach by their own work, and what is missing. */
export interface Reachable { achievement: AchievementDocument; evaluation: RuleEvaluation }

/** Who may be given what next: the first, or the next of one that ends soon. */
@Injectable()
export class DueService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly people: PeopleService, private readonly achievements: AchievementService,
    private readonly standing: StandingService, private readonly awards: AwardService,
  ) {}

  /** How far the person is from the achievement: why not yet. */
  async evaluate(personId: string, achievementCode: string): Promise<RuleEvaluation> {
    const achievement = await this.achievements.latest(achievementCode);
    return this.standing.evaluate(await this.people.get(personId), achievement.document.rule);
  }

  /** What the person works towards: whatever they never held, or may renew. */
  async reachable(personId: string): Promise<Reachable[]> {
    const person = await this.people.get(personId);
    const reachable: Reachable[] = [];
    for (const achievement of await this.achievements.list()) {
      if (achievement.document.rule.type === 'officer_decision' || !(await this.open([personId], achievement)).has(personId)) continue;
      reachable.push({ achievement: achievement.document, evaluation: await this.standing.evaluate(person, achievement.document.rule) });
    }
    return reachable;
  }

  /** Gives the person what is due and needs nobody's decision; again changes nothing, and what was revoked does not come back. */
  async awardDue(actor: Actor, personId: string): Promise<Award[]> {
    const person = await this.people.get(personId);
    const given: Award[] = [];
    for (const achievement of await this.achievements.list()) given.push(...(await this.giveDue(actor, [person], achievement)));
    return given;
  }

  /** The same for one achievement and many people. */
  async giveDue(actor: Actor, people: readonly Person[], achievement: Published<AchievementDocument>): Promise<Award[]> {
    const { rule, decision } = achievement.document;
    if (decision.by !== 'automatic' || rule.type === 'officer_decision') return [];
    const open = await this.open(people.map(({ id }) => id), achievement);
    const candidates = people.filter(({ id }) => open.has(id));
    const evaluations = await this.standing.evaluateMany(candidates, rule);
    const due = candidates.flatMap((person) => (evaluations.get(person.id)!.met ? [{ person, evaluation: evaluations.get(person.id)!, decision: null }] : []));
    return this.awards.giveAll(actor, due, achievement);
  }

  /** Those of the people whom the rule may give it: they never held one, or the last of theirs may be renewed. */
  async open(personIds: readonly string[], { code, document }: Published<AchievementDocument>): Promise<Set<string>> {
    const held = await this.db.repo(Award).find({ where: { personId: Any([...personIds]), achievementCode: code }, order: { generation: 'ASC' } });
    const last = new Map(held.map((award) => [award.personId, award]));
    return new Set(personIds.filter((id) => last.get(id)?.mayBeRenewed(document.renewalMonths, this.clock.now()) ?? true));
  }
}
