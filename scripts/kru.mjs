// `npm run kru -- <command>`: the command line, on the database of the Kru that runs here, or on one started for the occasion.
// Only the command writes to stdout, so that `--json` can be piped.
import { exited } from './processes.mjs';
import { dataFolder, script } from './setup.mjs';

/** Commands that work alone: without a database, so that none is started for them. */
const alone = ['verify'];
const aside = (line) => console.error(line);

await script(async () => {
  const { build } = await import('./build.mjs');
  const { database, embedded, environment, running } = await import('./environment.mjs');
  const { launch } = await import('./supervisor.mjs');
  await build(() => {});
  const command = (env) => {
    const child = launch(['dist/apps/cli/main.js', ...process.argv.slice(2)], { env, stdio: ['inherit', 'inherit', 'inherit'] });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
    return exited(child);
  };
  if (alone.includes(process.argv[2])) return command({ ...process.env, KRU_DATA: dataFolder() });
  const run = embedded() ? running() : undefined;
  const server = run ? undefined : await database({ log: aside });
  try {
    return await command(environment(run?.databaseUrl ?? server.url, run?.port));
  } finally {
    await server?.stop();
  }
}, { log: aside });
