import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseworkFeed } from './coursework.changes.js';
import { CourseworkInHand } from './coursework.in-hand.js';
import { MarkEffects } from './mark.effects.js';
import { Mark } from './mark.entity.js';
import { MarkService } from './mark.service.js';
import { MarkingController } from './marking.controller.js';
import { PeerReview } from './peer-review.entity.js';
import { PeerReviewJobs } from './peer-review.jobs.js';
import { PeerReviewQueries } from './peer-review.queries.js';
import { PeerReviewService } from './peer-review.service.js';
import { SubmissionController } from './submission.controller.js';
import { Submission } from './submission.entity.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionService } from './submission.service.js';
import { SubmissionViews } from './submission.views.js';
import { WorkFileService } from './work-file.service.js';

@Module({
  imports: [CourseModule, EnrolmentModule, IdentityModule, NotificationModule, TypeOrmModule.forFeature([Mark, PeerReview, Submission])],
  controllers: [SubmissionController, MarkingController],
  providers: [CourseworkFeed, CourseworkInHand, MarkEffects, MarkService, PeerReviewJobs, PeerReviewQueries, PeerReviewService, SubmissionQueries, SubmissionService, SubmissionViews, WorkFileService],
  exports: [MarkService, PeerReviewService, SubmissionService],
})
export class CourseworkModule {}
