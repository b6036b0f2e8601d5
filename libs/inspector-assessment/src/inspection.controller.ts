import { officerRoles } from '#contracts';
import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { PlaceService } from '#territory';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Because, CandidateList, Candidates, ChangesWanted, CloseFieldwork, InspectionChanges, InspectionList, InspectionsWanted, InspectionView, PlanInspection } from './inspection.dto.js';
import { InspectionQueries } from './inspection.queries.js';
import { InspectionService } from './inspection.service.js';
import { InspectionViews } from './inspection.views.js';
import { TeamService } from './team.service.js';

@ApiTags('inspector-assessment')
@Controller('inspections')
export class InspectionController {
  constructor(
    private readonly inspections: InspectionService,
    private readonly team: TeamService,
    private readonly queries: InspectionQueries,
    private readonly views: InspectionViews,
    private readonly places: PlaceService,
  ) {}

  @Get()
  @Allow(...officerRoles, 'quality_assurer')
  @ApiOperation({ summary: 'Inspections in one’s territory, the latest first' })
  list(@CurrentActor() actor: Actor, @Query() wanted: InspectionsWanted): Promise<InspectionList> {
    return this.queries.list(actor, wanted);
  }

  @Get('candidates')
  @Allow(...officerRoles)
  @Refuses('place.not_found')
  @ApiOperation({ summary: 'Inspectors of the school’s territory, with the certificate that is valid on the day' })
  async candidates(@CurrentActor() actor: Actor, @Query() { school, on }: Candidates): Promise<CandidateList> {
    const candidates = await this.team.candidates(actor, school, on);
    const places = await this.places.views(candidates.map(({ place }) => place));
    return { items: candidates.map(({ place, award, ...rest }) => ({
      ...rest, place: places.get(place) ?? null,
      certificate: award ? { awardId: award.id, number: award.number, expiresAt: award.expiresAt?.toISOString() ?? null } : null,
    })) };
  }

  @Get('changes')
  @Allow()
  @ApiOperation({ summary: 'What is new for a phone: the inspections of one’s teams, and the final ones of a school one directs' })
  changes(@CurrentActor() actor: Actor, @Query() { after }: ChangesWanted): Promise<InspectionChanges> {
    return this.queries.changes(actor, after);
  }

  @Get(':id')
  @Allow()
  @Refuses('inspection.not_found')
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<InspectionView> {
    return this.views.one(actor, (await this.inspections.open(actor, id)).inspection);
  }

  @Put(':id')
  @Allow(...officerRoles)
  @Refuses('place.not_found', 'person.not_found', 'document.not_found', 'inspection.not_a_school', 'inspection.dates_impossible', 'inspection.inspector_not_certified',
    'inspection.inspector_outside_territory', 'inspection.conflict_of_interest', 'inspection.already_planned', 'inspection.state_refuses')
  @ApiOperation({ summary: 'Plans an inspection, or changes its dates, type and team while no work has begun; may be sent again' })
  async plan(@CurrentActor() actor: Actor, @Id() id: string, @Body() plan: PlanInspection): Promise<InspectionView> {
    return this.views.one(actor, await this.inspections.plan(actor, id, plan));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow(...officerRoles)
  @Refuses('inspection.not_found', 'inspection.state_refuses')
  async cancel(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason }: Because): Promise<InspectionView> {
    return this.views.one(actor, await this.inspections.cancel(actor, id, reason));
  }

  @Post(':id/close-fieldwork')
  @HttpCode(200)
  @Allow('inspector')
  @Refuses('inspection.not_found', 'inspection.lead_only', 'inspection.sheets_missing', 'inspection.state_refuses')
  @ApiOperation({ summary: 'The lead says that every sheet is in, or why one is not; the judgements begin' })
  async closeFieldwork(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason }: CloseFieldwork): Promise<InspectionView> {
    return this.views.one(actor, await this.inspections.closeFieldwork(actor, id, reason ?? null));
  }
}
