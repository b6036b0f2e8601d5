import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase58, encodeBase58 } from './base58.js';
import { jwkOf, makePair, publicJwk, publicKeyOf, publicText, secretKeyOf, signBytes, thumbprint, verifyBytes } from './key.material.js';

describe('base58', () => {
  it('gives back what it was given, zeros in front too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(3), (bytes, zeros) => {
      const all = new Uint8Array([...new Uint8Array(zeros), ...bytes]);
      expect([...decodeBase58(encodeBase58(all))]).toEqual([...all]);
    }));
    expect(encodeBase58(Buffer.from('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U');
    expect(() => decodeBase58('0')).toThrow('Not base58');
  });
});

describe('a key', () => {
  it('has the thumbprint of RFC 8037 A.3 and RFC 7638 3.1', () => {
    expect(thumbprint({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' })).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    const n = '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw';
    expect(thumbprint({ kty: 'RSA', e: 'AQAB', n })).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });

  it.each(['Ed25519', 'RS256'] as const)('of %s is written down and read again, and signs', async (algorithm) => {
    const { jwk, secret } = await makePair(algorithm);
    expect(jwkOf(publicText(jwk))).toEqual(jwk);
    const signature = signBytes(algorithm, Buffer.from('what is signed'), secretKeyOf(secret));
    expect(verifyBytes(algorithm, Buffer.from('what is signed'), publicKeyOf(publicText(jwk)), signature)).toBe(true);
    expect(verifyBytes(algorithm, Buffer.from('what is signed.'), publicKeyOf(publicText(jwk)), signature)).toBe(false);
    expect(() => publicJwk(JSON.parse(secret))).toThrow('secret half');
  });

  it.each(['', 'z', 'z6Mk', 'zQ3sh', '{}', '{"kty":"EC","crv":"P-256","x":"a","y":"b"}', '{"kty":"RSA","e":"AQAB","n":"AQAB"}'])('is not %s', (text) => {
    expect(() => jwkOf(text)).toThrow();
  });
});
