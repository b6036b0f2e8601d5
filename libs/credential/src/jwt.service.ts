import { Clock, Database, Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import { type Credential, CredentialJwt } from './credential.entity.js';
import { methodId } from './key.documents.js';
import { jwkOf } from './key.material.js';
import { SigningKeyService } from './signing-key.service.js';

interface Claims { id: string; issuer: { id: string }; validFrom: string; validUntil?: string; credentialSubject: { id: string }; proof?: unknown }

const seconds = (moment: string): number => Math.floor(Date.parse(moment) / 1000);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Credentials as JSON Web Tokens (Open Badges 3.0, RS256), for those who read nothing else: made at the first asking, and kept. */
@Injectable()
export class JwtService {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly keys: SigningKeyService) {}

  /**
   * The token that the key in use made of the credential.
   * @throws Refused `credential.form_unknown` for a partner's own: nobody else may sign it
   */
  async of(credential: Credential): Promise<string> {
    const { personId, awardId, issuer } = credential;
    if (issuer !== this.keys.did && !issuer.startsWith(this.keys.mandateDid(''))) throw new Refused('credential.form_unknown', { id: credential.id });
    return this.db.transaction(async () => {
      const { kid } = await this.keys.signer(issuer, 'RS256');
      await this.db.alone(`credential.jwt/${credential.id}`);
      const kept = await this.db.repo(CredentialJwt).findOneBy({ personId, awardId, issuer, kid });
      if (kept) return kept.jwt;
      const jwt = await this.make(credential);
      await this.db.repo(CredentialJwt).insert({ personId, awardId, issuer, kid, jwt, madeAt: this.clock.now() });
      return jwt;
    });
  }

  /** The credential without its proof, which the token's signature stands for; the five claims say again what it says. */
  private async make({ bytes, issuer }: Credential): Promise<string> {
    const signer = await this.keys.signer(issuer, 'RS256');
    const { proof: _, ...claims } = JSON.parse(bytes.toString()) as Claims;
    const payload = {
      ...claims, iss: claims.issuer.id, jti: claims.id, sub: claims.credentialSubject.id, nbf: seconds(claims.validFrom),
      ...(claims.validUntil === undefined ? {} : { exp: seconds(claims.validUntil) }),
    };
    // Open Badges allows these four headers and no other.
    const input = `${part({ alg: 'RS256', kid: methodId(issuer, signer.kid), typ: 'JWT', jwk: jwkOf(signer.publicKey) })}.${part(payload)}`;
    return `${input}.${Buffer.from(await signer.sign(Buffer.from(input))).toString('base64url')}`;
  }
}
