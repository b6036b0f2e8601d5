import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PracticeAnswer } from './practice.entity.js';
import { ProfileController } from './profile.controller.js';
import { ProfileService } from './profile.service.js';
import { KeptStudy } from './state.entity.js';
import { StudyController } from './study.controller.js';
import { StudyInHand } from './study.in-hand.js';
import { StudyQueries } from './study.queries.js';
import { StudyService } from './study.service.js';

@Module({
  imports: [CourseModule, EnrolmentModule, IdentityModule, TypeOrmModule.forFeature([KeptStudy, PracticeAnswer])],
  controllers: [ProfileController, StudyController],
  providers: [ProfileService, StudyInHand, StudyQueries, StudyService],
  exports: [ProfileService],
})
export class StudyModule {}
