import { type Actor, Allow, CurrentActor, Refuses } from '#platform';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { boardRoles } from './board.policy.js';
import { CompetencyBoardOf, CompetencyBoardView, CompetencyPeopleOf, CompetencyPeoplePage } from './competency.dto.js';
import { CompetencyBoardService } from './competency.service.js';

@ApiTags('reporting')
@Controller('boards/competencies')
@Allow(...boardRoles)
export class CompetencyController {
  constructor(private readonly boards: CompetencyBoardService) {}

  @Get()
  @Refuses('place.not_found', 'framework.not_found')
  @ApiOperation({ summary: 'How many people of a place and each place below it show or build each competency of a framework, through crosswalks where courses cite another' })
  board(@CurrentActor() actor: Actor, @Query() of: CompetencyBoardOf): Promise<CompetencyBoardView> {
    return this.boards.board(actor, of);
  }

  @Get('people')
  @Refuses('place.not_found', 'framework.not_found')
  @ApiOperation({ summary: 'The people behind a number of the board of competencies' })
  people(@CurrentActor() actor: Actor, @Query() of: CompetencyPeopleOf): Promise<CompetencyPeoplePage> {
    return this.boards.people(actor, of);
  }

  @Get('csv')
  @Refuses('place.not_found', 'framework.not_found')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The board of competencies of a place and of every place inside it, for a spreadsheet: UTF-8 with a byte order mark' })
  async csv(@CurrentActor() actor: Actor, @Query() of: CompetencyBoardOf, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { name, text } = await this.boards.csv(actor, of);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
    return text;
  }
}
