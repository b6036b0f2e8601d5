// `npm run bench -- api [--json]`: how much the API adds to what it stands on. A real Kru with the demo, on a folder of its own, answers
// sign-in, course list, attempt written and board; in the same run the same machine answers the same bytes with bare Fastify and runs
// the very same SQL through `pg` alone (taken from the log of Postgres, so that it cannot drift from the code).
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { exited, Fault, pause } from '../../scripts/processes.mjs';
import { script } from '../../scripts/setup.mjs';
import { launch } from '../../scripts/supervisor.mjs';
import { client, freePort, measure } from './measure.mjs';
import { replay, statementsOf } from './sql.mjs';

const CONCURRENCY = 8;
const LEARNERS = 400;
const say = (line) => process.stderr.write(`${line}\n`);

/** Everything the benchmark starts, undone last first; once, however many signals come. */
const undo = [];
let ending;
const end = () => (ending ??= (async () => {
  for (const step of undo.toReversed()) await step();
})());

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'kru-bench-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = await startPostgres({ folder: join(folder, 'postgres') });
  undo.push(() => postgres.stop());
  const env = { ...process.env, DATABASE_URL: postgres.url, KRU_DATA: folder, KRU_SECRET: randomBytes(32).toString('hex'), KRU_DEMO: '1', HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  say('Making the demo');
  const code = await exited(launch(['dist/apps/cli/main.js', 'prepare', '--demo'], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  if (code !== 0) throw new Fault('The demo could not be made, see above.');
  service('worker', env);
  return { env, log: `${join(folder, 'postgres')}.log`, url: postgres.url };
}

function service(name, env) {
  const child = launch([`dist/apps/${name}/main.js`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async () => { child.kill('SIGTERM'); await exited(child); };
  undo.push(stop);
  return stop;
}

/** An API of its own port; `options` go to its connections. */
async function api(env, options = '') {
  const port = await freePort();
  const stop = service('api', { ...env, PORT: String(port), PGOPTIONS: options });
  const ask = client(port);
  for (let tries = 0; tries < 600; tries += 1) {
    if (await ask({ method: 'GET', path: '/api/health' }).then(({ status }) => status === 200, () => false)) return { ask, stop };
    await pause(50);
  }
  throw new Fault('The API does not answer.');
}

/** Sessions of people who have not begun the course: made in the table, since a sign-in is measured apart. */
async function sessions(db) {
  const { rows } = await db.query(`select id from people where post = 'teacher' and password_hash is null and id not in (select person_id from attempts) order by id limit $1`, [LEARNERS]);
  const made = [];
  for (const { id: personId } of rows) {
    const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
    await db.query(`insert into sessions (person_id, id, token_hash, created_at, last_seen_at, user_agent) values ($1, $2, $3, now(), now(), 'bench')`,
      [personId, id, createHash('sha256').update(token).digest('hex')]);
    made.push({ personId, sessionId: id, cookie: `kru=${personId}.${id}.${token}` });
  }
  return made;
}

const json = (method, path, body, cookie) => ({ method, path, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) } });

/** Each from an address of its own, as people do: many attempts from one address are slowed down. */
function signIn({ login, password }, i) {
  const asked = json('POST', '/api/session', { login, password });
  return { ...asked, headers: { ...asked.headers, 'x-forwarded-for': `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}` } };
}

/** What is asked, how often, and whose ids must be others at each repetition of its SQL. */
async function scenarios(db, ask) {
  const { rows: accounts } = await db.query('select role, login, password, person_id as "personId" from demo_accounts');
  const learners = await sessions(db);
  const officer = accounts.find(({ role }) => role === 'ministry_officer');
  const cookie = String((await ask(signIn(officer, 0))).headers['set-cookie']).split(';')[0];
  const { rows: [{ record }] } = await db.query("select record from attempts where kind = 'quiz' order by received_at limit 1");
  const at = (list) => (i) => list[i % list.length];
  return [
    { name: 'sign-in', count: 80, people: accounts, request: (i) => signIn(at(accounts)(i), i), hashed: true },
    { name: 'course list', count: 2_000, people: learners, request: (i) => ({ method: 'GET', path: '/api/courses', headers: { cookie: at(learners)(i).cookie } }) },
    { name: 'attempt written', count: 1_600, people: learners, request: (i) => json('PUT', `/api/attempts/${randomUUID()}`, record, at(learners)(i).cookie) },
    { name: 'board', count: 1_000, people: [officer], request: () => ({ method: 'GET', path: '/api/board?under=KH/', headers: { cookie } }) },
  ];
}

/** Bare Fastify with the routes and the very bytes of these answers, in a process of its own. */
async function floorOf(scenario, body) {
  const { method, path } = scenario.request(0);
  const port = await freePort();
  const route = { method, path: path.split('?')[0].replace(/[0-9a-f-]{36}$/, ':id'), body };
  const child = launch(['test/load/floor.mjs', String(port), JSON.stringify(route)], { env: process.env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready) => { child.stdout.once('data', ready); });
  return { ask: client(port), stop: async () => { child.kill('SIGTERM'); await exited(child); } };
}

async function bench(scenario, { kru, logged, pool, hash, log }) {
  const { name, count, request, people } = scenario;
  const sample = await logged.ask(request(0));
  if (sample.status !== 200) throw new Fault(`${name} answers ${sample.status}: ${sample.body}`);
  // The second time, so that only what every request costs is in it, and not what the first one prepares.
  const statements = await statementsOf(log, () => logged.ask(request(people.length > 1 ? 1 : 0)));
  const figures = await measure({ count, concurrency: CONCURRENCY, work: (i) => kru.ask(request(i)) });
  const bare = await floorOf(scenario, sample.body);
  const fastify = await measure({ count, concurrency: CONCURRENCY, work: (i) => bare.ask(request(i)) });
  await bare.stop();
  const again = replay(statements, people, people.length > 1 ? 1 : 0);
  const sql = await measure({ count, concurrency: CONCURRENCY, work: (i) => again(pool, i) });
  const floors = { fastify, sql, ...(scenario.hashed ? { argon2: await measure({ count, concurrency: CONCURRENCY, work: () => verify(hash, 'kru-demo-2026') }) } : {}) };
  const ratios = Object.fromEntries(Object.entries(floors).map(([floor, { perSecond }]) => [floor, Math.round((perSecond / figures.perSecond) * 100) / 100]));
  return { name, requests: count, concurrency: CONCURRENCY, ...figures, statements: statements.length, floors, ratios };
}

function print({ name, perSecond, p50, p95, statements, floors, ratios }) {
  console.log(`${name}: ${perSecond} requests/s, p50 ${p50} ms, p95 ${p95} ms, ${statements} SQL statements`);
  for (const [floor, figures] of Object.entries(floors)) console.log(`  ${floor} alone: ${figures.perSecond}/s, p50 ${figures.p50} ms; ${ratios[floor]} times as many as Kru`);
}

await script(async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end().finally(() => process.exit(130)));
  const results = [];
  try {
    const { env, log, url } = await start();
    const pool = new pg.Pool({ connectionString: url, max: CONCURRENCY });
    undo.push(() => pool.end());
    const kru = await api(env);
    const logged = await api(env, '-c log_min_duration_statement=0');
    const { rows: [{ hash }] } = await pool.query('select password_hash as hash from people where password_hash is not null limit 1');
    for (const scenario of await scenarios(pool, kru.ask)) {
      say(`Measuring ${scenario.name}`);
      results.push(await bench(scenario, { kru, logged, pool, hash, log }));
    }
  } finally {
    await end();
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'api', cores: cpus().length, processor: cpus()[0]?.model, node: process.version, scenarios: results }));
  else results.forEach(print);
  return 0;
}, { log: say });
