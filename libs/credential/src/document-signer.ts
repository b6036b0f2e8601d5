import { addProof, proofOptions } from '#proof';
import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { SigningInputs } from './signing-inputs.js';
import { SigningKeyService } from './signing-key.service.js';

/** A document with its proof, and the name of the key that made it. */
export interface Signed { signed: object; kid: string }

/** Signs JSON-LD documents (`eddsa-rdfc-2022`) with the key in use for an institution: ours, or one we hold by mandate. */
@Injectable()
export class DocumentSigner {
  constructor(private readonly clock: Clock, private readonly keys: SigningKeyService, private readonly inputs: SigningInputs) {}

  /** In the order given, all at one moment and by one key. */
  async sign(documents: readonly object[], issuer: string = this.keys.did): Promise<Signed[]> {
    const signer = await this.keys.signer(issuer);
    const proof = proofOptions(issuer, signer.kid, this.clock.now());
    const inputs: Uint8Array[] = [];
    for (const document of documents) inputs.push(await this.inputs.of(document, proof));
    // Together: a signer elsewhere is asked for all before it has answered the first.
    const signatures = await Promise.all(inputs.map((input) => signer.sign(input)));
    return documents.map((document, at) => ({ signed: addProof(document, proof, signatures[at]!), kid: signer.kid }));
  }
}
