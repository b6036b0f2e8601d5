// `npm run bench -- verify-time [--json]`: whether the time of an answer tells that a code exists. Known, unknown and mistyped codes are asked in turn,
// in an order drawn at random, each from an address of its own; two means that differ by less than what chance explains (Welch's t) cannot be told apart.
import { drawCode } from '../../dist/libs/contracts/src/index.js';
import { Fault } from '../../scripts/processes.mjs';
import { api, benchmark, ministry, pool, say } from './kru.mjs';

const ROUNDS = 1_500;
/** Beyond it, chance alone would be seen once in a thousand runs. */
const LIMIT = 3.29;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values, middle) => values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
/** The slowest twentieth is the machine's, not the answer's. */
const trimmed = (values) => values.toSorted((a, b) => a - b).slice(0, Math.floor(values.length * 0.95));

function compare(one, other) {
  const [a, b] = [trimmed(one), trimmed(other)];
  const [meanA, meanB] = [mean(a), mean(b)];
  return Math.abs(meanA - meanB) / Math.sqrt(variance(a, meanA) / a.length + variance(b, meanB) / b.length);
}

const kinds = {
  known: (codes) => codes[Math.floor(Math.random() * codes.length)],
  unknown: () => drawCode(),
  mistyped: (codes) => `${codes[0].slice(0, -1)}0`,
};

async function measured(kru, codes) {
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, kind] of Object.keys(kinds).toSorted(() => Math.random() - 0.5).entries()) {
      const request = { method: 'GET', path: `/api/verify/${kinds[kind](codes)}`, headers: { 'x-forwarded-for': `10.${place}.${round >> 8}.${round & 255}` } };
      const begun = process.hrtime.bigint();
      const { status } = await kru.ask(request);
      const took = Number(process.hrtime.bigint() - begun) / 1e6;
      if (status !== (kind === 'known' ? 200 : 404)) throw new Fault(`${kind}: ${status}`);
      // The first ones warm the machine.
      if (round >= 100) times[kind].push(took);
    }
  }
  return times;
}

async function work() {
  const { env, url } = await ministry(['migrate'], ['content', 'load'], ['demo', '--teachers', '400']);
  const db = pool(url, 2);
  const { rows } = await db.query('select code from award_register order by code limit 500');
  const kru = await api(env);
  say(`Asking ${3 * ROUNDS} codes`);
  const times = await measured(kru, rows.map(({ code }) => code));
  const medianMs = Object.fromEntries(Object.entries(times).map(([kind, values]) => [kind, Math.round(median(values) * 1000) / 1000]));
  const t = { unknown: compare(times.known, times.unknown), mistyped: compare(times.known, times.mistyped) };
  return { asked: 3 * ROUNDS, medianMs, t, limit: LIMIT, toldApart: Object.values(t).some((value) => value > LIMIT) };
}

await benchmark('verify-time', work, ({ medianMs, t, limit, toldApart }) => {
  console.log(`Median: known ${medianMs.known} ms, unknown ${medianMs.unknown} ms, mistyped ${medianMs.mistyped} ms`);
  console.log(`t: unknown ${t.unknown.toFixed(2)}, mistyped ${t.mistyped.toFixed(2)} (told apart above ${limit})`);
  console.log(toldApart ? 'The time of an answer tells codes apart.' : 'The time of an answer tells nothing.');
});
