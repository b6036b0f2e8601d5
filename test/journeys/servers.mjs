// The servers behind a Kru of one's own, for journeys that kill them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bornOf, commandOf, parentOf } from '../../scripts/processes.mjs';

const programs = { api: /dist\/apps\/api\/main\.js/, worker: /dist\/apps\/worker\/main\.js/ };

/**
 * Ends servers as a power cut would: `supervisor`, `api`, `worker`, `postgres`. While the supervisor lives it starts others.
 * @returns a function that says whether all are gone
 */
export function killHard(server, ...names) {
  const pids = names.map((name) => pidOf(server, name)).map((pid) => ({ pid, born: bornOf(pid) }));
  for (const { pid } of pids) process.kill(pid, 'SIGKILL');
  return () => pids.every(({ pid, born }) => bornOf(pid) !== born);
}

/** Only what this Kru's own supervisor started. */
function pidOf({ data }, name) {
  const { pid: supervisor } = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8'));
  if (name === 'supervisor') return supervisor;
  if (name === 'postgres') return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const pids = execFileSync('ps', ['-e', '-o', 'pid='], { encoding: 'utf8' }).split('\n').map(Number).filter(Boolean);
  const found = pids.find((pid) => parentOf(pid) === supervisor && programs[name].test(commandOf(pid)));
  assert.ok(found, `${name} is not running`);
  return found;
}

/**
 * Asks the database itself, where what is doubled would show though no page does.
 * @returns the rows
 */
export async function rowsOf({ data }, sql, params) {
  const { default: pg } = await import('pg');
  const { databaseUrl: connectionString } = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8'));
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, params)).rows;
  } finally {
    await client.end();
  }
}
