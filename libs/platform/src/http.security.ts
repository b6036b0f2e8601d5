import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import { Forbidden, Refused } from './refusal.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a page of another site can send without asking first; nothing of Kru is sent so. */
const simple = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i;

/**
 * A page of another site may not act in the name of who is signed in here, nor sign them in as somebody else. The cookie's SameSite
 * leaves out the neighbours: other sites under the same domain. Programs send neither header, and have no cookie to misuse.
 * @throws Forbidden `request.cross_site`
 */
export function mustComeFromHere({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>, origin: string): void {
  if (harmless.has(method)) return;
  if (simple.test(headers['content-type'] ?? '')) throw new Refused('request.invalid', { faults: ['content-type'] });
  const site = headers['sec-fetch-site'];
  if (site !== undefined ? site === 'same-origin' || site === 'none' : fromHere(headers.origin, headers.host, origin)) return;
  throw new Forbidden('request.cross_site');
}

const fromHere = (from: string | undefined, host: string | undefined, origin: string): boolean =>
  from === undefined || from === origin || (URL.canParse(from) && new URL(from).host === host);

/** Deeper than anything of Kru. */
const deepest = 100;

/** Whoever goes through a body, field in field, would run out of stack in one of many thousands of branches. @throws Refused `request.invalid` */
export function mustBeShallow(body: unknown): void {
  if (body === null || typeof body !== 'object' || Buffer.isBuffer(body)) return;
  let level: object[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new Refused('request.invalid', { faults: [`deeper than ${deepest}`] });
    level = level.flatMap((each) => Object.values(each).filter((value): value is object => value !== null && typeof value === 'object'));
  }
}

/** What browsers must know about every answer. A route that says more about itself keeps its word. */
export function guardBrowser(request: FastifyRequest, reply: FastifyReply, { secureCookies }: Config): void {
  const say = (name: string, value: string): void => {
    if (!reply.hasHeader(name)) void reply.header(name, value);
  };
  say('x-content-type-options', 'nosniff');
  say('referrer-policy', 'same-origin');
  say('content-security-policy', "frame-ancestors 'none'");
  say('x-frame-options', 'DENY');
  say('cross-origin-opener-policy', 'same-origin');
  say('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()');
  if (!reply.hasHeader('access-control-allow-origin')) say('cross-origin-resource-policy', 'same-origin');
  // Not for its subdomains: those are not ours to decide about.
  if (secureCookies) say('strict-transport-security', 'max-age=31536000');
  // Answers are about someone, unless they say otherwise.
  if (request.url.startsWith('/api/')) say('cache-control', 'no-store');
}

/**
 * An address as logs may keep it: searches hold names, and a certificate's code stands for its holder, and a link to sign for its institution;
 * a shared link opens what its holder chose.
 */
export const loggable = (url: string): string => url.replace(/[?#].*$/s, '').replace(/\/(verify|v|cosign|shares?)\/.+$/is, '/$1/…');
