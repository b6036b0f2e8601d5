// A real PostgreSQL for the tests, and in it `kru_template`: the migrated, empty database that each jest worker copies.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMigrations as migrateQueue } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startPostgres } from '../../scripts/postgres.mjs';
import { isAlive, readJson } from '../../scripts/processes.mjs';

const TEMPLATE = 'kru_template';
const folder = join(import.meta.dirname, '..', '..', 'migrations');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts')).sort();

export default async function globalSetup() {
  if (!process.env.KRU_TEST_DATABASE_URL) {
    forgetKilledOnes();
    const place = join('.data', `test-postgres-${process.pid}`);
    globalThis.kruTestPostgres = await startPostgres({ folder: place, fast: true });
    globalThis.kruTestFolder = place;
    process.env.KRU_TEST_DATABASE_URL = globalThis.kruTestPostgres.url;
  }
  await makeTemplate(process.env.KRU_TEST_DATABASE_URL);
}

/** Made anew only when the migrations have changed since: the database's comment holds their hash. */
async function makeTemplate(server) {
  const wanted = createHash('sha256').update(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\0')).digest('hex');
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    const { rows: [found] } = await admin.query("select shobj_description(oid, 'pg_database') as hash from pg_database where datname = $1", [TEMPLATE]);
    if (found?.hash === wanted) return;
    await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
    await admin.query(`create database ${TEMPLATE}`);
    await migrate(server.replace(/\/[^/]*$/, `/${TEMPLATE}`));
    await admin.query(`comment on database ${TEMPLATE} is '${wanted}'`);
  } finally {
    await admin.end();
  }
}

async function migrate(url) {
  await migrateQueue({ connectionString: url, logger: undefined });
  // Node strips the types: a migration is plain SQL and imports nothing at run time.
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(folder, name)).href)));
  const source = new DataSource({ type: 'postgres', url, migrations: modules.flatMap((module) => Object.values(module)), migrationsTableName: 'migrations', migrationsTransactionMode: 'each' });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

export async function stopTestPostgres() {
  await globalThis.kruTestPostgres?.stop();
  if (globalThis.kruTestFolder) forget(globalThis.kruTestFolder);
}

/** Folders of test runs that were killed before they could tidy up. */
function forgetKilledOnes() {
  const left = existsSync('.data') ? readdirSync('.data').filter((name) => /^test-postgres-\d+$/.test(name)) : [];
  for (const name of left) {
    if (!isAlive(readJson(join('.data', `${name}.owner`)) ?? {})) forget(join('.data', name));
  }
}

function forget(place) {
  for (const end of ['', '.password', '.log', '.owner']) rmSync(`${place}${end}`, { recursive: true, force: true });
}
