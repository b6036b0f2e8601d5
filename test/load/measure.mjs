// Asks over loopback, and counts.
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';

/** Asks an HTTP server on this machine; connections are kept. */
export function client(port) {
  const agent = new Agent({ keepAlive: true });
  return ({ method, path, headers = {}, body }) => new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

export const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const round = (value, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;

/** Does `work(i)` `count` times, so many at once, after a tenth of that to warm up. An answer that is not 200 ends the benchmark. */
export async function measure({ count, concurrency, work }) {
  const warm = Math.max(concurrency, Math.floor(count / 10));
  await all(warm, concurrency, work);
  const took = [];
  const began = performance.now();
  await all(count, concurrency, async (i) => {
    const from = performance.now();
    const answer = await work(i + warm);
    took.push(performance.now() - from);
    if (answer?.status !== undefined && answer.status !== 200) throw new Error(`An answer was ${answer.status}: ${answer.body}`);
  });
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share) => round(took[Math.min(took.length - 1, Math.floor(took.length * share))]);
  return { perSecond: round(count / seconds, 0), p50: at(0.5), p95: at(0.95) };
}

async function all(count, concurrency, work) {
  let next = 0;
  await Promise.all(Array.from({ length: concurrency }, async () => {
    while (next < count) await work(next++);
  }));
}
