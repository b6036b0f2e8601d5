import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActionService } from './action.service.js';
import { ActionList, ActionsWanted, ActionView, MoveAction } from './inspection.dto.js';
import { InspectionQueries } from './inspection.queries.js';
import { InspectionViews } from './inspection.views.js';

@ApiTags('inspector-assessment')
@Controller('actions')
export class ActionController {
  constructor(private readonly actions: ActionService, private readonly queries: InspectionQueries, private readonly views: InspectionViews) {}

  @Get()
  @Allow()
  @ApiOperation({ summary: 'Improvement actions by due date: of one’s territory, of the school one directs, of one’s teams' })
  list(@CurrentActor() actor: Actor, @Query() wanted: ActionsWanted): Promise<ActionList> {
    return this.queries.actions(actor, wanted);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Allow()
  @Refuses('action.not_found', 'inspection.not_found', 'action.move_refused', 'action.not_yours_to_move', 'action.note_missing')
  @ApiOperation({ summary: 'The school agrees, begins, says that it is done; the lead or an officer verifies, reopens, drops' })
  async move(@CurrentActor() actor: Actor, @Id() id: string, @Body() { to, note }: MoveAction): Promise<ActionView> {
    const { action, standing } = await this.actions.move(actor, id, to, note ?? '');
    return this.views.action(action, standing);
  }
}
