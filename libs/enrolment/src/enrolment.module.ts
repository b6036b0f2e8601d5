import { CourseModule } from '#course';
import { IdentityModule } from '#identity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attempt } from './attempt.entity.js';
import { Completion } from './completion.entity.js';
import { EnrolmentController } from './enrolment.controller.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentService } from './enrolment.service.js';
import { LearningFeed } from './learning.changes.js';
import { LearningQueries } from './learning.queries.js';
import { Progress } from './progress.entity.js';
import { ProgressService } from './progress.service.js';

@Module({
  imports: [CourseModule, IdentityModule, TypeOrmModule.forFeature([Attempt, Completion, Enrolment, Progress])],
  controllers: [EnrolmentController],
  providers: [EnrolmentService, LearningFeed, LearningQueries, ProgressService],
  exports: [EnrolmentService, ProgressService],
})
export class EnrolmentModule {}
