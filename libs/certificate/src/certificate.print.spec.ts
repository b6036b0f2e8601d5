import { afterAll, describe, expect, it } from '@jest/globals';
import { aJointRecord, aLongRecord, aRecord } from '#certificate/testing';
import { type AwardRecord, canonicalJson, type Locale, locales } from '#contracts';
import { Pdf } from '#platform';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { type PrintedWith, printCertificate } from './certificate.print.js';

const pdf = new Pdf();
afterAll(() => pdf.onApplicationShutdown());

const credential = (did: string): Buffer => Buffer.from(JSON.stringify({ type: ['VerifiableCredential'], issuer: did, padding: 'x'.repeat(300) }));
const given = (record: AwardRecord, lang: Locale, more: Partial<PrintedWith> = {}): PrintedWith => ({
  lang, origin: 'https://kru.example', credentials: record.issuers.map(({ did }) => ({ issuer: did, bytes: credential(did) })),
  cose: record.issuers.map(({ did }, n) => ({ kid: Buffer.alloc(32, n + 1).toString('base64url'), issuer: did, signature: new Uint8Array(64).map((_, i) => (i * 37 + n * 91 + 5) % 256) })), ...more,
});
const print = (record: AwardRecord, lang: Locale, more: Partial<PrintedWith> = {}): Promise<Buffer> => printCertificate(pdf, record, given(record, lang, more));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function read(bytes: Buffer): Promise<{ pages: number; text: string }> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    return { pages: document.getPageCount(), text: document.getPage(0).getText().replace(/\s+/g, ' ') };
  } finally {
    library.destroy();
  }
}

/** What the paper holds, as any reader of PDF would find it. */
function attached(bytes: Buffer): Map<string, string> {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/(\d+) 0 obj\s*<<[^>]*\/Type \/EmbeddedFile[^]*?stream\r?\n/g)].map(({ index, 0: head, 1: id }) => {
    const body = bytes.subarray(index + head.length);
    return [id!, head.includes('/FlateDecode') ? inflateSync(body).toString() : body.subarray(0, text.indexOf('\nendstream', index + head.length) - index - head.length).toString()] as const;
  });
  const specs = [...text.matchAll(/\/Type \/Filespec[^]*?\/F \(([^)]+)\)[^]*?\/EF <<\s*\/F (\d+) 0 R/g)];
  return new Map(specs.map(([, name, id]) => [name!, streams.find(([stream]) => stream === id)![1]]));
}

describe('a certificate on paper', () => {
  // What stands in the repository was printed by the compiler, the fonts and the template of template number 1. When one of these bytes
  // changes, papers that are out in the country are no longer told by their hash: then a template of a new number is wanted, not a new hash.
  const known = JSON.parse(readFileSync(new URL('./certificate.print.sha256.json', import.meta.url), 'utf8')) as Record<string, string>;
  it.each(locales.flatMap((lang) => [['single', aRecord(), lang], ['joint', aJointRecord(), lang]] as const))('is, byte for byte, what it always was: %s', async (kind, record, lang) => {
    expect(hash(await print(record, lang))).toBe(known[`${kind}.${lang}`]);
  });

  it('is the same from another thread, and after other papers', async () => {
    const first = hash(await print(aJointRecord(), 'km'));
    await print(aLongRecord(), 'fr');
    expect(hash(await print(aJointRecord(), 'km'))).toBe(first);
    const other = new Pdf();
    expect(hash(await printCertificate(other, aJointRecord(), given(aJointRecord(), 'km')))).toBe(first);
    await other.onApplicationShutdown();
  });

  it.each(locales)('is one page in %s however long the names and however many the competencies', async (lang) => {
    for (const record of [aRecord(), aJointRecord(), aLongRecord()]) expect((await read(await print(record, lang))).pages).toBe(1);
  });

  it('is PDF/A-3b with its record, its credentials and what it was printed with', async () => {
    const record = aJointRecord();
    const bytes = await print(record, 'en');
    const text = bytes.toString('latin1');
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toMatch(/\/Type \/OutputIntent/);
    expect(text).not.toContain('/Encrypt');
    expect(text.match(/\/FontFile[23]? /g)).toHaveLength(text.match(/\/Type \/FontDescriptor/g)!.length);
    expect(text.match(/\/AFRelationship \/(Source|Data|Supplement)/g)).toHaveLength(4);
    const files = attached(bytes);
    expect([...files.keys()].toSorted()).toEqual(['credential-ministry.json', 'credential-universite-exemple.json', 'paper.json', 'record.json']);
    expect(files.get('record.json')).toBe(canonicalJson(record));
    expect(files.get('credential-ministry.json')).toBe(credential('did:web:kru.example').toString());
    const paper = JSON.parse(files.get('paper.json')!) as { lang: Locale; origin: string; cose: { kid: string; issuer: string; signature: string }[] };
    // It can be printed again from itself alone.
    const again = await printCertificate(pdf, JSON.parse(files.get('record.json')!) as AwardRecord, {
      lang: paper.lang, origin: paper.origin, cose: paper.cose.map((each) => ({ ...each, signature: Buffer.from(each.signature, 'base64url') })),
      credentials: record.issuers.map(({ did, code }) => ({ issuer: did, bytes: Buffer.from(files.get(`credential-${code}.json`)!) })),
    });
    expect(hash(again)).toBe(hash(bytes));
  });

  it('says who awards: together, on behalf of another, or one alone by its decision', async () => {
    const joint = await read(await print(aJointRecord(), 'en'));
    for (const words of ['Awarded jointly under agreement KH-FR 2026/01', 'Example University', 'Prof. Jeanne Moulin', 'EQF 6 · CNCP 6', '60 ECTS credits', 'grade 85.5%']) expect(joint.text).toContain(words);
    const mandate = await read(await print(aJointRecord({}, { byMandate: true }), 'en'));
    expect(mandate.text).toContain('Digitally signed by Ministry of Education, Youth and Sport on behalf of Example University');
    expect(joint.text).not.toContain('on behalf of');
    const { issuers } = aJointRecord();
    const alone = await read(await print(aJointRecord({ joint: 'single_by_decision', issuers: [issuers[0]!] }), 'en'));
    expect(alone.text).toContain('Issued by one institution, Ministry of Education, Youth and Sport, by its decision');
    expect(alone.text).not.toContain('Example University');
  });

  it('says which signatures the large code carries, and whose is to be checked on line', async () => {
    const record = aJointRecord();
    const { text } = await read(await print(record, 'en', { cose: given(record, 'en').cose.slice(0, 1) }));
    expect(text).toContain('That of Example University is checked on line.');
    expect((await read(await print(record, 'en', { cose: [] }))).text).not.toContain('Check without a network');
  });
});
