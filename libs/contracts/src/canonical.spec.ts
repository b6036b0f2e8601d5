import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { canonicalJson, sha256Hex } from './canonical.js';

const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });

/** The same value, with the keys of every object in another order. */
const turned = (each: unknown): unknown => {
  if (Array.isArray(each)) return each.map(turned);
  return each !== null && typeof each === 'object' ? Object.fromEntries(Object.entries(each).toReversed().map(([key, item]) => [key, turned(item)])) : each;
};

describe('canonicalJson', () => {
  it('is JSON of the same value, whatever the order of its keys', () => {
    fc.assert(fc.property(value, (each) => {
      const json = canonicalJson(each);
      expect(canonicalJson(JSON.parse(json))).toBe(json);
      expect(canonicalJson(turned(each))).toBe(json);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(each)));
    }));
  });

  it('tells different values apart', () => {
    fc.assert(fc.property(value, value, (one, other) => {
      expect(canonicalJson(one) === canonicalJson(other)).toBe(canonicalJson(turned(one)) === canonicalJson(turned(other)));
    }));
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: '1' }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });

  it('has sorted keys and no white space, leaves undefined out, and keeps Khmer as it is', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'ភាសា ខ្មែរ' }], a: null })).toBe('{"a":null,"b":[1,{"c":"ភាសា ខ្មែរ"}]}');
    expect(canonicalJson([undefined])).toBe('[null]');
  });
});

describe('sha256Hex', () => {
  it('is what node:crypto says, for text and for bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const expected = createHash('sha256').update(text).digest('hex');
      expect(await sha256Hex(text)).toBe(expected);
      expect(await sha256Hex(new TextEncoder().encode(text))).toBe(expected);
    }));
  });
});
