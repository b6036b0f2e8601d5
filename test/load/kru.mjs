// A Kru to measure: on a folder and a database of its own, gone when the benchmark ends, however it ends.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { exited, Fault, pause } from '../../scripts/processes.mjs';
import { script } from '../../scripts/setup.mjs';
import { launch } from '../../scripts/supervisor.mjs';
import { client, freePort } from './measure.mjs';

export const say = (line) => process.stderr.write(`${line}\n`);

/** Everything the benchmark starts, undone last first; once, however many signals come. */
const undo = [];
let ending;
const end = () => (ending ??= (async () => {
  for (const step of undo.toReversed()) await step();
})());

/** Runs a benchmark: `work` measures and gives what `print` prints, or with `--json` what is printed as it is. */
export const benchmark = (name, work, print) => script(async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end().finally(() => process.exit(130)));
  const results = await work().finally(end);
  const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: name, ...machine, ...results }));
  else print(results);
  return 0;
}, { log: say });

/** A database with a demo ministry, made by the `steps` of the command line. */
export async function ministry(...steps) {
  const folder = mkdtempSync(join(tmpdir(), 'kru-bench-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = await startPostgres({ folder: join(folder, 'postgres') });
  undo.push(() => postgres.stop());
  const env = { ...process.env, DATABASE_URL: postgres.url, KRU_DATA: folder, KRU_SECRET: randomBytes(32).toString('hex'), KRU_DEMO: '1', HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  say('Making the demo');
  for (const step of steps) {
    const code = await exited(launch(['dist/apps/cli/main.js', ...step], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
    if (code !== 0) throw new Fault('The demo could not be made, see above.');
  }
  return { env, log: `${join(folder, 'postgres')}.log`, url: postgres.url };
}

export function pool(url, max) {
  const made = new pg.Pool({ connectionString: url, max });
  undo.push(() => made.end());
  return made;
}

export function service(name, env) {
  const child = launch([`dist/apps/${name}/main.js`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  undo.push(async () => { child.kill('SIGTERM'); await exited(child); });
  return child;
}

/** An API of its own port; `options` go to its connections. */
export async function api(env, options = '') {
  const port = await freePort();
  const { pid } = service('api', { ...env, PORT: String(port), PGOPTIONS: options });
  const ask = client(port);
  for (let tries = 0; tries < 600; tries += 1) {
    if (await ask({ method: 'GET', path: '/api/health' }).then(({ status }) => status === 200, () => false)) return { ask, pid };
    await pause(50);
  }
  throw new Fault('The API does not answer.');
}

/** A session of each of these people: made in the table, since a sign-in is measured apart. */
export async function sessions(db, personIds) {
  const made = [];
  for (const personId of personIds) {
    const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
    await db.query(`insert into sessions (person_id, id, token_hash, created_at, last_seen_at, user_agent) values ($1, $2, $3, now(), now(), 'bench')`,
      [personId, id, createHash('sha256').update(token).digest('hex')]);
    made.push({ personId, sessionId: id, cookie: `kru=${personId}.${id}.${token}` });
  }
  return made;
}

/** Bare Fastify with this route and the very bytes of its answer, in a process of its own. */
export async function bareFastify({ method, path }, body) {
  const port = await freePort();
  const route = { method, path: path.split('?')[0].replace(/[0-9a-f-]{36}$/, ':id'), body };
  const child = launch(['test/load/floor.mjs', String(port)], { env: process.env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(route));
  await new Promise((ready) => { child.stdout.once('data', ready); });
  return { ask: client(port), stop: async () => { child.kill('SIGTERM'); await exited(child); } };
}
