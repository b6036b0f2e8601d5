import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudienceQueries } from './audience.queries.js';
import { BulkController } from './bulk.controller.js';
import { BulkDeeds } from './bulk.deeds.js';
import { BulkAction, BulkPerson } from './bulk.entity.js';
import { BulkJobs } from './bulk.jobs.js';
import { BulkQueries } from './bulk.queries.js';
import { BulkRun } from './bulk.run.js';
import { BulkService } from './bulk.service.js';
import { DeskController } from './desk.controller.js';
import { DeskQueries } from './desk.queries.js';
import { PathController } from './path.controller.js';
import { PathDeeds } from './path.deeds.js';
import { PathAssignment, PathPerson } from './path.entity.js';
import { PathJobs } from './path.jobs.js';
import { PathQueries } from './path.queries.js';
import { QuestionController } from './question.controller.js';
import { QuestionQueries } from './question.queries.js';
import { QuestionService } from './question.service.js';

@Module({
  imports: [CourseModule, EnrolmentModule, IdentityModule, NotificationModule, TypeOrmModule.forFeature([BulkAction, BulkPerson, PathAssignment, PathPerson])],
  controllers: [BulkController, DeskController, PathController, QuestionController],
  providers: [
    AudienceQueries, BulkDeeds, BulkJobs, BulkQueries, BulkRun, BulkService, DeskQueries, PathDeeds, PathJobs, PathQueries, QuestionQueries, QuestionService,
  ],
  exports: [BulkService],
})
export class FacilitationModule {}
