import { RatingSheet as Record } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refuses } from '#platform';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InspectionViews } from './inspection.views.js';
import { RatingSheetView, RatingsView } from './rating-sheet.dto.js';
import { type Ratings, RatingSheetService } from './rating-sheet.service.js';

@ApiTags('inspector-assessment')
@Controller()
export class RatingSheetController {
  constructor(private readonly sheets: RatingSheetService, private readonly views: InspectionViews) {}

  @Put('rating-sheets/:id')
  @Allow('inspector')
  @JsonBody(Record)
  @Refuses('inspection.not_found', 'inspection.state_refuses', 'inspection.inspector_not_certified', 'inspection.inspector_outside_territory', 'rating_sheet.already_received',
    'rating_sheet.already_submitted', 'rating_sheet.evidence_missing', 'rating_sheet.incomplete')
  @ApiOperation({ summary: 'All that one inspector rated; received once every file it declares is here; may be sent again' })
  async submit(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(Record)) record: Record): Promise<RatingSheetView> {
    const sheet = await this.sheets.submit(actor, id, record);
    const { sheets } = await this.view(await this.sheets.read(actor, sheet.inspectionId));
    return sheets.find((view) => view.id === id)!;
  }

  @Get('inspections/:id/ratings')
  @Allow()
  @Refuses('inspection.not_found')
  @ApiOperation({ summary: 'Every inspector’s ratings beside one another; a teammate’s are hidden until one’s own are in' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<RatingsView> {
    return this.view(await this.sheets.read(actor, id));
  }

  private async view({ members, sheets }: Ratings): Promise<RatingsView> {
    const names = await this.views.names(members.map(({ personId }) => personId));
    const nameOf = (personId: string) => names.get(personId) ?? { personId, nameKm: '', nameLatin: '' };
    return {
      sheets: sheets.map(({ sheet: { id, inspectionId, personId, sha256, submittedAt, receivedAt, record }, readable }) => ({
        id, inspectionId, person: nameOf(personId), part: members.find((member) => member.personId === personId)?.part ?? 'member', sha256,
        submittedAt: submittedAt.toISOString(), receivedAt: receivedAt.toISOString(), record: readable ? record : null,
      })),
      waitingFor: members.filter(({ personId, active }) => active && sheets.every(({ sheet }) => sheet.personId !== personId)).map(({ personId }) => nameOf(personId)),
    };
  }
}
