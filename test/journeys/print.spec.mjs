// What is printed, against what others make of the same: Khmer beside Chromium's, and both codes read back from a poor picture of the page.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import readQr from 'jsqr';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { printCertificate } from '../../dist/libs/certificate/src/certificate.print.js';
import { Pdf } from '../../dist/libs/platform/src/pdf.js';
import { qrPayloadOf, qrSigningInput, verifyQr, webCrypto } from '../../dist/libs/proof/src/index.js';
import { anAward } from '../load/paper.mjs';
import { khmerWords } from './khmer-words.mjs';

const require = createRequire(import.meta.url);
const fonts = {
  'Kantumruy Pro': join(dirname(require.resolve('@expo-google-fonts/kantumruy-pro/package.json')), '400Regular', 'KantumruyPro_400Regular.ttf'),
  'Noto Sans Khmer': join(dirname(require.resolve('@expo-google-fonts/noto-sans-khmer/package.json')), '400Regular', 'NotoSansKhmer_400Regular.ttf'),
};
// A template must stand in the workspace, which is `dist` here.
const folder = resolve(import.meta.dirname, '..', '..', 'dist', `.print-spec-${process.pid}`);

/** Three columns of ten on an A4 page, 24 pt, at two pixels a point. */
const [COLUMNS, ROWS, SIZE, SCALE] = [3, 10, 24, 2];
const [CELL, LINE] = [190, 80];
const PER_PAGE = COLUMNS * ROWS;
const place = (n) => ({ page: Math.floor(n / PER_PAGE), x: 15 + (n % COLUMNS) * CELL, y: 50 + Math.floor((n % PER_PAGE) / COLUMNS) * LINE });
const template = `#import "/libs/platform/src/paper.typ": *
#let data = json("/print/data.json")
#show: paper.with(lang: "km", title: "words", margin: 0pt)
#set text(font: data.font, size: ${SIZE}pt, top-edge: "baseline", bottom-edge: "baseline", fill: black)
#for (i, words) in data.pages.enumerate() {
  if i > 0 { pagebreak() }
  for word in words { place(top + left, dx: word.x * 1pt, dy: word.y * 1pt, box(word.text)) }
}`;

let browser;
let library;
let pdf;
before(async () => {
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox', '--font-render-hinting=none'] });
  library = await PDFiumLibrary.init();
  pdf = new Pdf();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'words.typ'), template);
});
after(async () => {
  await browser.close();
  library.destroy();
  await pdf.onApplicationShutdown();
  rmSync(folder, { recursive: true, force: true });
});

async function pixelsOf(bytes, scale) {
  const document = await library.loadDocument(bytes);
  try {
    const pages = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale, render: ({ data: pixels }) => Promise.resolve(Uint8Array.from(pixels)) });
      pages.push({ data: Uint8Array.from(data), width, height });
    }
    return pages;
  } finally {
    document.destroy();
  }
}

/** Dark points of a picture, as one byte each. */
const inkOf = ({ data, width, height }) => ({ width, height, ink: Uint8Array.from({ length: width * height }, (_, i) => (data[i * 4] < 128 ? 1 : 0)) });

async function printed(font, words) {
  const pages = Array.from({ length: Math.ceil(words.length / PER_PAGE) }, () => []);
  words.forEach((text, n) => { const { page, x, y } = place(n); pages[page].push({ text, x, y }); });
  return (await pixelsOf(await pdf.render(join(folder, 'words.typ'), { font, pages }), SCALE)).map(inkOf);
}

async function drawn(font, words) {
  const page = await browser.newPage();
  try {
    await page.setContent('<html lang="km"><canvas lang="km"></canvas></html>');
    const source = readFileSync(fonts[font]).toString('base64');
    const placed = words.map((text, n) => ({ text, ...place(n) }));
    const found = await page.evaluate(async ({ source, placed, size, scale, width, height }) => {
      const face = new FontFace('printed', Uint8Array.from(atob(source), (c) => c.charCodeAt(0)));
      document.fonts.add(await face.load());
      const pages = [];
      for (let n = 0; n <= placed.at(-1).page; n++) {
        const canvas = document.querySelector('canvas');
        Object.assign(canvas, { width, height });
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context.fillStyle = 'white';
        context.fillRect(0, 0, width, height);
        context.fillStyle = 'black';
        // Widths as the font has them, not rounded to points of a screen.
        context.textRendering = 'geometricPrecision';
        context.font = `${size * scale}px printed`;
        for (const { text, x, y, page } of placed) if (page === n) context.fillText(text, x * scale, y * scale);
        const { data } = context.getImageData(0, 0, width, height);
        let bits = '';
        for (let i = 0; i < data.length; i += 4) bits += data[i] < 128 ? '1' : '0';
        pages.push(bits);
      }
      return pages;
    }, { source, placed, size: SIZE, scale: SCALE, width: 1190, height: 1684 });
    return found.map((bits) => ({ width: 1190, height: 1684, ink: Uint8Array.from(bits, Number) }));
  } finally {
    await page.close();
  }
}

