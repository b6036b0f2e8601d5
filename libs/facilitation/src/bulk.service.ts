import { uuidv7 } from '#contracts';
import { CohortService } from '#enrolment';
import { type Actor, Clock, Database, NotFound, Refused, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { AudienceQueries } from './audience.queries.js';
import { BulkDeeds } from './bulk.deeds.js';
import type { BulkBody } from './bulk.dto.js';
import { BulkAction } from './bulk.entity.js';
import { BulkRun } from './bulk.run.js';
import type { Deed } from './bulk.states.js';
import { PathDeeds } from './path.deeds.js';

/** People of one statement of a preview. */
const lookedAt = 1_000;

/** One thing for many people: looked at without effect, applied in the worker chunk by chunk, perhaps undone. */
@Injectable()
export class BulkService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cohorts: CohortService,
    private readonly audience: AudienceQueries,
    private readonly deeds: BulkDeeds,
    private readonly paths: PathDeeds,
    private readonly run: BulkRun,
  ) {}

  /** Says for each person what would happen. @throws NotFound `cohort.not_found`, `path.not_found`; Forbidden `path.outside_territory`; RuleBroken `cohort.other_course`, `enrolment.due_in_past` */
  async preview(actor: Actor, { kind, cohortId, audience, params }: BulkBody): Promise<BulkAction> {
    if ((audience.personIds === undefined) === (audience.rule === undefined)) throw new Refused('request.invalid', { faults: ['either audience.personIds or audience.rule'] });
    if ((kind === 'assign_path') !== (cohortId === undefined)) throw new Refused('request.invalid', { faults: ['cohortId'] });
    const { place, ids } = await this.people(actor, { kind, cohortId, audience, params });
    const made: BulkAction = Object.assign(new BulkAction(), {
      id: uuidv7(), kind, cohortId: cohortId ?? null, place, audience, params, state: 'previewed' as const, total: ids.length, will: 0, done: 0, changed: 0, hindered: 0,
      undone: 0, kept: 0, createdBy: actor.personId, createdAt: this.clock.now(), appliedAt: null,
    });
    const deeds: Deed[] = [];
    // At least once, so that what is asked for is checked even when nobody is meant.
    for (let from = 0; from === 0 || from < ids.length; from += lookedAt) deeds.push(...await this.deeds.run(actor, made, ids.slice(from, from + lookedAt), true));
    made.will = deeds.filter(({ code }) => code === null).length;
    await this.db.repo(BulkAction).insert(made);
    await this.db.rows('bulk.people', `insert into bulk_people (person_id, bulk_id, outcome, code, before, after)
      select "personId", $1, case when code is null then 'will' else 'will_not' end, code, before, after
      from jsonb_to_recordset($2::jsonb) as d("personId" uuid, code text, before jsonb, after jsonb)`, [made.id, JSON.stringify(deeds)]);
    return made;
  }

  /** One's own, of cohorts one still sees; the latest first. */
  async list(actor: Actor, cohortId?: string): Promise<BulkAction[]> {
    if (cohortId) await this.cohorts.visible(actor, cohortId);
    return this.db.repo(BulkAction).find({ where: { createdBy: actor.personId, ...(cohortId ? { cohortId } : {}) }, order: { id: 'desc' }, take: 30 });
  }

  /** @throws NotFound `bulk.not_found` for what is not one's own, or of a cohort that one no longer sees */
  async own(actor: Actor, id: string, lock = false): Promise<BulkAction> {
    const found = await this.db.repo(BulkAction).findOne({ where: { id, createdBy: actor.personId }, ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}) });
    const seen = found && (found.cohortId === null || await this.sees(actor, found.cohortId));
    if (!found || !seen) throw new NotFound('bulk.not_found', { id });
    return found;
  }

  /** Begins to apply; of two who do so at once one wins. @throws NotFound `bulk.not_found`; Conflict `bulk.wrong_state`; RuleBroken `bulk.nobody` */
  async apply(actor: Actor, id: string): Promise<BulkAction> {
    const found = (await this.own(actor, id, true)).mustBe('previewed');
    if (found.will === 0) throw new RuleBroken('bulk.nobody');
    return this.run.begin(found, 'applying');
  }

  /** Begins to undo. @throws NotFound `bulk.not_found`; Conflict `bulk.wrong_state` */
  async undo(actor: Actor, id: string): Promise<BulkAction> {
    return this.run.begin((await this.own(actor, id, true)).mustBe('applied'), 'undoing');
  }

  private async people(actor: Actor, { kind, cohortId, audience }: BulkBody): Promise<{ place: string; ids: string[] }> {
    if (kind === 'assign_path') {
      const place = audience.rule?.place ?? '';
      if (place) this.paths.mustBeInside(actor, place);
      return { place, ids: await this.audience.anybody(actor, audience) };
    }
    const cohort = await this.cohorts.visible(actor, cohortId!);
    return { place: cohort.place, ids: kind === 'assign' ? await this.audience.newcomers(cohort, audience) : await this.audience.members(cohort, audience) };
  }

  private async sees(actor: Actor, cohortId: string): Promise<boolean> {
    try {
      await this.cohorts.visible(actor, cohortId);
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }
}
