import type { PathDocument } from '#contracts';
import { PathService, type TextView } from '#course';
import { keepers } from '#enrolment';
import { type Actor, Database, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PathAssignmentList, PathAssignmentRow, PathWays, PathWayView } from './path.dto.js';

const named = `case when p.id is not null then jsonb_build_object('id', p.id, 'nameKm', p.name_km, 'nameLatin', p.name_latin) end`;

@Injectable()
export class PathQueries {
  constructor(private readonly db: Database, private readonly paths: PathService) {}

  /** The actor's own, each path once: by the earliest day it is due. */
  async ways(actor: Actor): Promise<PathWays> {
    const rows = await this.db.rows<{ code: string; dueOn: string | null; assignedAt: Date; assignedBy: PathWayView['assignedBy'] }>('paths.ways',
      `select distinct on (x.path_code) x.path_code as code, x.due_on::text as "dueOn", x.assigned_at as "assignedAt", ${named} as "assignedBy"
       from path_people x left join people p on p.id = x.assigned_by where x.person_id = $1 and x.ended_at is null order by x.path_code, x.due_on nulls last, x.assigned_at`, [actor.personId]);
    const known = await this.known();
    return {
      items: rows.flatMap(({ code, assignedAt, ...row }) => {
        const document = known.get(code);
        if (!document) return [];
        const { version, title, summary, steps } = document;
        return [{ path: { code, version, title, summary, steps }, ...row, assignedAt: assignedAt.toISOString() }];
      }),
    };
  }

  /** Those that hold, made by the actor or for a place of their territory, the latest first. */
  async assignments(actor: Actor): Promise<PathAssignmentList> {
    const params: unknown[] = [actor.personId];
    const inside = insideAny(`(a.rule ->> 'place') collate "C"`, actor.territories(keepers), params);
    const rows = await this.db.ask<Omit<PathAssignmentRow, 'title' | 'createdAt'> & { createdAt: Date }>(
      `select a.id, a.path_code as "pathCode", a.rule, a.due_on::text as "dueOn", a.created_at as "createdAt", ${named} as "createdBy",
         (select count(*)::int from path_people x where x.assignment_id = a.id and x.ended_at is null) as people
       from path_assignments a left join people p on p.id = a.created_by where a.ended_at is null and (a.created_by = $1 or ${inside}) order by a.id desc limit 100`, params);
    const known = await this.known();
    const titleOf = (code: string): TextView => known.get(code)?.title ?? { km: code, en: code, fr: code };
    return { items: rows.map(({ createdAt, ...row }) => ({ ...row, title: titleOf(row.pathCode), createdAt: createdAt.toISOString() })) };
  }

  private async known(): Promise<Map<string, PathDocument>> {
    return new Map((await this.paths.list()).map(({ code, document }) => [code, document]));
  }
}
