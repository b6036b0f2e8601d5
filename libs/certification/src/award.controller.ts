import { Actor, Allow, Clock, CurrentActor, Id, Refuses } from '#platform';
import { PlaceService } from '#territory';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type AwardPage, type AwardRow, AwardsWanted, NewAward, RevokeAward } from './award.dto.js';
import type { Award } from './award.entity.js';
import { deciders, readers, revokers } from './award.policy.js';
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
  @Refuses('person.not_found', 'achievement.not_found', 'award.outside_territory', 'award.to_oneself', 'award.conditions_missing', 'award.already_held')
  @ApiOperation({ summary: 'Give an award by a recorded decision' })
  async give(@CurrentActor() actor: Actor, @Body() { personId, achievement, reason }: NewAward): Promise<AwardRow> {
    return this.row(await this.awards.award(actor, personId, achievement, { reason }));
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Allow(...revokers)
  @Refuses('award.not_found', 'award.outside_territory', 'award.already_revoked')
  @ApiOperation({ summary: 'Take an award back for ever, with a reason that is shown to whoever checks it' })
  async revoke(@CurrentActor() actor: Actor, @Id() id: string, @Body() { publicReason, reason }: RevokeAward): Promise<AwardRow> {
    return this.row(await this.awards.revoke(actor, id, publicReason, reason));
  }

  private async row(award: Award): Promise<AwardRow> {
    const [row] = await this.rows([award]);
    return row!;
  }

  private async rows(awards: Award[]): Promise<AwardRow[]> {
    const names = await this.places.names(awards.map(({ place }) => place));
    const rows: AwardRow[] = [];
    for (const award of awards) {
      const { id, personId, achievementCode, number, code, nameKm, nameLatin, awardedAt, expiresAt, publicReason, changedAt } = award;
      const place = names.get(award.place);
      rows.push({
        id, personId, achievementCode, title: award.record.title, number, code, status: award.statusOn(this.clock.now()), nameKm, nameLatin,
        place: { path: award.place, nameKm: place?.nameKm ?? '', nameLatin: place?.nameLatin ?? '' },
        awardedAt: awardedAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null, publicReason, changedAt: changedAt.toISOString(),
      });
    }
    return rows;
  }
}
