import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveVerification } from './verify.page.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const field = join(root, 'apps', 'field', 'build');
const office = join(root, 'apps', 'office', 'build');

const immutable = 'public, max-age=31536000, immutable';

/**
 * What a page may do: load what this server serves, and nothing from elsewhere. Its own scripts run, and of those written into the page
 * only the ones that the build wrote. Styles in elements are Svelte's way to hide and to size; photos are shown from the device's memory.
 */
function policyOf(app: string): string {
  const page = readFileSync(join(app, 'index.html'), 'utf8');
  const written = [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]+?)<\/script>/g)].map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
  return [
    "default-src 'self'", `script-src ${["'self'", ...written].join(' ')}`, "style-src 'self' 'unsafe-inline'", "img-src 'self' blob: data:",
    "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ');
}

/** Serves the two web apps, compressed beforehand: field at `/`, office at `/office`. Unknown paths get the app's shell. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const policies = [field, office].filter((app) => existsSync(app)).map((app) => ({ page: join(app, 'index.html'), policy: policyOf(app) }));
  const options = {
    preCompressed: true, wildcard: false, index: false as const, cacheControl: false,
    setHeaders: (reply: { request: { url: string }; header(name: string, value: string): unknown }, path: string) => {
      reply.header('cache-control', path.includes('/immutable/') ? immutable : 'no-cache');
      const shell = policies.find(({ page }) => path.startsWith(page));
      if (!shell) return;
      // What a draft would look like on a phone is shown at the desk, in a frame of its own.
      const framed = reply.request.url.startsWith('/preview/');
      if (framed) reply.header('x-frame-options', 'SAMEORIGIN');
      reply.header('content-security-policy', framed ? shell.policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : shell.policy);
    },
  };
  if (existsSync(office)) await app.register(fastifyStatic, { ...options, root: office, prefix: '/office/', decorateReply: false });
  if (existsSync(field)) await app.register(fastifyStatic, { ...options, root: field, prefix: '/' });
  fastify.get('/office', (_request, reply) => reply.redirect('/office/'));
  // Also for `/` itself: as a folder's index it is not found in its compressed form.
  // A route, not the not-found handler: that one is Nest's, and answers with a refusal.
  if (existsSync(field)) {
    serveVerification(app, { page: readFileSync(join(field, 'index.html'), 'utf8'), policy: policyOf(field) });
    fastify.get('/*', (request, reply) => {
      // A part of an older build, asked for by a tab that was open before the new one, is gone: the tab then loads anew.
      if (/^\/(api|credentials|records|schemas|status|mandate|\.well-known)\/|\/_app\/immutable\//.test(request.url)) return reply.callNotFound();
      const shell = request.url.startsWith('/office/') ? office : field;
      return reply.header('cache-control', 'no-cache').type('text/html').sendFile('index.html', shell);
    });
  }
}
