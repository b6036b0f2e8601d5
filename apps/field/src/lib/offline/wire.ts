import type { Refusal } from '@kru/contracts';
import { type paths, refusalOf } from '@kru/ui/api/client.ts';
import { personIdIfOpen } from './state.svelte.ts';

// The way to the server. Only sync.ts, changes.ts, inspection.news.ts, download.ts, online.ts and what strangers ask (verify/register.ts, cosign/wire.ts) stand on it; no page does. It checks itself
// against the generated types, and leaves out the client that comes with them, which a phone would have to download.

/** What the server said: its answer, or a clear no. */
export type Answer<T> = { ok: true; data: T } | { ok: false; status: number; refusal: Refusal };

/** The server could not be reached at all: no network, a captive portal, or too slow to be of use. */
export class Unreachable extends Error {}

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';
type PathWith<M extends Method> = { [Path in keyof paths]: paths[Path][M] extends { responses: unknown } ? Path : never }[keyof paths];
type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : undefined;
type AnswerTo<Operation> = Operation extends { responses: infer Responses } ? Json<Responses[keyof Responses & (200 | 201)]> : never;
type BodyOf<Operation> = Operation extends { requestBody: infer Body } ? Json<Body> : undefined;
/** `as` is whose answer is wanted when it is not the person whose work is open here. */
interface Asked<Operation> { as?: string; path?: Record<string, string>; query?: Record<string, string | undefined>; body?: BodyOf<Operation>; /** Goes on when the page is left in the middle of it. */ keepalive?: boolean }

const patience = 30_000;

/** Asks one route of the API. @throws Unreachable */
export async function ask<M extends Method, Path extends PathWith<M>>(method: M, route: Path, { as, path = {}, query = {}, body, keepalive = false }: Asked<paths[Path][M]> = {}): Promise<Answer<AnswerTo<paths[Path][M]>>> {
  const filled = route.replace(/\{(\w+)\}/g, (_placeholder, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const url = asked.size === 0 ? filled : `${filled}?${asked.toString()}`;
  const text = body === undefined ? undefined : JSON.stringify(body);
  // Browsers refuse to keep alive what is larger.
  const alive = keepalive && text !== undefined && text.length < 20_000;
  // What the server lets others keep for a minute is asked again by whoever looks now: a revocation is seen at once.
  return read(await reach(url, { method: method.toUpperCase(), cache: 'no-cache', ...json(text), ...(alive ? { keepalive } : {}) }, patience, as));
}

/** The answer as what the caller knows it to be, or that nobody could be reached: for strangers' pages, which no session concerns. */
export async function asStranger<T>(asking: Promise<Answer<unknown>>): Promise<Answer<T> | { ok: false; unreachable: true }> {
  try {
    return await asking as Answer<T>;
  } catch (error) {
    if (error instanceof Unreachable) return { ok: false, unreachable: true };
    throw error;
  }
}

/** Sends a JSON text exactly as it was kept: it must have the same hash at every try. @throws Unreachable */
export const sendKept = async (method: string, url: string, text: string | undefined): Promise<Answer<unknown>> =>
  read(await reach(url, { method, ...json(text) }));

/** A photo goes as its bytes, with time for a slow network: 20 kB/s, and a minute for the rest. @throws Unreachable */
export const sendBlob = async (method: string, url: string, blob: Blob, mime: string): Promise<Answer<unknown>> =>
  read(await reach(url, { method, body: blob, headers: { 'content-type': mime } }, 60_000 + blob.size / 20));

/** Bytes of a document or file. @throws Unreachable */
export async function getBytes(url: string, init: RequestInit = {}): Promise<Answer<{ bytes: Uint8Array<ArrayBuffer>; mime: string }>> {
  const response = await reach(url, init, 120_000);
  if (!response.ok) return read(response);
  try {
    return { ok: true, data: { bytes: new Uint8Array(await response.arrayBuffer()), mime: response.headers.get('content-type') ?? '' } };
  } catch {
    throw new Unreachable(url);
  }
}

async function reach(url: string, init: RequestInit, wait = patience, as = personIdIfOpen()): Promise<Response> {
  // The cookie may have become another's (signed in at the office, in another tab): then the server must not take it for this person's.
  const headers = { ...init.headers, ...(as === null ? {} : { 'x-kru-person': as }) };
  try {
    return await fetch(url, { credentials: 'same-origin', ...init, headers, signal: AbortSignal.timeout(wait) });
  } catch {
    throw new Unreachable(url);
  }
}

const json = (body: string | undefined): RequestInit => (body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } });
const isJson = (response: Response): boolean => response.headers.get('content-type')?.includes('json') ?? false;

async function read<T>(response: Response): Promise<Answer<T>> {
  const empty = response.status === 204 || response.headers.get('content-length') === '0';
  // A captive portal answers 200 with a page of its own: that is not the ministry.
  if (response.ok && !empty && !isJson(response)) throw new Unreachable(response.url);
  const body = await bodyOf(response, empty);
  return response.ok ? { ok: true, data: body as T } : { ok: false, status: response.status, refusal: refusalOf(body, response.status) };
}

async function bodyOf(response: Response, empty: boolean): Promise<unknown> {
  if (empty || !isJson(response)) return undefined;
  try {
    return await response.json();
  } catch {
    // The link broke in the middle of the answer.
    throw new Unreachable(response.url);
  }
}
