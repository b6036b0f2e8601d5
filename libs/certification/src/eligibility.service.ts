import { type AchievementDocument, canonicalJson, uuidv7 } from '#contracts';
import { type Person } from '#identity';
import { type Actor, Clock, Database, Facts, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { AchievementService } from './achievement.service.js';
import { Award } from './award.entity.js';
import { Candidacy } from './candidacy.entity.js';
import { candidacyOpened, candidacyWithdrawn } from './candidacy.facts.js';
import { StandingService } from './standing.service.js';

/** Keeps the lists of juries: who meets a rule stands on them, and who does no longer is withdrawn. */
@Injectable()
export class EligibilityService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly achievements: AchievementService,
    private readonly standing: StandingService,
  ) {}

  /** Every achievement that a jury gives. */
  async follow(actor: Actor, people: readonly Person[]): Promise<void> {
    for (const achievement of await this.achievements.list()) await this.followFor(actor, people, achievement);
  }

  /** One of them. Said again, nothing changes. */
  async followFor(actor: Actor, people: readonly Person[], achievement: Published<AchievementDocument>): Promise<void> {
    const { code, document } = achievement;
    if (document.decision.by !== 'jury' || people.length === 0) return;
    const ids = people.map(({ id }) => id);
    const evaluations = await this.standing.evaluateMany(people, document.rule);
    const rounds = await this.rounds(ids, achievement);
    // Locked in the order of their ids, as decisions are: neither waits for the other in a ring.
    const known = new Map((await this.db.repo(Candidacy).find({ where: { personId: Any(ids), achievementCode: code }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } }))
      .map((candidacy) => [`${candidacy.personId}/${candidacy.round}`, candidacy]));
    const now = this.clock.now();
    const fresh: Candidacy[] = [];
    const opened: Candidacy[] = [];
    const withdrawn: Candidacy[] = [];
    for (const person of people) {
      const evaluation = evaluations.get(person.id)!;
      const { round, standing } = rounds.get(person.id)!;
      const candidacy = known.get(`${person.id}/${round}`);
      const eligible = evaluation.met && !standing;
      if (!candidacy && eligible) fresh.push(Object.assign(new Candidacy(), {
        personId: person.id, id: uuidv7(now.getTime()), achievementCode: code, round, state: 'eligible', evaluation, words: [], postponedUntil: null, awardId: null, since: now, changedAt: now, place: person.place,
      }));
      else if (candidacy?.open && !eligible) withdrawn.push(Object.assign(candidacy, { state: 'withdrawn', evaluation, postponedUntil: null, changedAt: now }));
      else if (candidacy?.state === 'withdrawn' && eligible) opened.push(Object.assign(candidacy, { state: 'eligible', evaluation, changedAt: now, place: person.place }));
      else if (candidacy?.open && (canonicalJson(candidacy.evaluation) !== canonicalJson(evaluation) || candidacy.place !== person.place)) await this.keep([Object.assign(candidacy, { evaluation, place: person.place })]);
    }
    opened.push(...(await this.insert(fresh)));
    await this.keep([...opened, ...withdrawn]);
    await this.facts.recordAll(actor, [...opened.map(candidacyOpened), ...withdrawn.map(candidacyWithdrawn)]);
  }

  /** The generation that an award would have, and whether one stands against it. */
  private async rounds(ids: string[], { code, document }: Published<AchievementDocument>): Promise<Map<string, { round: number; standing: boolean }>> {
    const awards = Map.groupBy(await this.db.repo(Award).findBy({ personId: Any(ids), achievementCode: code }), ({ personId }) => personId);
    const now = this.clock.now();
    return new Map(ids.map((id) => {
      const held = awards.get(id) ?? [];
      // What was revoked does not come back by the rule alone.
      const revoked = held.some(({ state }) => state === 'revoked');
      return [id, { round: Math.max(0, ...held.map(({ generation }) => generation)) + 1, standing: revoked || held.some((award) => award.standsAgainst(document, now)) }];
    }));
  }

  /** Gives those that nobody else opened at the same moment. */
  private async insert(fresh: Candidacy[]): Promise<Candidacy[]> {
    if (fresh.length === 0) return [];
    const rows = await this.db.rows<{ id: string }>('candidacies.open',
      `insert into candidacies (person_id, id, achievement_code, round, state, evaluation, words, since, changed_at, place)
       select "personId", id, "achievementCode", round, state, evaluation, words, since, "changedAt", place
       from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid, "achievementCode" text, round int, state text, evaluation jsonb, words jsonb, since timestamptz, "changedAt" timestamptz, place text)
       on conflict on constraint candidacies_round do nothing returning id`, [JSON.stringify(fresh)]);
    const made = new Set(rows.map(({ id }) => id));
    return fresh.filter(({ id }) => made.has(id));
  }

  private async keep(candidacies: Candidacy[]): Promise<void> {
    if (candidacies.length === 0) return;
    await this.db.rows('candidacies.follow',
      `update candidacies c set state = g.state, evaluation = g.evaluation, postponed_until = g."postponedUntil", changed_at = g."changedAt", place = g.place
       from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid, state text, evaluation jsonb, "postponedUntil" date, "changedAt" timestamptz, place text)
       where c.person_id = g."personId" and c.id = g.id`, [JSON.stringify(candidacies)]);
  }
}
