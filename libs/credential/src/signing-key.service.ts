import { type Actor, Clock, Config, Database, Facts } from '#platform';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { from, generate, type KeyPair, toJwk } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { IsNull } from 'typeorm';
import { bundledLoader } from './bundled-loader.js';
import { openSealed, seal } from './seal.js';
import { SigningKey } from './signing-key.entity.js';

/** A document as W3C's DID resolution gives it. */
export type DidDocument = Record<string, unknown>;

/** The institution's keys: made at the first use, retired, never deleted. Their secrets never leave this class. */
@Injectable()
export class SigningKeyService {
  private readonly opened = new Map<string, KeyPair>();

  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly config: Config) {}

  /** `did:web:kru.example`; a port is written `%3A3000`. */
  get did(): string {
    return `did:web:${encodeURIComponent(new URL(this.config.origin).host)}`;
  }

  /** Signs with the key in use for `issuer`, ours unless it says another; gives the credential with its proof, and the key's name. */
  async sign(credential: object, issuer: string = this.did): Promise<{ signed: object; kid: string }> {
    const key = (await this.inUse(issuer)) ?? (await this.first(issuer));
    const pair = await this.open(key);
    const date = this.clock.now();
    const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date });
    const signed = await issue({ credential, suite, documentLoader: bundledLoader(new Map()), now: date });
    return { signed, kid: key.kid };
  }

  /** True when a key of ours made this proof over exactly this content. Neither expiry nor revocation is asked here. */
  async verify(credential: object): Promise<boolean> {
    const { documents, did } = await this.published();
    const answer = await verifyCredential({
      credential, suite: new DataIntegrityProof({ cryptosuite }), documentLoader: bundledLoader(new Map([...documents, [this.did, did]])),
      checkStatus: async () => ({ verified: true }), now: new Date(String((credential as { validFrom?: unknown }).validFrom)),
    });
    return answer.verified;
  }

  /** Every key there ever was: what was signed with a retired one must still resolve. */
  async didDocument(): Promise<DidDocument> {
    return (await this.published()).did;
  }

  /** A new key signs from now on; the old one stays published. */
  async rotate(actor: Actor): Promise<string> {
    await this.db.alone('credential.signing-key');
    await this.db.repo(SigningKey).update({ retiredAt: IsNull(), issuer: this.did }, { retiredAt: this.clock.now() });
    const { kid } = await this.make(this.did);
    await this.facts.record(actor, { name: 'signing_key.rotated', subject: kid, place: '', data: {} });
    return kid;
  }

  private async published(): Promise<{ did: DidDocument; documents: Map<string, object> }> {
    const keys = await this.db.repo(SigningKey).find({ where: { issuer: this.did }, order: { validFrom: 'ASC', kid: 'ASC' } });
    const methods = keys.map(({ kid, issuer, publicKey }) => ({ id: methodId(issuer, kid), type: 'Multikey', controller: this.did, publicKeyMultibase: publicKey }));
    const did = {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: this.did, verificationMethod: methods, assertionMethod: methods.map(({ id }) => id),
    };
    return { did, documents: new Map(methods.map((method) => [method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method }])) };
  }

  private inUse(issuer: string): Promise<SigningKey | null> {
    return this.db.repo(SigningKey).findOneBy({ issuer, retiredAt: IsNull() });
  }

  private async first(issuer: string): Promise<SigningKey> {
    await this.db.alone('credential.signing-key');
    return (await this.inUse(issuer)) ?? this.make(issuer);
  }

  private async make(issuer: string): Promise<SigningKey> {
    const pair = await generate();
    const { crv, kty, x } = await toJwk({ keyPair: pair });
    const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
    const sealed = seal(pair.secretKeyMultibase!, this.config.secret, kid);
    const key = { kid, algorithm: 'Ed25519' as const, issuer, publicKey: pair.publicKeyMultibase, sealed, validFrom: this.clock.now(), retiredAt: null, compromisedAt: null };
    await this.db.repo(SigningKey).insert(key);
    return Object.assign(new SigningKey(), key);
  }

  private async open({ kid, issuer, publicKey, sealed }: SigningKey): Promise<KeyPair> {
    const known = this.opened.get(kid);
    if (known) return known;
    const pair = await from({
      type: 'Multikey', id: methodId(issuer, kid), controller: issuer, publicKeyMultibase: publicKey,
      secretKeyMultibase: openSealed(sealed!, this.config.secret, kid),
    });
    this.opened.set(kid, pair);
    return pair;
  }
}

const methodId = (issuer: string, kid: string): string => `${issuer}#${kid}`;
