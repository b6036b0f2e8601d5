import { dayOf, Uuid } from '#contracts';
import { type Actor, Clock, Cursor, Database, Refused } from '#platform';
import { ancestorsOf, PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Action } from './action.entity.js';
import type { ActionList, ActionsWanted, InspectionChanges, InspectionList, InspectionRow, InspectionsWanted } from './inspection.dto.js';
import { Inspection, InspectionMember } from './inspection.entity.js';
import { directedSchools, insideSql, readerTerritories, standingOf } from './inspection.policy.js';
import { InspectionViews } from './inspection.views.js';

/** States, in SQL. */
const settled = "('verified', 'dropped')";
const final = "('finalised', 'follow_up', 'closed')";

/** A day and an id: what both lists are sorted by. */
const keysOf = (after: string | undefined): (string | number | null)[] => {
  const [day = null, id = null] = Cursor.read(after, 2) ?? [];
  if (day !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(String(day)) && Uuid.safeParse(id).success)) throw new Refused('request.invalid', { faults: ['after'] });
  return [day, id];
};

interface Counted { id: string; team: number; sheets: number; actions: number; settled: number; overdue: number }

@Injectable()
export class InspectionQueries {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly places: PlaceService, private readonly views: InspectionViews) {}

  /** Inspections in the territories where the actor reads by office, the latest first. */
  async list(actor: Actor, { under, state, q, after, limit = 50 }: InspectionsWanted): Promise<InspectionList> {
    const filters = [readerTerritories(actor), under ?? null, state ?? null, q?.trim().replace(/[\\%_]/g, '\\$&') || null];
    const where = `${insideSql('i.school', 1)} and ($2::text is null or i.school >= $2 and i.school < $2 || '~') and ($3::text is null or i.state = $3)
      and ($4::text is null or exists (select from places p where p.path = i.school
        and (p.name_km ilike '%' || $4 || '%' or p.name_latin ilike '%' || $4 || '%' or p.code ilike $4 || '%')))`;
    const [count] = await this.db.rows<{ n: number }>('inspections.count', `select count(*)::int as n from inspections i where ${where}`, filters);
    const rows = await this.db.rows<{ id: string }>('inspections.list',
      `select i.id from inspections i where ${where} and ($5::date is null or (i.starts_on, i.id) < ($5::date, $6::uuid))
       order by i.starts_on desc, i.id desc limit $7`, [...filters, ...keysOf(after), limit + 1]);
    const inspections = await this.load(rows.slice(0, limit).map(({ id }) => id));
    const last = inspections.at(-1);
    return { items: await this.rows(inspections), next: rows.length > limit && last ? Cursor.of(last.startsOn, last.id) : null, total: count!.n };
  }

  /** What is new for this person since `after`: their teams' inspections, and the final ones of a school they direct. */
  async changes(actor: Actor, after: string | undefined): Promise<InspectionChanges> {
    const [now] = await this.db.rows<{ cursor: string }>('inspections.cursor', 'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint::text as cursor');
    const rows = await this.db.rows<{ id: string; mine: boolean | null; directed: boolean }>('inspections.changes',
      `select i.id, m.active as mine, i.state in ${final} and ${insideSql('i.school', 3)} as directed
       from inspections i left join inspection_members m on m.inspection_id = i.id and m.person_id = $1
       where i.changed_tx >= $2::bigint and (m.person_id is not null or (i.state in ${final} and ${insideSql('i.school', 3)}))
       order by i.starts_on, i.id`, [actor.personId, after ?? '0', directedSchools(actor)]);
    const seen = rows.filter(({ mine, directed }) => mine || directed).map(({ id }) => id);
    return { cursor: now!.cursor, inspections: await this.views.many(actor, await this.load(seen)), gone: rows.map(({ id }) => id).filter((id) => !seen.includes(id)) };
  }

  /** Improvement actions by due date: for officers and quality assurers of the territory, the school's director, and the team. */
  async actions(actor: Actor, { under, state, overdue, after, limit = 50 }: ActionsWanted): Promise<ActionList> {
    const rows = await this.db.rows<{ id: string }>('inspections.actions',
      `select a.id from actions a
       where (${insideSql('a.school', 1)} or exists (select from inspection_members m where m.inspection_id = a.inspection_id and m.person_id = $2 and m.active))
         and ($3::text is null or a.school >= $3 and a.school < $3 || '~') and ($4::text is null or a.state = $4)
         and (not $5::bool or (a.due_on < $6::date and a.state not in ${settled} and a.state <> 'done_claimed'))
         and ($7::date is null or (a.due_on, a.id) > ($7::date, $8::uuid))
       order by a.due_on, a.id limit $9`,
      [[...readerTerritories(actor), ...directedSchools(actor)], actor.personId, under ?? null, state ?? null, overdue ?? false, dayOf(this.clock.now()), ...keysOf(after), limit + 1]);
    const found = await this.db.repo(Action).find({ where: { id: In(rows.slice(0, limit).map(({ id }) => id)) }, order: { dueOn: 'ASC', id: 'ASC' } });
    const members = await this.db.repo(InspectionMember).findBy({ inspectionId: In(found.map(({ inspectionId }) => inspectionId)), personId: actor.personId });
    const places = await this.places.views(found.map(({ school }) => school));
    const items = found.map((action) => {
      const standing = standingOf(actor, action, members.filter(({ inspectionId }) => inspectionId === action.inspectionId));
      return { ...this.views.action(action, standing), school: places.get(action.school)! };
    });
    const last = found.at(-1);
    return { items, next: rows.length > limit && last ? Cursor.of(last.dueOn, last.id) : null };
  }

  private load(ids: string[]): Promise<Inspection[]> {
    return this.db.repo(Inspection).find({ where: { id: In(ids) }, order: { startsOn: 'DESC', id: 'DESC' } });
  }

  private async rows(inspections: Inspection[]): Promise<InspectionRow[]> {
    const ids = inspections.map(({ id }) => id);
    const counted = await this.db.rows<Counted>('inspections.counted',
      `select i.id,
         (select count(*)::int from inspection_members m where m.inspection_id = i.id and m.active) as team,
         (select count(*)::int from rating_sheets s where s.inspection_id = i.id) as sheets,
         count(a.id)::int as actions, count(a.id) filter (where a.state in ${settled})::int as settled,
         count(a.id) filter (where a.due_on < $2::date and a.state not in ${settled} and a.state <> 'done_claimed')::int as overdue
       from inspections i left join actions a on a.inspection_id = i.id where i.id = any($1) group by i.id`, [ids, dayOf(this.clock.now())]);
    const counts = new Map(counted.map((row) => [row.id, row]));
    const reports = await this.views.reports(ids);
    const people = await this.views.names(inspections.map(({ leadId }) => leadId));
    const places = await this.places.views(inspections.flatMap(({ school }) => [...ancestorsOf(school), school]));
    return inspections.map(({ id, school, type, state, startsOn, endsOn, leadId }) => {
      const { team, sheets, actions, settled: done, overdue } = counts.get(id)!;
      return {
        id, school: places.get(school)!, within: ancestorsOf(school).slice(1, 3).flatMap((path) => places.get(path) ?? []), type, state, startsOn, endsOn,
        lead: people.get(leadId) ?? { personId: leadId, nameKm: '', nameLatin: '' }, teamSize: team, sheetsReceived: sheets,
        report: reports.get(id) ?? null, actions: { total: actions, settled: done, overdue },
      };
    });
  }
}
