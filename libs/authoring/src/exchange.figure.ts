import { pictureOf } from '#course';
import { createHash } from 'node:crypto';
import type { Arrival } from './exchange.js';
import type { PlainFigure } from './plain.js';

/** Names that are safe in every file system. */
const fileName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'figure';

/** The picture of a question that came in, or undefined when it is none that Kru can show. */
export function figureOf({ name, content }: PlainFigure): { file: Arrival['files'][number]; width: number; height: number } | undefined {
  const bytes = Buffer.from(content, 'base64');
  try {
    const { mime, width, height } = pictureOf(bytes);
    return { file: { sha256: createHash('sha256').update(bytes).digest('hex'), name: fileName(name), mime, bytes: bytes.length, content: bytes }, width, height };
  } catch {
    return undefined;
  }
}
