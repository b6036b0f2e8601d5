import { describe, expect, it } from '@jest/globals';
import { pictureOf } from './figure.js';

const svg = (attributes: string, content = ''): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`);
const sized = 'width="320" height="200" viewBox="0 0 320 200"';

describe('pictureOf', () => {
  it('reads the size of SVG, PNG and the three sorts of WebP', () => {
    expect(pictureOf(svg(sized))).toEqual({ mime: 'image/svg+xml', width: 320, height: 200 });
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from([0, 0, 1, 64, 0, 0, 0, 200])]);
    expect(pictureOf(png)).toEqual({ mime: 'image/png', width: 320, height: 200 });
    const webp = (sort: string, rest: number[]): Buffer => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from(sort), Buffer.alloc(4), Buffer.from(rest)]);
    expect(pictureOf(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 64, 1, 200, 0]))).toEqual({ mime: 'image/webp', width: 320, height: 200 });
    const bits = 319 | (199 << 14);
    expect(pictureOf(webp('VP8L', [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >> 24) & 255]))).toEqual({ mime: 'image/webp', width: 320, height: 200 });
    expect(pictureOf(webp('VP8X', [0, 0, 0, 0, 63, 1, 0, 199, 0, 0]))).toEqual({ mime: 'image/webp', width: 320, height: 200 });
  });

  const refused: [string, Buffer, string][] = [
    ['what is no picture', Buffer.from('hello'), 'neither SVG'],
    ['an SVG without size', svg('viewBox="0 0 1 1"'), 'no width and height'],
    ['an SVG that cannot be scaled', svg('width="1" height="1"'), 'no viewBox'],
    ['script', svg(sized, '<script>1</script>'), 'script'],
    ['what runs on a click', svg(sized, '<g onclick="x()"/>'), 'script'],
    ['script under another name', svg(sized, '<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'), 'script'],
    ['what names script in a roundabout way', Buffer.from(`<!DOCTYPE svg [<!ENTITY x "&#60;scr">]>${svg(sized, '&x;').toString()}`), 'script'],
    ['a foreign page', svg(sized, '<foreignObject/>'), 'script'],
    ['another file', svg(sized, '<image href="https://example.org/x.png"/>'), 'another file'],
    ['another file by its style', svg(sized, '<g fill="url(http://example.org/x)"/>'), 'another file'],
  ];
  it.each(refused)('refuses %s', (_what, bytes, message) => {
    expect(() => pictureOf(bytes)).toThrow(message);
  });

  it('lets a drawing refer to its own parts', () => {
    expect(pictureOf(svg(sized, '<use href="#a"/><g fill="url(#b)"/>')).width).toBe(320);
  });
});
