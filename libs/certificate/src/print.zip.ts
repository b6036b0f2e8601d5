import { crc32 } from 'node:zlib';

/** One file in an archive, as its directory names it. */
export interface ZipEntry { name: string; crc: number; size: number }

/** All are stored as they are: a PDF is compressed already. The date is that of no day: the same files make the same archive. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const FIRST_OF_1980 = 0x0021;

function common({ name, crc, size }: ZipEntry): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(FLAGS, 2);
  head.writeUInt16LE(FIRST_OF_1980, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(size, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}

/** A file with the header that goes before it: archives are put together of such pieces. */
export function zipPiece(name: string, bytes: Buffer): { entry: ZipEntry; bytes: Buffer } {
  const entry = { name, crc: crc32(bytes), size: bytes.length };
  return { entry, bytes: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common(entry), Buffer.from(name), bytes]) };
}

/** What ends an archive of these pieces, in their order. @param comment ASCII, shown by who opens it */
export function zipEnd(entries: readonly ZipEntry[], comment: string): Buffer {
  let offset = 0;
  const lines = entries.map((entry) => {
    const head = Buffer.alloc(46);
    head.write('PK\u0001\u0002', 0, 'latin1');
    head.writeUInt16LE(VERSION, 4);
    common(entry).copy(head, 6);
    head.writeUInt32LE(offset, 42);
    offset += 30 + Buffer.byteLength(entry.name) + entry.size;
    return Buffer.concat([head, Buffer.from(entry.name)]);
  });
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([directory, end, Buffer.from(comment, 'latin1')]);
}
