// `npm test`: everything that must hold before a change goes in, cheapest first; it stops at the first part that fails.
// `npm test -- journeys lint`: only the parts whose names have these words in them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './processes.mjs';
import { root, script } from './setup.mjs';

const results = join(root, 'test-results');
const tool = (...path) => join(root, 'node_modules', ...path);
const webApps = ['field', 'office'].filter((name) => existsSync(join(root, 'apps', name, 'vite.config.ts')));
const once = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** Runs a Node program in the terminal. @returns its exit code */
const node = (args, { cwd = root, env = {} } = {}) => new Promise((done) => {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  child.once('exit', (code) => done(code ?? 1)).once('error', () => done(1));
});

const parts = [
  { name: 'build', run: async () => once(await node(['scripts/build.mjs'])) },
  { name: 'lint', run: async () => once(await node([tool('oxlint', 'bin', 'oxlint'), '--type-aware', 'apps', 'libs', 'migrations', 'test', 'scripts'])) },
  { name: 'boundaries', run: async () => once(await node([tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), 'apps', 'libs', 'migrations'])) },
  { name: 'types', run: async () => once(await node([tool('@typescript', 'native', 'bin', 'tsc'), '--noEmit'])) },
  ...webApps.map((name) => ({ name: `types of ${name}`, run: () => screens(name) })),
  ...(webApps.includes('field') ? [{ name: 'weight of field', run: async () => once(await node(['scripts/weigh.mjs'], { cwd: join(root, 'apps', 'field') })) }] : []),
  { name: 'api description', run: async () => once(await node(['scripts/openapi.mjs', '--check'])) },
  { name: 'rules and HTTP', run: rules },
  { name: 'journeys', run: journeys },
];

async function screens(name) {
  const cwd = join(root, 'apps', name);
  const synced = await node([tool('@sveltejs', 'kit', 'svelte-kit.js'), 'sync'], { cwd });
  return once(synced || await node([tool('svelte-check', 'bin', 'svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'], { cwd }));
}

/** Rules without a database, HTTP on a real Postgres, migrations = entities. */
async function rules() {
  const file = join(results, 'jest.json');
  const code = await node(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', tool('jest', 'bin', 'jest.js'), '--json', `--outputFile=${file}`]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numRuntimeErrorTestSuites = 0 } = readJson(file) ?? {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed), skipped: numPendingTests };
}

/** Whole stories in a real browser, on a Kru started for them in a folder of its own. */
async function journeys() {
  const folder = join(root, 'test', 'journeys');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.spec\.(mjs|ts)$/.test(name)).sort().map((name) => join(folder, name)) : [];
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const { ensureChromium } = await import('./chromium.mjs');
  const { startKru } = await import('../test/journeys/harness.mjs');
  const chromium = await ensureChromium();
  const kru = await startKru();
  const tap = join(results, 'journeys.tap');
  try {
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`];
    const env = { CHROMIUM: chromium, KRU_JOURNEY_URL: kru.url, KRU_JOURNEY_DATA: kru.data };
    const code = await node(['--test', '--test-concurrency=1', '--test-timeout=600000', ...reporters, ...files], { env });
    const said = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
    const count = (word) => Number(said.match(new RegExp(`^# ${word} (\\d+)`, 'm'))?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    return { passed: count('pass'), failed: code === 0 ? failed : Math.max(1, failed), skipped: count('skipped') + count('todo') };
  } finally {
    await kru.stop();
  }
}

/** A part that breaks down has failed, and the last line is still said. */
async function attempt({ name, run }) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const counts = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(`── ${name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return counts;
}

await script(async () => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const words = process.argv.slice(2);
  for (const part of parts.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))) {
    const counts = await attempt(part);
    for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
    if (counts.failed > 0) break;
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  return sum.failed > 0 ? 1 : 0;
});
