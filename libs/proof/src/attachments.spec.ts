import { beforeAll, describe, expect, it } from '@jest/globals';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { aJointCertificate } from '../testing/index.js';
import { attachmentsOf } from './attachments.js';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const read = (pdf: Uint8Array): [string, string][] => attachmentsOf(new Uint8Array(pdf)).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);

interface Part { head: string; body?: Buffer }
/** A PDF as far as one that looks for its attachments is concerned. */
const pdfOf = (...parts: Part[]): Buffer => Buffer.concat([
  ascii('%PDF-1.7\n'), ...parts.flatMap(({ head, body }) => (body ? [ascii(`${head}\nstream\n`), body, ascii('\nendstream\nendobj\n')] : [ascii(`${head}\nendobj\n`)])), ascii('trailer\n<<>>\n%%EOF\n'),
]);
const fileSpec = (number: number, name: string, of: number): Part => ({ head: `${number} 0 obj\n<</Type/Filespec/F${name}/UF${name}/AFRelationship/Data/EF<</F ${of} 0 R/UF ${of} 0 R>>>>` });
const packed = (number: number, data: string | Buffer, more = '/Type/EmbeddedFile'): Part => {
  const body = deflateSync(data);
  return { head: `${number} 0 obj\n<<${more}/Filter/FlateDecode/Length ${body.length}>>`, body };
};

let printed: Buffer;
let record: string;
let credential: string;
beforeAll(async () => {
  const certificate = await aJointCertificate();
  record = JSON.stringify(certificate.record);
  credential = JSON.stringify(certificate.credentials[0]);
  const attach = (name: string, content: string): string => `#pdf.attach(${JSON.stringify(name)}, bytes(${JSON.stringify(content)}), relationship: "data", mime-type: "application/json", description: "x")\n`;
  printed = NodeCompiler.create({}).pdf({ mainFileContent: `#set document(date: none)\n${attach('record.json', record)}${attach('credential-moeys.json', credential)}A page` });
});

describe('attachments of a PDF', () => {
  it('are those that Typst puts in', () => {
    const files = Object.fromEntries(read(printed));
    expect(files).toEqual({ 'record.json': record, 'credential-moeys.json': credential });
  });

  it('are found with names and types written in any way', () => {
    expect(read(pdfOf(fileSpec(1, '(record \\(1\\)\\056json)', 2), packed(2, 'plain')))).toEqual([['record (1).json', 'plain']]);
    expect(read(pdfOf(fileSpec(1, '<FEFF1780002E006A0073006F006E>', 2), packed(2, 'hex')))).toEqual([['ក.json', 'hex']]);
    expect(read(pdfOf(packed(2, 'no type', ''), fileSpec(1, '(a.json)', 2)))).toEqual([['a.json', 'no type']]);
    expect(read(pdfOf(packed(2, 'no name')))).toEqual([['', 'no name']]);
    expect(read(pdfOf(fileSpec(1, '(a)', 3), fileSpec(2, '(b)', 4), packed(4, 'of b'), packed(3, 'of a')))).toEqual([['b', 'of b'], ['a', 'of a']]);
    expect(read(pdfOf(fileSpec(1, '(raw)', 2), { head: '2 0 obj\n<</Type /EmbeddedFile /Length 3>>', body: ascii('abc') }))).toEqual([['raw', 'abc']]);
  });

  it('are found where objects are packed in streams of objects', () => {
    const objects = '1 0 <</Type/Filespec/F(record.json)/UF(record.json)/EF<</F 7 0 R>>>> ';
    expect(read(pdfOf(packed(7, 'content', '/Type/EmbeddedFile'), packed(8, objects, '/Type/ObjStm/N 1/First 4')))).toEqual([['record.json', 'content']]);
  });

  it('are found though lengths are wrong, missing or elsewhere', () => {
    const body = deflateSync('content');
    for (const length of ['/Length 99999', '/Length 1', '/Length 9 0 R', '']) expect(read(pdfOf({ head: `2 0 obj\n<</Type/EmbeddedFile/Filter[/FlateDecode]${length}>>`, body }))).toEqual([['', 'content']]);
    const hidden = deflateSync(ascii('the word endstream is in here'), { level: 0 });
    expect(read(pdfOf({ head: '2 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>', body: hidden }))).toEqual([['', 'the word endstream is in here']]);
  });

  it('are not taken when they are bombs, encrypted, damaged or none', () => {
    expect(read(pdfOf(packed(2, Buffer.alloc(20_000_000))))).toEqual([]);
    expect(read(pdfOf(...Array.from({ length: 20 }, (_, i) => packed(i + 2, Buffer.alloc(3_000_000, i)))))).toHaveLength(5);
    expect(read(pdfOf(...Array.from({ length: 100 }, (_, i) => packed(i + 2, 'small'))))).toHaveLength(20);
    expect(read(pdfOf({ head: '2 0 obj\n<</Type/EmbeddedFile/Filter/Crypt>>', body: ascii('x') }))).toEqual([]);
    expect(read(pdfOf({ head: '2 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>', body: ascii('not deflated') }))).toEqual([]);
    for (const nothing of ['', '%PDF-1.7', 'stream\n', '1 0 obj stream\nendstream', '/EmbeddedFile', '/EF<<']) expect(read(ascii(nothing))).toEqual([]);
  });

  it('never throw, whatever is done to the file', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => { expect(Array.isArray(attachmentsOf(bytes))).toBe(true); }));
    const words = fc.constantFrom('stream\n', 'endstream', '1 0 obj', '/EF<</F 1 0 R>>', '/UF(a', '/F<41>', '/Type/EmbeddedFile', '/ObjStm', '/Filter/FlateDecode', '/Length 5', '>>', '<<', '(', '\\', '\u00ff');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => { expect(Array.isArray(read(ascii(parts.join(' '))))).toBe(true); }));
    fc.assert(fc.property(fc.nat(printed.length - 1), fc.nat(255), fc.nat(3), (at, byte, cut) => {
      const changed = new Uint8Array(cut === 0 ? printed.subarray(0, at) : printed);
      changed[at] = byte;
      for (const { bytes } of attachmentsOf(changed)) expect(bytes.length).toBeLessThan(100_000);
    }), { numRuns: 200 });
  });

  it('of a huge file without any are looked for in a moment', () => {
    const huge = Buffer.alloc(20_000_000, '1 0 obj << >> stream\nendstream /EF<</F 1 0 R>> ');
    const start = performance.now();
    expect(read(huge)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

it('a file of streams that never end does not keep a phone busy', () => {
  const endless = Buffer.concat([ascii('1 0 obj\n<</Type/EmbeddedFile/ObjStm>>\nstream\n'.repeat(20_000)), Buffer.alloc(24 * 1024 * 1024, 0x20)]);
  const began = performance.now();
  expect(attachmentsOf(endless)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(8_000);
});
