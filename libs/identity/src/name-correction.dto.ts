import { type NameCorrectionState, nameCorrectionStates, type NameDocument, nameDocuments, type NameSource, nameSources } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PlaceNamed } from './person.dto.js';

export class NameDocumentFile {
  sha256: string;
  name: string;
  mime: string;
  bytes: number;
}

/** One's own request, as the phone keeps it. */
export class NameCorrectionView {
  id: string;
  nameKm: string;
  nameLatin: string;
  /** As the names were written when it was received. */
  fromKm: string;
  fromLatin: string;
  @ApiProperty({ enum: nameDocuments }) document: NameDocument;
  reason: string;
  files: NameDocumentFile[];
  @ApiProperty({ enum: nameCorrectionStates }) state: NameCorrectionState;
  /** The device's clock, ISO 8601. */
  askedAt: string;
  receivedAt: string;
  decidedAt: string | null;
  /** Why it was refused, in the officer's words. */
  words: string | null;
}

export class NameCorrectionList {
  items: NameCorrectionView[];
}

export class PersonOfCorrection {
  id: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  @ApiProperty({ enum: nameSources }) nameSource: NameSource;
  place: PlaceNamed;
  /** To be sent back as `baseVersion` with the decision. */
  version: number;
}

/** A request with whom it is about, as they stand now. */
export class NameCorrectionRow extends NameCorrectionView {
  person: PersonOfCorrection;
  /** Who decided; null while it waits. */
  decidedBy: DecidedBy | null;
}

export class DecidedBy {
  id: string;
  nameKm: string;
  nameLatin: string;
}

export class NameCorrectionPage {
  items: NameCorrectionRow[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
  /** How many in all; only with the first page. */
  total?: number;
}

export class NameCorrectionsWanted {
  @IsOptional() @IsIn(nameCorrectionStates) state?: NameCorrectionState;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class AcceptNames {
  /** The version of the person's record that the officer looked at. */
  @IsInt() baseVersion: number;
}

export class RefuseNames {
  /** Why, and what to do instead: the person reads it. */
  @IsString() @Matches(/\S[\s\S]+\S/) @MaxLength(1_000) words: string;
}
