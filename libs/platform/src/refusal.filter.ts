import { type Refusal, type RefusalCode, refusals } from '#contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from './refusal.js';

/** Turns whatever was thrown into one refusal body. A violated constraint whose name is a code is that refusal. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('Refusal');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { code, details, retryAfter } = this.read(error);
    const body: Refusal = { code, details, requestId: String(request.id) };
    if (refusals[code] >= 500) this.logger.error({ err: error, requestId: request.id, url: request.url });
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply.status(refusals[code]).header('cache-control', 'no-store').send(body);
  }

  private read(error: unknown): { code: RefusalCode; details: Record<string, unknown>; retryAfter?: number } {
    if (error instanceof Refused) {
      const wait = error.details['retryAfterSeconds'];
      return { code: error.code, details: error.details, ...(typeof wait === 'number' ? { retryAfter: wait } : {}) };
    }
    const constraint = (error as { constraint?: string }).constraint;
    if (constraint !== undefined && constraint in refusals) return { code: constraint as RefusalCode, details: {} };
    const status = error instanceof HttpException ? error.getStatus() : Number((error as { statusCode?: number }).statusCode ?? 500);
    if (status === 404) return { code: 'thing.not_found', details: {} };
    if (status === 401) return { code: 'session.required', details: {} };
    if (status === 415) return { code: 'file.type_refused', details: {} };
    if (status === 413) return { code: 'request.too_large', details: {} };
    if (status === 429) return { code: 'request.too_many', details: {} };
    if (status >= 400 && status < 500) return { code: 'request.invalid', details: { faults: faultsOf(error) } };
    return { code: status === 503 ? 'server.unavailable' : 'server.failed', details: {} };
  }
}

/** The faults class-validator found, else the message. */
function faultsOf(error: unknown): unknown {
  const answer = error instanceof HttpException ? error.getResponse() : undefined;
  return typeof answer === 'object' && 'message' in answer ? answer.message : (error as Error).message;
}
