// `npm run bench -- cohort [--members N] [--json]`: a facilitator's desk with one cohort of 2,000 people. A real Kru with a demo whose learners were
// multiplied answers desk, people and analysis of questions, and changes, then puts back, everybody at once. In the same run the same machine runs
// the very same SQL through `pg` alone and gives the very same bytes with bare Fastify; bulk work is weighed against one statement that does as much.
import { parseArgs } from 'node:util';
import { Fault, pause } from '../../scripts/processes.mjs';
import { api, bareFastify, benchmark, ministry, pool, say, service, sessions } from './kru.mjs';
import { measure } from './measure.mjs';
import { multiply } from './multiply.mjs';
import { replay, statementsOf } from './sql.mjs';

const REPEATS = 60;
const round = (value) => Math.round(value * 10) / 10;

/** Everybody who learns, and as many who have not begun as are wanting, in one cohort of the whole country. */
async function gather(db, members) {
  const { rows: [cohort] } = await db.query(`update cohorts set place = 'KH/' where id = (select id from cohorts where place = 'KH/' order by id limit 1) returning id, facilitator_id as "facilitatorId", course_code as "courseCode"`);
  await db.query('update enrolments set cohort_id = $1 where person_id in (select person_id from enrolments order by cohort_id = $1 desc, person_id limit $2)', [cohort.id, members]);
  const { rows: [{ n }] } = await db.query('select count(*)::int as n from enrolments where cohort_id = $1', [cohort.id]);
  await db.query(`insert into enrolments (person_id, id, course_code, course_version, cohort_id, state, created_at)
    select p.id, gen_random_uuid(), $2, 1, $1, 'assigned', now() - interval '20 days' from people p
    where p.post = 'teacher' and not exists (select from enrolments e where e.person_id = p.id) order by p.id limit $3`, [cohort.id, cohort.courseCode, Math.max(0, members - n)]);
  await db.query('vacuum analyze');
  return cohort;
}

async function screen(name, path, { kru, logged, db, log, session }) {
  const request = () => ({ method: 'GET', path, headers: { cookie: session.cookie } });
  const sample = await logged.ask(request());
  if (sample.status !== 200) throw new Fault(`${name} answers ${sample.status}: ${sample.body}`);
  for (let i = 0; i < 6; i++) await logged.ask(request());
  const statements = await statementsOf(log, () => logged.ask(request()));
  const times = { count: REPEATS, concurrency: 1 };
  const { p50, p95 } = await measure({ ...times, work: () => kru.ask(request()) });
  const again = replay(statements, [session], 0);
  const sql = await measure({ ...times, work: (i) => again(db, i) });
  const bare = await bareFastify({ ...request(), path: '/bare' }, sample.body);
  const fastify = await measure({ ...times, work: () => bare.ask({ method: 'GET', path: '/bare' }) });
  await bare.stop();
  return { name, p50, p95, statements: statements.length, bytes: Buffer.byteLength(sample.body), floors: { sql: sql.p50, fastify: fastify.p50 }, ratio: round(p50 / (sql.p50 + fastify.p50)) };
}

