import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AchievementService, AwardService, CertificationModule } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { uuidv7 } from '#contracts';
import { PeopleService } from '#identity';
import { aPerson } from '#identity/testing';
import { Actor, Config } from '#platform';
import { testApp } from '#platform/testing';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { EntityManager } from 'typeorm';

/** Connections that ask at the same time. */
const LANES = 40;
const app = await testApp([CertificationModule], { env: { KRU_POOL: String(LANES) } });
// Real transactions on real connections: what these tests write is committed, in this worker's own database.
beforeEach(() => app.db.useRoot(app.nest.get(EntityManager)));

const numbers = async (): Promise<number[]> => (await app.db.ask<{ n: number }>("select n from award_register where series = 'INSP' order by n")).map(({ n }) => n);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

const awardAndMaybeThrow = (personId: string, thrown: boolean): Promise<void> => app.db.transaction(async () => {
  await anInspectorCertificate(app, personId);
  if (thrown) throw new Error('taken back');
});

describe('award numbers', () => {
  it('have no gap and no duplicate after 200 awards at once, of which some roll back', async () => {
    await someAchievements(app);
    const people: string[] = [];
    for (let i = 0; i < 200; i++) people.push((await aPerson(app)).id);
    const outcomes: PromiseSettledResult<void>[] = [];
    const lane = async (): Promise<void> => {
      for (let id = people.pop(); id !== undefined; id = people.pop()) outcomes.push(...(await Promise.allSettled([awardAndMaybeThrow(id, people.length % 9 === 0)])));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    const rolledBack = outcomes.filter(({ status }) => status === 'rejected');
    expect(rolledBack.every((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).message === 'taken back')).toBe(true);
    expect(rolledBack).toHaveLength(23);
    expect(await numbers()).toEqual(upTo(177));
    const [{ codes, awards, places }] = await app.db.ask<any>(
      `select (select count(distinct code)::int from award_register) as codes, (select count(*)::int from awards) as awards,
              (select count(distinct status_index)::int from credentials) as places`) as [any];
    expect({ codes, awards, places }).toEqual({ codes: 177, awards: 177, places: 177 });
    expect(await app.db.ask('select kid from signing_keys')).toHaveLength(1);
  }, 60_000);

  it('are not lost with a connection that is killed in the middle', async () => {
    const before = (await numbers()).length;
    const person = await aPerson(app);
    const killed = app.db.transaction(async () => {
      await anInspectorCertificate(app, person.id);
      await app.db.ask('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(killed).rejects.toThrow('terminat');
    await app.db.transaction(() => anInspectorCertificate(app, person.id));
    expect(await numbers()).toEqual(upTo(before + 1));
  });

  it('are given to a person once when two ask at the same time', async () => {
    const before = (await numbers()).length;
    const person = await aPerson(app);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => app.db.transaction(() => anInspectorCertificate(app, person.id))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await numbers()).toEqual(upTo(before + 1));
    expect(await app.db.ask('select 1 from awards where person_id = $1', [person.id])).toHaveLength(1);
  });

  it('keep both bits when two awards are revoked at the same time', async () => {
    const awards = [];
    for (let i = 0; i < 2; i++) {
      const person = await aPerson(app);
      awards.push(await app.db.transaction(() => anInspectorCertificate(app, person.id)));
    }
    await Promise.all(awards.map(({ id }) => app.db.transaction(() => app.get(AwardService).revoke(Actor.system, id, 'awarded_in_error', 'Awarded in error'))));
    const { decodeList } = await import('@digitalbazaar/vc-bitstring-status-list');
    const list = JSON.parse((await app.as().get('/status/1')).raw.toString());
    const bits = await decodeList(list.credentialSubject);
    for (const { id } of awards) {
      const [{ status_index: index }] = await app.db.ask<{ status_index: number }>('select status_index from credentials where award_id = $1', [id]) as [{ status_index: number }];
      expect(bits.getStatus(index)).toBe(true);
    }
  });
});

/** Another process that awards these people, in so many lanes, until it is killed. Gives the numbers it said were committed. */
function anotherProcess(ids: string[], lanes: number): { said: Map<string, string>; until: (count: number) => Promise<void>; kill: () => Promise<NodeJS.Signals | null> } {
  const url = app.get(Config).databaseUrl;
  const child = spawn(process.execPath, ['--conditions=source', 'libs/certification/testing/awarder.mjs', url, String(lanes)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = new Map<string, string>();
  let waiting: { count: number; done: () => void } | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [id, number] = line.split(' ') as [string, string];
    said.set(id, number);
    if (waiting && said.size >= waiting.count) waiting.done();
  });
  const ended = new Promise<NodeJS.Signals | null>((done) => { child.on('exit', (_code, signal) => done(signal)); });
  // The pipe breaks when the other end is killed: that is the point.
  child.stdin.on('error', () => undefined);
  child.stdin.write(ids.map((id) => `${id}\n`).join(''));
  return {
    said,
    until: (count) => Promise.race([new Promise<void>((done) => { waiting = { count, done }; }), ended.then((signal) => { throw new Error(`ended by itself: ${signal}`); })]),
    kill: () => { child.kill('SIGKILL'); return ended; },
  };
}

describe('a thousand awards at once', () => {
  it('have no gap and no double when one of two processes is killed in the middle, and a retry finds the same number', async () => {
    const before = (await numbers()).length;
    const people = await app.db.transaction(() => app.get(PeopleService).insertAll(Actor.system, Array.from({ length: 1000 }, (_, i) => ({
      id: uuidv7(), staffId: `M${i}`, nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Dara', gender: 'f' as const, locale: 'km' as const, post: 'teacher' as const, place: 'KH/06/0603/060301/S0603010001/',
    }))));
    const ids = people.map(({ id }) => id);
    const theirs = ids.slice(0, 500);
    const other = anotherProcess(theirs, 8);
    await other.until(1);
    const ours = ids.slice(500);
    const awarded = new Map<string, string>();
    const lane = async (): Promise<void> => {
      for (let id = ours.pop(); id !== undefined; id = ours.pop()) {
        const person = id;
        awarded.set(person, (await app.db.transaction(() => anInspectorCertificate(app, person))).number);
      }
    };
    const working = Promise.all(Array.from({ length: 12 }, lane));
    await other.until(120);
    expect(await other.kill()).toBe('SIGKILL');
    await working;

    // Whoever sent the request before the cut does not know what became of it, and sends it again.
    const kept = new Map<string, string>();
    const refusals = new Set<string>();
    for (const id of theirs) {
      const again = await app.db.transaction(() => anInspectorCertificate(app, id)).catch((error: { code: string; details: { number: string } }) => {
        refusals.add(error.code);
        kept.set(id, error.details.number);
        return { number: error.details.number };
      });
      awarded.set(id, again.number);
    }
    expect([...refusals]).toEqual(['award.already_held']);
    for (const [id, number] of other.said) expect(kept.get(id)).toBe(number);
    expect(kept.size).toBeGreaterThanOrEqual(120);
    expect(kept.size).toBeLessThan(500);
    expect(await numbers()).toEqual(upTo(before + 1000));
    expect(new Set(awarded.values()).size).toBe(1000);
    const [made] = await app.db.ask<any>(
      `select count(*)::int as awards, count(distinct person_id)::int as people, count(distinct code)::int as codes from awards where person_id = any($1)`, [ids]);
    expect(made).toEqual({ awards: 1000, people: 1000, codes: 1000 });
    const [whole] = await app.db.ask<any>(
      `select count(*)::int as lines, count(c.id)::int as credentials, count(e.id)::int as events, count(distinct (c.status_list, c.status_index))::int as places from award_register r
       join credentials c on c.award_id = r.award_id join award_events e on e.award_id = r.award_id where r.person_id = any($1)`, [ids]);
    expect(whole).toEqual({ lines: 1000, credentials: 1000, events: 1000, places: 1000 });
  }, 300_000);

  it('are made in one transaction with as many questions to the database as a few', async () => {
    const people = await app.db.transaction(() => app.get(PeopleService).insertAll(Actor.system, Array.from({ length: 1000 }, (_, i) => ({
      id: uuidv7(), staffId: `B${i}`, nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Dara', gender: 'f' as const, locale: 'km' as const, post: 'teacher' as const, place: 'KH/06/0603/060301/S0603010001/',
    }))));
    const achievement = await app.get(AchievementService).latest('inspector');
    const evaluation = { met: true, conditions: [] };
    const calls = async (count: number, from: number): Promise<number> => {
      const asked = jest.spyOn(pg.Client.prototype, 'query');
      try {
        await app.db.transaction(() => app.get(AwardService).giveAll(Actor.system, people.slice(from, from + count).map((person) => ({ person, evaluation, decision: null })), achievement));
        return asked.mock.calls.length;
      } finally {
        asked.mockRestore();
      }
    };
    const few = await calls(10, 0);
    const many = await calls(990, 10);
    expect(many).toBeLessThan(few + 20);
    expect((await numbers()).length).toBe((await numbers()).at(-1));
  }, 120_000);
});
