import type { Refusal } from '#contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** A minute: a revocation is seen well within five. */
const KEPT = 'public, max-age=60';

/**
 * Answers a stranger. The body of a stand-in is written and hashed as any other, and then not sent: an unknown code costs the same work
 * and is kept as long. Gives nothing when the asker has this very answer already.
 */
export function publish({ request, reply }: { request: FastifyRequest; reply: FastifyReply }, answer: { known: boolean; body: object } | undefined): string | Refusal | undefined {
  const text = JSON.stringify(answer?.body ?? {});
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ 'cache-control': KEPT, 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' });
  if (!answer?.known) {
    void reply.status(404);
    return { code: 'award.code_unknown', details: {}, requestId: String(request.id) };
  }
  void reply.headers({ etag, 'content-type': 'application/json; charset=utf-8' });
  if (request.headers['if-none-match']?.includes(etag)) {
    void reply.status(304);
    return undefined;
  }
  return text;
}
