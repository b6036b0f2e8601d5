import type { AwardRecord } from '#contracts';
import { decode, encode } from 'cbor2';

/** What the large code holds of an award, all of it printed beside it. */
export interface QrFields {
  number: string; code: string; achievement: { code: string; version: number };
  names: { km: string; latin: string }; awardedAt: string; expiresAt: string | null; ects: number | null;
  joint: AwardRecord['joint'];
  /** The coordinator first. */
  issuers: { did: string; required: boolean }[];
  /** In as many languages as there was room for. */
  title: { km?: string; en?: string; fr?: string };
}

/** Keys of the CBOR map. Never used for another meaning. */
const KEY = { number: 1, code: 2, achievement: 3, km: 4, latin: 5, awardedAt: 6, expiresAt: 7, ects: 8, issuers: 9, others: 10, joint: 11, titleKm: 12, titleEn: 13, titleFr: 14 } as const;
const JOINT: readonly AwardRecord['joint'][] = ['none', 'joint', 'single_by_decision'];

/** A QR code of version 13 holds so many characters at levels M and L (483 and 619, less the seven that a `#` costs); so many of them are the address. */
const ROOM = [476, 612];
const ADDRESS = 44;
/** Bytes of COSE around the payload, and for each signature. */
const AROUND = 14;
const SIGNATURE = 86;

const KHMER = 0x1780;
const INVISIBLE = ['\u200b', '\u200c', '\u200d'];

/** Khmer at a byte a character where UTF-8 takes three: U+1780–17FF as 0x80–FF, ASCII as it is. Text that holds more stays text. */
function pack(text: string): Uint8Array | string {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const invisible = INVISIBLE.indexOf(character);
    if (point >= 0x20 && point < 0x7f) bytes.push(point);
    else if (point >= KHMER && point < KHMER + 128) bytes.push(point - KHMER + 128);
    else if (invisible >= 0) bytes.push(invisible + 1);
    else return text;
  }
  return bytes.length < new TextEncoder().encode(text).length ? Uint8Array.from(bytes) : text;
}

const unpack = (value: unknown): string | undefined => {
  if (typeof value === 'string' || value === undefined) return value;
  if (!(value instanceof Uint8Array)) throw new TypeError('no text');
  return Array.from(value, (byte) => (byte >= 128 ? String.fromCharCode(KHMER + byte - 128) : byte < 4 ? INVISIBLE[byte - 1]! : String.fromCharCode(byte))).join('');
};

const seconds = (moment: string): number => Math.floor(Date.parse(moment) / 1000);
const momentOf = (value: unknown): string => new Date(Number(value) * 1000).toISOString();
const short = (did: string): string => did.replace(/^did:/, '');

/** What the institutions sign for the large QR code: the same bytes for the same record. */
export function qrPayloadOf(record: AwardRecord): Uint8Array {
  const { number, code, achievement, names, awardedAt, expiresAt, ects, joint, issuers, title } = record;
  const others = issuers.filter(({ required }) => !required).map(({ did }) => short(did));
  const payload = new Map<number, unknown>([
    [KEY.number, number], [KEY.code, code], [KEY.achievement, [achievement.code, achievement.version]], [KEY.km, pack(names.km)], [KEY.latin, pack(names.latin)], [KEY.awardedAt, seconds(awardedAt)],
    ...(expiresAt === null ? [] : [[KEY.expiresAt, seconds(expiresAt)] as const]), ...(ects === null ? [] : [[KEY.ects, ects] as const]),
    [KEY.issuers, issuers.filter(({ required }) => required).map(({ did }) => short(did))], ...(others.length > 0 ? [[KEY.others, others] as const] : []),
    ...(joint === 'none' ? [] : [[KEY.joint, JOINT.indexOf(joint)] as const]),
  ]);
  const rooms = ROOM.map((characters) => Math.floor(((characters - ADDRESS) * 2) / 3) - AROUND - SIGNATURE * issuers.length);
  // A title is worth less than a code that is read from a worn page.
  let length = encode(payload).length;
  const room = rooms.find((bytes) => length <= bytes) ?? 0;
  for (const [key, words] of [[KEY.titleKm, title.km], [KEY.titleEn, title.en], [KEY.titleFr, title.fr]] as const) {
    const packed = pack(words);
    const longer = length + 1 + lengthOf(packed);
    if (longer > room) continue;
    payload.set(key, packed);
    length = longer;
  }
  return encode(payload);
}

/** Of a text or of bytes in CBOR: a map of fewer than 24 entries grows by this and a byte for its key. */
function lengthOf(value: Uint8Array | string): number {
  const { length } = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return length + (length < 24 ? 1 : length < 256 ? 2 : 3);
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Null for what is no payload of ours. */
export function readPayload(bytes: Uint8Array): QrFields | null {
  try {
    const map = decode<Map<number, unknown>>(bytes);
    if (!(map instanceof Map)) return null;
    const [number, code, achievement, km, latin] = [map.get(KEY.number), map.get(KEY.code), map.get(KEY.achievement), unpack(map.get(KEY.km)), unpack(map.get(KEY.latin))];
    const [required, others, ects] = [map.get(KEY.issuers), map.get(KEY.others) ?? [], map.get(KEY.ects) ?? null];
    if (!isText(number) || !isText(code) || km === undefined || latin === undefined || !Array.isArray(achievement) || !Array.isArray(required) || !Array.isArray(others)) return null;
    if (![...required, ...others].every(isText) || required.length === 0 || (ects !== null && typeof ects !== 'number')) return null;
    const title = { km: unpack(map.get(KEY.titleKm)), en: unpack(map.get(KEY.titleEn)), fr: unpack(map.get(KEY.titleFr)) };
    return {
      number, code, achievement: { code: String(achievement[0]), version: Number(achievement[1]) }, names: { km, latin }, awardedAt: momentOf(map.get(KEY.awardedAt)),
      expiresAt: map.has(KEY.expiresAt) ? momentOf(map.get(KEY.expiresAt)) : null, ects, joint: JOINT[Number(map.get(KEY.joint) ?? 0)] ?? 'none',
      issuers: [...required.map((did) => ({ did: `did:${String(did)}`, required: true })), ...others.map((did) => ({ did: `did:${String(did)}`, required: false }))],
      title: Object.fromEntries(Object.entries(title).filter(([, words]) => words !== undefined)),
    };
  } catch {
    return null;
  }
}