/** Half the width of a letter: a word is as like as the place where it is least so. */
const STEP = 24;

/** The share of ink of one picture's cell that the other has within a pixel when it is moved by so many, where it is smallest. */
function covered(one, other, { x, y }, [right, down]) {
  const from = (x - 8) * SCALE;
  const steps = Math.ceil(((CELL - 2) * SCALE) / STEP);
  const [ink, found] = [Array.from({ length: steps + 1 }, () => 0), Array.from({ length: steps + 1 }, () => 0)];
  const near = (column, row) => {
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (other.ink[(row + down + dy) * other.width + column + right + dx]) return true;
    return false;
  };
  for (let row = (y - 38) * SCALE; row < (y + 38) * SCALE; row++) {
    for (let column = from; column < (x + CELL - 10) * SCALE; column++) {
      if (!one.ink[row * one.width + column]) continue;
      const step = Math.floor((column - from) / STEP);
      ink[step]++;
      if (near(column, row)) found[step]++;
    }
  }
  // Of two steps together, so that no letter falls between; of little ink a few points are no lost sign.
  const shares = ink.slice(1).map((more, i) => (found[i] + found[i + 1] + 20) / (ink[i] + more + 20));
  return ink.every((each) => each === 0) ? 0 : Math.min(...shares);
}

/** Where a whole word stands may differ by a rounded pixel; how it is made up may not. */
const moves = [[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, -1], [1, -1], [-1, 1]];

function likeness(ours, theirs, n) {
  const at = place(n);
  let best = 0;
  for (const [right, down] of moves) {
    best = Math.max(best, Math.min(covered(ours[at.page], theirs[at.page], at, [right, down]), covered(theirs[at.page], ours[at.page], at, [-right, -down])));
    if (best >= ALIKE) break;
  }
  return best;
}
/** Words set right come to 0.92 and more, words that lost one sign to 0.87 at most. */
const ALIKE = 0.9;
/** The last subscript of a word. */
const COENG = /\u17d2([\u1780-\u17a2])(?!.*\u17d2)/;

describe('Khmer on paper', () => {
  for (const font of Object.keys(fonts)) {
    it(`is set in ${font} as Chromium sets it, in ${khmerWords.length} hard words`, async () => {
      assert.ok(khmerWords.length >= 200 && new Set(khmerWords).size === khmerWords.length);
      const [ours, theirs] = [await printed(font, khmerWords), await drawn(font, khmerWords)];
      const unlike = khmerWords.map((word, n) => ({ word, likeness: likeness(ours, theirs, n) })).filter((each) => each.likeness < ALIKE);
      assert.deepEqual(unlike, []);
    });
  }

  it('would be found out if a subscript were lost, or stood beside its letter', async () => {
    const font = 'Kantumruy Pro';
    const stacked = khmerWords.filter((word) => COENG.test(word));
    assert.ok(stacked.length >= 100);
    const theirs = await drawn(font, stacked);
    // Lost; and as a shaper sets it that does not know coeng: letter beside letter.
    for (const wrong of [(word) => word.replace(COENG, ''), (word) => word.replace(COENG, '\u17d2\u200c$1')]) {
      const ours = await printed(font, stacked.map(wrong));
      assert.deepEqual(stacked.filter((_, n) => likeness(ours, theirs, n) >= ALIKE), []);
    }
  });
});

