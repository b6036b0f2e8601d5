import { Actor, Allow, CurrentActor, Id, Refused, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CohortBody, type CohortList, CohortsQuery, type CohortView, type EnrolledMembers, type MemberList, MembersBody, MembersQuery } from './cohort.dto.js';
import { keepers } from './cohort.policy.js';
import { CohortQueries } from './cohort.queries.js';
import { CohortService } from './cohort.service.js';
import { MemberService } from './member.service.js';

@ApiTags('enrolment')
@Controller('cohorts')
@Allow(...keepers)
export class CohortController {
  constructor(private readonly cohorts: CohortService, private readonly queries: CohortQueries, private readonly members: MemberService) {}

  @Get()
  @ApiOperation({ summary: 'The cohorts of one’s territory, and those one helps, latest first' })
  list(@CurrentActor() actor: Actor, @Query() query: CohortsQuery): Promise<CohortList> {
    return this.queries.list(actor, query);
  }

  @Put(':id')
  @Refuses('cohort.outside_territory', 'cohort.not_found', 'place.not_found', 'course.not_found', 'cohort.dates_reversed', 'cohort.facilitator_unfit', 'cohort.course_fixed')
  @ApiOperation({ summary: 'Makes or changes a cohort' })
  async put(@CurrentActor() actor: Actor, @Id() id: string, @Body() { facilitatorId = null, peerReviews = 0, ...plan }: CohortBody): Promise<CohortView> {
    const cohort = await this.cohorts.put(actor, id, { ...plan, facilitatorId, peerReviews });
    return this.queries.view(cohort.id);
  }

  @Get(':id')
  @Refuses('cohort.not_found')
  @ApiOperation({ summary: 'One cohort, with its counts' })
  async view(@CurrentActor() actor: Actor, @Id() id: string): Promise<CohortView> {
    const cohort = await this.cohorts.visible(actor, id);
    return this.queries.view(cohort.id);
  }

  @Get(':id/members')
  @Refuses('cohort.not_found')
  @ApiOperation({ summary: 'The people of a cohort with their progress, by Latin name' })
  async people(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: MembersQuery): Promise<MemberList> {
    return this.queries.members(await this.cohorts.visible(actor, id), query);
  }

  @Post(':id/members')
  @HttpCode(200)
  @Refuses('cohort.not_found')
  @ApiOperation({ summary: 'Enrols people by id, or everyone posted inside a place; says who could not be, and why' })
  async enrol(@CurrentActor() actor: Actor, @Id() id: string, @Body() { personIds, under, role }: MembersBody): Promise<EnrolledMembers> {
    if ((personIds === undefined) === (under === undefined)) throw new Refused('request.invalid', { faults: ['either personIds or under'] });
    const { place } = await this.cohorts.visible(actor, id);
    return this.members.enrolMany(actor, id, personIds ?? (await this.queries.peopleInside(place, under!, role)));
  }
}
