// Keeps processes running and stops them in order. It knows nothing of what they do.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { exited, Fault, pause } from './processes.mjs';
import { root } from './setup.mjs';

const QUICK_DEATHS = 5;
const QUICK = 60_000;
const PATIENCE = 25_000;

/** A Node program of ours that ends when this process does. */
export const launch = (args, { env, stdio }) =>
  // Detached from the terminal: Ctrl-C is for the supervisor, which lets requests and jobs finish.
  spawn(process.execPath, ['--enable-source-maps', '--import', join(root, 'scripts', 'bound.mjs'), ...args], { cwd: root, env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'kru'), ...env }, stdio: [...stdio, 'ipc'], detached: true });

/** Runs a program again whenever it dies, unless it keeps dying. */
export class Service {
  #deaths = [];
  #stopping = false;
  #child;

  /** @param failed is told the Fault when it has died too often */
  constructor(name, args, { env, log, failed }) {
    Object.assign(this, { name, args, env, log, failed });
  }

  start() {
    this.#child = launch(this.args, { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.log.follow(this.name, this.#child);
    void exited(this.#child).then((code) => this.#died(code, this.#child.signalCode));
  }

  async #died(code, signal) {
    if (this.#stopping) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < QUICK), now];
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    if (this.#deaths.length >= QUICK_DEATHS) {
      this.failed(new Fault(`The ${this.name} ${how} ${QUICK_DEATHS} times within a minute; see ${this.log.file}.`));
      return;
    }
    this.log.say(`The ${this.name} ${how}; starting it again`);
    await pause(200 * 2 ** this.#deaths.length);
    if (!this.#stopping) this.start();
  }

  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const hard = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.kill('SIGTERM');
    await exited(child);
    clearTimeout(hard);
  }
}

/** Everything the programs say goes to one file; what a person should know goes to the terminal too. */
export class ServiceLog {
  constructor(file) {
    if (existsSync(file) && statSync(file).size > 50_000_000) renameSync(file, `${file}.1`);
    this.file = file;
    this.stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  }

  say(line) {
    console.error(line);
  }

  follow(name, child) {
    createInterface(child.stdout).on('line', (line) => {
      this.stream.write(`${line}\n`);
      const warning = warningIn(line);
      if (warning) this.say(`${name}: ${warning}`);
    });
    createInterface(child.stderr).on('line', (line) => {
      this.stream.write(`${line}\n`);
      this.say(`${name}: ${line}`);
    });
  }
}

/** The message of a JSON log line of level warn or above, be it pino's or Nest's. */
function warningIn(line) {
  try {
    const { level, msg, message = msg, err } = JSON.parse(line);
    if (!(level >= 40 || level === 'warn' || level === 'error' || level === 'fatal')) return undefined;
    const text = err?.message ?? message?.err?.message ?? message;
    return typeof text === 'string' ? text : JSON.stringify(text);
  } catch {
    return undefined;
  }
}
