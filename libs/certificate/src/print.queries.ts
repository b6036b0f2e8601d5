import { awardReaders } from '#certification';
import { type Actor, Database, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PrintWish } from './print.entity.js';

/** The certificates that a wish means: those in force of the actor's territories. */
@Injectable()
export class PrintQueries {
  constructor(private readonly db: Database) {}

  async count(actor: Actor, wish: PrintWish): Promise<number> {
    const params: unknown[] = [];
    const [row] = await this.db.ask<{ n: number }>(`select count(*)::int as n from awards a where ${this.meant(actor, wish, params)}`, params);
    return row!.n;
  }

  /** Writes down which they are, in the order of their numbers. */
  async choose(actor: Actor, id: string, wish: PrintWish): Promise<void> {
    const params: unknown[] = [id];
    await this.db.ask(`insert into print_awards (print_id, n, award_id)
      select $1, row_number() over (order by a.series, a.year, a.n) - 1, a.id from awards a where ${this.meant(actor, wish, params)}`, params);
  }

  /** True while the actor may still read every one of them. */
  async mayStill(actor: Actor, id: string): Promise<boolean> {
    const params: unknown[] = [id];
    const [row] = await this.db.ask<{ all: boolean }>(`select not exists (
      select from print_awards p join awards a on a.id = p.award_id where p.print_id = $1 and not (${insideAny('a.place', actor.territories(awardReaders), params)})) as all`, params);
    return row!.all;
  }

  private meant(actor: Actor, { under, cohort, achievement, awards }: PrintWish, params: unknown[]): string {
    const give = (value: unknown): string => `$${params.push(value)}`;
    return [
      "a.state = 'issued'", insideAny('a.place', actor.territories(awardReaders), params),
      ...(under === null ? [] : [insideAny('a.place', [under], params)]),
      ...(achievement === null ? [] : [`a.achievement_code = ${give(achievement)}`]),
      ...(cohort === null ? [] : [`exists (select from enrolments e where e.cohort_id = ${give(cohort)} and e.person_id = a.person_id)`]),
      ...(awards === null ? [] : [`a.id = any(${give(awards)})`]),
    ].join(' and ');
  }
}
