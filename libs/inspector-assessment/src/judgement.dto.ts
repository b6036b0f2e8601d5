import { type DraftJudgement } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';

export class RecommendationView {
  id: string;
  standardId: string;
  text: string;
  dueOn: string;
}

export class DraftView {
  /** To be sent back as `baseVersion`. */
  version: number;
  /** By criterion id. `level` is null while it is open. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', properties: { level: { oneOf: [{ type: 'integer' }, { type: 'string', enum: ['not_applicable'] }], nullable: true }, rationale: { type: 'string' } } },
  })
  judgements: Record<string, DraftJudgement>;
  recommendations: RecommendationView[];
}
