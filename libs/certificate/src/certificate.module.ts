import { CertificationModule } from '#certification';
import { CredentialModule } from '#credential';
import { Module } from '@nestjs/common';
import { CertificateController } from './certificate.controller.js';
import { CertificatePaper } from './certificate.paper.js';

@Module({
  imports: [CertificationModule, CredentialModule],
  controllers: [CertificateController],
  providers: [CertificatePaper],
  exports: [CertificatePaper],
})
export class CertificateModule {}
