import { afterAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Pdf } from './pdf.js';

// A template must stand inside the workspace: under the repository's root.
const folder = join('.data', `pdf-spec-${process.pid}`);
mkdirSync(folder, { recursive: true });
const template = (name: string, source: string): string => {
  const path = join(process.cwd(), folder, name);
  writeFileSync(path, source);
  return path;
};
const pdf = new Pdf();
afterAll(async () => {
  await pdf.onApplicationShutdown();
  rmSync(folder, { recursive: true, force: true });
});

async function read(bytes: Buffer): Promise<{ pages: number; text: string }> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    return { pages: document.getPageCount(), text };
  } finally {
    library.destroy();
  }
}

describe('paper', () => {
  const page = template('page.typ', '#import "/libs/platform/src/paper.typ": *\n#let data = json("/print/data.json")\n#show: paper.with(lang: "en", title: "T")\n#data.words');

  it('prints what it is given, and takes nothing in it for markup', async () => {
    const { pages, text } = await read(await pdf.render(page, { words: '#panic("no") *é*' }));
    expect(pages).toBe(1);
    expect(text).toContain('#panic("no") *é*');
  });

  it('says what is wrong with a template, and goes on printing', async () => {
    await expect(pdf.render(template('broken.typ', '#unheard-of()'), {})).rejects.toThrow('unknown variable: unheard-of');
    await expect(pdf.render(page, { words: 'after' })).resolves.toBeInstanceOf(Buffer);
  });

  it('goes on when its thread is changed for a new one', async () => {
    const printed = await Promise.all(Array.from({ length: 1030 }, (_, i) => pdf.render(page, { words: `page ${i}` })));
    expect(printed.every((bytes) => bytes.subarray(0, 5).toString() === '%PDF-')).toBe(true);
    expect((await read(printed[1029]!)).text).toContain('page 1029');
  });
});

describe('paper to be kept for decades', () => {
  const data = { words: 'សួស្តី hello' };
  const attached = JSON.stringify({ kind: 'award', names: Array.from({ length: 20 }, () => 'សុខ ចាន់សុភា') });
  const kept = {
    standard: 'a-3b', date: new Date('2026-11-23T08:09:10Z'),
    attachments: [{ name: 'record.json', bytes: Buffer.from(attached), mediaType: 'application/json', description: 'What it was made from', relationship: 'source' }],
  } as const;
  const page = template('kept.typ', '#import "/libs/platform/src/paper.typ": *\n#let data = json("/print/data.json")\n#show: paper.with(lang: "en", title: data.words)\n#data.words');
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  it('says that it is PDF/A-3b, and means it', async () => {
    const text = (await pdf.render(page, data, kept)).toString('latin1');
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toMatch(/\/Type \/OutputIntent[^]*\/S \/GTS_PDFA1/);
    expect(text).toMatch(/\/F \(record\.json\)[^]*\/AFRelationship \/Source/);
    expect(text).toContain('/CreationDate (D:20261123080910Z)');
    expect(text).not.toContain('/Encrypt');
    const descriptors = text.match(/\/Type \/FontDescriptor/g)!;
    expect(text.match(/\/FontFile[23]? /g)).toHaveLength(descriptors.length);
  });

  it('holds the attached file as it was given', async () => {
    const bytes = await pdf.render(page, data, kept);
    const found = [...bytes.toString('latin1').matchAll(/\/Type \/EmbeddedFile[^]*?stream\r?\n/g)].map(({ index, 0: head }) => inflateSync(bytes.subarray(index + head.length)).toString());
    expect(found).toEqual([attached]);
  });

  it('is the same to the last byte, whenever and wherever it is printed', async () => {
    const first = hash(await pdf.render(page, data, kept));
    await pdf.render(page, { words: 'something else' }, kept);
    expect(hash(await pdf.render(page, data, kept))).toBe(first);
    const other = new Pdf();
    expect(hash(await other.render(page, data, kept))).toBe(first);
    await other.onApplicationShutdown();
    const order = {
      id: 1, template: page, standard: 'a-3b', pages: null, files: { 'record.json': [...kept.attachments[0].bytes], 'data.json': [...Buffer.from(JSON.stringify(data))] },
      print: { date: { year: 2026, month: 11, day: 23, hour: 8, minute: 9, second: 10 }, attachments: [{ name: 'record.json', mediaType: 'application/json', description: 'What it was made from', relationship: 'source' }] },
    };
    expect(hash(await inAnotherProcess(order))).toBe(first);
  });

  it('sets its words smaller where they would need more pages than there may be', async () => {
    const long = template('long.typ', '#import "/libs/platform/src/paper.typ": *\n#let data = json("/print/data.json")\n#show: paper.with(lang: "en", title: "T")\n#set text(size: (14, 12, 10, 8, 6).at(squeeze) * 1pt)\n#data.words');
    const words = 'Many words. '.repeat(500);
    expect((await read(await pdf.render(long, { words }))).pages).toBe(3);
    expect((await read(await pdf.render(long, { words }, { pages: 1 }))).pages).toBe(1);
  });

  it('does not show one order what another one brought', async () => {
    const leak = template('leak.typ', '#import "/libs/platform/src/paper.typ": *\n#show: paper.with(lang: "en", title: "T")\n#read("/print/secret.txt")');
    await pdf.render(leak, {}, { files: { 'secret.txt': Buffer.from('mine') } });
    await expect(pdf.render(leak, {})).rejects.toThrow('file not found');
  });
});

/** The thread alone, in a process that shares nothing with this one. */
async function inAnotherProcess(order: { files: Record<string, number[]> }): Promise<Buffer> {
  const script = `import { Worker } from 'node:worker_threads';
    const order = JSON.parse(process.argv[1]);
    for (const name of Object.keys(order.files)) order.files[name] = Uint8Array.from(order.files[name]);
    const thread = new Worker(${JSON.stringify(join(import.meta.dirname, 'pdf.thread.ts'))}, { workerData: { workspace: process.cwd() }, execArgv: [] });
    thread.on('message', ({ pdf, fault }) => { process.stdout.write(fault ?? Buffer.from(pdf).toString('base64'), () => process.exit(0)); });
    thread.postMessage(order);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', '--input-type=module', '-e', script, JSON.stringify(order)], { maxBuffer: 10_000_000 });
  return Buffer.from(stdout, 'base64');
}
