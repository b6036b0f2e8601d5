// What must be in place before anything of ours can run. Only Node's own modules: on a fresh clone there are no others.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claim, Fault, hasSetpriv, pause } from './processes.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const NODE_BIN = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const record = join(root, 'node_modules', '.package-lock.json');
const GIGABYTE = 1024 ** 3;

/** @returns the folder of everything that Kru keeps */
export const dataFolder = () => resolve(root, process.env.KRU_DATA || '.data');

export function checkMachine() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Fault(`Kru needs Node 20.19 or later; this is ${process.version}.`);
  for (const folder of [root, dataFolder()]) {
    const { bavail, bsize } = statfsSync(existing(folder));
    const free = bavail * bsize;
    if (free < GIGABYTE) throw new Fault(`Kru needs 1 GB of free disk space; ${folder} has ${Math.floor(free / 1024 ** 2)} MB left.`);
  }
}

const existing = (folder) => existsSync(folder) ? folder : existing(dirname(folder));

/** Installs the packages that the lockfile names, unless they are there; one process at a time. */
export async function ensurePackages(log) {
  if (installed()) return;
  mkdirSync(join(root, '.data'), { recursive: true });
  let release;
  while (!(release = claim(join(root, '.data', 'install.owner')))) await pause(500);
  try {
    if (!installed()) await install(log);
  } finally {
    release();
  }
}

async function install(log) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  log('Installing packages (a minute or two)');
  const ticking = setInterval(() => log(`  still installing, ${seconds()} s`), 15_000);
  try {
    // What a killed npm left half-made confuses the next one.
    if (!existsSync(record)) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    if (await npmInstall() !== 0) throw new Fault('The packages could not be installed (npm install failed, see above); check the network, then start again.');
  } finally {
    clearInterval(ticking);
  }
  log(`Packages installed in ${seconds()} s`);
}

/** @returns npm's exit code */
function npmInstall() {
  // npm takes its time over any milder signal, and the next start would install beside it.
  const [command, ...bound] = hasSetpriv() ? ['setpriv', '--pdeathsig', 'KILL', 'npm'] : ['npm'];
  // The Node of node_modules/.bin is about to be replaced: npm must run on the machine's own.
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);
  // `install`, which takes the lockfile's versions too: `ci` refuses a lockfile without the binaries of systems that a registry does not carry.
  const npm = spawn(command, [...bound, 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, env: { ...process.env, PATH: path }, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return new Promise((done) => { npm.once('exit', (code) => done(code ?? 1)).once('error', () => done(127)); });
}

/** npm leaves a lockfile of what it really installed, as its last act: compared with the one we want. */
function installed() {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  if (!existsSync(record)) return false;
  const have = read(record);
  return Object.entries(read(join(root, 'package-lock.json'))).every(([path, wanted]) =>
    !path.includes('node_modules/') || wanted.optional || wanted.peer || have[path]?.version === wanted.version);
}

/** Whether this process runs on the Node that Kru brings along; when not, and it works, `again` runs the same script on it. */
export function betterNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24 || process.env.KRU_NODE === 'this' || !existsSync(NODE_BIN)) return undefined;
  return spawnSync(NODE_BIN, ['--version']).status === 0 ? NODE_BIN : undefined;
}

/** Runs this script again on another Node, as if it were this process. @returns its exit code */
export function again(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, KRU_NODE: 'this' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => { child.once('exit', (code) => done(code ?? 1)); });
}

/** Runs a script: checks the machine, installs, changes to the right Node, then does `work`; faults are one sentence. */
export async function script(work, { log = console.log } = {}) {
  process.chdir(root);
  try {
    checkMachine();
    await ensurePackages(log);
    const node = betterNode();
    process.exitCode = node ? await again(node) : await work();
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exitCode = 1;
  }
}
