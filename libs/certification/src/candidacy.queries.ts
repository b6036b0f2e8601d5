import { type Actor, Cursor, Database, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Candidacy, type CandidacyState, openStates } from './candidacy.entity.js';
import { candidaciesVisibleTo } from './candidacy.policy.js';

export interface CandidacyFilter { achievement?: string; state?: CandidacyState; under?: string; after?: string; limit: number }

@Injectable()
export class CandidacyQueries {
  constructor(private readonly db: Database) {}

  /** Candidates of the actor's territories, who waits longest first. One more than `limit` says that there are more. */
  async list(actor: Actor, { achievement, state, under, after, limit }: CandidacyFilter): Promise<Candidacy[]> {
    const params: unknown[] = [];
    const give = (value: unknown): string => `$${params.push(value)}`;
    const where = [insideAny('c.place', candidaciesVisibleTo(actor), params), `c.state = any(${give(state ? [state] : openStates)})`];
    if (achievement) where.push(`c.achievement_code = ${give(achievement)}`);
    if (under) where.push(insideAny('c.place', [under], params));
    const [last] = Cursor.read(after, 1) ?? [];
    if (last !== undefined) where.push(`c.id > ${give(last)}`);
    const found = await this.db.ask<{ id: string }>(`select c.id from candidacies c where ${where.join(' and ')} order by c.id limit ${give(limit + 1)}`, params);
    return this.db.repo(Candidacy).find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }

  /** How many stand where, in the actor's territories. */
  async counts(actor: Actor, achievement: string): Promise<Map<CandidacyState, number>> {
    const params: unknown[] = [achievement];
    const rows = await this.db.ask<{ state: CandidacyState; n: number }>(
      `select c.state, count(*)::int as n from candidacies c where c.achievement_code = $1 and ${insideAny('c.place', candidaciesVisibleTo(actor), params)} group by 1`, params);
    return new Map(rows.map(({ state, n }) => [state, n]));
  }

  /** Ids of the people on whom a jury may still decide, in the actor's territories, who was looked at longest ago first. */
  async openPeople(actor: Actor, achievement: string, limit: number): Promise<string[]> {
    const params: unknown[] = [achievement, openStates, limit];
    const rows = await this.db.ask<{ id: string }>(
      `select c.person_id as id from candidacies c where c.achievement_code = $1 and c.state = any($2) and ${insideAny('c.place', candidaciesVisibleTo(actor), params)}
       order by c.changed_at, c.id limit $3`, params);
    return rows.map(({ id }) => id);
  }

  /** Those whose day has come are eligible again. */
  async endPostponements(today: string, now: Date): Promise<void> {
    await this.db.rows('candidacies.end_postponements',
      "update candidacies set state = 'eligible', postponed_until = null, changed_at = $2 where state = 'postponed' and postponed_until <= $1::date", [today, now]);
  }
}
