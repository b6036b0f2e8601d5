import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const page = template('page.typ', '#import "/libs/platform/src/paper.typ": *\n#let data = json(bytes(sys.inputs.data))\n#show: paper.with(lang: "en", title: "T")\n#data.words');

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
    const printed = await Promise.all(Array.from({ length: 230 }, (_, i) => pdf.render(page, { words: `page ${i}` })));
    expect(printed.every((bytes) => bytes.subarray(0, 5).toString() === '%PDF-')).toBe(true);
    expect((await read(printed[229]!)).text).toContain('page 229');
  });
});
