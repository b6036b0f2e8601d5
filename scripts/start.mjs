// `npm start`: everything from a fresh clone to a running Kru, and a clean end.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { bornOf, claim, commandOf, exited, Fault, isAlive, parentOf, pause, readJson } from './processes.mjs';
import { dataFolder, script } from './setup.mjs';

const say = (line) => console.log(line);
const undo = [];
let ending;

/** Undoes what was done, last first; once, however many signals come. */
const end = () => (ending ??= (async () => {
  for (const step of undo.toReversed()) await step();
})());

const stopOnSignals = () => {
  const stop = () => {
    if (!ending) say('Stopping');
    void end().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.once('disconnect', stop);
  process.channel?.unref();
  endWithNpm(stop);
};

/** After `kill -9` of npm nobody would tell us to stop, and the next start would find the port taken. */
function endWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = [process.ppid, parentOf(process.ppid)].find((pid) => /\bnpm\b/.test(commandOf(pid)));
  if (!npm) return;
  const born = bornOf(npm);
  setInterval(() => { if (bornOf(npm) !== born) stop(); }, 1000).unref();
}

async function start() {
  const port = await freePort();
  openFolder();
  const release = claim(join(dataFolder(), 'kru.owner'));
  if (!release) throw new Fault(`The data folder ${dataFolder()} is in use by another Kru; stop that one, or set KRU_DATA to another folder.`);
  undo.push(release);
  const { build, fingerprint } = await import('./build.mjs');
  const { announce, environment, preparedOnce, secret } = await import('./environment.mjs');
  const { ServiceLog } = await import('./supervisor.mjs');
  secret();
  await build(say);
  const log = new ServiceLog(join(dataFolder(), 'kru.log'));
  const failed = deferred();
  const url = await keepDatabase(log, failed);
  const env = environment(url, port);
  undo.push(announce({ databaseUrl: url, port }));
  await preparedOnce(url, `${fingerprint()} demo ${env.KRU_DEMO}`, () => prepare(env));
  await serve(env, log, failed);
  say(`Kru is ready at http://localhost:${port}`);
  await failed.promise;
}

function openFolder() {
  try {
    mkdirSync(dataFolder(), { recursive: true });
    accessSync(dataFolder(), constants.W_OK);
  } catch (error) {
    throw new Fault(`Kru cannot write to its data folder ${dataFolder()} (${error.code}); set KRU_DATA to one it can write to.`);
  }
}

/** The database, started again at the same address should it die. */
async function keepDatabase(log, failed) {
  const { database } = await import('./environment.mjs');
  let current = await database({ log: say });
  const port = Number(new URL(current.url).port);
  undo.push(() => current.stop());
  const watch = () => current.exited.then(async () => {
    if (ending) return;
    log.say('PostgreSQL ended; starting it again');
    try {
      await current.stop();
      current = await database({ log: say, port });
      void watch();
    } catch (error) {
      failed.reject(error);
    }
  });
  void watch();
  return current.url;
}

/** Migrations, content, and the demo ministry where it belongs: done by the command line, in its own words. */
async function prepare(env) {
  const { launch } = await import('./supervisor.mjs');
  const child = launch(['dist/apps/cli/main.js', 'prepare', ...(env.KRU_DEMO === '1' ? ['--demo'] : [])], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  undo.push(async () => { child.kill('SIGTERM'); await exited(child); });
  const code = await exited(child);
  undo.pop();
  if (code !== 0) throw new Fault('The database could not be prepared, see above.');
}

async function serve(env, log, failed) {
  const { Service } = await import('./supervisor.mjs');
  const services = ['api', 'worker'].map((name) => new Service(name, [`dist/apps/${name}/main.js`], { env, log, failed: failed.reject }));
  undo.push(() => Promise.all(services.map((service) => service.stop())));
  for (const service of services) service.start();
  const address = `http://${env.HOST && env.HOST !== '0.0.0.0' ? env.HOST : '127.0.0.1'}:${env.PORT}/api/health`;
  await Promise.race([healthy(address), failed.promise]);
}

/** Waits for the api, and a little longer for the worker's first sign of life. */
async function healthy(address) {
  const began = Date.now();
  while (!ending) {
    const status = await fetch(address).then(async (answer) => answer.ok ? (await answer.json()).status : undefined, () => undefined);
    if (status === 'ok' || (status && Date.now() - began > 30_000)) return;
    await pause(50);
  }
}

/** The port people asked for, if it can be had; 0 asks for any. */
async function freePort() {
  const wanted = Number(process.env.PORT || 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) throw new Fault(`PORT must be a number from 0 to 65535, not ${process.env.PORT}.`);
  // The api of a supervisor that was killed may still be finishing its requests.
  const killed = readJson(join(dataFolder(), 'run.json'));
  const patience = killed?.port === wanted && !isAlive(killed) ? 20_000 : 0;
  for (let waited = 0; ; waited += 100) {
    const { port, error } = await listen(wanted);
    if (port) return port;
    if (error.code !== 'EADDRINUSE') throw new Fault(`Port ${wanted} cannot be used: ${error.message}.`);
    if (waited >= patience) throw new Fault(`Port ${wanted} is in use; stop what uses it, or set PORT to another one.`);
    await pause(100);
  }
}

const listen = (wanted) => new Promise((done) => {
  const server = createServer();
  server.once('error', (error) => done({ error }));
  server.listen(wanted, process.env.HOST || '0.0.0.0', () => {
    const { port } = server.address();
    server.close(() => done({ port }));
  });
});

function deferred() {
  const made = Promise.withResolvers?.() ?? {};
  if (!made.promise) made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  made.promise.catch(() => {});
  return made;
}

await script(async () => {
  stopOnSignals();
  try {
    await start();
  } finally {
    await end();
  }
}, { log: say });
