import { profileOf, stateOfCompetency, throughCrosswalk } from '#contracts';
import { CrosswalkService, FrameworkService } from '#course';
import { Database } from '#platform';
import { ProfileService } from '#study';
import { Injectable } from '@nestjs/common';
import { BoardCursors, type Cursor } from './board.cursor.js';
import { forgetCompetencies, makeDue, refreshCompetencies } from './competency.sql.js';

interface Followed { tx: string; id: string; person: string | null; concerns_all: boolean }
interface State { person_id: string; code: string; state: 'building' | 'shown' }

/** Facts taken in at once; people looked at anew at once, and how many times in one turn. */
const FACTS = 5_000;
const PEOPLE = 200;
const TURNS = 5;

/** Keeps the counts of who shows which competency equal to what people did, a moment later; and, when a course or framework is published, some minutes later. */
@Injectable()
export class CompetencyRollup {
  constructor(
    private readonly db: Database, private readonly cursors: BoardCursors, private readonly profiles: ProfileService,
    private readonly frameworks: FrameworkService, private readonly crosswalks: CrosswalkService,
  ) {}

  /** Takes in the facts since the last time, and looks anew at some of whom they concern; gives at how many. */
  async follow(): Promise<number> {
    await this.db.alone('reporting.competencies');
    const cursor = await this.cursors.read('competencies');
    const facts = cursor ? await this.factsAfter(cursor) : [];
    if (!cursor || facts.some(({ concerns_all: all }) => all)) await this.db.rows('competencies.due', makeDue, [null]);
    else {
      const people = [...new Set(facts.flatMap(({ person }) => person ?? []))];
      if (people.length > 0) await this.db.rows('competencies.due', makeDue, [people]);
    }
    const last = facts.at(-1);
    const looked = await this.drain(TURNS);
    const [left] = await this.db.rows<{ waits: boolean }>('competencies.waits', 'select exists (select from board_competency_due) as waits');
    const reached = last ? { tx: last.tx, fact: last.id } : cursor ?? await this.cursors.here();
    await this.cursors.keep('competencies', reached, !left!.waits && facts.length < FACTS);
    return looked;
  }

  /** Whoever practised since then is looked at anew: practice leaves no facts to follow. */
  async takePractice(since: Date): Promise<void> {
    const people = await this.profiles.practisedSince(since);
    if (people.length > 0) await this.db.rows('competencies.due', makeDue, [people]);
  }

  /** Counts everything anew from the records. What stands afterwards is what following would have given. */
  async recount(): Promise<number> {
    await this.db.alone('reporting.competencies');
    const here = await this.cursors.here();
    for (const sql of forgetCompetencies) await this.db.ask(sql);
    await this.db.rows('competencies.due', makeDue, [null]);
    const looked = await this.drain(Number.POSITIVE_INFINITY);
    await this.cursors.keep('competencies', here, true);
    return looked;
  }

  private async drain(turns: number): Promise<number> {
    let looked = 0;
    for (let turn = 0; turn < turns; turn++) {
      const due = await this.db.rows<{ person_id: string }>('competencies.next',
        `delete from board_competency_due where person_id in (select person_id from board_competency_due order by person_id limit ${PEOPLE}) returning person_id`);
      if (due.length === 0) break;
      await this.refresh(due.map(({ person_id: id }) => id));
      looked += due.length;
    }
    if (looked > 0) await this.db.ask('delete from board_competency_counts where building = 0 and shown = 0');
    return looked;
  }

  private async refresh(people: string[]): Promise<void> {
    const evidence = await this.profiles.evidenceOf(people);
    const links = await this.linksIntoAll();
    const states: State[] = [];
    for (const [person, courses] of evidence) {
      const figures = [...profileOf(courses).values()];
      for (const into of links) {
        for (const each of throughCrosswalk(figures, { links: into }).values()) {
          const state = stateOfCompetency(each);
          if (state !== 'none') states.push({ person_id: person, code: each.code, state });
        }
      }
    }
    await this.db.rows('competencies.refresh', refreshCompetencies, [people, JSON.stringify(states)]);
  }

  /** How to read what people did in each framework. */
  private async linksIntoAll(): Promise<Awaited<ReturnType<CrosswalkService['into']>>[]> {
    const all = [];
    for (const { code } of await this.frameworks.list()) all.push(await this.crosswalks.into(code));
    return all;
  }

  private factsAfter({ tx, fact }: Cursor): Promise<Followed[]> {
    return this.db.rows<Followed>('competencies.facts',
      `select tx::text, id, data ->> 'personId' as person, name = 'document.published' and subject like any (array['course/%', 'framework/%', 'crosswalk/%']) as concerns_all
       from facts where (tx, id) > ($1::bigint, $2::uuid) and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
       order by tx, id limit ${FACTS}`, [tx, fact]);
  }
}
