import { PeopleService, RolesService } from '#identity';
import { Actor, Database, Every } from '#platform';
import { Injectable } from '@nestjs/common';
import { AudienceQueries } from './audience.queries.js';
import type { AudienceRule } from './bulk.dto.js';
import { PathDeeds } from './path.deeds.js';

/** People who come to fit a rule get its path; nobody loses one by moving on. */
@Injectable()
export class PathJobs {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly audience: AudienceQueries,
    private readonly deeds: PathDeeds,
  ) {}

  @Every(3600)
  async reachNewcomers(): Promise<void> {
    const open = await this.db.rows<{ id: string; pathCode: string; rule: AudienceRule; dueOn: string | null; createdBy: string }>('path_assignments.open',
      `select a.id, a.path_code as "pathCode", a.rule, a.due_on::text as "dueOn", a.created_by as "createdBy" from path_assignments a join bulk_actions b on b.id = a.id
       where a.ended_at is null and a.rule is not null and b.state = 'applied' order by a.id`);
    for (const { createdBy, rule, ...assignment } of open) {
      const person = (await this.people.findMany([createdBy])).get(createdBy);
      if (!person?.active) continue;
      // With the roles held now: who left an office gives nothing to its people any more.
      const actor = new Actor(createdBy, person.locale, await this.roles.of(createdBy));
      const { limit: _, ...everybody } = rule;
      const ids = await this.audience.anybody(actor, { rule: everybody }, assignment.id);
      if (ids.length > 0) await this.deeds.give(actor, assignment, ids, false);
    }
  }
}
