import { beforeEach, describe, expect, it } from '@jest/globals';
import { AwardService, CertificationModule } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
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
