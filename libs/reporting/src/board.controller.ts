import { type Actor, Allow, CurrentActor, Refuses } from '#platform';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BoardInspectionPage, BoardInspectionsOf, BoardOf, BoardPeopleOf, BoardPeoplePage, BoardShown, BoardView } from './board.dto.js';
import { boardRoles } from './board.policy.js';
import { BoardService } from './board.service.js';

@ApiTags('reporting')
@Controller('board')
@Allow(...boardRoles)
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get()
  @Refuses('place.not_found')
  @ApiOperation({ summary: 'Who has begun, completed and been certified in a place and each place below it; its inspections by state and mean level by standard' })
  board(@CurrentActor() actor: Actor, @Query() of: BoardShown): Promise<BoardView> {
    return this.boards.board(actor, of);
  }

  @Get('people')
  @Refuses('place.not_found')
  @ApiOperation({ summary: 'The people behind a number of the board' })
  people(@CurrentActor() actor: Actor, @Query() of: BoardPeopleOf): Promise<BoardPeoplePage> {
    return this.boards.people(actor, of);
  }

  @Get('inspections')
  @Refuses('place.not_found')
  @ApiOperation({ summary: 'The inspections behind a number of the board' })
  inspections(@CurrentActor() actor: Actor, @Query() of: BoardInspectionsOf): Promise<BoardInspectionPage> {
    return this.boards.inspections(actor, of);
  }

  @Get('csv')
  @Refuses('place.not_found')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The board of a place and of every place inside it, for a spreadsheet: UTF-8 with a byte order mark' })
  async csv(@CurrentActor() actor: Actor, @Query() of: BoardOf, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { name, text } = await this.boards.csv(actor, of);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
    return text;
  }
}
