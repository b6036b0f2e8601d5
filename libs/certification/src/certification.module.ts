import { CourseModule } from '#course';
import { CredentialModule } from '#credential';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { TerritoryModule } from '#territory';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AchievementContent, AgreementContent, InstitutionContent } from './achievement.content.js';
import { AchievementController } from './achievement.controller.js';
import { AchievementService } from './achievement.service.js';
import { AwardDetailController } from './award-detail.controller.js';
import { AwardController } from './award.controller.js';
import { Award, AwardCounter, AwardEvent, RegisterEntry } from './award.entity.js';
import { AwardJobs } from './award.jobs.js';
import { AwardQueries } from './award.queries.js';
import { AwardService } from './award.service.js';
import { CandidacyController } from './candidacy.controller.js';
import { Candidacy, JuryDecision } from './candidacy.entity.js';
import { CandidacyJobs } from './candidacy.jobs.js';
import { CandidacyQueries } from './candidacy.queries.js';
import { DueService } from './due.service.js';
import { EligibilityService } from './eligibility.service.js';
import { IssuanceService } from './issuance.service.js';
import { JuryService } from './jury.service.js';
import { RecordController } from './record.controller.js';
import { StandingService } from './standing.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Award, AwardCounter, AwardEvent, RegisterEntry, Candidacy, JuryDecision]), TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, CredentialModule],
  controllers: [AchievementController, AwardController, AwardDetailController, CandidacyController, RecordController],
  providers: [
    AchievementContent, AgreementContent, InstitutionContent, AchievementService, AwardJobs, AwardQueries, AwardService, CandidacyJobs, CandidacyQueries, DueService,
    EligibilityService, IssuanceService, JuryService, StandingService,
  ],
  exports: [AchievementService, AwardQueries, AwardService, DueService, IssuanceService, JuryService],
})
export class CertificationModule {}
