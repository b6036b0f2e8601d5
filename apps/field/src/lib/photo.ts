/** A photo made small enough to travel, and what it was made from. */
export interface Shot { blob: Blob; width: number; height: number; takenAt: string }

const longSide = 1600;
const quality = 0.8;

/** The size within `longSide`, its proportions kept; a small photo is never made larger. */
export function fitted(width: number, height: number, limit: number = longSide): { width: number; height: number } {
  const share = Math.min(1, limit / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** When it was taken: what the file says, unless the phone's clock has not got there yet. */
export const takenOf = (lastModified: number, now: number): string => new Date(lastModified > 0 && lastModified <= now ? lastModified : now).toISOString();

/**
 * Shrinks a photo on the phone: long side 1600 px, JPEG. Drawn anew, it loses what the camera hid in it, such as the place:
 * that goes along only when the person asks for it. @throws DOMException when it is no picture that this phone can read
 */
export async function shrink(file: File): Promise<Shot> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = fitted(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d')!;
  // What was see-through would turn black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => { canvas.toBlob(done, 'image/jpeg', quality); });
  if (!blob) throw new DOMException('the picture could not be written', 'EncodingError');
  return { blob, width, height, takenAt: takenOf(file.lastModified, Date.now()) };
}

/** Where the phone is now, or undefined when it cannot or may not say. */
export async function whereNow(): Promise<{ latitude: number; longitude: number; accuracyMetres: number } | undefined> {
  if (!('geolocation' in navigator)) return undefined;
  return new Promise((done) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => done({ latitude, longitude, accuracyMetres: accuracy }), () => done(undefined),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 });
  });
}
