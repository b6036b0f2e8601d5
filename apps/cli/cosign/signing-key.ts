import { DocumentSigner, SigningKeyService } from '#credential';
import { Database } from '#platform';
import { cosign, isKeyFile, openOwnKey, webCrypto } from '#proof';
import type { INestApplicationContext } from '@nestjs/common';
import { readFile } from 'node:fs/promises';

/** What signs for this institution. */
export interface InstitutionKey { did: string; kid: string; publicKeyMultibase: string; sign(documents: readonly object[]): Promise<object[]> }

/** The key with which this very Kru signs its own certificates. */
export async function ownKey(app: INestApplicationContext): Promise<InstitutionKey> {
  const keys = app.get(SigningKeyService, { strict: false });
  const { kid, publicKey } = await app.get(Database).transaction(() => keys.signer());
  return {
    did: keys.did, kid, publicKeyMultibase: publicKey,
    sign: async (documents) => (await app.get(DocumentSigner, { strict: false }).sign(documents, keys.did)).map(({ signed }) => signed),
  };
}

/** A key file as the signing page saves it. @throws Error for another file, or another passphrase */
export async function keyIn(file: string, passphrase: () => Promise<string>): Promise<InstitutionKey> {
  const read: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isKeyFile(read)) throw new Error(`${file} is not a key file.`);
  const key = await openOwnKey(read, await passphrase());
  if (!key) throw new Error('This is not the passphrase of the key file.');
  return {
    ...key,
    sign: async (documents) => {
      const signed: object[] = [];
      for (const document of documents) signed.push(await cosign(document, key, new Date(), webCrypto) ?? unknownShape());
      return signed;
    },
  };
}

function unknownShape(): never {
  throw new Error('A document has a shape that this Kru does not know: nothing is signed unread. Bring it up to date.');
}
