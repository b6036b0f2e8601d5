import { Actor, Allow, Clock, CurrentActor, Id, Refuses } from '#platform';
import { PlaceService } from '#territory';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type AwardPage, type AwardRow, AwardsWanted, ChangeAward, CorrectAward, NewAward } from './award.dto.js';
import type { Award } from './award.entity.js';
import { deciders, keepers, readers } from './award.policy.js';
import { AwardQueries } from './award.queries.js';
import { AwardService } from './award.service.js';

@ApiTags('certification')
@Controller('awards')
export class AwardController {
  constructor(
    private readonly awards: AwardService, private readonly queries: AwardQueries,
    private readonly places: PlaceService, private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...readers)
  @ApiOperation({ summary: 'Awards of one’s territories, newest first' })
  async list(@CurrentActor() actor: Actor, @Query() { limit = 50, ...wanted }: AwardsWanted): Promise<AwardPage> {
    const found = await this.queries.list(actor, { ...wanted, limit });
    const items = await this.rows(found.slice(0, limit));
    return { items, next: found.length > limit ? items.at(-1)!.id : null };
  }

  @Post()
  @Allow(...deciders)
  @Refuses('person.not_found', 'achievement.not_found', 'award.outside_territory', 'award.to_oneself', 'award.conditions_missing', 'award.already_held', 'award.jury_decides', 'award.partner_key_missing')
  @ApiOperation({ summary: 'Give an award by a recorded decision' })
  async give(@CurrentActor() actor: Actor, @Body() { personId, achievement, reason }: NewAward): Promise<AwardRow> {
    return this.row(await this.awards.award(actor, personId, achievement, { reason }));
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @Allow(...keepers)
  @Refuses('award.not_found', 'award.outside_territory', 'award.of_oneself', 'award.not_issued', 'award.suspended', 'award.already_revoked', 'award.superseded')
  @ApiOperation({ summary: 'Let an award hold no more until it is restored' })
  async suspend(@CurrentActor() actor: Actor, @Id() id: string, @Body() { publicReason, reason }: ChangeAward): Promise<AwardRow> {
    return this.row(await this.awards.suspend(actor, id, publicReason, reason));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Allow(...keepers)
  @Refuses('award.not_found', 'award.outside_territory', 'award.of_oneself', 'award.not_suspended', 'award.already_revoked', 'award.superseded')
  @ApiOperation({ summary: 'End the suspension of an award' })
  async restore(@CurrentActor() actor: Actor, @Id() id: string, @Body() { publicReason, reason }: ChangeAward): Promise<AwardRow> {
    return this.row(await this.awards.restore(actor, id, publicReason, reason));
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Allow(...keepers)
  @Refuses('award.not_found', 'award.outside_territory', 'award.of_oneself', 'award.already_revoked', 'award.superseded')
  @ApiOperation({ summary: 'Take an award back for ever, with a reason that is shown to whoever checks it' })
  async revoke(@CurrentActor() actor: Actor, @Id() id: string, @Body() { publicReason, reason }: ChangeAward): Promise<AwardRow> {
    return this.row(await this.awards.revoke(actor, id, publicReason, reason));
  }

  /** The answer is the corrected award: the same number, a new code. */
  @Post(':id/correct')
  @HttpCode(200)
  @Allow(...keepers)
  @Refuses('award.not_found', 'award.outside_territory', 'award.of_oneself', 'award.nothing_corrected', 'award.names_missing', 'person.name_not_khmer', 'person.name_not_latin', 'award.not_issued', 'award.suspended', 'award.already_revoked', 'award.superseded')
  @ApiOperation({ summary: 'Put a corrected award in the place of one whose names or grade were wrong' })
  async correct(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason, ...correction }: CorrectAward): Promise<AwardRow> {
    return this.row(await this.awards.supersede(actor, id, { ...correction, note: reason }));
  }

  private async row(award: Award): Promise<AwardRow> {
    const [row] = await this.rows([award]);
    return row!;
  }

  private async rows(awards: Award[]): Promise<AwardRow[]> {
    const names = await this.places.names(awards.map(({ place }) => place));
    const now = this.clock.now();
    return awards.map((award) => rowOf(award, names.get(award.place), now));
  }
}

/** An award as lists show it. */
export function rowOf(award: Award, place: { nameKm: string; nameLatin: string } | undefined, now: Date): AwardRow {
  const { id, personId, achievementCode, number, code, nameKm, nameLatin, awardedAt, expiresAt, publicReason, changedAt } = award;
  return {
    id, personId, achievementCode, title: award.record.title, number, code, status: award.statusOn(now), nameKm, nameLatin,
    place: { path: award.place, nameKm: place?.nameKm ?? '', nameLatin: place?.nameLatin ?? '' },
    awardedAt: awardedAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null, publicReason, changedAt: changedAt.toISOString(),
  };
}
