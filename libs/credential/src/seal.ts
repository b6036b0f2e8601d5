import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

const SALT = 16;
const NONCE = 12;
const TAG = 16;

const keyFrom = (secret: string, salt: Buffer): Buffer => scryptSync(secret, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1_048_576 });

/** Encrypts `text` with AES-256-GCM under a key derived from `secret` (scrypt). `name` is bound to it: sealed text moved to another name does not open. */
export function seal(text: string, secret: string, name: string): Buffer {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret, salt), nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), body]);
}

/** @throws Error in plain words when the secret is another one, or the bytes were changed. */
export function openSealed(sealed: Buffer, secret: string, name: string): string {
  const salt = sealed.subarray(0, SALT);
  const nonce = sealed.subarray(SALT, SALT + NONCE);
  const tag = sealed.subarray(SALT + NONCE, SALT + NONCE + TAG);
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret, salt), nonce, { authTagLength: TAG }).setAAD(Buffer.from(name)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(SALT + NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch (error) {
    throw new Error(`The signing key ${name} does not open: KRU_KEY_PASSPHRASE (or KRU_SECRET, where that is not set) is not the one it was kept with`, { cause: error });
  }
}
