import { type Actor, Allow, CurrentActor } from '#platform';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MeBody, MeView } from './person.dto.js';
import { PersonQueries } from './person.queries.js';
import { PeopleService } from './person.service.js';

@ApiTags('identity')
@Controller('me')
@Allow()
export class MeController {
  constructor(private readonly people: PeopleService, private readonly queries: PersonQueries) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in, with their roles and places' })
  read(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.queries.me(actor.personId);
  }

  @Patch()
  @ApiOperation({ summary: 'Chooses one’s language' })
  async change(@CurrentActor() actor: Actor, @Body() { locale }: MeBody): Promise<MeView> {
    await this.people.speak(actor, locale);
    return this.queries.me(actor.personId);
  }
}
