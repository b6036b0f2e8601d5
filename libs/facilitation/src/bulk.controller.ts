import { keepers } from '#enrolment';
import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BulkBody, type BulkList, type BulkPeople, BulkPeopleQuery, type BulkPreview, BulkQuery, type BulkView } from './bulk.dto.js';
import { BulkQueries } from './bulk.queries.js';
import { BulkService } from './bulk.service.js';

@ApiTags('facilitation')
@Controller('bulk')
@Allow(...keepers)
export class BulkController {
  constructor(private readonly bulk: BulkService, private readonly queries: BulkQueries) {}

  @Post()
  @HttpCode(200)
  @Refuses('cohort.not_found', 'cohort.other_course', 'enrolment.due_in_past', 'path.not_found', 'path.outside_territory')
  @ApiOperation({ summary: 'Says for each of many people what would happen to them, and why not; nothing is done yet' })
  async preview(@CurrentActor() actor: Actor, @Body() body: BulkBody): Promise<BulkPreview> {
    const made = await this.bulk.preview(actor, body);
    return { ...await this.queries.view(made), sample: (await this.queries.people(made.id, { limit: 20 })).items };
  }

  @Get()
  @Refuses('cohort.not_found')
  @ApiOperation({ summary: 'One’s own bulk actions, the latest first' })
  async list(@CurrentActor() actor: Actor, @Query() { cohort }: BulkQuery): Promise<BulkList> {
    return { items: await this.queries.views(await this.bulk.list(actor, cohort)) };
  }

  @Get(':id')
  @Refuses('bulk.not_found')
  @ApiOperation({ summary: 'One bulk action and how far it has come' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<BulkView> {
    return this.queries.view(await this.bulk.own(actor, id));
  }

  @Get(':id/people')
  @Refuses('bulk.not_found')
  @ApiOperation({ summary: 'Its people, by Latin name: what will happen to each, or did, or why not' })
  async people(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: BulkPeopleQuery): Promise<BulkPeople> {
    return this.queries.people((await this.bulk.own(actor, id)).id, query);
  }

  @Post(':id/apply')
  @HttpCode(202)
  @Refuses('bulk.not_found', 'bulk.wrong_state', 'bulk.nobody')
  @ApiOperation({ summary: 'Begins to apply it; the worker goes on chunk by chunk' })
  async apply(@CurrentActor() actor: Actor, @Id() id: string): Promise<BulkView> {
    return this.queries.view(await this.bulk.apply(actor, id));
  }

  @Post(':id/undo')
  @HttpCode(202)
  @Refuses('bulk.not_found', 'bulk.wrong_state')
  @ApiOperation({ summary: 'Begins to put back everybody who still is as it left them' })
  async undo(@CurrentActor() actor: Actor, @Id() id: string): Promise<BulkView> {
    return this.queries.view(await this.bulk.undo(actor, id));
  }
}
