import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What anyone may read from any page, and may ask again for without getting it twice. */
export interface Published { bytes: Buffer; type: string; /** Seconds. */ maxAge: number; immutable?: boolean }

/** Sets the headers; gives what to send: nothing when the asker has it already. Awaited by the route, which answers with `@Res({ passthrough: true })`. */
export function publish(request: FastifyRequest, reply: FastifyReply, { bytes, type, maxAge, immutable }: Published): Buffer | undefined {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  void reply.header('etag', etag).header('access-control-allow-origin', '*').header('cache-control', `public, max-age=${maxAge}${immutable ? ', immutable' : ''}`).type(type);
  const known = request.headers['if-none-match']?.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  if (!known) return bytes;
  void reply.status(304);
  return undefined;
}
