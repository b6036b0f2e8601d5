// `npm run bench -- api [--json]`: how much the API adds to what it stands on. A real Kru with the demo, on a folder of its own, answers
// sign-in, course list, attempt written and board; in the same run the same machine answers the same bytes with bare Fastify and runs
// the very same SQL through `pg` alone (taken from the log of Postgres, so that it cannot drift from the code).
import { randomUUID } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { Fault } from '../../scripts/processes.mjs';
import { api, bareFastify, benchmark, ministry, pool, say, service, sessions } from './kru.mjs';
import { measure } from './measure.mjs';
import { replay, statementsOf } from './sql.mjs';

const CONCURRENCY = 8;
const LEARNERS = 400;

/** People who have not begun the course. */
const learnersOf = async (db) => sessions(db, (await db.query(
  `select id from people where post = 'teacher' and password_hash is null and id not in (select person_id from attempts) order by id limit $1`, [LEARNERS])).rows.map(({ id }) => id));

const json = (method, path, body, cookie) => ({ method, path, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) } });

/** Each from an address of its own, as people do: many attempts from one address are slowed down. */
function signIn({ login, password }, i) {
  const asked = json('POST', '/api/session', { login, password });
  return { ...asked, headers: { ...asked.headers, 'x-forwarded-for': `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}` } };
}

/** What is asked, how often, and whose ids must be others at each repetition of its SQL. */
async function scenarios(db, ask) {
  const { rows: accounts } = await db.query('select role, login, password, person_id as "personId" from demo_accounts');
  const learners = await learnersOf(db);
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

async function bench(scenario, { kru, logged, pool, hash, log }) {
  const { name, count, request, people } = scenario;
  const sample = await logged.ask(request(0));
  if (sample.status !== 200) throw new Fault(`${name} answers ${sample.status}: ${sample.body}`);
  // The second time, so that only what every request costs is in it, and not what the first one prepares.
  const statements = await statementsOf(log, () => logged.ask(request(people.length > 1 ? 1 : 0)));
  const figures = await measure({ count, concurrency: CONCURRENCY, work: (i) => kru.ask(request(i)) });
  const bare = await bareFastify(request(0), sample.body);
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

await benchmark('api', async () => {
  const { env, log, url } = await ministry(['prepare', '--demo']);
  service('worker', env);
  const db = pool(url, CONCURRENCY);
  const kru = await api(env);
  const logged = await api(env, '-c log_min_duration_statement=0');
  const { rows: [{ hash }] } = await db.query('select password_hash as hash from people where password_hash is not null limit 1');
  const results = [];
  for (const scenario of await scenarios(db, kru.ask)) {
    say(`Measuring ${scenario.name}`);
    results.push(await bench(scenario, { kru, logged, pool: db, hash, log }));
  }
  return { scenarios: results };
}, ({ scenarios: results }) => results.forEach(print));
