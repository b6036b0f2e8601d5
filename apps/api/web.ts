import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const field = join(root, 'apps', 'field', 'build');
const office = join(root, 'apps', 'office', 'build');

const immutable = 'public, max-age=31536000, immutable';

/** Serves the two web apps, compressed beforehand: field at `/`, office at `/office`. Unknown paths get the app's shell. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const options = {
    preCompressed: true, wildcard: false, index: false as const, cacheControl: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
      reply.header('cache-control', path.includes('/immutable/') ? immutable : 'no-cache');
    },
  };
  if (existsSync(office)) await app.register(fastifyStatic, { ...options, root: office, prefix: '/office/', decorateReply: false });
  if (existsSync(field)) await app.register(fastifyStatic, { ...options, root: field, prefix: '/' });
  fastify.get('/office', (_request, reply) => reply.redirect('/office/'));
  // Also for `/` itself: as a folder's index it is not found in its compressed form.
  // A route, not the not-found handler: that one is Nest's, and answers with a refusal.
  if (existsSync(field)) {
    fastify.get('/*', (request, reply) => {
      // A part of an older build, asked for by a tab that was open before the new one, is gone: the tab then loads anew.
      if (/^\/(api|credentials|status|\.well-known)\/|\/_app\/immutable\//.test(request.url)) return reply.callNotFound();
      const shell = request.url.startsWith('/office/') ? office : field;
      return reply.header('cache-control', 'no-cache').type('text/html').sendFile('index.html', shell);
    });
  }
}
