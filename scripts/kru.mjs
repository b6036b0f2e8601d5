// `npm run kru -- <command>`: the command line, on the database of the Kru that runs here, or on one started for the occasion.
// Only the command writes to stdout, so that `--json` can be piped.
import { exited } from './processes.mjs';
import { script } from './setup.mjs';

const aside = (line) => console.error(line);

await script(async () => {
  const { build } = await import('./build.mjs');
  const { database, embedded, environment, running } = await import('./environment.mjs');
  const { launch } = await import('./supervisor.mjs');
  await build(() => {});
  const run = embedded() ? running() : undefined;
  const server = run ? undefined : await database({ log: aside });
  try {
    const child = launch(['dist/apps/cli/main.js', ...process.argv.slice(2)], { env: environment(run?.databaseUrl ?? server.url, run?.port), stdio: ['inherit', 'inherit', 'inherit'] });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
    return await exited(child);
  } finally {
    await server?.stop();
  }
}, { log: aside });
