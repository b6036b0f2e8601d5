import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProfileQuery, type ProfileView } from './profile.dto.js';
import { ProfileService } from './profile.service.js';

@ApiTags('study')
@Controller()
@Allow()
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  @Get('me/profile')
  @Header('cache-control', 'no-store')
  @Refuses('framework.not_found')
  @ApiOperation({ summary: 'What one shows and builds oneself, competency by competency' })
  own(@CurrentActor() actor: Actor, @Query() { framework }: ProfileQuery): Promise<ProfileView> {
    return this.profiles.of(actor, actor.personId, framework);
  }

  @Get('people/:id/profile')
  @Header('cache-control', 'no-store')
  @Refuses('person.not_found', 'framework.not_found')
  @ApiOperation({ summary: 'What a person shows and builds: oneself, or someone whose progress one may see' })
  read(@CurrentActor() actor: Actor, @Id() id: string, @Query() { framework }: ProfileQuery): Promise<ProfileView> {
    return this.profiles.of(actor, id, framework);
  }
}
