import { PlaceView } from '#territory';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

export const stages = ['all', 'not_begun', 'begun', 'completed', 'certified'] as const;
export type Stage = (typeof stages)[number];

export const genders = ['f', 'm', 'x'] as const;
export type Gender = (typeof genders)[number];

const path = /^([A-Z0-9]{1,20}\/)+$/;

export class BoardOf {
  /** Path of a place inside one of the asker's territories; without it the widest of these. */
  @IsOptional() @Matches(path) under?: string;
  /** A course's code; without it whatever course people did. */
  @IsOptional() @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) @MaxLength(64) course?: string;
}

export class BoardShown extends BoardOf {
  /** Only people of this gender. */
  @IsOptional() @IsIn(genders) gender?: Gender;
}

export class BoardPeopleOf extends BoardShown {
  @IsOptional() @IsIn(stages) stage?: Stage;
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(500) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class BoardInspectionsOf extends BoardOf {
  @IsOptional() @IsString() @MaxLength(32) state?: string;
  /** Id of a standard: only inspections whose final report scores it. */
  @IsOptional() @IsString() @MaxLength(64) standard?: string;
  @IsOptional() @IsUUID() after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

/** People: all of the place, and of these who began, completed and were certified. */
export class PeopleCounts {
  total: number;
  begun: number;
  completed: number;
  certified: number;
}

export class CountsByGender {
  f: PeopleCounts;
  m: PeopleCounts;
  x: PeopleCounts;
}

export class PeopleBoard extends PeopleCounts {
  byGender: CountsByGender;
}

export class ChildCounts extends PeopleCounts {
  place: PlaceView;
}

export class BoardText {
  km: string;
  en: string;
  fr: string;
}

export class StandardMean {
  id: string;
  instrumentCode: string;
  title: BoardText;
  /** Mean level over the final reports that score it, to three decimals. */
  mean: number;
  inspections: number;
}

export class InspectionBoard {
  /** How many inspections stand in each state; states without any are absent. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) byState: Record<string, number>;
  standards: StandardMean[];
}

export class ChildInspections extends InspectionBoard {
  place: PlaceView;
}

export class BoardCourse {
  code: string;
  title: BoardText;
}

export class BoardView {
  place: PlaceView;
  /** The places above that the asker may also read, widest first. */
  trail: PlaceView[];
  /** The territories of the asker, widest first. */
  territories: PlaceView[];
  /** Everything committed by then is counted. */
  asOf: string;
  /** The course counted; null for any. */
  @ApiProperty({ nullable: true, type: BoardCourse }) course: BoardCourse | null;
  courses: BoardCourse[];
  people: PeopleBoard;
  children: ChildCounts[];
  inspections: InspectionBoard;
  childrenInspections: ChildInspections[];
}

export class BoardPlace {
  path: string;
  nameKm: string;
  nameLatin: string;
}

export class BoardPersonRow {
  personId: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  @ApiProperty({ enum: genders }) gender: Gender;
  post: string;
  place: BoardPlace;
  begunAt: string | null;
  completedAt: string | null;
  certifiedAt: string | null;
}

export class BoardPeoplePage {
  items: BoardPersonRow[];
  /** Give it as `after` for the next page; null on the last. */
  next: string | null;
  total: number;
}

export class BoardInspectionRow {
  inspectionId: string;
  school: BoardPlace;
  state: string;
  startsOn: string;
  finalisedAt: string | null;
  /** The level of the standard asked for, else the mean over the report's standards; null before the report. */
  mean: number | null;
}

export class BoardInspectionPage {
  items: BoardInspectionRow[];
  next: string | null;
  total: number;
}
