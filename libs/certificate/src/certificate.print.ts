import { type AwardRecord, canonicalJson, type Locale } from '#contracts';
import type { Pdf, PdfAttachment } from '#platform';
import { qrPayloadOf, qrText } from '#proof';
import { addressPicture, signaturesPicture } from './certificate.codes.js';
import { type Notice, pageOf, smallCode } from './certificate.page.js';
import { certificateWords } from './certificate.words.js';

const template = new URL('./certificate.typ', import.meta.url);

/** An institution's signature for the large code, by the key with this thumbprint. */
export interface CodeSignature { kid: string; issuer: string; signature: Uint8Array }

/** All that a print is made from beside the record. */
export interface PrintedWith {
  lang: Locale; origin: string;
  /** What the large code is to carry. */
  cose: readonly CodeSignature[];
  /** Each institution's credential, its very bytes. */
  credentials: readonly { issuer: string; bytes: Uint8Array }[];
  notice?: Notice | null;
}

/**
 * An award on an A4 page: a function of what it is given, and of nothing else. The same record, language, origin,
 * signatures and credentials give the same bytes; all of them are attached, so the file can be printed again from itself.
 */
export function printCertificate(pdf: Pdf, record: AwardRecord, given: PrintedWith): Promise<Buffer> {
  const { lang, origin, cose, notice = null } = given;
  const small = addressPicture(smallCode(origin, record.code));
  const large = cose.length > 0 ? signaturesPicture(qrText(origin, qrPayloadOf(record), cose)) : null;
  const page = {
    ...pageOf(record, { lang, origin, notice, signedBy: cose.map(({ issuer }) => issuer) }),
    small: { file: 'small', side: small.side }, large: large && { file: 'large', side: large.side },
  };
  return pdf.render(template, page, {
    standard: 'a-3b', date: new Date(record.awardedAt), pages: 1, attachments: attachmentsOf(record, given),
    files: { small: small.pixels, ...(large && { large: large.pixels }) },
  });
}

const json = (value: unknown): Uint8Array => Buffer.from(canonicalJson(value));

function attachmentsOf(record: AwardRecord, { lang, origin, cose, credentials, notice = null }: PrintedWith): PdfAttachment[] {
  const words = certificateWords[lang];
  const mediaType = 'application/json';
  const paper = {
    kind: 'paper', schema: 1, paper: record.paper, lang, origin, notice: notice && { state: notice.state, on: notice.on.toISOString() },
    cose: cose.map(({ kid, issuer, signature }) => ({ kid, issuer, signature: Buffer.from(signature).toString('base64url') })),
  };
  return [
    { name: 'record.json', bytes: json(record), mediaType, description: `${words.certificate} ${record.number}`, relationship: 'source' },
    ...record.issuers.flatMap(({ did, code, name }): PdfAttachment[] => {
      const own = credentials.find(({ issuer }) => issuer === did);
      return own ? [{ name: `credential-${code}.json`, bytes: own.bytes, mediaType: 'application/vc', description: name[lang], relationship: 'data' }] : [];
    }),
    { name: 'paper.json', bytes: json(paper), mediaType, description: `${words.certificate} ${record.number}`, relationship: 'supplement' },
  ];
}
