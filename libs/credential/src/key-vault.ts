import { Config } from '#platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ExternalSigner } from './external-signer.js';
import { makePair, publicText, secretKeyOf, thumbprint } from './key.material.js';
import { openSealed, seal } from './seal.js';
import { heldSigner, type Signer } from './signer.js';
import type { KeyAlgorithm, SigningKey } from './signing-key.entity.js';

/** Where the secret halves are: in the database under a passphrase, or with the signer that the configuration names. They never leave this class. */
@Injectable()
export class KeyVault implements OnApplicationShutdown {
  private readonly opened = new Map<string, Signer>();
  private readonly external: ExternalSigner | null;

  constructor(private readonly config: Config) {
    this.external = config.signer === null ? null : new ExternalSigner(config.signer);
  }

  async make(algorithm: KeyAlgorithm, issuer: string): Promise<Pick<SigningKey, 'kid' | 'publicKey' | 'sealed'>> {
    if (this.external) return { ...(await this.external.make(algorithm, issuer)), sealed: null };
    const { jwk, secret } = await makePair(algorithm);
    const kid = thumbprint(jwk);
    return { kid, publicKey: publicText(jwk), sealed: seal(secret, this.config.keyPassphrase, kid) };
  }

  /** @throws Error in words when the passphrase is another one, or the key is kept by a signer that is not configured */
  open(key: SigningKey): Signer {
    const known = this.opened.get(key.kid);
    if (known) return known;
    const signer = this.signerOf(key);
    this.opened.set(key.kid, signer);
    return signer;
  }

  /** The same secret under the passphrase of today; it may still be under KRU_SECRET. Null where a signer keeps it. */
  resealed({ kid, sealed }: SigningKey): Buffer | null {
    return sealed && seal(this.unseal(sealed, kid), this.config.keyPassphrase, kid);
  }

  onApplicationShutdown(): void {
    this.external?.stop();
  }

  private signerOf({ kid, algorithm, publicKey, sealed }: SigningKey): Signer {
    if (sealed) return heldSigner({ kid, algorithm, publicKey }, secretKeyOf(openSealed(sealed, this.config.keyPassphrase, kid)));
    if (!this.external) throw new Error(`The signing key ${kid} is kept by an external signer, and KRU_SIGNER names none. Name it again, or make a key here: npm run kru -- keys rotate`);
    return this.external.signer({ kid, algorithm, publicKey });
  }

  private unseal(sealed: Buffer, kid: string): string {
    try {
      return openSealed(sealed, this.config.keyPassphrase, kid);
    } catch {
      return openSealed(sealed, this.config.secret, kid);
    }
  }
}
