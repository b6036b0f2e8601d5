import { type Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PeopleQuery, PersonBody, PersonList, PersonView, RoleBody } from './person.dto.js';
import { PersonQueries } from './person.queries.js';
import { PeopleService } from './person.service.js';
import { RolesService } from './role.service.js';

@ApiTags('identity')
@Controller('people')
export class PersonController {
  constructor(private readonly people: PeopleService, private readonly roles: RolesService, private readonly queries: PersonQueries) {}

  @Get()
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer', 'school_director')
  @ApiOperation({ summary: 'The people of one’s territory, by Latin name' })
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<PersonList> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Allow()
  @Refuses('person.not_found')
  @ApiOperation({ summary: 'One person of one’s territory, or oneself' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<PersonView> {
    await this.people.visible(actor, id);
    return this.queries.view(id);
  }

  @Put(':id')
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
  @Refuses('person.not_found', 'person.change_forbidden', 'person.outside_territory', 'person.ranks_above', 'person.changed_since', 'person.staff_id_taken',
    'person.phone_taken', 'person.email_taken', 'person.no_login', 'person.name_not_khmer', 'person.name_not_latin', 'person.phone_invalid', 'person.email_invalid',
    'place.not_found', 'role.last_administrator')
  @ApiOperation({ summary: 'Adds or changes a person; a change says which version it was made from' })
  async put(@CurrentActor() actor: Actor, @Id() id: string, @Body() { baseVersion, ...fields }: PersonBody): Promise<PersonView> {
    await this.people.put(actor, id, fields, baseVersion);
    return this.queries.view(id);
  }

  @Put(':id/roles')
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
  @Refuses('person.not_found', 'place.not_found', 'role.above_own', 'role.outside_territory', 'role.place_unfit')
  @ApiOperation({ summary: 'Gives a role in a territory' })
  async grant(@CurrentActor() actor: Actor, @Id() id: string, @Body() { role, place }: RoleBody): Promise<PersonView> {
    await this.people.visible(actor, id);
    await this.roles.grant(actor, id, role, place);
    return this.queries.view(id);
  }

  @Delete(':id/roles')
  @HttpCode(204)
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
  @Refuses('person.not_found', 'role.not_held', 'role.above_own', 'role.outside_territory', 'role.last_administrator')
  @ApiOperation({ summary: 'Takes a role back' })
  async revoke(@CurrentActor() actor: Actor, @Id() id: string, @Query() { role, place }: RoleBody): Promise<void> {
    await this.people.visible(actor, id);
    await this.roles.revoke(actor, id, role, place);
  }
}
