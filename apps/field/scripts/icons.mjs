// Draws the app's icon (an open book on indigo over the krama check) as SVG and as the PNGs that phones ask for.
//   node scripts/icons.mjs
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const indigo = [0x2f, 0x4a, 0x9e];
const weave = [0x25, 0x3b, 0x80];
const paper = [0xfd, 0xfc, 0xf9];
const box = 24;

// The book, in a box of 24: cubic curves and straight lines as points [x0, y0, x1, y1, x2, y2, x3, y3].
const straight = (x0, y0, x1, y1) => [x0, y0, x0, y0, x1, y1, x1, y1];
const curves = [
  [12, 7.5, 10.3, 6.3, 8, 5.8, 5, 5.8], straight(5, 5.8, 5, 16), [5, 16, 8, 16, 10.3, 16.4, 12, 17.8], [12, 17.8, 13.7, 16.4, 16, 16, 19, 16],
  straight(19, 16, 19, 5.8), [19, 5.8, 16, 5.8, 13.7, 6.3, 12, 7.5], straight(12, 7.5, 12, 17.8),
];
const stroke = 1.5;
const bandTop = 20;

const at = ([x0, y0, x1, y1, x2, y2, x3, y3], t) => {
  const u = 1 - t;
  return [u ** 3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x3, u ** 3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t ** 3 * y3];
};
const points = curves.flatMap((curve) => Array.from({ length: 200 }, (_, step) => at(curve, step / 199)));

const colourAt = (x, y) => {
  if (points.some(([px, py]) => (px - x) ** 2 + (py - y) ** 2 <= (stroke / 2) ** 2)) return paper;
  if (y < bandTop) return indigo;
  const odd = (Math.floor(x) + Math.floor(y)) % 2 === 0;
  return odd ? weave : Math.floor(x) % 2 === 0 ? paper : indigo;
};

function png(size) {
  const rows = Buffer.alloc(size * (size * 3 + 1));
  const samples = [0.25, 0.75];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      for (const dy of samples) for (const dx of samples) colourAt(((column + dx) / size) * box, ((row + dy) / size) * box).forEach((value, channel) => { sum[channel] += value / 4; });
      sum.forEach((value, channel) => { rows[row * (size * 3 + 1) + 1 + column * 3 + channel] = Math.round(value); });
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const hex = (colour) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const path = curves.map(([x0, y0, ...rest]) => `M${x0} ${y0}C${rest.join(' ')}`).join('');
const squares = Array.from({ length: box * (box - bandTop) }, (_, index) => [index % box, bandTop + Math.floor(index / box)])
  .map(([x, y]) => ({ colour: colourAt(x + 0.5, y + 0.5), path: `M${x} ${y}h1v1h-1z` }));
const cells = (colour) => squares.filter((square) => square.colour === colour).map((square) => square.path).join('');
writeFileSync('static/icon.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}"><path fill="${hex(indigo)}" d="M0 0h${box}v${box}H0z"/>`
  + `<path fill="${hex(weave)}" d="${cells(weave)}"/><path fill="${hex(paper)}" d="${cells(paper)}"/>`
  + `<path fill="none" stroke="${hex(paper)}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round" d="${path}"/></svg>\n`);
for (const size of [192, 512]) writeFileSync(`static/icon-${size}.png`, png(size));
