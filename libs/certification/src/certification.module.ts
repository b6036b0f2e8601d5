import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { TerritoryModule } from '#territory';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AchievementContent, InstitutionContent } from './achievement.content.js';
import { AchievementController } from './achievement.controller.js';
import { AchievementService } from './achievement.service.js';
import { AwardController } from './award.controller.js';
import { Award, AwardCounter, RegisterEntry } from './award.entity.js';
import { AwardJobs } from './award.jobs.js';
import { AwardQueries } from './award.queries.js';
import { AwardService } from './award.service.js';
import { CertificateController } from './certificate.controller.js';
import { CertificatePaper } from './certificate.paper.js';
import { CredentialController } from './credential.controller.js';
import { Credential, StatusList, VerificationEvent } from './credential.entity.js';
import { CredentialService } from './credential.service.js';
import { IssuanceService } from './issuance.service.js';
import { SigningKey } from './signing-key.entity.js';
import { SigningKeyService } from './signing-key.service.js';
import { StandingService } from './standing.service.js';
import { StatusListService } from './status-list.service.js';
import { VerificationController } from './verification.controller.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Award, AwardCounter, RegisterEntry, Credential, StatusList, VerificationEvent, SigningKey]),
    TerritoryModule, IdentityModule, CourseModule, EnrolmentModule,
  ],
  controllers: [AchievementController, AwardController, CertificateController, VerificationController, CredentialController],
  providers: [
    AchievementContent, InstitutionContent, AchievementService, AwardJobs, AwardQueries, AwardService, CertificatePaper, CredentialService,
    IssuanceService, SigningKeyService, StandingService, StatusListService, VerificationService,
  ],
  exports: [AchievementService, AwardService, SigningKeyService],
})
export class CertificationModule {}
