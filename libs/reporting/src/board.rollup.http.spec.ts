import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AsyncResource } from 'node:async_hooks';
import { CertificationModule } from '#certification';
import { uuidv7 } from '#contracts';
import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { testApp } from '#platform/testing';
import { BoardRollup, ReportingModule } from '#reporting';
import { TerritoryModule } from '#territory';
import { certifies, Records } from '../testing/index.js';

const app = await testApp(
  [TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, CertificationModule, InspectorAssessmentModule, ReportingModule], { commits: true });
const records = new Records(app);
const schools = ['KH/12/1208/120801/S1208010001/', 'KH/12/1208/120802/S1208020001/', 'KH/17/1710/171001/S1710010001/', 'KH/17/1710/'];

beforeAll(() => app.db.transaction(async () => {
  await certifies(app, 'one');
  await certifies(app, 'two');
}));

const follow = (): Promise<number> => app.db.transaction(() => app.get(BoardRollup).follow());
/** Follows to the end. Transactions of other tests on the same server hold the board back too, so it waits for those that are open now. */
async function followAll(): Promise<void> {
  const [now] = await app.db.ask<{ tx: string }>('select pg_current_xact_id()::text as tx');
  for (;;) {
    const [oldest] = await app.db.ask<{ past: boolean }>('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as past', [now!.tx]);
    if (oldest!.past) break;
  }
  await follow();
}
const recount = (): Promise<number> => app.db.transaction(() => app.get(BoardRollup).recount());

/** All that the board says, but for how far it has read. */
const board = async (): Promise<Record<string, object[]>> => ({
  people: await app.db.ask('select * from board_people order by person_id, course_code'),
  counts: await app.db.ask('select * from board_counts order by place, course_code, gender'),
  inspections: await app.db.ask('select * from board_inspections order by inspection_id'),
  states: await app.db.ask('select * from board_inspection_counts order by place, state'),
  standards: await app.db.ask('select * from board_standard_counts order by place, standard_id'),
});

/** A request that stays open: committed when `end` is called. */
const elsewhere = new AsyncResource('another request');
async function held(work: () => Promise<void>): Promise<() => Promise<void>> {
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const ended = elsewhere.runInAsyncScope(() => app.db.transaction(async () => {
    await work();
    begun.resolve();
    await gate.promise;
  }));
  await begun.promise;
  return () => {
    gate.resolve();
    return ended;
  };
}

type Event = { does: Exclude<keyof Records, 'answersQuiz' | 'practises' | 'readsAndMakes'> | 'follow' | 'hold' | 'release'; who: number; where: number; what: boolean; course: string; mean: number | null };

/** One random history, on people and inspections of its own. */
class History {
  private readonly people = Array.from({ length: 4 }, () => uuidv7());
  private readonly inspections = Array.from({ length: 3 }, () => uuidv7());
  private open: (() => Promise<void>)[] = [];

  async begins(): Promise<void> {
    for (const [i, person] of this.people.entries()) await app.db.transaction(() => records.person(person, schools[i]!, ['f', 'm', 'x', 'f'][i]!));
  }

  async happens({ does, who, where, what, course, mean }: Event): Promise<void> {
    const [person, inspection, place, gender] = [this.people[who]!, this.inspections[who % 3]!, schools[where]!, ['f', 'm', 'x'][where % 3]!];
    const work = {
      person: () => records.person(person, place, gender), personMoves: () => records.personMoves(person, place),
      personLeavesOrReturns: () => records.personLeavesOrReturns(person), personRemoved: () => records.personRemoved(person),
      learns: () => records.learns(person, course, what), certified: () => records.certified(person, course), revoked: () => records.revoked(person, course),
      inspection: () => records.inspection(inspection, schools[where % 3]!, ['planned', 'in_progress', 'finalised', 'closed'][where]!),
      reported: () => records.reported(inspection, { quality: mean, access: 2.5 }),
    };
    if (does === 'follow') await follow();
    else if (does === 'hold') {
      // Two at once at the most: the test has few connections.
      if (this.open.length > 1) await this.open.shift()!();
      this.open.push(await held(() => records.person(uuidv7(), place, gender)));
    }
    else if (does === 'release') await this.open.shift()?.();
    else await app.db.transaction(work[does]);
  }

  async ends(): Promise<void> {
    for (const end of this.open.splice(0)) await end();
  }
}

const histories = fc.array(fc.record<Event>({
  does: fc.constantFrom('person', 'personMoves', 'personLeavesOrReturns', 'personRemoved', 'learns', 'learns', 'certified', 'revoked', 'inspection', 'inspection', 'reported',
    'follow', 'follow', 'follow', 'hold', 'release'),
  who: fc.integer({ min: 0, max: 3 }), where: fc.integer({ min: 0, max: 3 }), what: fc.boolean(), course: fc.constantFrom('one', 'two'),
  mean: fc.option(fc.integer({ min: 1000, max: 4000 }).map((thousandths) => thousandths / 1000)),
}), { minLength: 10, maxLength: 40, size: 'max' });

describe('the board', () => {
  it('after following the facts is what a full recount gives, whatever happened and however late it was committed', async () => {
    await fc.assert(fc.asyncProperty(histories, async (events) => {
      const history = new History();
      try {
        await history.begins();
        for (const event of events) await history.happens(event);
      } finally {
        await history.ends();
      }
      await followAll();
      const followed = await board();
      await recount();
      expect(followed).toEqual(await board());
    }), { numRuns: 50 });
  }, 120_000);

  it('does not run past a transaction that is still open', async () => {
    await follow();
    const [early, late] = [uuidv7(), uuidv7()];
    const end = await held(() => records.person(early, schools[0]!, 'f'));
    await app.db.transaction(() => records.person(late, schools[0]!, 'm'));
    await follow();
    await end();
    await followAll();
    const [row] = await app.db.ask<{ n: number }>('select count(*)::int as n from board_people where person_id = any($1)', [[early, late]]);
    expect(row!.n).toBe(2);
  });

  it('counts anew when its place among the facts is ahead of the server, as after a restore into another one', async () => {
    await followAll();
    const before = await board();
    await app.db.ask('update board_cursor set tx = 9000000000000000');
    await app.db.ask('delete from board_counts');
    await follow();
    expect(await board()).toEqual(before);
  });
});
