import { AwardQueries } from '#certification';
import { CredentialForms } from '#credential';
import { Conflict } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CertificatePaper } from './certificate.paper.js';

/** The printed page, under the address of the credential for who asks for a PDF there: the very file that its holder has, or one with a notice across it. */
@Injectable()
export class CertificateForm implements OnModuleInit {
  constructor(private readonly forms: CredentialForms, private readonly queries: AwardQueries, private readonly paper: CertificatePaper) {}

  onModuleInit(): void {
    this.forms.offer('application/pdf', async ({ awardId: id }, language) => {
      const award = await this.queries.byRecord(id);
      if (award.state === 'numbered' || award.state === 'awaiting_cosign') throw new Conflict('certificate.not_issued', { id });
      return this.paper.print(award, language);
    });
  }
}
