import { locales, type Locale, type ReportDocument, type Score } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export class ReportLanguage {
  @IsIn(locales) @ApiProperty({ enum: locales }) lang: Locale;
}

export class ReportView {
  inspectionId: string;
  version: number;
  /** Of the document's canonical JSON. */
  sha256: string;
  finalisedAt: string;
  /** By standard. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', properties: { mean: { type: 'number', nullable: true }, applicable: { type: 'number' } } } })
  scores: Record<string, Score>;
  /** The ReportDocument. */
  @ApiProperty({ type: Object })
  document: ReportDocument;
}