/** The same people assigned to another course, all of them: looked at, applied, undone; each in seconds, and against one bare statement. */
async function bulk(members, { kru, db, session, facilitatorId }) {
  const send = async (path, body = {}) => {
    const answer = await kru.ask({ method: 'POST', path, body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie: session.cookie } });
    if (answer.status >= 300) throw new Fault(`${path} answers ${answer.status}: ${answer.body}`);
    return JSON.parse(answer.body);
  };
  const timed = async (work) => {
    const from = performance.now();
    const value = await work();
    return { seconds: Math.round((performance.now() - from) / 10) / 100, value };
  };
  const { rows: [cohort] } = await db.query(`insert into cohorts (id, name, course_code, course_version, place, facilitator_id, starts_on, ends_on, created_by, created_at)
    values (gen_random_uuid(), 'Everybody', 'ai-in-my-classroom', 1, 'KH/', $1, current_date, current_date + 90, $1, now()) returning id`, [facilitatorId]);
  // Nobody of the demo has met this course: every one of them will be assigned.
  await db.query(`delete from enrolments where course_code = 'ai-in-my-classroom'`);
  const preview = await timed(() => send('/api/bulk', { kind: 'assign', cohortId: cohort.id, audience: { rule: { place: 'KH/', limit: Number(members) } }, params: { dueOn: '2099-12-31' } }));
  const { id, total, will } = preview.value;
  const until = async (what, state) => {
    const seen = new Set();
    await send(`/api/bulk/${id}/${what}`);
    for (;;) {
      const now = JSON.parse((await kru.ask({ method: 'GET', path: `/api/bulk/${id}`, headers: { cookie: session.cookie } })).body);
      seen.add(now.done);
      if (now.state === state) return { steps: seen.size, changed: now.changed, undone: now.undone, kept: now.kept };
      await pause(50);
    }
  };
  const apply = await timed(() => until('apply', 'applied'));
  const undo = await timed(() => until('undo', 'undone'));
  const floor = await timed(() => db.query(`begin; insert into enrolments (person_id, id, course_code, course_version, cohort_id, state, created_at)
    select id, gen_random_uuid(), 'another', 1, '${cohort.id}', 'assigned', now() from people where active limit ${Number(members)}; rollback`));
  return { total, will, preview: preview.seconds, apply: { seconds: apply.seconds, ...apply.value }, undo: { seconds: undo.seconds, ...undo.value }, floor: floor.seconds };
}

function print({ members, screens, bulk: { total, will, preview, apply, undo, floor } }) {
  console.log(`A cohort of ${members}: median and p95 in ms · SQL statements · how many times the median of the same SQL alone and the same bytes alone`);
  for (const { name, p50, p95, statements, floors, ratio } of screens) {
    console.log(`${name.padEnd(24)} ${String(p50).padStart(7)} ${String(p95).padStart(7)} · ${String(statements).padStart(2)} · ${ratio} times ${floors.sql} + ${floors.fastify}`);
  }
  console.log(`bulk of ${total} (${will} will): preview ${preview} s, apply ${apply.seconds} s (${apply.changed} changed, progress seen ${apply.steps} times), undo ${undo.seconds} s (${undo.undone} put back, ${undo.kept} not); one bare statement ${floor} s`);
}

await benchmark('cohort', async () => {
  const { values: { members } } = parseArgs({ options: { members: { type: 'string', default: '2000' }, json: { type: 'boolean' } } });
  const { env, log, url } = await ministry(['migrate'], ['content', 'load'], ['demo', '--teachers', String(Math.round(Number(members) * 1.4)), '--learners', '120']);
  const db = pool(url, 2);
  say('Gathering the cohort');
  await multiply(db, Math.round(Number(members) * 0.8));
  const cohort = await gather(db, Number(members));
  service('worker', env);
  const kru = await api(env);
  const logged = await api(env, '-c log_min_duration_statement=0');
  const [session] = await sessions(db, [cohort.facilitatorId]);
  const { rows: [{ n }] } = await db.query('select count(*)::int as n from enrolments where cohort_id = $1', [cohort.id]);
  const at = `/api/cohorts/${cohort.id}`;
  const screens = [];
  for (const [name, path] of [['desk', `${at}/desk`], ['people', `${at}/desk/people?limit=100`], ['people behind', `${at}/desk/people?behind=true&limit=100`], ['questions: test', `${at}/questions`]]) {
    say(`Measuring ${name}`);
    screens.push(await screen(name, path, { kru, logged, db, log, session }));
  }
  say('Measuring bulk work');
  return { members: n, screens, bulk: await bulk(n, { kru, db, session, facilitatorId: cohort.facilitatorId }) };
}, print);
