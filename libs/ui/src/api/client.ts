import type { Refusal } from '@kru/contracts';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.d.ts';

export type { components, paths } from './schema.d.ts';

/** The API with its generated types. Answers are `{ data }` or `{ error }`, a refusal; only an unreachable network throws. */
export const api: Client<paths> = /* @__PURE__ */ createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

/** A refusal out of whatever an answer's `error` holds (a proxy on the way may answer something that is none of ours). */
export function refusalOf(error: unknown, status = 500): Refusal {
  if (typeof error === 'object' && error !== null && 'code' in error) return { details: {}, requestId: '', ...error } as Refusal;
  return { code: status === 401 ? 'session.required' : status === 413 ? 'request.too_large' : 'server.unavailable', details: {}, requestId: '' };
}
