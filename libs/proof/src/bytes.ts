const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

export const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
};

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUE_58 = new Map([...BASE58].map((character, value) => [character, value]));
/** Four digits of base 58, and three bytes, at a time: their product is still a whole number. */
const FOUR = 58 ** 4;
const THREE = 256 ** 3;

/** Digits of one base, the first the highest, as digits of another. */
function rebase(digits: readonly number[], from: number, to: number): number[] {
  const reversed: number[] = [];
  for (const digit of digits) {
    let carry = digit;
    for (let j = 0; j < reversed.length; j++) {
      carry += reversed[j]! * from;
      reversed[j] = carry % to;
      carry = Math.floor(carry / to);
    }
    for (; carry > 0; carry = Math.floor(carry / to)) reversed.push(carry % to);
  }
  return reversed.map((_, place) => reversed[reversed.length - 1 - place]!);
}

/** `size` digits of `base` in each; the first may be short of some. */
function joined(digits: ArrayLike<number>, base: number, size: number): number[] {
  const groups = Array.from({ length: Math.ceil(digits.length / size) }, () => 0);
  const short = groups.length * size - digits.length;
  for (let i = 0; i < digits.length; i++) {
    const group = Math.floor((i + short) / size);
    groups[group] = groups[group]! * base + digits[i]!;
  }
  return groups;
}

/** Each as `size` digits of `base`, without the zeros in front. */
function parted(groups: readonly number[], base: number, size: number): number[] {
  const digits: number[] = [];
  for (const group of groups) for (let at = size - 1; at >= 0; at--) digits.push(Math.floor(group / base ** at) % base);
  const first = digits.findIndex((digit) => digit !== 0);
  return first < 0 ? [] : digits.slice(first);
}

const zerosBefore = (digits: ArrayLike<number>): number[] => {
  const zeros: number[] = [];
  while (zeros.length < digits.length && digits[zeros.length] === 0) zeros.push(0);
  return zeros;
};

/** Multibase base58btc: `z…`. */
export const toBase58 = (bytes: Uint8Array): string =>
  `z${[...zerosBefore(bytes), ...parted(rebase(joined(bytes, 256, 3), THREE, FOUR), 58, 4)].map((digit) => BASE58[digit]!).join('')}`;

/** Null for what is no base58btc of at most 128 characters (keys have 48, signatures 88). */
export function fromBase58(text: string): Uint8Array | null {
  if (!text.startsWith('z') || text.length > 128) return null;
  const digits: number[] = [];
  for (const character of text.slice(1)) {
    const value = VALUE_58.get(character);
    if (value === undefined) return null;
    digits.push(value);
  }
  return Uint8Array.from([...zerosBefore(digits), ...parted(rebase(joined(digits, 58, 4), FOUR, THREE), 256, 3)]);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = BASE64[three >> 18]! + BASE64[(three >> 12) & 63]! + BASE64[(three >> 6) & 63]! + BASE64[three & 63]!;
    text += characters.slice(0, Math.min(4, bytes.length - i + 1));
  }
  return text;
}

/** Null for what is no base64url as `toBase64url` writes it. */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | BASE64.indexOf(text[i]!)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 255;
  }
  return bits & ((1 << count) - 1) ? null : bytes;
}
