import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Asset } from './asset.entity.js';
import { CourseController } from './course.controller.js';
import { CourseService } from './course.service.js';
import { FrameworkService } from './framework.service.js';
import { Served } from './served.js';

@Module({
  imports: [TypeOrmModule.forFeature([Asset])],
  controllers: [CourseController],
  providers: [CourseService, FrameworkService, Served],
  exports: [CourseService, FrameworkService, Served],
})
export class CourseModule {}
