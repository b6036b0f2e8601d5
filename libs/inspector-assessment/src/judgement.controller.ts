import { JudgementChanges, RecommendationDraft } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refuses } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftView, RecommendationView } from './judgement.dto.js';
import { type Recommendation } from './judgement.entity.js';
import { type Draft, JudgementService } from './judgement.service.js';

@ApiTags('inspector-assessment')
@Controller('inspections/:id')
export class JudgementController {
  constructor(private readonly judgements: JudgementService) {}

  @Get('judgements')
  @Allow()
  @Refuses('inspection.not_found')
  @ApiOperation({ summary: 'The draft of the report: judgements and recommendations so far' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<DraftView> {
    return view(await this.judgements.read(actor, id));
  }

  @Put('judgements')
  @Allow('inspector')
  @JsonBody(JudgementChanges)
  @Refuses('inspection.not_found', 'inspection.lead_only', 'inspection.state_refuses', 'judgement.impossible', 'judgement.changed_meanwhile')
  @ApiOperation({ summary: 'Saves the fields that were changed since `baseVersion`; may be sent again' })
  async change(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(JudgementChanges)) changes: JudgementChanges): Promise<DraftView> {
    return view(await this.judgements.change(actor, id, changes));
  }

  @Put('recommendations/:recommendationId')
  @Allow('inspector')
  @JsonBody(RecommendationDraft)
  @Refuses('inspection.not_found', 'inspection.lead_only', 'inspection.state_refuses', 'recommendation.standard_unknown', 'recommendation.due_in_past')
  async recommend(
    @CurrentActor() actor: Actor, @Id() id: string, @Id('recommendationId') recommendationId: string,
    @Body(new Matches(RecommendationDraft)) draft: RecommendationDraft,
  ): Promise<RecommendationView> {
    return recommendationView(await this.judgements.recommend(actor, id, recommendationId, draft));
  }

  @Delete('recommendations/:recommendationId')
  @HttpCode(204)
  @Allow('inspector')
  @Refuses('inspection.not_found', 'inspection.lead_only', 'inspection.state_refuses')
  async withdraw(@CurrentActor() actor: Actor, @Id() id: string, @Id('recommendationId') recommendationId: string): Promise<void> {
    await this.judgements.withdraw(actor, id, recommendationId);
  }
}

const recommendationView = ({ id, standardId, text, dueOn }: Recommendation): RecommendationView => ({ id, standardId, text, dueOn });

const view = ({ version, judgements, recommendations }: Draft): DraftView => ({
  version, judgements: Object.fromEntries(judgements.map(({ criterionId, level, rationale }) => [criterionId, { level, rationale }])),
  recommendations: recommendations.map(recommendationView),
});
