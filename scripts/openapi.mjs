// `npm run openapi`: writes the API's description and the types of the web apps' client, out of the compiled api.
// `-- --check` writes nothing and fails when what is kept differs: CI's question.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root, script } from './setup.mjs';

const folder = join(root, 'libs', 'ui', 'src', 'api');
const dist = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** The document as the running api would serve it. The app is put together, so it needs a Postgres, of which it reads no row. */
async function describe() {
  const { startPostgres } = await import('./postgres.mjs');
  const place = join(tmpdir(), `kru-openapi-${process.pid}`);
  const postgres = await startPostgres({ folder: join(place, 'postgres'), fast: true });
  let app;
  try {
    await import('reflect-metadata');
    const [{ NestFactory }, { FastifyAdapter }] = await Promise.all([import('@nestjs/core'), import('@nestjs/platform-fastify')]);
    const [{ ApiModule }, { openApi }, { Config, configureHttp }] = await Promise.all([dist('apps/api/api.module.js'), dist('apps/api/openapi.js'), dist('libs/platform/src/index.js')]);
    const config = new Config({ DATABASE_URL: postgres.url, KRU_SECRET: 'x'.repeat(32), KRU_DATA: place });
    app = await NestFactory.create(ApiModule.with(config), new FastifyAdapter(), { logger: ['warn', 'error'], abortOnError: false });
    await configureHttp(app);
    return await openApi(app);
  } finally {
    await app?.close();
    await postgres.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

async function files() {
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const document = JSON.parse(JSON.stringify(await describe()));
  const types = astToString(await openapiTypes(document));
  return { 'openapi.json': `${JSON.stringify(document, null, 1)}\n`, 'schema.d.ts': `// Made by \`npm run openapi\`; do not edit.\n${types}` };
}

await script(async () => {
  await build();
  const made = await files();
  const differing = Object.entries(made).filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text);
  if (process.argv.includes('--check')) {
    if (differing.length > 0) console.error(`The API has changed: ${differing.map(([name]) => `libs/ui/src/api/${name}`).join(', ')} differ. Run \`npm run openapi\` and commit them.`);
    return differing.length > 0 ? 1 : 0;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of differing) writeFileSync(join(folder, name), text);
  console.log(differing.length > 0 ? `Wrote ${differing.map(([name]) => name).join(' and ')}` : 'Nothing has changed');
  return 0;
});
