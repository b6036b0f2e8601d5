// What the scripts know about processes: who is alive, and how to start one that does not outlive its starter.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A fault that a person can act on: printed as it stands, without a stack. */
export class Fault extends Error {}

/** When a process was born, so that a number used again is not taken for the same process; undefined when it is dead. */
export function bornOf(pid) {
  try {
    if (process.platform === 'linux') {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
    }
    if (process.platform !== 'win32') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    process.kill(pid, 0);
    return String(pid);
  } catch {
    return undefined;
  }
}

export const self = () => ({ pid: process.pid, born: bornOf(process.pid) });
export const isAlive = ({ pid, born }) => pid !== undefined && bornOf(pid) === born && born !== undefined;

/** The process that started it; undefined when that is not known. */
export function parentOf(pid) {
  try {
    if (process.platform === 'linux') return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return undefined;
  }
}

/** The command line of a process, '' when it is dead. */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * Takes a lock that dies with this process: the file names its owner.
 * @returns a function that gives it back, or undefined when a living process has it.
 */
export function claim(file) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(self()), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAlive(readJson(file) ?? {})) return undefined;
      rmSync(file, { force: true });
    }
  }
  return undefined;
}

/** A JSON file, or undefined when it is missing or was cut short by a crash. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

let setpriv;
/** Linux' own way to tell a child that its parent died: works even after `kill -9`. */
export const hasSetpriv = () => (setpriv ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0);

const KEEPER = `process.stdin.on('end', () => { try { process.kill(Number(process.argv[1]), 'SIGINT') } catch {} }).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});`;

/** Where there is no setpriv: a tiny process that interrupts `child` when our end of its pipe closes, which the death of this process does too. */
export function keepBound(child) {
  const keeper = spawn(process.execPath, ['-e', KEEPER, String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  keeper.unref();
  keeper.stdin.unref?.();
  child.once('exit', () => keeper.kill('SIGKILL'));
}

export const exited = (child) => new Promise((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? 1);
  else child.once('exit', (code) => resolve(code ?? 1));
});

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
