import pg from 'pg';

/** A database of this Jest worker's own, copied from the migrated template; gives its address. */
export async function freshDatabase(): Promise<string> {
  const server = process.env['KRU_TEST_DATABASE_URL'];
  if (!server) throw new Error('KRU_TEST_DATABASE_URL is not set: run through npm test, whose global set-up starts Postgres');
  const name = `kru_test_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template kru_template`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
