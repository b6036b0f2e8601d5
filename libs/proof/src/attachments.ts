import { inflate } from './inflate.js';

export interface Attachment { name: string; bytes: Uint8Array }

const LARGEST_PDF = 64 * 1024 * 1024;
/** No certificate of ours comes near: a bundle has some 20 kB. */
const LARGEST = 4 * 1024 * 1024;
const LARGEST_IN_ALL = 16 * 1024 * 1024;
const MOST = 20;
const MOST_STREAMS = 20_000;
const MOST_NAMES = 1000;
/** What others saved may have a damaged one; a file with more of them is made to keep us busy. */
const MOST_FAILURES = 10;
/** A dictionary before a stream is never longer. */
const DICTIONARY = 4096;

interface Stream { object: string; dictionary: string; start: number }

/** Each character one byte, so that places in the text are places in the file. */
function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  // `TextDecoder('latin1')` reads windows-1252, which has others at 80–9F.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** All streams with the dictionaries before them, wherever the file's tables say they are: those are often wrong in what was saved again. */
function streamsOf(text: string): Stream[] {
  const streams: Stream[] = [];
  const pattern = /stream(?:\r\n|\n|\r)/g;
  for (let match = pattern.exec(text); match && streams.length < MOST_STREAMS; match = pattern.exec(text)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const before = text.slice(Math.max(0, match.index - DICTIONARY), match.index);
    const at = before.lastIndexOf(' obj');
    const object = /(\d+)\s+\d+$/.exec(before.slice(Math.max(0, at - 20), Math.max(0, at)));
    if (object) streams.push({ object: object[1]!, dictionary: before.slice(at), start: match.index + match[0].length });
  }
  return streams;
}

/** Takes streams out of the file until what they hold grows too much. */
class Reader {
  private left = LARGEST_IN_ALL;
  private failures = 0;

  constructor(private readonly bytes: Uint8Array, private readonly text: string) {}

  /** Null where it is damaged, too large, or packed in a way that no writer of attachments uses. */
  content({ dictionary, start }: Stream): Uint8Array | null {
    const flate = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary);
    if (/\/DecodeParms|\/DP\b/.test(dictionary) || (!flate && /\/Filter\b/.test(dictionary))) return null;
    if (this.failures >= MOST_FAILURES) return null;
    const ends = this.ends(dictionary, start);
    // Looked for through all the file: often enough, that takes minutes.
    if (ends.length === 0) this.failures += 1;
    for (const end of ends) {
      const packed = this.bytes.subarray(start, end);
      const limit = Math.min(LARGEST, this.left);
      const content = flate ? inflate(packed, 'zlib', limit) : packed.length <= limit ? packed.slice() : null;
      if (!content) {
        this.failures += 1;
        continue;
      }
      this.left -= content.length;
      return content;
    }
    return null;
  }

  /** Where the stream may end: after the length it gives, else at the word for it, which could stand within packed bytes too. */
  private ends(dictionary: string, start: number): number[] {
    const ends: number[] = [];
    const length = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)\b/.exec(dictionary);
    const given = length ? start + Number(length[1]) : 0;
    if (length && /^\s{0,2}endstream/.test(this.text.slice(given, given + 12))) ends.push(given);
    for (let at = this.text.indexOf('endstream', start); at >= 0 && ends.length < 3; at = this.text.indexOf('endstream', at + 1)) {
      ends.push(at - (this.text.slice(at - 2, at) === '\r\n' ? 2 : /[\r\n]/.test(this.text[at - 1] ?? '') ? 1 : 0));
    }
    return ends;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string of a PDF, `(like this)` or `<6C696B65>`, as text. */
function stringOf(source: string): string {
  const raw = source.startsWith('<')
    ? (source.replace(/[^0-9A-Fa-f]/g, '').match(/.{2}/g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')
    : source.slice(1, -1).replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal: string | undefined, character: string | undefined) =>
      (octal !== undefined ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : character === undefined ? '' : (ESCAPES[character] ?? character)));
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  return bytes[0] === 0xef && bytes[1] === 0xbb ? new TextDecoder().decode(bytes) : raw;
}

const STRING = String.raw`(\((?:[^()\\]|\\[^])*\)|<[0-9A-Fa-f\s]*>)`;

/** Names of embedded files by the object that holds them, as file specifications give them. */
function namesIn(text: string, names: Map<string, string>): void {
  let seen = 0;
  for (const match of text.matchAll(/\/EF\s*<<([^>]{0,200})>>/g)) {
    if (++seen > MOST_NAMES) return;
    const around = text.slice(Math.max(0, match.index - 600), match.index + 600);
    const at = Math.min(600, match.index);
    const from = Math.max(around.lastIndexOf('obj', at), around.lastIndexOf('/Filespec', at) - 40, 0);
    const near = around.slice(from, (/endobj|\/Filespec/.exec(around.slice(at + match[0].length + 60))?.index ?? 600) + at + match[0].length + 60);
    const name = new RegExp(String.raw`/UF\s*${STRING}`).exec(near) ?? new RegExp(String.raw`/F\s*${STRING}`).exec(near);
    for (const [, object] of match[1]!.matchAll(/\/U?F\s+(\d+)\s+\d+\s+R/g)) if (name && !names.has(object!)) names.set(object!, stringOf(name[1]!));
  }
}

/**
 * The files that are attached to a PDF, ours or saved again by others: found by looking for them, not by the file's
 * tables. Never throws, whatever it is given, and takes no more memory than a certificate could need.
 */
export function attachmentsOf(pdf: Uint8Array): Attachment[] {
  if (pdf.length > LARGEST_PDF) return [];
  const text = textOf(pdf);
  const reader = new Reader(pdf, text);
  const streams = streamsOf(text);
  const names = new Map<string, string>();
  namesIn(text, names);
  // Newer writers pack all small objects, and with them the names.
  for (const stream of streams) {
    if (!/\/ObjStm\b/.test(stream.dictionary)) continue;
    const content = reader.content(stream);
    if (content) namesIn(textOf(content), names);
  }
  const attachments: Attachment[] = [];
  for (const stream of streams) {
    if (attachments.length === MOST || !(names.has(stream.object) || /\/EmbeddedFile\b/.test(stream.dictionary))) continue;
    const bytes = reader.content(stream);
    if (bytes) attachments.push({ name: names.get(stream.object) ?? '', bytes });
  }
  return attachments;
}
