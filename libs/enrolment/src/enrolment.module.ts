import { CourseModule } from '#course';
import { IdentityModule } from '#identity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attempt } from './attempt.entity.js';
import { CalibrationService } from './calibration.service.js';
import { CohortController } from './cohort.controller.js';
import { Cohort } from './cohort.entity.js';
import { CohortQueries } from './cohort.queries.js';
import { CohortService } from './cohort.service.js';
import { Completion } from './completion.entity.js';
import { EnrolmentController } from './enrolment.controller.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentJobs } from './enrolment.jobs.js';
import { EnrolmentQueries } from './enrolment.queries.js';
import { EnrolmentService } from './enrolment.service.js';
import { EnrolmentsService } from './enrolments.service.js';
import { EvidenceService } from './evidence.service.js';
import { LearningFeed } from './learning.changes.js';
import { LearningQueries } from './learning.queries.js';
import { MemberService } from './member.service.js';
import { Outcome } from './outcome.entity.js';
import { OutcomeService } from './outcome.service.js';
import { Progress } from './progress.entity.js';
import { ProgressService } from './progress.service.js';
import { VersionController } from './version.controller.js';
import { VersionQueries } from './version.queries.js';
import { VersionService } from './version.service.js';

@Module({
  imports: [CourseModule, IdentityModule, TypeOrmModule.forFeature([Attempt, Cohort, Completion, Enrolment, Outcome, Progress])],
  controllers: [CohortController, EnrolmentController, VersionController],
  providers: [
    CalibrationService, CohortQueries, CohortService, EnrolmentJobs, EnrolmentQueries, EnrolmentService, EnrolmentsService, EvidenceService, LearningFeed,
    LearningQueries, MemberService, OutcomeService, ProgressService, VersionQueries, VersionService,
  ],
  exports: [CalibrationService, CohortService, EnrolmentService, EnrolmentsService, EvidenceService, MemberService, OutcomeService, ProgressService],
})
export class EnrolmentModule {}
