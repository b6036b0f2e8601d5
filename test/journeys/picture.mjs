// Pictures as a phone's camera takes them: large, and no two alike.
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A picture of stripes whose colour is `n`'s. */
export function aPicture(n, { width = 2400, height = 1800 } = {}) {
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x++) row.set([(x * n) % 256, (x >> 3) % 256, (n * 37) % 256], 1 + x * 3);
  return png(width, height, Array.from({ length: height }, () => row));
}

/** A picture so full of detail that it stays large however it is packed: more than 512 KiB as a JPEG. */
export const aDetailedPicture = ({ width = 1200, height = 900 } = {}) =>
  png(width, height, Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), randomBytes(width * 3)])));

/** ISO/IEC 15948: 8-bit RGB; the first byte of each row says that it is not filtered. */
function png(width, height, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(rows), { level: 1 });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
