import { languageOf, plainPage, VerificationService } from '#verification';
import { Clock } from '#platform';
import { plainCode } from '#contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** As many as the API answers from one address. */
const A_MINUTE = { max: 60, timeWindow: 60_000 };

interface Shell { page: string; policy: string }

/**
 * The address that certificates print, in full or as their QR has it: the app, and in it the whole answer as plain HTML, which the app
 * takes away when it runs. So a phone without scripts, or too old for these, is answered too.
 */
export function serveVerification(app: NestFastifyApplication, shell: Shell): void {
  const fastify = app.getHttpAdapter().getInstance();
  const verification = app.get(VerificationService);
  const limit = fastify.createRateLimit(A_MINUTE);
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { isAllowed, ...rest } = await limit(request);
    const code = plainCode((request.params as { code: string }).code);
    const path = `/verify/${encodeURIComponent(code)}`;
    const lang = languageOf((request.query as { lang?: unknown }).lang, request.headers['accept-language']);
    const tooMany = !isAllowed && 'isExceeded' in rest && rest.isExceeded;
    const { status, title, body } = plainPage(tooMany ? 'too_many' : await verification.verify(code), { code, lang, path, at: app.get(Clock).now() });
    return reply.status(status).headers({ 'cache-control': 'no-cache', vary: 'accept-language', 'x-robots-tag': 'noindex', 'content-security-policy': shell.policy })
      .type('text/html; charset=utf-8').send(within(shell.page, { lang, title, body }));
  };
  // A list of codes is a page of the app alone.
  fastify.get('/verify/many', (_request, reply) => reply.header('cache-control', 'no-cache').header('content-security-policy', shell.policy).type('text/html; charset=utf-8').send(shell.page));
  for (const path of ['/verify/:code', '/v/:code', '/V/:code']) fastify.get(path, answer);
}

const within = (page: string, { lang, title, body }: { lang: string; title: string; body: string }): string => page
  .replace(/<html lang="[^"]*">/, () => `<html lang="${lang}">`)
  .replace(/<title>[^<]*<\/title>/, () => `<title>${title} · Kru</title>`)
  .replace(/<body[^>]*>/, (tag) => `${tag}${body}`);
