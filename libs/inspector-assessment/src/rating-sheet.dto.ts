import { RatingSheet } from '#contracts';
import { jsonSchemaOf } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from './inspection.dto.js';

export class RatingSheetView {
  id: string;
  inspectionId: string;
  person: PersonName;
  @ApiProperty({ enum: ['lead', 'member'] }) part: 'lead' | 'member';
  sha256: string;
  /** The device's time. */
  submittedAt: string;
  /** The server's time. */
  receivedAt: string;
  /** The RatingSheet as it was sent; null while it is hidden: a teammate's, until one's own is in. */
  @ApiProperty({ oneOf: [jsonSchemaOf(RatingSheet), { type: 'null' }] }) record: RatingSheet | null;
}

export class RatingsView {
  sheets: RatingSheetView[];
  /** Members whose sheet is not in. */
  waitingFor: PersonName[];
}
