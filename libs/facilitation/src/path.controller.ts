import { keepers } from '#enrolment';
import { Actor, Allow, CurrentActor } from '#platform';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PathAssignmentList, PathWays } from './path.dto.js';
import { PathQueries } from './path.queries.js';

@ApiTags('facilitation')
@Controller()
export class PathController {
  constructor(private readonly queries: PathQueries) {}

  @Get('learning/paths')
  @Allow()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The paths one was given, with when they are due and by whom' })
  ways(@CurrentActor() actor: Actor): Promise<PathWays> {
    return this.queries.ways(actor);
  }

  @Get('path-assignments')
  @Allow(...keepers)
  @ApiOperation({ summary: 'Paths assigned by rule in one’s territory; a bulk action of the kind assign_path makes one' })
  assignments(@CurrentActor() actor: Actor): Promise<PathAssignmentList> {
    return this.queries.assignments(actor);
  }
}
