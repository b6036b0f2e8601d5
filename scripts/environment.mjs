// The environment that the api, the worker and the command line run in: which database, which secret, which folder.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, isAlive, readJson, self } from './processes.mjs';
import { dataFolder } from './setup.mjs';

const MINIMUM = 15;
const runFile = () => join(dataFolder(), 'run.json');

export const embedded = () => !process.env.DATABASE_URL;
export const production = () => process.env.NODE_ENV === 'production';

/** The secret that encrypts signing keys: made once on a machine of one's own, given from outside in production. */
export function secret() {
  if (process.env.KRU_SECRET) return process.env.KRU_SECRET;
  if (production()) throw new Fault('KRU_SECRET is required when NODE_ENV is production: at least 32 characters, kept outside the data folder.');
  const file = join(dataFolder(), 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder(), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

export function environment(databaseUrl, port = process.env.PORT || '3000') {
  return {
    ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), KRU_DATA: dataFolder(), KRU_SECRET: secret(),
    KRU_DEMO: process.env.KRU_DEMO ?? (embedded() && !production() ? '1' : '0'),
  };
}

/** Starts the embedded Postgres, or proves that the one of DATABASE_URL can be used. @returns as startPostgres does */
export async function database({ log, port } = {}) {
  if (embedded()) {
    const { startPostgres } = await import('./postgres.mjs');
    return startPostgres({ folder: join(dataFolder(), 'postgres'), log, port });
  }
  await probe(process.env.DATABASE_URL);
  return { url: process.env.DATABASE_URL, stop: async () => {}, exited: new Promise(() => {}) };
}

/** @throws Fault in one sentence when this Postgres cannot serve Kru */
async function probe(url) {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) throw new Fault('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  const { hostname, port, pathname } = new URL(url);
  try {
    await client.connect();
    const { rows: [{ version }] } = await client.query("select current_setting('server_version_num')::int / 10000 as version");
    if (version < MINIMUM) throw new Fault(`Kru needs PostgreSQL ${MINIMUM} or later; the one of DATABASE_URL is ${version}.`);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`PostgreSQL at ${hostname}:${port || 5432} refuses database ${pathname.slice(1)}: ${error.message || error.code}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Runs `prepare` unless the embedded database says that it was prepared with the very same `print`; the database itself
 * keeps it, as its comment, so that a folder that is exchanged is prepared again.
 */
export async function preparedOnce(url, print, prepare) {
  if (!embedded()) return prepare();
  const { default: pg } = await import('pg');
  const ask = async (sql) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client.query(sql).finally(() => client.end());
  };
  const { rows: [{ known }] } = await ask("select shobj_description(oid, 'pg_database') as known from pg_database where datname = current_database()");
  if (known === print) return;
  await prepare();
  await ask(`comment on database ${new URL(url).pathname.slice(1)} is '${print}'`);
}

/** Tells `npm run kru` and the benchmarks where the running Kru is. @returns a function that takes it back */
export function announce({ databaseUrl, port }) {
  writeFileSync(runFile(), JSON.stringify({ ...self(), databaseUrl, port }), { mode: 0o600 });
  return () => rmSync(runFile(), { force: true });
}

/** The Kru that runs on this data folder: `{ databaseUrl, port }`, or undefined. */
export function running() {
  const run = readJson(runFile());
  return run && isAlive(run) ? run : undefined;
}
