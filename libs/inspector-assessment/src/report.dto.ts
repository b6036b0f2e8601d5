import { locales, type Locale, ReportDocument, type Score } from '#contracts';
import { jsonSchemaOf } from '#platform';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ScoreView } from './inspection.dto.js';

export class ReportLanguage {
  @IsIn(locales) @ApiProperty({ enum: locales }) lang: Locale;
}

@ApiExtraModels(ScoreView)
export class ReportView {
  inspectionId: string;
  version: number;
  /** Of the document's canonical JSON. */
  sha256: string;
  finalisedAt: string;
  /** By standard. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(ScoreView) } })
  scores: Record<string, Score>;
  @ApiProperty({ type: 'object', oneOf: [jsonSchemaOf(ReportDocument)], additionalProperties: true })
  document: ReportDocument;
}
