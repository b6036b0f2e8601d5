// `npm run bench -- <name> [--json]`: builds, then runs test/load/<name>.mjs, which prints its figures and their ratios to a floor.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exited, Fault } from './processes.mjs';
import { root, script } from './setup.mjs';

const folder = join(root, 'test', 'load');
const aside = (line) => console.error(line);

await script(async () => {
  const [name, ...rest] = process.argv.slice(2);
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => readFileSync(join(folder, file), 'utf8').includes('await benchmark(')).map((file) => file.slice(0, -4)) : [];
  if (!names.includes(name)) throw new Fault(`Usage: npm run bench -- <name> [--json], where <name> is one of: ${names.join(', ') || 'none yet'}.`);
  const { build } = await import('./build.mjs');
  const { launch } = await import('./supervisor.mjs');
  await build(aside);
  const child = launch([join(folder, `${name}.mjs`), ...rest], { env: process.env, stdio: ['inherit', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  return exited(child);
}, { log: aside });
