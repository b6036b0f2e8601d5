import type { InstrumentDocument } from '@kru/contracts';
import { api, ask } from '#lib/api.ts';

const kept = new Map<string, Promise<InstrumentDocument>>();

async function read(code: string, version: number): Promise<InstrumentDocument> {
  const document: unknown = await ask(api.GET('/api/instruments/{code}/{version}', { params: { path: { code, version } } }));
  return document as InstrumentDocument;
}

/** One version of an instrument; it never changes, so it is asked for once. */
export function instrumentOf(code: string, version: number): Promise<InstrumentDocument> {
  const name = `${code} ${version}`;
  const asked = kept.get(name) ?? read(code, version);
  kept.set(name, asked);
  asked.catch(() => kept.delete(name));
  return asked;
}

/** The ends of the scale that an instrument's latest version rates on. */
export async function scaleOf(code: string, signal: AbortSignal): Promise<{ min: number; max: number } | undefined> {
  const { items } = await ask(api.GET('/api/instruments', { signal }));
  const latest = items.find((instrument) => instrument.code === code);
  if (latest === undefined) return undefined;
  const values = (await instrumentOf(code, latest.version)).scale.map(({ value }) => value);
  return { min: Math.min(...values), max: Math.max(...values) };
}
