import { TextView } from '#course';
import { type EnrolmentState, enrolmentStates } from '#enrolment';
import { PlaceNamed } from '#identity';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

export class LessonStand {
  /** Of the lesson, or `test`: all lessons are done, the closing test is not passed. */
  id: string;
  title: TextView;
  /** People whose first unfinished lesson it is. */
  people: number;
  /** Those of them of whom no record came for a week. */
  stuck: number;
}

export class DeskView {
  members: number;
  notBegun: number;
  underWay: number;
  completed: number;
  /** Of those who have not completed: more of their time has passed than of the lessons is done. */
  behind: number;
  /** Of those who have not completed: no record for a week, or none since they were enrolled a week ago. */
  quiet: number;
  expired: number;
  /** Works handed in that wait to be marked. */
  waitingSubmissions: number;
  /** In the order of the course; the closing test is the last. */
  byLesson: LessonStand[];
}

const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class DeskPeopleQuery {
  /** Where they are: a lesson's id, `test`, `not_begun`, `completed`. */
  @IsOptional() @IsString() @MaxLength(64) at?: string;
  @IsOptional() @Transform(flag) @IsBoolean() quiet?: boolean;
  @IsOptional() @Transform(flag) @IsBoolean() behind?: boolean;
  /** A path: only who is posted inside it. */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) under?: string;
  /** Part of a name, or the staff id. */
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) limit?: number;
}

export class DeskPerson {
  personId: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  place: PlaceNamed;
  @ApiProperty({ enum: enrolmentStates }) state: EnrolmentState;
  /** A lesson's id, `test`, `not_begun`, `completed`. */
  at: string;
  behind: boolean;
  quiet: boolean;
  /** ISO date; null when it is the cohort's last day. */
  dueOn: string | null;
  lessonsDone: number;
  lessonsTotal: number;
  bestScore: number | null;
  bestMax: number | null;
  testPassed: boolean;
  completedAt: string | null;
  /** When the last record came; null before the first. */
  lastAt: string | null;
}

export class DeskPeople {
  items: DeskPerson[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
  /** How many in all; only with the first page. */
  total?: number;
}