/** As a phone takes it of a print that lies askew: turned, at 150 points an inch, packed by JPEG. */
async function photographed({ data, width, height }) {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(async ({ source, width, height }) => {
      const pixels = Uint8ClampedArray.from(atob(source), (c) => c.charCodeAt(0));
      const flat = new OffscreenCanvas(width, height);
      flat.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
      const turned = new OffscreenCanvas(width, height);
      const context = turned.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.translate(width / 2, height / 2);
      context.rotate((1.5 * Math.PI) / 180);
      context.drawImage(flat, -width / 2, -height / 2);
      const jpeg = await turned.convertToBlob({ type: 'image/jpeg', quality: 0.6 });
      const seen = new OffscreenCanvas(width, height);
      seen.getContext('2d').drawImage(await createImageBitmap(jpeg), 0, 0);
      const { data: found } = seen.getContext('2d').getImageData(0, 0, width, height);
      let binary = '';
      for (let i = 0; i < found.length; i += 32_768) binary += String.fromCharCode(...found.subarray(i, i + 32_768));
      return btoa(binary);
    }, { source: Buffer.from(data).toString('base64'), width, height });
    return { data: Buffer.from(base64, 'base64'), width, height };
  } finally {
    await page.close();
  }
}

/** Points one's phone at the code in the lower part of the page, left or right. */
function scan({ data, width, height }, right) {
  const [from, to, top] = [right ? Math.floor(width * 0.6) : 0, right ? width : Math.floor(width * 0.45), Math.floor(height * 0.6)];
  const part = new Uint8ClampedArray((to - from) * (height - top) * 4);
  for (let row = top; row < height; row++) part.set(data.subarray((row * width + from) * 4, (row * width + to) * 4), (row - top) * (to - from) * 4);
  return readQr.default(part, to - from, height - top)?.data;
}

describe('a poor picture of a certificate', () => {
  const origin = 'https://kru.moeys.gov.kh';
  const multikey = (key) => `z${base58(Buffer.concat([Buffer.from([0xed, 0x01]), key]))}`;

  for (const joint of [false, true]) {
    it(`still gives both codes, and the signatures of the large one hold (${joint ? 'two institutions' : 'one institution'})`, async () => {
      const record = joint ? ofTwo(anAward(7)) : anAward(7);
      const input = qrSigningInput(qrPayloadOf(record));
      const cose = [];
      const issuers = [];
      for (const [n, { did, role }] of record.issuers.entries()) {
        const secret = new Uint8Array(32).fill(n + 1);
        const kid = Buffer.alloc(32, n + 11).toString('base64url');
        cose.push({ kid, issuer: did, signature: await signAsync(input, secret) });
        issuers.push({ did, role, name: { km: 'ក', en: 'a', fr: 'à' }, keys: [{ kid, algorithm: 'Ed25519', publicKeyMultibase: multikey(await getPublicKeyAsync(secret)), jwk: null, validFrom: '2026-01-01T00:00:00.000Z', retiredAt: null, compromisedAt: null }] });
      }
      const bytes = await printCertificate(pdf, record, { lang: 'km', origin, cose, credentials: [] });
      const [page] = await pixelsOf(bytes, 150 / 72);
      const photo = await photographed(page);
      assert.equal(scan(photo, false), `${origin}/v/${record.code}`.toUpperCase());
      const large = scan(photo, true);
      assert.ok(large, 'the large code was not read');
      const trust = { kind: 'trust', schema: 1, madeAt: '2026-11-23T00:00:00.000Z', issuers, witnesses: {} };
      const { signature, fields } = await verifyQr(large, trust, { now: new Date('2026-12-01'), crypto: webCrypto });
      assert.equal(signature.state, 'valid');
      assert.equal(fields.names.km, record.names.km);
      assert.equal(fields.number, record.number);
    });
  }
});

function ofTwo(record) {
  const [ministry] = record.issuers;
  const partner = { ...ministry, did: 'did:web:universite.example', code: 'universite', role: 'partner', country: 'FR', title: 'Diplôme d’université', titleLanguage: 'fr', name: { km: 'សាកលវិទ្យាល័យគំរូ', en: 'Example University', fr: 'Université Exemple' } };
  return { ...record, joint: 'joint', ects: 60, agreement: { code: 'double', version: 1, sha256: 'a'.repeat(64), reference: 'KH-FR 2026/01' }, issuers: [ministry, partner] };
}

function base58(bytes) {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet[Number(value % 58n)] + text;
  return text;
}
