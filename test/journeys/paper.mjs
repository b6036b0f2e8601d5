// Reads a printed page as a phone's camera would.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import readQr from 'jsqr';

/** What the small QR of `pdf` says, that anybody's camera is held over: it stands at the foot of the first page, on the left. */
export async function qrOf(pdf) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const { data, width, height } = await document.getPage(0).render({ scale: 3, render: ({ data: pixels }) => Promise.resolve(pixels) });
    const [columns, top] = [Math.floor(width * 0.4), Math.floor(height * 0.75)];
    // The library gives its own memory away; jsqr wants plain RGBA, and black on white does not care for the order of colours.
    const corner = new Uint8ClampedArray(columns * (height - top) * 4);
    for (let y = top; y < height; y++) corner.set(data.subarray(y * width * 4, (y * width + columns) * 4), (y - top) * columns * 4);
    return readQr.default(corner, columns, height - top)?.data;
  } finally {
    document.destroy();
    library.destroy();
  }
}
