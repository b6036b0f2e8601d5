import { afterAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import pg from 'pg';
import { Config, Database, Job, Jobs, Worker } from '#platform';
import { testApp } from '#platform/testing';

@Injectable()
class Smith {
  readonly begun = Promise.withResolvers<void>();
  readonly mayGoOn = Promise.withResolvers<void>();
  readonly rescued = Promise.withResolvers<void>();

  constructor(private readonly db: Database) {}

  @Job('iron.forge')
  async forge(): Promise<void> {
    this.begun.resolve();
    await this.mayGoOn.promise;
    await this.db.ask('insert into forged values (1)');
  }

  @Job('iron.rescue')
  async rescue(): Promise<void> { this.rescued.resolve(); }
}

@Module({ providers: [Smith] })
class SmithModule {}

const app = await testApp([SmithModule], { commits: true });
const db = new pg.Client({ connectionString: app.get(Config).databaseUrl });
await db.connect();
afterAll(() => db.end());

describe('a worker', () => {
  it('does what a dead one had begun, though its queue is held, and then ends with its own work done', async () => {
    await db.query('create table forged (n int)');
    await app.get(Jobs).add('iron.rescue', {}, { queue: 'iron' });
    await db.query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-dead', attempts = 1");
    await db.query("update graphile_worker._private_job_queues set locked_at = now(), locked_by = 'pool-dead'");
    await app.get(Worker).start();
    const { rescued, begun, mayGoOn } = app.get(Smith);
    await rescued.promise;

    await app.get(Jobs).add('iron.forge', {});
    await begun.promise;
    const closed = app.nest.close();
    mayGoOn.resolve();
    await closed;
    expect((await db.query('select n from forged')).rows).toEqual([{ n: 1 }]);
    expect((await db.query('select * from graphile_worker._private_jobs')).rows).toEqual([]);
  });
});
