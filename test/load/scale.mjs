// `npm run bench -- scale [--teachers N] [--json]`: how long the screens of a whole ministry take. A real Kru with a demo of N teachers (120,000),
// half of whom learn and a third of whom hold a certificate, answers every list, search, board and feed as four people ask for it. In the
// same run the same machine runs the very same SQL through `pg` alone and gives the very same bytes with bare Fastify.
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { Fault, pause } from '../../scripts/processes.mjs';
import { api, bareFastify, benchmark, ministry, pool, say, service, sessions } from './kru.mjs';
import { measure } from './measure.mjs';
import { multiply } from './multiply.mjs';
import { known, routesOf } from './routes.mjs';
import { replay, statementsOf } from './sql.mjs';

const REPEATS = 40;

/** The board counts everybody once the worker has found it without a cursor. */
async function counted(db) {
  for (let tries = 0; tries < 1200; tries += 1) {
    if ((await db.query('select from board_cursor')).rowCount > 0) return;
    await pause(100);
  }
  throw new Fault('The board was not counted within two minutes.');
}

/** Megabytes that a process has in memory; only Linux tells. */
const memoryOf = (pid) => (process.platform === 'linux' ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024) : null);

/** One route as one role asks for it, then its floors. One at a time: what a person at a screen waits for. */
async function bench({ name, path }, role, { kru, logged, db, log, session }) {
  // Strangers check certificates from everywhere: one address alone would be slowed down.
  const request = (i) => ({ method: 'GET', path, headers: session ? { cookie: session.cookie } : { 'x-forwarded-for': `10.2.${(i >> 8) & 255}.${i & 255}` } });
  await logged.ask(request(0));
  const sample = await logged.ask(request(1));
  // What lies outside one's territory is not found, which must be as quick.
  if (sample.status !== 200 && sample.status !== 404) throw new Fault(`${name} answers ${role} ${sample.status}: ${sample.body}`);
  const statements = await statementsOf(log, () => logged.ask(request(2)));
  const times = { count: REPEATS, concurrency: 1 };
  const { p50, p95 } = await measure({ ...times, work: async (i) => ({ ...(await kru.ask(request(i + 3))), status: 200 }) });
  const again = replay(statements, [session ?? {}], 0);
  const sql = await measure({ ...times, work: (i) => again(db, i) });
  const bare = await bareFastify(request(0), sample.body);
  const fastify = await measure({ ...times, work: () => bare.ask(request(0)) });
  await bare.stop();
  const ratio = Math.round((p50 / (sql.p50 + fastify.p50)) * 10) / 10;
  return { name, role, p50, p95, statements: statements.length, bytes: Buffer.byteLength(sample.body), floors: { sql: sql.p50, fastify: fastify.p50 }, ratio };
}

function print({ routes, memory }) {
  console.log('median and p95 in ms · SQL statements · how many times the median of the same SQL alone and the same bytes alone');
  for (const { name, role, p50, p95, statements, floors, ratio } of routes) {
    console.log(`${name.padEnd(32)} ${role.padEnd(17)} ${String(p50).padStart(7)} ${String(p95).padStart(7)} · ${String(statements).padStart(2)} · ${ratio} times ${floors.sql} + ${floors.fastify}`);
  }
  console.log(`memory: api ${memory.api} MB, worker ${memory.worker} MB`);
}

await benchmark('scale', async () => {
  const { values: { teachers } } = parseArgs({ options: { teachers: { type: 'string', default: '120000' }, json: { type: 'boolean' } } });
  const { env, log, url } = await ministry(['migrate'], ['content', 'load'], ['demo', '--teachers', teachers]);
  const db = pool(url, 2);
  say('Letting half of the teachers learn');
  await multiply(db, Math.round(Number(teachers) / 2));
  const worker = service('worker', env);
  await counted(db);
  const kru = await api(env);
  const logged = await api(env, '-c log_min_duration_statement=0');
  const facts = await known(db);
  const roles = [...facts.accounts.keys()];
  const made = await sessions(db, roles.map((role) => facts.accounts.get(role).personId));
  const routes = [];
  for (const route of routesOf(facts)) {
    say(`Measuring ${route.name}`);
    for (const role of route.as) routes.push(await bench(route, role, { kru, logged, db, log, session: made[roles.indexOf(role)] }));
  }
  return { teachers: Number(teachers), routes, memory: { api: memoryOf(kru.pid), worker: memoryOf(worker.pid) } };
}, print);
