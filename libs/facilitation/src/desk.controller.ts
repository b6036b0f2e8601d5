import { CohortService, keepers } from '#enrolment';
import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type DeskPeople, DeskPeopleQuery, type DeskView } from './desk.dto.js';
import { DeskQueries } from './desk.queries.js';

@ApiTags('facilitation')
@Controller('cohorts')
@Allow(...keepers)
export class DeskController {
  constructor(private readonly cohorts: CohortService, private readonly queries: DeskQueries) {}

  @Get(':id/desk')
  @Refuses('cohort.not_found')
  @ApiOperation({ summary: 'Where the people of a cohort are: who is stuck in which lesson, who is behind, what waits to be marked' })
  async desk(@CurrentActor() actor: Actor, @Id() id: string): Promise<DeskView> {
    return this.queries.desk(await this.cohorts.visible(actor, id));
  }

  @Get(':id/desk/people')
  @Refuses('cohort.not_found')
  @ApiOperation({ summary: 'The people behind a number of the desk, by Latin name' })
  async people(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: DeskPeopleQuery): Promise<DeskPeople> {
    return this.queries.people(await this.cohorts.visible(actor, id), query);
  }
}
