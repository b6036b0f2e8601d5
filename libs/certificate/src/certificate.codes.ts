import QRCode from 'qrcode';

/** A square code as a grey picture, one byte for each of its `side` × `side` points. */
export interface CodePicture { side: number; pixels: Uint8Array }

/** Points for each module: viewers that smooth what they enlarge blur its edges only. */
const POINTS = 3;

/** Characters that a QR code packs two in eleven bits. */
const packed = /^[0-9A-Z $%*+\-./:]+$/;

type Segment = { data: string; mode: 'alphanumeric' } | { data: Uint8ClampedArray; mode: 'byte' };

const segment = (text: string): Segment =>
  (packed.test(text) ? { data: text, mode: 'alphanumeric' } : { data: new Uint8ClampedArray(new TextEncoder().encode(text)), mode: 'byte' });

/** Of an address: the mask that suits it best, and the middle level of correction. */
export const addressPicture = (text: string): CodePicture => picture(QRCode.create([segment(text)], { errorCorrectionLevel: 'M' }).modules);

/**
 * Of signatures: as many bytes as there are, so the low level of correction, whose squares are larger. They are as good as
 * random, so no mask suits them better than another, and none is looked for: that takes as long as a page takes to print.
 */
export const signaturesPicture = (text: string): CodePicture =>
  picture(QRCode.create(text.split(/(#)/).filter((part) => part !== '').map(segment), { errorCorrectionLevel: 'L', maskPattern: 2 }).modules);

function picture({ size, data }: { size: number; data: Uint8Array }): CodePicture {
  const side = size * POINTS;
  const pixels = new Uint8Array(side * side).fill(255);
  for (let row = 0; row < size; row++) {
    const first = row * POINTS * side;
    for (let column = 0; column < size; column++) {
      if (data[row * size + column]) pixels.fill(0, first + column * POINTS, first + (column + 1) * POINTS);
    }
    for (let again = 1; again < POINTS; again++) pixels.copyWithin(first + again * side, first, first + side);
  }
  return { side, pixels };
}
