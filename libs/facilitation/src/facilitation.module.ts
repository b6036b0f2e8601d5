import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { DeskQueries } from './desk.queries.js';
import { QuestionController } from './question.controller.js';
import { QuestionQueries } from './question.queries.js';
import { QuestionService } from './question.service.js';

@Module({
  imports: [CourseModule, EnrolmentModule, IdentityModule],
  controllers: [DeskController, QuestionController],
  providers: [DeskQueries, QuestionQueries, QuestionService],
})
export class FacilitationModule {}
