// Builds what has changed: OpenAPI metadata, server (swc), the two web apps (vite). `npm run build`
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claim, Fault, pause } from './processes.mjs';
import { root, script } from './setup.mjs';

const skipped = new Set(['node_modules', 'dist', 'build', '.svelte-kit', '.data']);

/** Every file under `paths`, relative to the root, in a fixed order. */
function filesOf(...paths) {
  const walk = (path) => readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? walk(join(path, entry.name)) : [join(path, entry.name)];
  });
  return paths.filter((path) => existsSync(join(root, path))).flatMap((path) => /\.\w+$/.test(path) ? [path] : walk(path)).sort((a, b) => a < b ? -1 : 1);
}

const settings = ['package-lock.json', 'tsconfig.json', '.swcrc'];
// A lib's own package.json is for the web apps, which are given its sources: beside compiled files it would lead back to those.
const serverFiles = () => filesOf('apps/api', 'apps/worker', 'apps/cli', 'apps/features.ts', 'libs', 'migrations')
  .filter((path) => !/^libs\/ui\/|\/testing\/|\.spec\.ts$|\.md$|\/package\.json$/.test(path));
const described = () => serverFiles().filter((path) => /\.(dto|controller|entity)\.ts$|^libs\/contracts\//.test(path));

/** The parts, each with the files that decide whether it must be made again, and the proof that it was made. */
const parts = [
  { name: 'api description', inputs: () => [...described(), ...filesOf('scripts/metadata.mjs'), ...settings], output: 'swagger-metadata.ts',
    make: () => node('scripts/metadata.mjs') },
  { name: 'server', inputs: () => [...serverFiles(), ...settings], output: 'dist/apps/api/main.js', after: 'api description', make: compile },
  ...['field', 'office'].filter((name) => existsSync(join(root, 'apps', name, 'vite.config.ts'))).map((name) => ({
    name, inputs: () => [...filesOf(`apps/${name}`, 'libs/ui', 'libs/contracts', 'libs/proof'), 'package-lock.json'], output: `apps/${name}/build/index.html`,
    make: () => node(vite(name), ['build'], join(root, 'apps', name)),
  })),
];

/** Brings everything that is built up to date. @param log is told one line for each part that was made */
export async function build(log = console.log) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const release = await turn();
  try {
    const done = {};
    await Promise.all(parts.map((part) => (done[part.name] = (async () => {
      await done[part.after];
      await bring(part, log);
    })())));
  } finally {
    release();
  }
}

/** Names what a database has been prepared with: this server and this content. */
export const fingerprint = () => hashOf([...serverFiles(), ...settings, ...filesOf('content')]);

/** One build at a time, so that `npm start` and `npm run kru` may be called together. */
async function turn() {
  for (;;) {
    const release = claim(join(root, 'dist', '.building'));
    if (release) return release;
    await pause(200);
  }
}

async function bring({ name, inputs, output, make }, log) {
  const hash = hashOf(inputs());
  const stamp = join(root, 'dist', `.stamp-${name.replace(' ', '-')}`);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const began = performance.now();
  rmSync(stamp, { force: true });
  await make();
  writeFileSync(stamp, hash);
  log(`Built ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** TypeScript to dist by swc; other files beside the code (templates) are copied; what has lost its source is removed. */
async function compile() {
  const { transformFile } = await import('@swc/core');
  const made = await Promise.all([...serverFiles(), 'swagger-metadata.ts'].map(async (path) => {
    const target = join('dist', path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(join(root, target)), { recursive: true });
    if (!path.endsWith('.ts')) {
      copyFileSync(join(root, path), join(root, target));
      return [target];
    }
    const { code, map } = await transformFile(join(root, path), { sourceFileName: path, sourceRoot: pathToFileURL(`${root}/`).href });
    writeFileSync(join(root, target), `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
    writeFileSync(join(root, `${target}.map`), map);
    return [target, `${target}.map`];
  }));
  const wanted = new Set(made.flat());
  for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name));
    if (entry.isFile() && !entry.name.startsWith('.') && !wanted.has(path)) rmSync(join(root, path));
  }
}

const vite = (name) => join(dirname(createRequire(join(root, 'apps', name, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');

/** Runs a tool that is written for Node; its words are shown only when it fails. */
async function node(file, args = [], cwd = root) {
  const child = spawn(process.execPath, [file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const code = await new Promise((done) => { child.once('close', done); });
  if (code !== 0) throw new Fault(`${Buffer.concat(said).toString()}\nThe build failed in ${file}, see above.`);
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) await script(async () => { await build(); return 0; });
