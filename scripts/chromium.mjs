// A Chromium for the browser journeys: one that is here, else Playwright's, else Debian's.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from './processes.mjs';
import { root } from './setup.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixed = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onMachine = () => [...process.env.PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), ...fixed].find(runnable);

async function playwrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** @returns the path of a Chromium; installs none */
export async function chromiumHere() {
  const named = process.env.CHROMIUM;
  if (named && !runnable(named)) throw new Fault(`CHROMIUM names ${named}, which cannot be run.`);
  return named || onMachine() || await playwrights();
}

/** @throws Fault when there is none and none can be installed */
export async function ensureChromium(log = console.log) {
  const here = await chromiumHere();
  if (here) return here;
  log('Installing a Chromium for the browser journeys');
  spawnSync(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', '--with-deps', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  const fetched = await playwrights();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env });
  }
  const installed = onMachine();
  if (installed) return installed;
  throw new Fault('The browser journeys need a Chromium, and none could be installed; install one, or set CHROMIUM to its path.');
}
