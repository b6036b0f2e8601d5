import type { RefusalCode } from '#contracts';
import { PeopleService, RolesService } from '#identity';
import { Actor, Clock, Database, Facts, Jobs, Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import { BulkDeeds } from './bulk.deeds.js';
import { BulkAction } from './bulk.entity.js';
import { bulkApplied, bulkUndone } from './bulk.facts.js';
import type { BulkOutcome } from './bulk.states.js';

/** People whom one job goes through: between two chunks everyone sees how far it has come. */
const chunk = 200;

interface Row { personId: string; before: object | null; after: object | null }
interface Result { personId: string; outcome: BulkOutcome; code: RefusalCode | null; before?: object | null; after?: object | null }

/** What the worker does: one chunk a transaction. Run again for a chunk that is done, it goes on with the next. */
@Injectable()
export class BulkRun {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly deeds: BulkDeeds,
  ) {}

  async begin(action: BulkAction, state: 'applying' | 'undoing'): Promise<BulkAction> {
    await this.jobs.add('bulk.next', { id: action.id }, { queue: `bulk/${action.id}` });
    return this.move(action, { state, done: 0, ...(state === 'applying' ? { appliedAt: this.clock.now() } : {}) });
  }

  /** Goes through the next chunk; gives whether more is left. */
  async next(id: string): Promise<boolean> {
    const action = await this.db.repo(BulkAction).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (action?.state !== 'applying' && action?.state !== 'undoing') return false;
    const undoing = action.state === 'undoing';
    const rows = await this.db.rows<Row & object>('bulk.next',
      'select person_id as "personId", before, after from bulk_people where bulk_id = $1 and outcome = $2 order by person_id limit $3', [id, undoing ? 'done' : 'will', chunk]);
    const actor = await this.actorOf(action.createdBy);
    const results = undoing ? await this.undo(actor, action, rows) : await this.apply(actor, action, rows);
    await this.keep(id, results);
    const count = (outcome: BulkOutcome): number => results.filter((result) => result.outcome === outcome).length;
    const done = action.done + rows.length;
    const more = done < (undoing ? action.changed : action.will) && rows.length > 0;
    await this.move(action, undoing
      ? { done, undone: action.undone + count('undone'), kept: action.kept + count('kept'), ...(more ? {} : { state: 'undone' as const }) }
      : { done, changed: action.changed + count('done'), hindered: action.hindered + count('hindered'), ...(more ? {} : { state: 'applied' as const }) });
    if (!more) await this.facts.record(actor, undoing ? bulkUndone(action) : bulkApplied(action));
    return more;
  }

  private async apply(actor: Actor, action: BulkAction, rows: Row[]): Promise<Result[]> {
    const deeds = await this.orRefused(() => this.deeds.run(actor, action, rows.map(({ personId }) => personId), false));
    if (deeds instanceof Refused) return rows.map(({ personId }) => ({ personId, outcome: 'hindered', code: deeds.code }));
    return deeds.map(({ code, ...deed }) => ({ ...deed, code, outcome: code === null ? 'done' : 'hindered' }));
  }

  private async undo(actor: Actor, action: BulkAction, rows: Row[]): Promise<Result[]> {
    const restored = await this.orRefused(() => this.deeds.undo(actor, action, rows));
    if (restored instanceof Refused) return rows.map(({ personId }) => ({ personId, outcome: 'kept', code: restored.code }));
    return restored.map(({ personId, code }) => ({ personId, code, outcome: code === null ? 'undone' : 'kept' }));
  }

  /** What can happen to nobody any more (the cohort is out of sight, the day is past) is told of each. It is refused before anything is written. */
  private async orRefused<T>(work: () => Promise<T>): Promise<T | Refused> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  /** Who began it, with the roles held now: a territory that was lost in between is out of reach. */
  private async actorOf(personId: string): Promise<Actor> {
    const person = (await this.people.findMany([personId])).get(personId);
    return new Actor(personId, person?.locale ?? 'km', person?.active ? await this.roles.of(personId) : []);
  }

  private async keep(id: string, results: Result[]): Promise<void> {
    await this.db.rows('bulk.keep',
      `update bulk_people p set outcome = d.outcome, code = d.code, before = coalesce(d.before, p.before), after = coalesce(d.after, p.after)
       from jsonb_to_recordset($2::jsonb) as d("personId" uuid, outcome text, code text, before jsonb, after jsonb) where p.bulk_id = $1 and p.person_id = d."personId"`,
      [id, JSON.stringify(results)]);
  }

  private async move(action: BulkAction, changes: Partial<BulkAction>): Promise<BulkAction> {
    await this.db.repo(BulkAction).update({ id: action.id }, changes);
    return Object.assign(action, changes);
  }
}
