import type { AchievementDocument } from '#contracts';
import { Database, Documents } from '#platform';
import { Injectable } from '@nestjs/common';
import { BoardCursors, type Cursor } from './board.cursor.js';
import { forgetAll, forgetEmpty, refreshInspections, refreshPeople } from './board.sql.js';

interface Followed { tx: string; id: string; person: string | null; inspection: string | null }

/** Facts taken in at once, and how many times in one turn: a large import takes several turns, each soon committed. */
const BATCH = 5_000;
const BATCHES = 8;

/** Keeps the board's counts equal to what people did, a moment later. */
@Injectable()
export class BoardRollup {
  constructor(private readonly db: Database, private readonly documents: Documents, private readonly cursors: BoardCursors) {}

  /**
   * Takes in the facts since the last time; gives how many. Goes by transaction, below the oldest one still open: none that
   * commits late is skipped. The board may lag behind a write transaction for as long as that stays open.
   */
  async follow(): Promise<number> {
    await this.db.alone('reporting.board');
    const cursor = await this.cursors.read('board');
    if (!cursor) return this.recount();
    let taken = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      const facts = await this.factsAfter(cursor);
      await this.refresh(facts);
      taken += facts.length;
      Object.assign(cursor, facts.length > 0 ? { tx: facts.at(-1)!.tx, fact: facts.at(-1)!.id } : {});
      if (facts.length < BATCH) {
        await this.cursors.keep('board', cursor, true);
        return taken;
      }
    }
    await this.cursors.keep('board', cursor, false);
    return taken;
  }

  /** Counts everything anew from the records; gives 0, as no fact was followed. What stands afterwards is what following would have given. */
  async recount(): Promise<number> {
    await this.db.alone('reporting.board');
    const here = await this.cursors.here();
    for (const sql of forgetAll) await this.db.ask(sql);
    await this.db.ask(refreshPeople, [null, await this.certifying()]);
    await this.db.ask(refreshInspections, [null]);
    await this.cursors.keep('board', here, true);
    return 0;
  }

  private async refresh(facts: Followed[]): Promise<void> {
    const people = [...new Set(facts.flatMap(({ person }) => person ?? []))];
    const inspections = [...new Set(facts.flatMap(({ inspection }) => inspection ?? []))];
    if (people.length > 0) await this.db.rows('board.refresh_people', refreshPeople, [people, await this.certifying()]);
    if (inspections.length > 0) await this.db.rows('board.refresh_inspections', refreshInspections, [inspections]);
    if (people.length + inspections.length === 0) return;
    for (const sql of forgetEmpty) await this.db.ask(sql);
  }

  private factsAfter({ tx, fact }: Cursor): Promise<Followed[]> {
    return this.db.rows<Followed>('board.facts',
      `select tx::text, id, case when name like any (array['person.%', 'attempt.%', 'lesson.%', 'course.%', 'award.%']) then data ->> 'personId' end as person,
         case when name like any (array['inspection.%', 'report.%']) then subject end as inspection
       from facts where (tx, id) > ($1::bigint, $2::uuid) and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
       order by tx, id limit ${BATCH}`, [tx, fact]);
  }

  /** Which achievement certifies which course. */
  private async certifying(): Promise<string> {
    const achievements = await this.documents.list<AchievementDocument>('achievement');
    return JSON.stringify(achievements.flatMap(({ code, document: { rule } }) => (rule.type === 'course_completed' ? [{ achievement: code, course: rule.course }] : [])));
  }
}
