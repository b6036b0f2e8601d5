import { Cursor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { BulkPeople, BulkPeopleQuery, BulkPersonRow, BulkReason, BulkView } from './bulk.dto.js';
import type { BulkAction } from './bulk.entity.js';

const standing = (column: string): string => `case when b.${column} is not null then jsonb_strip_nulls(jsonb_build_object('state', b.${column} -> 'state', 'cohortId', b.${column} -> 'cohortId',
  'cohortName', (select name from cohorts c where c.id = (b.${column} ->> 'cohortId')::uuid))) || jsonb_build_object('dueOn', b.${column} -> 'dueOn') end`;

/** What is shown of a bulk action. Of someone whom its maker may not see nothing but the id they sent. */
@Injectable()
export class BulkQueries {
  constructor(private readonly db: Database) {}

  async views(actions: readonly BulkAction[]): Promise<BulkView[]> {
    const rows = await this.db.rows<BulkReason & { id: string }>('bulk.reasons',
      `select bulk_id as id, outcome, code, count(*)::int as people from bulk_people where bulk_id = any($1::uuid[]) and code is not null group by 1, 2, 3 order by 1, 2, 4 desc, 3`,
      [actions.map(({ id }) => id)]);
    const reasons = Map.groupBy(rows, ({ id }) => id);
    return actions.map(({ createdBy: _, place: __, createdAt, appliedAt, ...action }) => ({
      ...action, willNot: action.total - action.will, reasons: (reasons.get(action.id) ?? []).map(({ id: ___, ...reason }) => reason),
      createdAt: createdAt.toISOString(), appliedAt: appliedAt?.toISOString() ?? null,
    }));
  }

  async view(action: BulkAction): Promise<BulkView> {
    return (await this.views([action]))[0]!;
  }

  /** By Latin name; those who are not to be seen come last. */
  async people(id: string, { outcome, will, after, limit = 50 }: BulkPeopleQuery): Promise<BulkPeople> {
    const [name = null, person = null] = Cursor.read(after, 2) ?? [];
    const rows = await this.db.rows<BulkPersonRow & { key: string }>('bulk.people_page',
      `select * from (
         select b.person_id as "personId", p.name_km as "nameKm", p.name_latin as "nameLatin", b.outcome, b.code, ${standing('before')} as before, ${standing('after')} as after,
           coalesce(p.name_latin, '~') as key, case when pl.path is not null then jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin) end as place
         from bulk_people b left join people p on p.id = b.person_id and b.code is distinct from 'person.not_found' left join places pl on pl.path = p.place
         where b.bulk_id = $1 and ($2::text is null or b.outcome = $2) and ($3::boolean is null or (b.outcome in ('will_not', 'hindered')) <> $3)) as x
       where $4::text is null or (key collate "C", "personId") > ($4 collate "C", $5::uuid) order by key collate "C", "personId" limit $6`,
      [id, outcome ?? null, will ?? null, name, person, limit + 1]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { items: page.map(({ key: _, ...row }) => row), next: last && rows.length > limit ? Cursor.of(last.key, last.personId) : null };
  }
}
