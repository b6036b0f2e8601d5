import { CredentialService } from '#credential';
import { PeopleService, type Person } from '#identity';
import { Actor, Allow, Clock, CurrentActor, Id, Refuses } from '#platform';
import { PlaceService } from '#territory';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { rowOf } from './award.controller.js';
import type { AwardDetail } from './award.dto.js';
import { mayChange, readers } from './award.policy.js';
import { AwardQueries } from './award.queries.js';

@ApiTags('certification')
@Controller('awards')
export class AwardDetailController {
  constructor(
    private readonly queries: AwardQueries, private readonly people: PeopleService, private readonly places: PlaceService, private readonly credentials: CredentialService,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Allow(...readers)
  @Refuses('award.not_found')
  @ApiOperation({ summary: 'One award with its record, why it was given, and what was done to it' })
  async detail(@CurrentActor() actor: Actor, @Id() id: string): Promise<AwardDetail> {
    const award = await this.queries.inside(actor, id);
    const generations = await this.queries.ofNumber(award);
    const events = await this.queries.events(award.personId, generations.map((each) => each.id));
    const generationOf = new Map(generations.map((each) => [each.id, each.generation]));
    const signed = new Set((await this.credentials.of(award)).map(({ issuer }) => issuer));
    const { decision, record, evaluation, generation } = award;
    const people = await this.people.findMany([...events.map(({ by }) => by), ...(decision ? [decision.by, ...(decision.second ? [decision.second] : [])] : [])]);
    const now = this.clock.now();
    return {
      ...rowOf(award, (await this.places.names([award.place])).get(award.place), now), generation, nameSource: record.names.source, grade: record.grade, hours: record.hours, ects: record.ects, joint: record.joint,
      issuers: record.issuers.map(({ code, name, required, byMandate, did }) => ({ code, name, required, byMandate, signed: signed.has(did) })),
      evaluation, decision: decision && { by: named(people.get(decision.by)), reason: decision.reason, second: decision.second ? named(people.get(decision.second)) : null },
      events: events.map(({ awardId, at, by, what, publicReason, note }) => ({ generation: generationOf.get(awardId)!, at: at.toISOString(), by: named(people.get(by)), what, publicReason, note })),
      generations: generations.map((each) => ({ id: each.id, generation: each.generation, code: each.code, nameKm: each.nameKm, nameLatin: each.nameLatin, status: each.statusOn(now) })),
      mayChange: award.personId !== actor.personId && mayChange(actor, award),
    };
  }
}

const named = (person: Person | undefined): { id: string; nameKm: string; nameLatin: string } | null =>
  (person ? { id: person.id, nameKm: person.nameKm, nameLatin: person.nameLatin } : null);
