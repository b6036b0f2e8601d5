// What every journey stands on: a Kru started as people start it, and a real Chromium.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { exited } from '../../scripts/processes.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const READY = /Kru is ready at (http\S+)/;
const PATIENCE = 300_000;

/**
 * The Kru that `npm test` started for all journeys, or one of this file's own when the file is run by itself
 * (`node --test test/journeys/teacher.spec.mjs`).
 */
export async function kru() {
  const { KRU_JOURNEY_URL: url, KRU_JOURNEY_DATA: data } = process.env;
  return url && data ? { ...faces(url, data), stop: async () => {} } : startKru();
}

/**
 * A Kru of one's own on an empty folder, with the demo ministry: for journeys that kill servers.
 * @returns url, data (its folder), `command(...words)` (the command line: stdout), `accounts()`, `restart()`, `kill(signal)`, `stop()`
 */
export async function startKru({ env = {} } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'kru-journey-'));
  // The database's user must be able to walk into it.
  const folder = join(data, 'data');
  let server = await launch({ ...env, KRU_DATA: folder, PORT: '0' });
  const { port } = new URL(server.url);
  const again = async () => { server = await launch({ ...env, KRU_DATA: folder, PORT: port }); };
  return {
    ...faces(server.url, folder),
    /** Ends the supervisor as `signal` would, and waits until it is gone. */
    kill: async (signal = 'SIGKILL') => { server.child.kill(signal); await exited(server.child); },
    /** Starts it again at the same address, on the same folder. */
    restart: again,
    stop: async () => {
      server.child.kill('SIGTERM');
      await exited(server.child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function launch(env) {
  // The channel ends the server with this process, even when a test run is killed.
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, ...env, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  const url = await new Promise((done, fail) => {
    const late = setTimeout(() => { child.kill('SIGTERM'); fail(new Error(`Kru was not ready in time:\n${said}`)); }, PATIENCE);
    const hear = (chunk) => {
      said += chunk;
      const ready = READY.exec(said);
      if (!ready) return;
      clearTimeout(late);
      done(ready[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => { clearTimeout(late); fail(new Error(`Kru did not start:\n${said}`)); });
  });
  return { child, url };
}

function faces(url, data) {
  const command = async (...words) => {
    const env = { ...process.env, KRU_DATA: data, DATABASE_URL: '' };
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/kru.mjs', ...words], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  };
  return { url, data, command, accounts: async () => JSON.parse(await command('demo', 'accounts', '--json')) };
}

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser without memory: for office and for strangers. */
export const openBrowser = async () => chromium.launch({ executablePath: await ensureChromium(() => {}), args: quiet });

/** Devices that were opened, by the profile each keeps. */
const devices = [];

/** A device: what is stored on it is there when it is opened again with the same `profile`. */
export async function openDevice(profile, options = {}) {
  const device = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(() => {}), args: quiet, viewport: { width: 360, height: 740 }, locale: 'km-KH', acceptDownloads: true, ...options,
  });
  devices.push({ profile, device });
  return device;
}

/** Ends the browser that has `profile` open as a power cut would: it is told nothing, and writes nothing any more. */
export async function killDevice(profile, device) {
  const gone = new Promise((done) => { device.once('close', done); });
  // Chromium says by this link on which machine, and in which process, a profile is open.
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  await gone;
}

/** A folder for devices' profiles and downloads, gone after `t`. A browser still writing in it would keep it from going, so each is closed first. */
export function folderFor(t) {
  const folder = mkdtempSync(join(tmpdir(), 'kru-device-'));
  t.after(async () => {
    await Promise.all(devices.filter(({ profile }) => profile.startsWith(folder)).map(({ device }) => device.close()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** How each journey ends: the page can be used by everyone, and a picture of it stands in test-results. */
export async function endsWell(page, name) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  mkdirSync(join(root, 'test-results'), { recursive: true });
  await page.screenshot({ path: join(root, 'test-results', `${name}.png`), fullPage: true });
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), []);
}
