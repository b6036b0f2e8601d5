import { describe, expect, it } from '@jest/globals';
import { meaningOf } from './code-reading.ts';

describe('what a QR says', () => {
  it('leads to a code, in capitals or not', () => {
    for (const text of ['HTTPS://KRU.EXAMPLE/V/2346789BCDFGH', 'https://kru.example/verify/2346789BCDFGH', 'http://localhost:3000/v/2346-789B-CDFG-H?lang=fr']) expect(meaningOf(text)).toEqual({ code: expect.stringMatching(/^2346/) });
  });

  it('holds what institutions signed, its spaces and percent signs untouched', () => {
    expect(meaningOf('HTTPS://KRU.EXAMPLE/V#A B%C $D')).toEqual({ signed: 'A B%C $D' });
  });

  it('is foreign when it is neither', () => {
    for (const text of ['https://example.org/', 'WIFI:S:x;;', 'https://kru.example/learn', 'https://kru.example/v/x', 'javascript:alert(1)//v/2346789BCDFGH', '']) expect(meaningOf(text)).toBeNull();
  });
});
