import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Asset } from './asset.entity.js';
import { CourseController } from './course.controller.js';
import { CourseService } from './course.service.js';
import { CoverageController } from './coverage.controller.js';
import { CoverageService } from './coverage.service.js';
import { CrosswalkService } from './crosswalk.service.js';
import { FrameworkController } from './framework.controller.js';
import { FrameworkService } from './framework.service.js';
import { PathService } from './path.service.js';
import { Served } from './served.js';

@Module({
  imports: [TypeOrmModule.forFeature([Asset])],
  controllers: [CourseController, FrameworkController, CoverageController],
  providers: [CourseService, FrameworkService, CrosswalkService, PathService, CoverageService, Served],
  exports: [CourseService, FrameworkService, CrosswalkService, PathService, Served],
})
export class CourseModule {}
