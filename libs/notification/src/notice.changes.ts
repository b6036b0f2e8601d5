import { type Actor, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { NoticeChanges, NoticeView } from './notice.dto.js';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** Of what was taken back only that is told. */
const shown = `jsonb_build_object('id', n.id, 'kind', n.kind, 'about', case when n.retracted_at is null then n.about else '{}' end,
  'body', case when n.retracted_at is null then n.body end,
  'sender', (select jsonb_build_object('id', p.id, 'nameKm', p.name_km, 'nameLatin', p.name_latin) from people p where p.id = n.sender_id),
  'createdAt', ${instant('n.created_at')}, 'readAt', ${instant('n.read_at')}, 'retractedAt', ${instant('n.retracted_at')})`;

/** What a person's devices have not been told yet. */
@Injectable()
export class NoticeFeed {
  constructor(private readonly db: Database) {}

  /** The actor's own, and nobody else's. One snapshot gives the rows and the cursor. */
  async changes(actor: Actor, after: string): Promise<NoticeChanges> {
    const [row] = await this.db.rows<NoticeChanges & object>('notices.changes',
      `select pg_snapshot_xmin(pg_current_snapshot())::text as cursor,
         coalesce((select jsonb_agg(${shown} order by n.id) from notices n where n.person_id = $1 and n.changed_tx >= $2), '[]') as notices`,
      [actor.personId, after]);
    return row!;
  }

  /** @throws NotFound `notice.not_found` for what is not one's own */
  async view(actor: Actor, id: string): Promise<NoticeView> {
    const [row] = await this.db.rows<{ notice: NoticeView }>('notices.view',
      `select ${shown} as notice from notices n where n.person_id = $1 and n.id = $2`, [actor.personId, id]);
    if (!row) throw new NotFound('notice.not_found', { id });
    return row.notice;
  }
}
