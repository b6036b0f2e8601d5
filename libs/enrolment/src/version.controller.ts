import { CourseService } from '#course';
import { Actor, Allow, CurrentActor, Refuses } from '#platform';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { keepers } from './cohort.policy.js';
import type { VersionPeopleList } from './version.dto.js';
import { VersionQueries } from './version.queries.js';

@ApiTags('enrolment')
@Controller('courses')
@Allow(...keepers, 'author')
export class VersionController {
  constructor(private readonly courses: CourseService, private readonly queries: VersionQueries) {}

  @Get(':code/versions/people')
  @Refuses('course.not_found')
  @ApiOperation({ summary: 'How many people of one’s territory are in each version of a course' })
  async people(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<VersionPeopleList> {
    await this.courses.latest(code);
    return { items: await this.queries.people(actor, code) };
  }
}
