import { describe, expect, it } from '@jest/globals';
import { verifyAsync } from '@noble/ed25519';
import { isKeyFile, type KeyFile, makeOwnKey, openOwnKey, sealOwnKey, signWith, spokenKey } from './own-key.js';
import { publicKeyBytes } from './signature.js';

const passphrase = 'four calm herons at dawn';

describe('a key of one’s own', () => {
  it('names itself, and signs so that anyone can check', async () => {
    const key = await makeOwnKey();
    expect(key.did).toBe(`did:key:${key.publicKeyMultibase}`);
    const data = new TextEncoder().encode('words');
    const bytes = publicKeyBytes({ kid: key.kid, algorithm: 'Ed25519', publicKeyMultibase: key.publicKeyMultibase, jwk: null, validFrom: '', retiredAt: null, compromisedAt: null })!;
    expect(await verifyAsync(await signWith(key, data), data, bytes, { zip215: false })).toBe(true);
  });

  it('rests under its passphrase, in either form of Unicode', async () => {
    const key = await makeOwnKey();
    const file = JSON.parse(JSON.stringify(await sealOwnKey(key, 'quatre h\u00e9rons calmes'))) as KeyFile;
    expect(isKeyFile(file)).toBe(true);
    expect(JSON.stringify(file)).not.toContain(Buffer.from(key.secret).toString('base64url'));
    expect(await openOwnKey(file, 'quatre he\u0301rons calmes')).toEqual(key);
  });

  it('does not open by another passphrase, nor from a file that was changed', async () => {
    const file = await sealOwnKey(await makeOwnKey(), passphrase);
    expect(await openOwnKey(file, `${passphrase}!`)).toBeNull();
    const other = await makeOwnKey();
    for (const changed of [{ ...file, kid: other.kid }, { ...file, cipher: { ...file.cipher, iv: file.derivation.salt } }, { ...file, cipher: { ...file.cipher, text: `${file.cipher.text.startsWith('A') ? 'B' : 'A'}${file.cipher.text.slice(1)}` } }, { ...file, derivation: { ...file.derivation, salt: '%' } }]) {
      expect(await openOwnKey(changed, passphrase)).toBeNull();
    }
  });

  it('is told from other files, and keeps no browser busy for hours', async () => {
    const file = await sealOwnKey(await makeOwnKey(), passphrase);
    for (const not of [null, 'text', {}, { ...file, kind: 'other' }, { ...file, schema: 2 }, { ...file, cipher: null }, { ...file, derivation: { ...file.derivation, iterations: 1e12 } }, { ...file, derivation: { ...file.derivation, iterations: 1 } }]) {
      expect(isKeyFile(not)).toBe(false);
    }
  });

  it('is read aloud as six groups of five figures', async () => {
    const { kid } = await makeOwnKey();
    expect(spokenKey(kid)).toMatch(/^(\d{5} ){5}\d{5}$/);
    expect(spokenKey('AAAAAAAAAAAAAAAAAAAAAQ')).toBe('00000 00000 00000 00000 00000 00001');
    expect(spokenKey(kid)).not.toBe(spokenKey((await makeOwnKey()).kid));
  });
});
