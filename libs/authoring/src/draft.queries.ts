import { Cursor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CommentView, DraftList, DraftRow, DraftsQuery, EditView, PresenceView, PublicationView, ReviewView } from './draft.dto.js';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const person = (alias: string): string => `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'nameKm', ${alias}.name_km, 'nameLatin', ${alias}.name_latin) end`;
const edit = `e.id, e.revision, e.desk, ${person('p')} as author, e.op, e.inverse, e.state, e.reason, e.rival, ${instant('e.at')} as at from draft_edits e left join people p on p.id = e.author_id`;

/** What screens read of drafts. */
@Injectable()
export class DraftQueries {
  constructor(private readonly db: Database) {}

  /** Drafts, the last changed first. */
  async list({ state, code, after, limit = 50 }: DraftsQuery): Promise<DraftList> {
    const params: unknown[] = [];
    const where = [state ? `d.state = $${params.push(state)}` : "d.state <> 'dropped'"];
    if (code) where.push(`d.code = $${params.push(code)}`);
    const from = Cursor.read(after, 2);
    if (from) where.push(`(date_trunc('milliseconds', d.changed_at), d.id) < ($${params.push(from[0])}::timestamptz, $${params.push(from[1])}::uuid)`);
    const rows = await this.db.ask<DraftRow & object>(
      `select d.id, d.code, d.source->'title' as title, d.state, d.base_version as "baseVersion", d.published_version as "publishedVersion", d.revision,
         ${person('p')} as "createdBy", ${instant('d.changed_at')} as "changedAt",
         (select count(*)::int from jsonb_each(d.stale) as s where jsonb_array_length(s.value->'stale') > 0) as stale,
         (select count(*)::int from draft_comments c where c.draft_id = d.id and c.resolved_at is null) as comments,
         (select count(*)::int from draft_edits e where e.draft_id = d.id and e.state = 'clash') as clashes
       from course_drafts d left join people p on p.id = d.created_by
       where ${where.join(' and ')} order by date_trunc('milliseconds', d.changed_at) desc, d.id desc limit $${params.push(limit + 1)}`, params);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? Cursor.of(last.changedAt, last.id) : null };
  }

  edits(draftId: string, after: number): Promise<EditView[]> {
    return this.db.rows<EditView & object>('draft.edits', `select ${edit} where e.draft_id = $1 and e.revision > $2 order by e.revision`, [draftId, after]);
  }

  clashes(draftId: string): Promise<EditView[]> {
    return this.db.rows<EditView & object>('draft.clashes', `select ${edit} where e.draft_id = $1 and e.state = 'clash' order by e.revision`, [draftId]);
  }

  /** Others who said where they are within the last minute. */
  present(draftId: string, but: string, now: Date): Promise<PresenceView[]> {
    return this.db.rows<PresenceView & object>('draft.present',
      `select ${person('p')} as person, d.path from draft_presences d join people p on p.id = d.person_id
       where d.draft_id = $1 and d.person_id <> $2 and d.at > $3::timestamptz - interval '1 minute' order by p.name_latin`, [draftId, but, now]);
  }

  async commentsAt(draftId: string): Promise<string | null> {
    const [row] = await this.db.rows<{ at: string | null }>('draft.comments_at', `select ${instant('max(greatest(at, resolved_at))')} as at from draft_comments where draft_id = $1`, [draftId]);
    return row?.at ?? null;
  }

  comments(draftId: string): Promise<CommentView[]> {
    return this.db.rows<CommentView & object>('draft.comments',
      `select c.id, c.path, c.body, ${person('a')} as author, ${instant('c.at')} as at, ${person('r')} as "resolvedBy", ${instant('c.resolved_at')} as "resolvedAt"
       from draft_comments c left join people a on a.id = c.author_id left join people r on r.id = c.resolved_by where c.draft_id = $1 order by c.at, c.id`, [draftId]);
  }

  reviews(draftId: string): Promise<ReviewView[]> {
    return this.db.rows<ReviewView & object>('draft.reviews',
      `select r.id, r.verdict, r.revision, r.body, ${person('p')} as reviewer, ${instant('r.at')} as at
       from draft_reviews r left join people p on p.id = r.reviewer_id where r.draft_id = $1 order by r.at desc`, [draftId]);
  }

  async people(ids: (string | null)[]): Promise<Map<string, { id: string; nameKm: string; nameLatin: string }>> {
    const rows = await this.db.rows<{ id: string; nameKm: string; nameLatin: string }>('draft.people',
      'select id, name_km as "nameKm", name_latin as "nameLatin" from people where id = any($1::uuid[])', [ids.filter((id) => id !== null)]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Everyone whose changes stand in the draft. */
  async authors(draftId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('draft.authors',
      `select distinct author_id as id from draft_edits where draft_id = $1 and state = 'applied' union select created_by from course_drafts where id = $1 and imported`, [draftId]);
    return rows.map(({ id }) => id);
  }

  async underWay(code: string): Promise<number> {
    const [row] = await this.db.rows<{ n: number }>('draft.under_way', 'select count(*)::int as n from progress where course_code = $1 and completed_at is null', [code]);
    return row!.n;
  }

  /** Every published version of a course, the latest first, with the draft it came from. */
  publications(code: string): Promise<(Omit<PublicationView, 'changes'> & { changes: PublicationView['changes'] | null })[]> {
    return this.db.rows<Omit<PublicationView, 'changes'> & { changes: PublicationView['changes'] | null }>('draft.publications',
      `select d.code, d.version, d.sha256, ${instant('d.published_at')} as "publishedAt", c.id as "draftId", ${person('p')} as "publishedBy", c.changes
       from documents d left join course_drafts c on c.code = d.code and c.published_version = d.version left join people p on p.id = d.published_by
       where d.kind = 'course' and d.code = $1 order by d.version desc`, [code]);
  }
}
