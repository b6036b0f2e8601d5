/**
 * JSON with sorted keys and no white space (RFC 8785 for the strings, integers and short decimals that documents
 * and records hold): the same value gives the same bytes, so its SHA-256 names it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const object = value as Record<string, unknown>;
    let members = '';
    // A loop, since whole ministries' records are written so when they are issued and when they are checked.
    for (const key of Object.keys(object).sort()) {
      if (object[key] !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(object[key])}`;
    }
    return `{${members}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 as 64 hex digits, on phone and server alike (WebCrypto). */
export async function sha256Hex(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
