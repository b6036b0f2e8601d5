/** What browsers on phones have for the reading of codes. */
interface BarcodeDetector { detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]> }
interface DetectorClass { new (options: { formats: string[] }): BarcodeDetector; getSupportedFormats(): Promise<string[]> }

/** Reads the QR of a picture; null where there is none. */
export type ReadsCodes = (picture: ImageBitmap | HTMLVideoElement) => Promise<string | null>;

/** The browser's own reader where it has one, else one that is fetched now. */
export async function codeReader(): Promise<ReadsCodes> {
  const Detector = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (Detector && (await Detector.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) {
    const detector = new Detector({ formats: ['qr_code'] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
  }
  const { default: read } = await import('jsqr');
  return async (picture) => {
    const pixels = pixelsOf(picture);
    return pixels && (read(pixels.data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' })?.data ?? null);
  };
}

/** More than this long side takes long and finds no more. */
const LONG_SIDE = 1600;
const canvas = (): CanvasRenderingContext2D | null => document.createElement('canvas').getContext('2d', { willReadFrequently: true });
let drawing: CanvasRenderingContext2D | null = null;

function pixelsOf(picture: ImageBitmap | HTMLVideoElement): ImageData | null {
  const [wide, high] = picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  drawing ??= canvas();
  if (!drawing || wide === 0 || high === 0) return null;
  const scale = Math.min(1, LONG_SIDE / Math.max(wide, high));
  drawing.canvas.width = Math.round(wide * scale);
  drawing.canvas.height = Math.round(high * scale);
  drawing.drawImage(picture, 0, 0, drawing.canvas.width, drawing.canvas.height);
  return drawing.getImageData(0, 0, drawing.canvas.width, drawing.canvas.height);
}

/** What a QR of a certificate leads to: the code of the small one, or the signed text of the large one. Null: not ours. */
export function meaningOf(text: string): { code: string } | { signed: string } | null {
  const large = /^https?:\/\/[^/]+\/v\/?#(.+)$/is.exec(text);
  if (large) return { signed: large[1]! };
  const small = /^https?:\/\/[^/]+\/(?:v|verify)\/([\w-]{13,20})\/?(?:[?#].*)?$/i.exec(text.trim());
  return small ? { code: small[1]! } : null;
}
