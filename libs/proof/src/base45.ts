const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUE = new Map([...ALPHABET].map((character, value) => [character, value]));

/** RFC 9285: two bytes in three characters, of those that a QR code packs closest. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const two = i + 1 < bytes.length;
    const value = two ? bytes[i]! * 256 + bytes[i + 1]! : bytes[i]!;
    text += ALPHABET[value % 45]! + ALPHABET[Math.floor(value / 45) % 45]! + (two ? ALPHABET[Math.floor(value / 2025)]! : '');
  }
  return text;
}

/** Null for what `toBase45` never writes. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const digits = text.slice(i, i + 3).split('').map((character) => VALUE.get(character) ?? Number.NaN);
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (!(value <= (digits.length === 3 ? 65_535 : 255))) return null;
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}
