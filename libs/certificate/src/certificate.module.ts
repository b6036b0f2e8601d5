import { CertificationModule } from '#certification';
import { CredentialModule } from '#credential';
import { NotificationModule } from '#notification';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CertificateFeed } from './certificate.changes.js';
import { CertificateController } from './certificate.controller.js';
import { CertificateForm } from './certificate.form.js';
import { CertificatePaper } from './certificate.paper.js';
import { NameJobs } from './name.jobs.js';
import { PrintController } from './print.controller.js';
import { Print, PrintAward, PrintPart } from './print.entity.js';
import { PrintJobs } from './print.jobs.js';
import { PrintPress } from './print.press.js';
import { PrintQueries } from './print.queries.js';
import { PrintService } from './print.service.js';
import { ShareController } from './share.controller.js';
import { Share, ShareViews } from './share.entity.js';
import { ShareService } from './share.service.js';
import { SupplementController } from './supplement.controller.js';
import { SupplementService } from './supplement.service.js';

@Module({
  imports: [CertificationModule, CredentialModule, NotificationModule, TypeOrmModule.forFeature([Print, PrintAward, PrintPart, Share, ShareViews])],
  controllers: [CertificateController, PrintController, ShareController, SupplementController],
  providers: [
    CertificateForm, CertificatePaper, CertificateFeed, NameJobs, PrintService, PrintQueries, PrintPress, PrintJobs, ShareService, SupplementService,
  ],
  exports: [CertificatePaper],
})
export class CertificateModule {}
