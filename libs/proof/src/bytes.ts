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

/** Digits of one base as digits of another; zeros in front stay. */
function rebase(digits: ArrayLike<number>, from: number, to: number): number[] {
  const reversed: number[] = [];
  let zeros = 0;
  while (zeros < digits.length && digits[zeros] === 0) zeros += 1;
  for (let i = zeros; i < digits.length; i++) {
    let carry = digits[i]!;
    for (let j = 0; j < reversed.length; j++) {
      carry += reversed[j]! * from;
      reversed[j] = carry % to;
      carry = Math.floor(carry / to);
    }
    for (; carry > 0; carry = Math.floor(carry / to)) reversed.push(carry % to);
  }
  for (; zeros > 0; zeros--) reversed.push(0);
  return reversed.map((_, place) => reversed[reversed.length - 1 - place]!);
}

/** Multibase base58btc: `z…`. */
export const toBase58 = (bytes: Uint8Array): string => `z${rebase(bytes, 256, 58).map((digit) => BASE58[digit]!).join('')}`;

/** Null for what is no base58btc of at most 128 characters (keys have 48, signatures 88). */
export function fromBase58(text: string): Uint8Array | null {
  if (!text.startsWith('z') || text.length > 128) return null;
  const digits: number[] = [];
  for (const character of text.slice(1)) {
    const value = VALUE_58.get(character);
    if (value === undefined) return null;
    digits.push(value);
  }
  return Uint8Array.from(rebase(digits, 58, 256));
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
