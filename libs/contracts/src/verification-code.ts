/**
 * The code on a certificate: twelve characters drawn at random and a check character, of an alphabet without
 * vowels (no words) and without look-alikes. A phone can thus tell a mistyped code before it asks anybody.
 *
 * The check works in GF(3) × GF(8), whose 24 elements are the alphabet. Each place has a weight that is not zero in
 * either field and differs from its neighbour's in both, so every single wrong character and every two neighbours
 * that changed places are found. (Counting modulo 24 alone cannot do this: 24 is even.)
 */
export const CODE_ALPHABET = '2346789BCDFGHJKMPQRTVWXY';
const DRAWN = 12;

/** Powers of a generator of GF(8) (x³ + x + 1): 1, x, x², … */
const POWERS = [1, 2, 4, 3, 6, 7, 5];

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 7]!);

/** The weighted sum over both fields; 0 and 0 for a whole code. */
function sums(characters: string): [ofThree: number, ofEight: number] {
  let three = 0;
  let eight = 0;
  [...characters].forEach((character, place) => {
    const value = CODE_ALPHABET.indexOf(character);
    three = (three + (1 + (place % 2)) * (value % 3)) % 3;
    eight ^= times(Math.floor(value / 3), POWERS[place % 7]!);
  });
  return [three, eight];
}

/** The thirteenth character for twelve of the alphabet. */
export function checkCharacter(drawn: string): string {
  const found = [...CODE_ALPHABET].find((character) => sums(drawn + character).every((sum) => sum === 0));
  return found!;
}

/** True for what could stand on a certificate; whether it does, only the register knows. */
export function isVerificationCode(code: string): boolean {
  return code.length === DRAWN + 1 && [...code].every((character) => CODE_ALPHABET.includes(character)) && sums(code).every((sum) => sum === 0);
}

/** What a person typed, as the register writes it: capitals, without the spaces and hyphens of the print. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

/** In groups, as it is printed and read out: `2346-789B-CDFG-H`. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? '';

/** A new code. Rejection keeps every character equally likely. */
export function drawCode(): string {
  let drawn = '';
  while (drawn.length < DRAWN) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte! < 240) drawn += CODE_ALPHABET[byte! % 24]!;
  }
  return drawn + checkCharacter(drawn);
}
