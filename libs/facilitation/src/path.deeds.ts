import { dayOf, type RefusalCode } from '#contracts';
import { PathService } from '#course';
import { keepers } from '#enrolment';
import { Notices } from '#notification';
import { type Actor, Clock, Database, Forbidden, insideAny, Refused, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import type { BulkAction } from './bulk.entity.js';
import type { Deed, Restored } from './bulk.states.js';
import type { PathAssignment } from './path.entity.js';

type Plan = Pick<BulkAction, 'id' | 'params' | 'audience'>;

/** Giving a path to people, and taking it back. */
@Injectable()
export class PathDeeds {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly paths: PathService, private readonly notices: Notices) {}

  /** @throws NotFound `path.not_found`; RuleBroken `enrolment.due_in_past` */
  async run(actor: Actor, { id, params, audience }: Plan, personIds: string[], dry: boolean): Promise<Deed[]> {
    if (params.path === undefined) throw new Refused('request.invalid', { faults: ['params.path'] });
    const { code } = await this.paths.latest(params.path);
    const dueOn = params.dueOn ?? null;
    if (dueOn !== null && dueOn < dayOf(this.clock.now())) throw new RuleBroken('enrolment.due_in_past', { dueOn });
    const assignment = { id, pathCode: code, rule: audience.rule ?? null, dueOn };
    if (!dry) {
      await this.db.rows('path_assignments.make',
        `insert into path_assignments (id, path_code, rule, due_on, created_by, created_at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
        [id, code, assignment.rule && JSON.stringify(assignment.rule), dueOn, actor.personId, this.clock.now()]);
    }
    return this.give(actor, assignment, personIds, dry);
  }

  /** To those of the actor's territory who do not have this path already. */
  async give(actor: Actor, { id, pathCode, dueOn }: Pick<PathAssignment, 'id' | 'pathCode' | 'dueOn'>, personIds: string[], dry: boolean): Promise<Deed[]> {
    const seen = await this.seen(actor, personIds, pathCode);
    const deeds = personIds.map((personId): Deed => {
      const code: RefusalCode | null = !seen.has(personId) ? 'person.not_found' : seen.get(personId) ? 'path.already_assigned' : null;
      return { personId, code, before: null, after: code === null ? { dueOn } : null };
    });
    const fit = deeds.filter(({ code }) => code === null).map(({ personId }) => personId);
    if (dry || fit.length === 0) return deeds;
    await this.db.rows('path_people.give',
      `insert into path_people (person_id, assignment_id, path_code, due_on, assigned_by, assigned_at) select unnest($1::uuid[]), $2, $3, $4, $5, $6
       on conflict (person_id, assignment_id) do nothing`, [fit, id, pathCode, dueOn, actor.personId, this.clock.now()]);
    const { document: { title } } = await this.paths.latest(pathCode);
    await this.notices.tell(actor, fit, { kind: 'path_assigned', about: { path: pathCode, title, dueOn }, batch: id });
    return deeds;
  }

  /** Ends the assignment, so that nobody gets it later, and takes it from these people. What they did in its courses is theirs. */
  async undo(actor: Actor, { id }: Plan, personIds: string[]): Promise<Restored[]> {
    const now = this.clock.now();
    await this.db.rows('path_assignments.end', 'update path_assignments set ended_at = $2 where id = $1 and ended_at is null', [id, now]);
    const seen = await this.seen(actor, personIds, '');
    const ended = await this.db.rows<{ id: string }>('path_people.end',
      `update path_people set ended_at = $3, changed_tx = pg_current_xact_id()::text::bigint where assignment_id = $1 and person_id = any($2::uuid[]) and ended_at is null
       returning person_id as id`, [id, [...seen.keys()], now]);
    const gone = new Set(ended.map((row) => row.id));
    await this.notices.retract(id, [...gone]);
    return personIds.map((personId) => ({ personId, code: gone.has(personId) ? null : seen.has(personId) ? 'path.not_assigned' : 'person.not_found' }));
  }

  /** Those of the actor's territory who are there; true for who has the path already. */
  private async seen(actor: Actor, personIds: string[], pathCode: string): Promise<Map<string, boolean>> {
    const params: unknown[] = [personIds, pathCode];
    const rows = await this.db.ask<{ id: string; has: boolean }>(
      `select p.id, exists (select from path_people x where x.person_id = p.id and x.path_code = $2 and x.ended_at is null) as has
       from people p where p.id = any($1::uuid[]) and p.active and ${insideAny('p.place', actor.territories(keepers), params)}`, params);
    return new Map(rows.map(({ id, has }) => [id, has]));
  }

  /** @throws Forbidden `path.outside_territory` when the rule's place lies outside */
  mustBeInside(actor: Actor, place: string): void {
    if (!actor.holds(keepers, place)) throw new Forbidden('path.outside_territory', { place });
  }
}
