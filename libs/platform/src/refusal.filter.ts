import { type Refusal, type RefusalCode, refusals } from '#contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { loggable } from './http.security.js';
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
    if (refusals[code] >= 500) this.logger.error({ err: error, requestId: request.id, url: loggable(request.url) });
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
    const ofDatabase = saidByDatabase(error);
    if (ofDatabase) return { code: ofDatabase, details: {} };
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

/** Postgres' words for a value that no column can hold: a letter that is none, a number or a day out of range. */
const unkeepable = ['22003', '22007', '22008', '22021', '22P02', '22P05'];

/** A value that cannot be kept is the asker's; a connection lost, or a turn not had, passes by itself. */
function saidByDatabase(error: unknown): RefusalCode | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && unkeepable.includes(code)) return 'request.invalid';
  const passing = typeof code === 'string' && (/^(08|40|53|57)...$/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code));
  return passing || /^(Connection terminated|timeout exceeded when trying to connect)/.test(String(message)) ? 'server.unavailable' : undefined;
}

/** The faults class-validator found, else the message. */
function faultsOf(error: unknown): unknown {
  const answer = error instanceof HttpException ? error.getResponse() : undefined;
  return typeof answer === 'object' && 'message' in answer ? answer.message : (error as Error).message;
}
