import type { Refusal } from '@kru/contracts';
import { refusalOf } from '@kru/ui/api/client.ts';

/** What the server said: its answer, or a clear no. */
export type Answer<T> = { ok: true; data: T } | { ok: false; status: number; refusal: Refusal };

/** The server could not be reached at all: no network, a captive portal, or too slow to be of use. */
export class Unreachable extends Error {}

const patience = 30_000;

async function reach(url: string, init: RequestInit, wait = patience): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init, signal: AbortSignal.timeout(wait) });
  } catch {
    throw new Unreachable(url);
  }
}

const isJson = (response: Response): boolean => response.headers.get('content-type')?.includes('json') ?? false;

async function read<T>(response: Response): Promise<Answer<T>> {
  if (response.ok) {
    // A captive portal answers 200 with a page of its own: that is not the ministry.
    if (response.status !== 204 && !isJson(response)) throw new Unreachable(response.url);
    return { ok: true, data: (response.status === 204 ? undefined : await response.json()) as T };
  }
  const error: unknown = isJson(response) ? await response.json() : undefined;
  return { ok: false, status: response.status, refusal: refusalOf(error, response.status) };
}

const json = (body: string | undefined): RequestInit => (body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } });

export const get = async <T>(url: string): Promise<Answer<T>> => read<T>(await reach(url, {}));

export const send = async <T>(method: string, url: string, body?: unknown): Promise<Answer<T>> =>
  read<T>(await reach(url, { method, ...json(body === undefined ? undefined : JSON.stringify(body)) }));

/** Sends a JSON text exactly as it was kept: it must have the same hash at every try. */
export const sendKept = async (method: string, url: string, text: string | undefined): Promise<Answer<unknown>> =>
  read(await reach(url, { method, ...json(text) }));

/** A photo goes as its bytes, with time for a slow network: 20 kB/s, and a minute for the rest. */
export const sendBlob = async (method: string, url: string, blob: Blob, mime: string): Promise<Answer<unknown>> =>
  read(await reach(url, { method, body: blob, headers: { 'content-type': mime } }, 60_000 + blob.size / 20));

/** Bytes of a document or file. */
export async function getBytes(url: string): Promise<Answer<{ bytes: Uint8Array<ArrayBuffer>; mime: string }>> {
  const response = await reach(url, {}, 120_000);
  if (!response.ok) return read(response);
  try {
    return { ok: true, data: { bytes: new Uint8Array(await response.arrayBuffer()), mime: response.headers.get('content-type') ?? '' } };
  } catch {
    throw new Unreachable(url);
  }
}
