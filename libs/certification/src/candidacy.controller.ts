import { dayOf } from '#contracts';
import { PeopleService, type Person } from '#identity';
import { Actor, Allow, Clock, CurrentActor, Cursor, Id, Refuses, RuleBroken } from '#platform';
import { PlaceService } from '#territory';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AchievementService } from './achievement.service.js';
import { CandidaciesWanted, type CandidacyCounts, type CandidacyPage, type CandidacyRow, type JuryDecisionView, NewJuryDecision, OfAchievement } from './candidacy.dto.js';
import type { Candidacy } from './candidacy.entity.js';
import { jurors } from './candidacy.policy.js';
import { CandidacyQueries } from './candidacy.queries.js';
import { EligibilityService } from './eligibility.service.js';
import { JuryService } from './jury.service.js';

/** People on one list who are looked at anew when it is opened. */
const LOOKED_AT = 500;

@ApiTags('certification')
@Controller()
export class CandidacyController {
  constructor(
    private readonly jury: JuryService, private readonly queries: CandidacyQueries, private readonly eligibility: EligibilityService,
    private readonly achievements: AchievementService, private readonly people: PeopleService, private readonly places: PlaceService, private readonly clock: Clock,
  ) {}

  @Get('candidacies')
  @Allow(...jurors)
  @ApiOperation({ summary: 'Who meets the rules that a jury has the last word on, in one’s territories' })
  async list(@CurrentActor() actor: Actor, @Query() { limit = 50, ...wanted }: CandidaciesWanted): Promise<CandidacyPage> {
    const found = await this.queries.list(actor, { ...wanted, limit });
    const items = found.slice(0, limit);
    return { items: await this.rows(actor, items), next: found.length > limit ? Cursor.of(items.at(-1)!.id) : null };
  }

  @Get('candidacies/counts')
  @Allow(...jurors)
  @ApiOperation({ summary: 'How many candidates of an achievement stand where' })
  async counts(@CurrentActor() actor: Actor, @Query() { achievement }: OfAchievement): Promise<CandidacyCounts> {
    return { items: [...(await this.queries.counts(actor, achievement))].map(([state, count]) => ({ state, count })) };
  }

  /** Those who meet the rule no longer are withdrawn. */
  @Post('candidacies/recheck')
  @HttpCode(200)
  @Allow(...jurors)
  @Refuses('achievement.not_found')
  @ApiOperation({ summary: 'Ask the rule anew of those on whom a jury may decide' })
  async recheck(@CurrentActor() actor: Actor, @Body() { achievement }: OfAchievement): Promise<CandidacyCounts> {
    const document = await this.achievements.latest(achievement);
    const people = await this.people.findMany(await this.queries.openPeople(actor, achievement, LOOKED_AT));
    await this.eligibility.followFor(actor, [...people.values()], document);
    return this.counts(actor, { achievement });
  }

  /** `id` is made by the device: sent again, the decision answers the same. */
  @Put('jury-decisions/:id')
  @Allow(...jurors)
  @Refuses(
    'candidacy.not_found', 'candidacy.oneself', 'candidacy.same_eyes', 'candidacy.decided', 'candidacy.not_refused', 'candidacy.no_longer_eligible', 'candidacy.several_achievements',
    'candidacy.until_past', 'jury_decision.already_taken', 'award.partner_key_missing',
  )
  @ApiOperation({ summary: 'Decide on one or many candidates' })
  async decide(@CurrentActor() actor: Actor, @Id() id: string, @Body() { verdict, reason, until, candidacies }: NewJuryDecision): Promise<JuryDecisionView> {
    const day = verdict === 'postpone' ? until! : null;
    if (day !== null && day <= dayOf(this.clock.now())) throw new RuleBroken('candidacy.until_past', { until: day });
    const asked = candidacies.map((each) => ({ id: each.id, grade: each.grade ?? null }));
    const { at, outcomes } = await this.jury.decide(actor, id, { verdict, reason, until: day, candidacies: asked });
    return { id, at: at.toISOString(), outcomes };
  }

  private async rows(actor: Actor, candidacies: Candidacy[]): Promise<CandidacyRow[]> {
    const people = await this.people.findMany(candidacies.flatMap(({ personId, words }) => [personId, ...words.map(({ by }) => by)]));
    const places = await this.places.names(candidacies.map(({ place }) => place));
    const documents = new Map((await this.achievements.list()).map(({ code, document }) => [code, document]));
    return candidacies.map((candidacy) => {
      const { id, personId, achievementCode, state, evaluation, words, postponedUntil, awardId, since } = candidacy;
      const { nameKm, nameLatin } = people.get(personId)!;
      const { title, decision } = documents.get(achievementCode)!;
      const place = places.get(candidacy.place);
      return {
        id, personId, nameKm, nameLatin, place: { path: candidacy.place, nameKm: place?.nameKm ?? '', nameLatin: place?.nameLatin ?? '' }, achievementCode, title, state, evaluation,
        words: words.map(({ by, at, verdict, reason, until, grade }) => ({ by: named(people.get(by)), at, verdict, reason, until, grade })),
        postponedUntil, awardId, since: since.toISOString(), hindrance: candidacy.hindrance(actor.personId, 'validate', decision.by === 'jury' && decision.fourEyes),
      };
    });
  }
}

const named = (person: Person | undefined): { id: string; nameKm: string; nameLatin: string } | null =>
  (person ? { id: person.id, nameKm: person.nameKm, nameLatin: person.nameLatin } : null);
