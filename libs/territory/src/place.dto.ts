import { type PlaceLevel, placeLevels, type SchoolKind, schoolKinds } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

export class PlaceView {
  /** Codes from the country down, each ended by `/`. */
  path: string;
  code: string;
  @ApiProperty({ enum: placeLevels }) level: PlaceLevel;
  nameKm: string;
  nameLatin: string;
  /** What sort of school; null for other places. */
  @ApiProperty({ enum: schoolKinds, nullable: true }) kind: SchoolKind | null;
}

export class PlaceList {
  items: PlaceView[];
}

const path = /^([A-Z0-9]{1,20}\/)+$/;

export class PlacesUnder {
  /** The path whose children are wanted; without it the countries. */
  @IsOptional() @Matches(path) under?: string;
}

export class PlaceSearch {
  /** Part of a name in Khmer or Latin letters, or the beginning of a code. */
  @IsString() @MinLength(1) @MaxLength(80) q: string;
  @IsOptional() @IsIn(placeLevels) level?: PlaceLevel;
  @IsOptional() @Matches(path) under?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
}
