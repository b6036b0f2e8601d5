import { Gunzip, Inflate } from 'fflate';

/** Small enough that what a slice grows to (a thousandfold at most) is no danger before it is counted. */
const SLICE = 1024;

class TooLarge extends Error {}

/**
 * What compressed bytes hold, or null when they are damaged or hold more than `limit`: what a stranger sends must not
 * fill a phone's memory. Bytes after the end are passed over.
 */
export function inflate(bytes: Uint8Array, format: 'gzip' | 'zlib', limit: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const take = (part: Uint8Array, final: boolean): void => {
    size += part.length;
    if (size > limit) throw new TooLarge();
    parts.push(part);
    ended ||= final;
  };
  try {
    // Two bytes of head, and a sum at the end that no one needs who compares a signature or a digest afterwards.
    if (format === 'zlib' && ((bytes[0]! & 15) !== 8 || (bytes[0]! * 256 + bytes[1]!) % 31 !== 0)) return null;
    const body = format === 'zlib' ? bytes.subarray(2) : bytes;
    const stream = format === 'zlib' ? new Inflate(take) : new Gunzip(take);
    for (let at = 0; at < body.length && !ended; at += SLICE) stream.push(body.subarray(at, at + SLICE), at + SLICE >= body.length);
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ended ? whole : null;
}
