/** What a figure's bytes say of it; sizes in CSS pixels. */
export interface Picture { mime: 'image/svg+xml' | 'image/png' | 'image/webp'; width: number; height: number }

/** @throws Error that says in a sentence why the bytes are no figure. */
export function pictureOf(bytes: Buffer): Picture {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) {
    return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return { mime: 'image/webp', ...webpSize(bytes) };
  const text = bytes.toString('utf8');
  const [, attributes] = /<svg\b([^>]*)>/.exec(text) ?? [];
  if (attributes === undefined) throw new Error('is neither SVG, PNG nor WebP');
  return { mime: 'image/svg+xml', ...svgSize(text, attributes) };
}

function svgSize(text: string, attributes: string): { width: number; height: number } {
  const number = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+(?:\\.\\d+)?)(?:px)?"`).exec(attributes)?.[1] ?? Number.NaN);
  const [width, height] = [number('width'), number('height')];
  if (!(width > 0 && height > 0)) throw new Error('has no width and height in pixels');
  if (!/\sviewBox="/.test(attributes)) throw new Error('has no viewBox, so it cannot be scaled');
  if (/<(?:[\w.-]+:)?(script|foreignObject|iframe|style)\b|\son\w+\s*=|javascript:|<!(doctype|entity)\b/i.test(text)) throw new Error('holds script, style or foreign content');
  if (/(?:href|src)\s*=\s*["'](?!#)/i.test(text) || /url\(\s*["']?(?!["']?#)/i.test(text)) throw new Error('refers to another file');
  return { width: Math.round(width), height: Math.round(height) };
}

/** Sizes of the three sorts of WebP: lossy, lossless, extended. */
function webpSize(bytes: Buffer): { width: number; height: number } {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ': return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default: throw new Error('is a WebP of an unknown sort');
  }
}

/** Files that may be offered for download, by the end of their name. */
export const downloadMimes: Record<string, string> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png', webp: 'image/webp', txt: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8',
};

/** The sort of a file that a course may cite: a figure, or what may be downloaded. Undefined for anything else. */
export function mimeOf(name: string, bytes: Buffer): string | undefined {
  const byName = downloadMimes[name.split('.').at(-1)!.toLowerCase()];
  if (byName && !byName.startsWith('image/')) return byName;
  try {
    return pictureOf(bytes).mime;
  } catch {
    return undefined;
  }
}
