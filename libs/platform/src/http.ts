import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { LoggerService } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { uuidv7 } from '#contracts';
import { Config } from './config.js';
import { guardBrowser, loggable, mustBeShallow, mustComeFromHere } from './http.security.js';

/** Paths outside `/api`: addresses printed on certificates or fixed by standards, and so never moved. */
const outside = ['credentials/*path', 'records/*path', 'schemas/*path', 'status/*path', 'mandate/*path', '.well-known/*path'];

/** Fastify with the request id that stands in every log line and every refusal. */
export const httpAdapter = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    logger: {
      level: config.logLevel,
      serializers: { req: ({ method, url, ip }: FastifyRequest) => ({ method, url: loggable(url), address: ip }) },
      // What Postgres says about a refused row quotes the row.
      redact: ['detail', 'where', 'parameters', 'driverError'].map((field) => `err.${field}`),
    },
    genReqId: () => uuidv7(),
    bodyLimit: 1_048_576,
    // A photo on a slow network takes minutes; whoever takes longer holds a connection for nothing.
    requestTimeout: 600_000,
    trustProxy: config.proxies,
    forceCloseConnections: 'idle',
  });

/** What every HTTP face of Kru has in common, tests included. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  app.setGlobalPrefix('api', { exclude: outside });
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  await app.register(rateLimit, { global: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request) => mustComeFromHere(request, config.origin));
  fastify.addHook('preValidation', async (request) => mustBeShallow(request.body));
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    guardBrowser(request, reply, config);
  });
  // Raw bytes of a photo or of a CSV file: at most 20 MB, read whole, since their hash is checked before anything is kept.
  fastify.addContentTypeParser(['application/octet-stream', 'image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/csv'],
    { parseAs: 'buffer', bodyLimit: 20 * 1_048_576 }, (_request, body, done) => done(null, body));
  app.enableShutdownHooks();
}

/** Nest's own lines, through the same pino as the requests'. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: FastifyBaseLogger) {}

  log(message: unknown, context?: string): void { this.write('info', message, context); }
  error(message: unknown, ...rest: unknown[]): void { this.write('error', message, ...rest); }
  warn(message: unknown, context?: string): void { this.write('warn', message, context); }
  debug(message: unknown, context?: string): void { this.write('debug', message, context); }
  verbose(message: unknown, context?: string): void { this.write('trace', message, context); }

  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'trace', message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    const fields = { context, ...(rest.length > 1 ? { stack: rest[0] } : {}) };
    if (typeof message === 'object') this.pino[level]({ ...fields, ...message });
    else this.pino[level](fields, String(message));
  }
}
