import { api, refusalOf } from '@kru/ui/api/client.ts';
import { refusalText, ui } from '@kru/ui/words.ts';

export { api };

/** A clear no of the server, or a network that did not answer (status 0). */
export class Refusal extends Error {
  constructor(readonly code: string, readonly status: number, readonly details: Record<string, unknown> = {}) { super(code); }

  get unreachable(): boolean { return this.status === 0; }
  /** What happened, what was kept and what to do, in the reader's language. */
  get words(): string { return this.unreachable ? ui('unreachable') : refusalText(this.code, this.details); }
}

interface Answer<Body> { data?: Body; error?: unknown; response: Response }

/** Waits for an answer and gives its body; everything else is thrown as one `Refusal`. An abandoned question throws the browser's AbortError. */
export async function ask<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const got = await answer.catch((error: unknown): never => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal('server.unavailable', 0);
  });
  if (got.response.ok) return got.data as Body;
  const { code, details } = refusalOf(got.error, got.response.status);
  throw new Refusal(code, got.response.status, details);
}

/** Sends a file's own bytes, with the same refusals: read as text here, another encoding would arrive as signs that nobody wrote. */
export const sendFile = <Body>(url: string, file: Blob, type: string): Promise<Body> =>
  ask(fetch(url, { method: 'POST', body: file, headers: { 'content-type': type } }).then(async (response): Promise<Answer<Body>> => {
    const body: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data: body as Body, response } : { error: body, response };
  }));

/** A fault of the page itself is shown like one of the server, and told to whoever reads the console. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return new Refusal('server.failed', 500);
}
