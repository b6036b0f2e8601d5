import { PartnerKeyService } from '#credential';
import { Injectable } from '@nestjs/common';
import { CosignQueries } from './cosign.queries.js';
import { ProofService } from './proof.service.js';
import { RequestService } from './request.service.js';

/** What signing is made of, beside awards and credentials. */
@Injectable()
export class CosigningParts {
  constructor(readonly queries: CosignQueries, readonly requests: RequestService, readonly proofs: ProofService, readonly keys: PartnerKeyService) {}
}
