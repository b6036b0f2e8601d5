import { inflateRawSync } from 'node:zlib';

/** More than a package may hold. */
export class TooLarge extends Error {}

/**
 * The files of a zip, by name. What each says of its size binds it: one that unpacks to more is broken, since a small file that lies could
 * otherwise unpack for minutes. Names are only ever compared, never opened.
 * @throws TooLarge; Error when it is no zip, or a broken one
 */
export function unzipped(zip: Buffer, most: { bytes: number; files: number }): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0) throw new Error('is no zip');
  const files = new Map<string, Buffer>();
  let [at, bytes, count] = [zip.readUInt32LE(end + 16), 0, 0];
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('its list of files is broken');
    const [method, packed, size, named] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + named);
    const from = zip.readUInt32LE(at + 42);
    at += 46 + named + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (name.endsWith('/') || name.includes('__MACOSX')) continue;
    bytes += size;
    count += 1;
    if (bytes > most.bytes || count > most.files) throw new TooLarge();
    const begin = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    files.set(name, unpacked(zip.subarray(begin, begin + packed), method, size));
  }
  return files;
}

function unpacked(packed: Buffer, method: number, size: number): Buffer {
  if (method !== 0 && method !== 8) throw new Error('is packed in an unknown way');
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  if (content.length !== size) throw new Error('unpacks to another size than it says');
  return content;
}
