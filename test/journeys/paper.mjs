// Reads a printed page as a phone's camera would.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import readQr from 'jsqr';

/** What the QR on the first page of `pdf` says. */
export async function qrOf(pdf) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const { data, width, height } = await document.getPage(0).render({ scale: 3, render: ({ data: pixels }) => Promise.resolve(pixels) });
    // The library gives its own memory away; jsqr wants plain RGBA, and black on white does not care for the order of colours.
    return readQr.default(Uint8ClampedArray.from(data), width, height)?.data;
  } finally {
    document.destroy();
    library.destroy();
  }
}
