import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { FileRef } from '#contracts';
import type { Dice } from './dice.js';

export interface Photo { bytes: Buffer; file: FileRef }

const WIDTH = 200;
const HEIGHT = 132;

type Colour = readonly [number, number, number];
const walls: readonly Colour[] = [[238, 220, 170], [206, 222, 226], [226, 206, 190], [214, 226, 200]];

/** A drawing of a classroom's wall with its board, in place of a photo: nobody's face, and no two alike. A few kilobytes of PNG. */
export function aPhoto(dice: Dice, name: string): Photo {
  const wall = dice.pick(walls);
  const board = { left: dice.int(20, 60), top: dice.int(18, 40), width: dice.int(80, 120), height: dice.int(40, 60) };
  const floor = dice.int(96, 110);
  const lines = Array.from({ length: 4 }, () => dice.int(20, board.width - 14));
  const colour = (x: number, y: number): Colour => {
    const [inX, inY] = [x - board.left, y - board.top];
    if (inX >= 0 && inY >= 0 && inX < board.width && inY < board.height) {
      const line = Math.floor(inY / 12);
      return inY % 12 === 6 && inX > 8 && inX < (lines[line] ?? 0) ? [236, 240, 232] : [38, 78, 62];
    }
    if (y >= floor) return (x + y) % 24 < 12 ? [150, 110, 74] : [140, 102, 68];
    return wall;
  };
  const bytes = png(colour);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, file: { sha256, name, mime: 'image/png', bytes: bytes.length } };
}

/** PNG (ISO/IEC 15948): 8-bit RGB, no filter. */
function png(colour: (x: number, y: number) => Colour): Buffer {
  const pixels = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) pixels.set(colour(x, y), y * (1 + WIDTH * 3) + 1 + x * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
