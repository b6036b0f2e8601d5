// The floor under every answer: bare Fastify that gives the same bytes. `node floor.mjs PORT`, and `{method, path, body}` on stdin
import { text } from 'node:stream/consumers';
import fastify from 'fastify';

const port = process.argv[2];
const { method, path, body } = JSON.parse(await text(process.stdin));
const bytes = Buffer.from(body);
const server = fastify();
server.route({ method, url: path, handler: (_request, reply) => reply.type('application/json; charset=utf-8').send(bytes) });
await server.listen({ port: Number(port), host: '127.0.0.1' });
process.on('SIGTERM', () => server.close());
console.log('ready');
