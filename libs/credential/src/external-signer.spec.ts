import { afterEach, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { ExternalSigner } from './external-signer.js';
import { publicKeyOf, verifyBytes } from './key.material.js';

const script = fileURLToPath(new URL('../testing/signer.mjs', import.meta.url));
const command = (mood = ''): string => `"${process.execPath}" "${script}" ${mood}`;

const started: ExternalSigner[] = [];
const signerThat = (line: string, timeoutMs?: number): ExternalSigner => {
  const signer = new ExternalSigner(line, timeoutMs);
  started.push(signer);
  return signer;
};
afterEach(() => {
  for (const signer of started.splice(0)) signer.stop();
});

describe('an external signer', () => {
  it.each(['Ed25519', 'RS256'] as const)('makes a key for %s and signs with it, many at a time', async (algorithm) => {
    const external = signerThat(command());
    const made = await external.make(algorithm, 'did:web:kru.test');
    const signer = external.signer({ ...made, algorithm });
    const texts = Array.from({ length: 20 }, (_, n) => Buffer.from(`award ${n}`));
    const signatures = await Promise.all(texts.map((text) => signer.sign(text)));
    expect(texts.every((text, n) => verifyBytes(algorithm, text, publicKeyOf(made.publicKey), signatures[n]!))).toBe(true);
    expect(verifyBytes(algorithm, texts[0]!, publicKeyOf(made.publicKey), signatures[1]!)).toBe(false);
  });

  it('is quoted when it refuses', async () => {
    const [one, other] = [signerThat(command()), signerThat(command())];
    const made = await one.make('Ed25519', 'did:web:kru.test');
    await expect(other.signer({ ...made, algorithm: 'Ed25519' }).sign(Buffer.from('x'))).rejects.toThrow(`refuses: no key ${made.kid} on this card`);
  });

  it('is not waited for longer than agreed', async () => {
    await expect(signerThat(command('silent'), 1500).make('Ed25519', 'did:web:kru.test')).rejects.toThrow('did not answer within 1.5 s');
  });

  it('is found out when its signature is not over what was asked', async () => {
    await expect(signerThat(command('wrong')).make('Ed25519', 'did:web:kru.test')).rejects.toThrow('gave a signature that the key');
  });

  it('is named when it ends, or is no programme at all, and started again for the next request', async () => {
    const external = signerThat(command('gone'));
    for (let n = 0; n < 2; n++) await expect(external.make('Ed25519', 'did:web:kru.test')).rejects.toThrow('is gone: it ended with code 3');
    await expect(signerThat('kru-signer-that-is-not-there').make('Ed25519', 'did:web:kru.test')).rejects.toThrow('is gone');
  });
});
