import { uuidv7 } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Subscriptions } from './subscriptions.js';

/** Something that happened, in the past tense. `subject` is the id of the thing, `place` the territory it belongs to (a path, or ''). */
export interface Fact<Data extends object = object> { name: string; subject: string; place: string; data: Data }

/** A fact as it was kept: what a subscriber is given. */
export interface KeptFact<Data extends object = object> extends Fact<Data> { id: string; actorId: string; at: string }

/** One append-only table that is audit trail, event and outbox. */
@Injectable()
export class Facts {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly subscriptions: Subscriptions) {}

  /** Keeps the fact and, in the same transaction, one job for each of its subscribers. */
  async record(actor: Actor, fact: Fact): Promise<void> {
    await this.recordAll(actor, [fact]);
  }

  async recordAll(actor: Actor, facts: Fact[]): Promise<void> {
    if (facts.length === 0) return;
    const at = this.clock.now().toISOString();
    const kept: KeptFact[] = facts.map((fact) => ({ ...fact, id: uuidv7(), actorId: actor.personId, at }));
    await this.db.rows('facts.record',
      `insert into facts (id, name, subject, place, data, actor_id, at)
       select id, name, subject, place, data, "actorId", at
       from jsonb_to_recordset($1::jsonb) as f(id uuid, name text, subject text, place text, data jsonb, "actorId" uuid, at timestamptz)`,
      [JSON.stringify(kept)]);
    const jobs = kept.flatMap((fact) => this.subscriptions.of(fact.name).map((task) => ({ task, fact })));
    if (jobs.length === 0) return;
    await this.db.rows('facts.publish',
      `select graphile_worker.add_job(j.task, j.fact) from jsonb_to_recordset($1::jsonb) as j(task text, fact json)`,
      [JSON.stringify(jobs)]);
  }
}
