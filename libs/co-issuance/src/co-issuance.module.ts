import { CertificationModule } from '#certification';
import { CredentialModule } from '#credential';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CosignRequest, Invitation, KeyProposal } from './cosign.entity.js';
import { CosignJobs } from './cosign.jobs.js';
import { CosignQueries } from './cosign.queries.js';
import { CosigningController } from './cosigning.controller.js';
import { CosigningParts } from './cosigning.parts.js';
import { CosigningService } from './cosigning.service.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationService } from './invitation.service.js';
import { PartnerController } from './partner.controller.js';
import { PartnerService } from './partner.service.js';
import { ProofService } from './proof.service.js';
import { RequestService } from './request.service.js';

@Module({
  imports: [CredentialModule, IdentityModule, NotificationModule, CertificationModule, TypeOrmModule.forFeature([Invitation, CosignRequest, KeyProposal])],
  controllers: [InvitationController, PartnerController, CosigningController],
  providers: [CosignJobs, CosignQueries, CosigningParts, CosigningService, InvitationService, PartnerService, ProofService, RequestService],
})
export class CoIssuanceModule {}
