import { describe, expect, it } from '@jest/globals';
import pg from 'pg';

describe('the database of the tests', () => {
  it('has a migrated template to copy', async () => {
    const client = new pg.Client({ connectionString: process.env['KRU_TEST_DATABASE_URL']!.replace(/\/[^/]*$/, '/kru_template') });
    await client.connect();
    const { rows } = await client.query<{ facts: string; jobs: string }>("select to_regclass('facts')::text as facts, to_regclass('graphile_worker.jobs')::text as jobs");
    await client.end();
    expect(rows[0]).toEqual({ facts: 'facts', jobs: 'graphile_worker.jobs' });
  });
});
