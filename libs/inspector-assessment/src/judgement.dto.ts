import type { DraftJudgement, Level } from '#contracts';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

export class RecommendationView {
  id: string;
  standardId: string;
  text: string;
  dueOn: string;
}

/** The team's agreed level for one criterion, while it is written. */
export class DraftJudgementView {
  @ApiProperty({ oneOf: [{ type: 'integer' }, { type: 'string', enum: ['not_applicable'] }, { type: 'null' }] }) level: Level | null;
  rationale: string;
}

@ApiExtraModels(DraftJudgementView)
export class DraftView {
  /** To be sent back as `baseVersion`. */
  version: number;
  /** By criterion id. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(DraftJudgementView) } })
  judgements: Record<string, DraftJudgement>;
  recommendations: RecommendationView[];
}
