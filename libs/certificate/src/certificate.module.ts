import { CertificationModule } from '#certification';
import { CredentialModule } from '#credential';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CertificateController } from './certificate.controller.js';
import { CertificateForm } from './certificate.form.js';
import { CertificatePaper } from './certificate.paper.js';
import { PrintController } from './print.controller.js';
import { Print, PrintAward, PrintPart } from './print.entity.js';
import { PrintJobs } from './print.jobs.js';
import { PrintPress } from './print.press.js';
import { PrintQueries } from './print.queries.js';
import { PrintService } from './print.service.js';
import { SupplementController } from './supplement.controller.js';
import { SupplementService } from './supplement.service.js';

@Module({
  imports: [CertificationModule, CredentialModule, TypeOrmModule.forFeature([Print, PrintAward, PrintPart])],
  controllers: [CertificateController, PrintController, SupplementController],
  providers: [CertificateForm, CertificatePaper, PrintService, PrintQueries, PrintPress, PrintJobs, SupplementService],
  exports: [CertificatePaper],
})
export class CertificateModule {}
