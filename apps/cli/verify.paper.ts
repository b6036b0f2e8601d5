import { printCertificate } from '#certificate';
import { AwardRecord, Locale, type PaperFinding } from '#contracts';
import { Pdf } from '#platform';
import type { Attachment } from '#proof';
import { z } from 'zod';

/** Templates of the printed page that this version has. */
const KNOWN_PAPERS = [1];

/** How a page was printed (`paper.json` in the PDF). */
const Paper = z.object({
  lang: Locale, origin: z.url(),
  notice: z.object({ state: z.enum(['suspended', 'revoked', 'superseded']), on: z.iso.datetime() }).nullable(),
  cose: z.array(z.object({ kid: z.string(), issuer: z.string(), signature: z.base64url() })).max(5),
});
const Credential = z.object({ id: z.url(), issuer: z.object({ id: z.string() }) });

const read = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString());

/**
 * Prints the certificate again from what is attached to the file, and compares the two byte for byte. What is attached
 * is judged by its signatures, elsewhere; here it is asked whether the page shows that and nothing else.
 */
export async function paperOf(file: Uint8Array, attachments: readonly Attachment[]): Promise<PaperFinding> {
  const named = (name: string): Uint8Array | undefined => attachments.find((each) => each.name === name)?.bytes;
  const [record, paper] = [AwardRecord.safeParse(parsed(named('record.json'))), Paper.safeParse(parsed(named('paper.json')))];
  if (!record.success || !paper.success) return { state: 'altered' };
  if (!KNOWN_PAPERS.includes(record.data.paper)) return { state: 'unknown' };
  const { lang, origin, notice, cose } = paper.data;
  const credentials = credentialsIn(attachments);
  // The codes on the page lead to where the signed credentials are, and nowhere else.
  if (credentials.length === 0 || credentials.some(({ id }) => !id.startsWith(`${origin}/credentials/`))) return { state: 'altered' };
  const pdf = new Pdf();
  try {
    const printed = await printCertificate(pdf, record.data, {
      lang, origin, credentials, notice: notice && { state: notice.state, on: new Date(notice.on) },
      cose: cose.map(({ kid, issuer, signature }) => ({ kid, issuer, signature: Buffer.from(signature, 'base64url') })),
    });
    return { state: printed.equals(file) ? 'same' : 'altered' };
  } finally {
    await pdf.onApplicationShutdown();
  }
}

/** The credentials among the attachments, with their very bytes. */
export function credentialsIn(attachments: readonly Attachment[]): { id: string; issuer: string; bytes: Uint8Array; credential: unknown }[] {
  return attachments.filter(({ name }) => /^credential-[\w-]+\.json$/.test(name)).flatMap(({ bytes }) => {
    const credential = parsed(bytes);
    const { data } = Credential.safeParse(credential);
    return data ? [{ id: data.id, issuer: data.issuer.id, bytes, credential }] : [];
  });
}

export function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && read(bytes);
  } catch {
    return undefined;
  }
}
