const begins = (...bytes: number[]) => (head: Uint8Array): boolean => bytes.every((byte, place) => head[place] === byte);
const says = (text: string, at = 0) => (head: Uint8Array): boolean => Buffer.from(head.subarray(at, at + text.length)).toString('latin1') === text;
const zip = begins(0x50, 0x4b, 0x03, 0x04);

/** What a file of each kind begins with. A phone may call anything a photo. */
const kinds: Record<string, (head: Uint8Array) => boolean> = {
  'image/jpeg': begins(0xff, 0xd8, 0xff),
  'image/png': begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'image/webp': (head) => says('RIFF')(head) && says('WEBP', 8)(head),
  'application/pdf': says('%PDF-'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': zip,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': zip,
  'application/vnd.oasis.opendocument.text': zip,
  'text/plain': (head) => !head.includes(0),
  'audio/mp4': says('ftyp', 4),
  'audio/mpeg': (head) => says('ID3')(head) || (head[0] === 0xff && (head[1]! & 0xe0) === 0xe0),
  'audio/ogg': says('OggS'),
  'audio/webm': begins(0x1a, 0x45, 0xdf, 0xa3),
};

/** The kinds of files that people may send. */
export const fileKinds: readonly string[] = Object.keys(kinds);

/** Whether bytes that begin with `head` can be of the kind. */
export const beginsAs = (mime: string, head: Uint8Array): boolean => kinds[mime]?.(head) ?? false;
