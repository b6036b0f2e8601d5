import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromBase58, fromBase64url, hex, toBase58, toBase64url, utf8 } from './bytes.js';

describe('base58btc', () => {
  it('is that of the draft that describes it', () => {
    for (const [plain, coded] of [['Hello World!', 'z2NEpo7TZRRrLZSi2U'], ['The quick brown fox jumps over the lazy dog.', 'zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z']] as const) {
      expect(toBase58(utf8(plain))).toBe(coded);
      expect(fromBase58(coded)).toEqual(utf8(plain));
    }
    expect(toBase58(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd))).toBe('z11233QC4');
    expect(toBase58(new Uint8Array(0))).toBe('z');
    for (const wrong of ['', 'u11', 'z0', 'zO', 'zl', 'z+', `z${'2'.repeat(128)}`]) expect(fromBase58(wrong)).toBeNull();
  });

  it('and base64url come back from any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(fromBase58(toBase58(bytes))).toEqual(bytes);
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      expect(hex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
    }), { numRuns: 500 });
    for (const wrong of ['A', 'AB', 'AAB', 'A=', 'AA==', 'é']) expect(fromBase64url(wrong)).toBeNull();
  });
});
