// What an unknown phone downloads before the sign-in page stands, as it travels (brotli). Fails above the limit.
//   npm run weigh      after `npm run build`
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const limit = 75_000;
const build = 'build';
const assets = join('_app', 'immutable', 'assets');
const page = readFileSync(join(build, 'index.html'), 'utf8');
const weight = (file) => statSync(join(build, `${file}.br`)).size;

/** Scripts and styles that the page names, and the small ones that name a route's part of them (the first page needs three). */
const named = [...page.matchAll(/<link href="\/(_app[^"]+)"/g)].map(([, file]) => file);
const routes = readdirSync(join(build, '_app', 'immutable', 'nodes')).filter((file) => file.endsWith('.js')).slice(0, 3).map((file) => join('_app', 'immutable', 'nodes', file));
/** The words of one language. Those for refusals come after the page stands, and are counted all the same; those of other pages (`inspect.`, `study.` …) are fetched there. */
const words = readdirSync(join(build, assets)).filter((file) => /^((ui|refusals)\.)?km\.[^.]+\.json$/.test(file)).map((file) => join(assets, file));
const fonts = readdirSync(join(build, assets)).filter((file) => file.endsWith('.woff2')).map((file) => statSync(join(build, assets, file)).size);

const needed = [...new Set(['index.html', ...named, ...routes, ...words])];
const total = needed.reduce((sum, file) => sum + weight(file), 0);
const say = (bytes, what) => process.stdout.write(`${String(bytes).padStart(8)}  ${what}\n`);
for (const file of needed) say(weight(file), file);
say(total, `first view (limit ${limit}); besides ${fonts.length} Khmer fonts of ${fonts.reduce((sum, bytes) => sum + bytes, 0)}`);
if (total > limit) process.exitCode = 1;
