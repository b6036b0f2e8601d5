// A process of its own that awards and awards, so that a test can kill it as a power cut would. It runs the sources as they are:
// `node --conditions=source awarder.mjs DATABASE_URL LANES`, ids of people as lines on its input, `ID NUMBER` on its output once each is committed.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const written = (url) => url.startsWith('file:') && url.endsWith('.ts') && !url.includes('/node_modules/');
registerHooks({
  resolve(specifier, context, next) {
    const source = /^\.{1,2}\//.test(specifier) && context.parentURL ? new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL).href : '';
    return written(source) && existsSync(fileURLToPath(source)) ? { url: source, format: 'module', shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    if (!written(url)) return next(url, context);
    const filename = fileURLToPath(url);
    return { format: 'module', source: transformSync(readFileSync(filename, 'utf8'), { filename }).code, shortCircuit: true };
  },
});

await import('reflect-metadata');
const { NestFactory } = await import('@nestjs/core');
const { AwardService, CertificationModule } = await import('#certification');
const { Actor, Config, Database, PlatformModule } = await import('#platform');

const [, , databaseUrl, lanes] = process.argv;
const config = new Config({ DATABASE_URL: databaseUrl, KRU_SECRET: 'only for tests, only for tests, only for tests', LOG_LEVEL: 'silent', KRU_POOL: lanes, KRU_DATA: '.data/test-files-awarder', KRU_ORIGIN: 'http://kru.test' });
class Awarder {}
const app = await NestFactory.createApplicationContext({ module: Awarder, imports: [PlatformModule.with({ config, migrations: [] }), CertificationModule] }, { logger: false });
const [awards, db] = [app.get(AwardService, { strict: false }), app.get(Database, { strict: false })];

const waiting = [];
const idle = [];
createInterface({ input: process.stdin }).on('line', (id) => { const lane = idle.shift(); if (lane) lane(id); else waiting.push(id); });
const next = () => new Promise((given) => { const id = waiting.shift(); if (id) given(id); else idle.push(given); });

for (let lane = 0; lane < Number(lanes); lane++) {
  void (async () => {
    for (;;) {
      const id = await next();
      const { number } = await db.transaction(() => awards.award(Actor.system, id, 'inspector', { reason: 'Ten years of inspections, ratings agree with the panel' }));
      process.stdout.write(`${id} ${number}\n`);
    }
  })();
}
