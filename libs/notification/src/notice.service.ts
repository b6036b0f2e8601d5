import { uuidv7 } from '#contracts';
import { Actor, Clock, Database, Dependents } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { NoticeAbout } from './notice.dto.js';
import type { NoticeKind } from './notice.kinds.js';

/** `batch` names the deed that tells; without one it is a deed of its own. */
export interface Telling { kind: NoticeKind; about: NoticeAbout; body?: string; batch?: string }

/** How many of a batch were taken back, and how many had been read before and so stay. */
export interface Retracted { retracted: number; read: number }

@Injectable()
export class Notices implements OnModuleInit {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly dependents: Dependents) {}

  onModuleInit(): void {
    this.dependents.register('people', 'notices', async (ids) => (await this.db.ask<{ id: string }>(
      'select distinct person_id as id from notices where person_id = any($1::uuid[]) union select distinct sender_id from notices where sender_id = any($1::uuid[])', [ids],
    )).map(({ id }) => id));
  }

  /** Tells each of these people once for the batch; gives how many had not been told yet. Asks no policy: for the other services. */
  async tell(actor: Actor, personIds: readonly string[], { kind, about, body, batch = uuidv7() }: Telling): Promise<number> {
    const now = this.clock.now();
    const people = [...new Set(personIds)].sort().map((personId) => ({ personId, id: uuidv7(now.getTime()) }));
    const told = await this.db.rows('notices.tell',
      `insert into notices (person_id, id, kind, sender_id, about, body, batch, created_at)
       select "personId", id, $2, $3, $4, $5, $6, $7 from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid)
       on conflict (person_id, batch) do nothing returning id`,
      [JSON.stringify(people), kind, actor.personId === Actor.system.personId ? null : actor.personId, JSON.stringify(about), body ?? null, batch, now]);
    return told.length;
  }

  /** Takes back what nobody has read yet, of the whole batch or of `personIds` only. Done twice it gives the same figures. */
  async retract(batch: string, personIds?: readonly string[]): Promise<Retracted> {
    await this.db.rows('notices.retract',
      `update notices set retracted_at = $2, changed_tx = pg_current_xact_id()::text::bigint
       where batch = $1 and read_at is null and retracted_at is null and ($3::uuid[] is null or person_id = any($3))`, [batch, this.clock.now(), personIds ?? null]);
    const [counts] = await this.db.rows<Retracted & object>('notices.retracted',
      `select count(*) filter (where retracted_at is not null)::int as retracted, count(*) filter (where retracted_at is null)::int as read
       from notices where batch = $1 and ($2::uuid[] is null or person_id = any($2))`, [batch, personIds ?? null]);
    return counts!;
  }

  /** Who of the batch has read it: what cannot be taken back. */
  async readers(batch: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>('notices.readers',
      'select person_id as id from notices where batch = $1 and person_id = any($2::uuid[]) and read_at is not null', [batch, personIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The actor has read it. Of one taken back in the meantime nothing changes: whoever took it back was told that nobody had. */
  async read(actor: Actor, id: string): Promise<void> {
    await this.db.rows('notices.read',
      `update notices set read_at = $3, changed_tx = pg_current_xact_id()::text::bigint
       where person_id = $1 and id = $2 and read_at is null and retracted_at is null`, [actor.personId, id, this.clock.now()]);
  }
}
