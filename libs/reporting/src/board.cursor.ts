import { Database } from '#platform';
import { Injectable } from '@nestjs/common';

export interface Cursor { tx: string; fact: string; next: string }

const firstFact = '00000000-0000-0000-0000-000000000000';

/** How far each board has followed the facts: by transaction, below the oldest one still open, so that none that commits late is skipped. */
@Injectable()
export class BoardCursors {
  constructor(private readonly db: Database) {}

  /** Undefined when there is nothing to go on from: a new board, or a database restored into another server, whose transactions count anew. */
  async read(name: string): Promise<Cursor | undefined> {
    const [cursor] = await this.db.rows<Cursor>('board.cursor',
      'select tx::text, fact, pg_snapshot_xmin(pg_current_snapshot())::text as next from board_cursor where name = $1', [name]);
    return cursor && BigInt(cursor.tx) < BigInt(cursor.next) ? cursor : undefined;
  }

  /** What a recount that begins now goes on from. */
  async here(): Promise<Omit<Cursor, 'next'>> {
    const [now] = await this.db.rows<{ next: string }>('board.next', 'select pg_snapshot_xmin(pg_current_snapshot())::text as next');
    return { tx: (BigInt(now!.next) - 1n).toString(), fact: firstFact };
  }

  /** `caughtUp`: whatever was committed by now is counted. */
  async keep(name: string, { tx, fact }: Omit<Cursor, 'next'>, caughtUp: boolean): Promise<void> {
    await this.db.rows('board.keep',
      `insert into board_cursor as c (name, tx, fact, as_of) values ($4, $1, $2, now())
       on conflict (name) do update set tx = excluded.tx, fact = excluded.fact, as_of = case when $3 then excluded.as_of else c.as_of end`, [tx, fact, caughtUp, name]);
  }

  async asOf(name: string): Promise<Date> {
    const [row] = await this.db.rows<{ as_of: Date }>('board.as_of', 'select as_of from board_cursor where name = $1', [name]);
    return row?.as_of ?? new Date(0);
  }
}
