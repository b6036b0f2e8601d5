import { PlaceView } from '#territory';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { BoardPlace, BoardText } from './board.dto.js';

export const competencyStates = ['building', 'shown'] as const;

export class CompetencyBoardOf {
  /** Path of a place inside one of the asker's territories; without it the widest of these. */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) place?: string;
  /** Code of the framework to read in; without it, the one that most courses cite. */
  @IsOptional() @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) @MaxLength(64) framework?: string;
}

export class CompetencyPeopleOf extends CompetencyBoardOf {
  @IsString() @MaxLength(100) competency: string;
  @IsOptional() @IsIn(competencyStates) state?: (typeof competencyStates)[number];
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(500) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

/** People who show a competency, and people who only build it so far. */
export class CompetencyCount {
  competency: string;
  building: number;
  shown: number;
}

export class BoardCompetencyView {
  code: string;
  level: number | null;
  title: BoardText;
  building: number;
  shown: number;
}
export class BoardAspectView {
  code: string;
  title: BoardText;
  competencies: BoardCompetencyView[];
}
export class BoardFramework {
  code: string;
  title: BoardText;
}
export class ChildCompetencies {
  place: PlaceView;
  total: number;
  /** Those that somebody there shows or builds. */
  competencies: CompetencyCount[];
}

export class CompetencyBoardView {
  place: PlaceView;
  /** The places above that the asker may also read, widest first. */
  trail: PlaceView[];
  /** The territories of the asker, widest first. */
  territories: PlaceView[];
  /** Everything committed by then is counted. */
  asOf: string;
  framework: BoardFramework;
  frameworks: BoardFramework[];
  /** Active people of the place, whatever they did. */
  total: number;
  aspects: BoardAspectView[];
  children: ChildCompetencies[];
}

export class CompetencyPersonRow {
  personId: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  place: BoardPlace;
  @ApiProperty({ enum: competencyStates }) state: (typeof competencyStates)[number];
}

export class CompetencyPeoplePage {
  items: CompetencyPersonRow[];
  /** Give it as `after` for the next page; null on the last. */
  next: string | null;
  total: number;
}
